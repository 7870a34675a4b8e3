import { expect, it } from "vitest";
import { offered, type Trial } from "./offered.test-data.ts";

const trials: ReadonlyArray<Trial & { readonly told: ReadonlyArray<string> }> = [
  {
    what: "ten at most",
    facts: {
      costs: [
        { amount: 1000 },
        { amount: 1000 },
        { amount: 1000 },
        { amount: 1000 },
        { amount: 1000 },
        { amount: 1000 },
        { amount: 1000 },
        { amount: 1000 },
        { amount: 1000 },
        { amount: 1000 },
        { amount: 1000 },
        { amount: 1000 },
      ],
    },
    rules: ["sum(costs.amount) <= 115"],
    told: [
      "Change “Amount” (of item 1) from €10.00 to €5.00.",
      "Change “Amount” (of item 2) from €10.00 to €5.00.",
      "Change “Amount” (of item 3) from €10.00 to €5.00.",
      "Change “Amount” (of item 4) from €10.00 to €5.00.",
      "Change “Amount” (of item 5) from €10.00 to €5.00.",
      "Change “Amount” (of item 6) from €10.00 to €5.00.",
      "Change “Amount” (of item 7) from €10.00 to €5.00.",
      "Change “Amount” (of item 8) from €10.00 to €5.00.",
      "Change “Amount” (of item 9) from €10.00 to €5.00.",
      "Change “Amount” (of item 10) from €10.00 to €5.00.",
    ],
  },
  {
    what: "as many as are asked for",
    facts: { costs: [{ amount: 1000 }, { amount: 1000 }, { amount: 1000 }, { amount: 1000 }, { amount: 1000 }] },
    rules: ["sum(costs.amount) <= 45"],
    options: { most: 3 },
    told: [
      "Change “Amount” (of item 1) from €10.00 to €5.00.",
      "Change “Amount” (of item 2) from €10.00 to €5.00.",
      "Change “Amount” (of item 3) from €10.00 to €5.00.",
    ],
  },
  {
    what: "all, where as many are asked for",
    facts: { costs: [{ amount: 1000 }, { amount: 1000 }, { amount: 1000 }] },
    rules: ["sum(costs.amount) <= 25"],
    options: { most: 3 },
    told: [
      "Change “Amount” (of item 1) from €10.00 to €5.00.",
      "Change “Amount” (of item 2) from €10.00 to €5.00.",
      "Change “Amount” (of item 3) from €10.00 to €5.00.",
    ],
  },
  {
    what: "none, where none is asked for",
    facts: { cost: 10001 },
    rules: ["cost <= 100"],
    options: { most: 0 },
    told: [],
  },
  {
    what: "none, with nothing to spend",
    facts: { cost: 10001 },
    rules: ["cost <= 100"],
    options: { budget: 0 },
    told: ["Not all was tried."],
  },
  {
    what: "what the authority may change",
    facts: { granted: 900, cost: 800 },
    rules: ["granted <= cost"],
    options: { asker: "authority" },
    told: ["Change “Granted” from €9.00 to €8.00."],
  },
  {
    what: "what the authority may not get round",
    facts: { cost: 800, approved: true },
    rules: ["cost <= 5 WHEN approved"],
    options: { asker: "authority" },
    told: [],
  },
  {
    what: "items of the authority",
    facts: { visits: [{ on: "2026-01-01" }] },
    rules: ["count(visits) >= 2"],
    options: { asker: "authority" },
    told: ["Add an item to the list “visits”."],
  },
  {
    what: "items of the authority that go",
    facts: { visits: [{ on: "2026-01-01" }] },
    rules: ['every v in visits satisfies v.on > date("2026-02-01")'],
    options: { asker: "authority" },
    told: [
      "Change “Visited” (of item 1) from 1 January 2026 to 2 February 2026.",
      "Remove item 1 from the list “visits”.",
    ],
  },
  {
    what: "the larger change last",
    facts: { cost: 10000, grant: 1000 },
    rules: ["cost + grant <= 105"],
    told: ["Change “Cost” from €100.00 to €95.00.", "Change “Grant” from €10.00 to €5.00."],
  },
  {
    what: "what may be spent on one limit",
    facts: { cost: 10001 },
    rules: ["cost <= 100"],
    options: { budget: 2 },
    told: ["Change “Cost” from €100.01 to €100.00."],
  },
  {
    what: "what may be spent on one limit, one less",
    facts: { cost: 10001 },
    rules: ["cost <= 100"],
    options: { budget: 1 },
    told: ["Not all was tried."],
  },
  {
    what: "what may be spent on a pair",
    facts: { fresh: false, staff: 0 },
    rules: ["fresh and staff > 1"],
    options: { budget: 6 },
    told: ["Change “Fresh” from no to yes and change “Staff” from 0 to 2.", "Not all was tried."],
  },
  {
    what: "what may be spent on three",
    facts: {},
    rules: ["name != null and alias != null and fresh"],
    options: { budget: 20 },
    told: [
      "State “Name”: any answer will do and state “Alias”: any answer will do and state “Fresh”: yes, for example, will do.",
    ],
  },
];

it.each(trials)("no more is offered than is asked for: $what", ({ told, ...trial }) => {
  expect(offered(trial)).toEqual(told);
});
