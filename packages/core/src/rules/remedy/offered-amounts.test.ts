import { expect, it } from "vitest";
import { offered, type Trial } from "./offered.test-data.ts";

const trials: ReadonlyArray<Trial & { readonly told: ReadonlyArray<string> }> = [
  {
    what: "a sum that is too large",
    facts: { amounts: [30000, 40000] },
    rules: ["sum(amounts) <= 500"],
    told: [
      "Change “Amount” (of item 2) from €400.00 to €200.00.",
      "Change “Amount” (of item 1) from €300.00 to €100.00.",
    ],
  },
  {
    what: "a sum that is too small",
    facts: { amounts: [10000] },
    rules: ["sum(amounts) >= 500"],
    told: ["Change “Amount” (of item 1) from €100.00 to €500.00."],
  },
  {
    what: "a sum of no amounts",
    facts: { amounts: [] },
    rules: ["sum(amounts) >= 500"],
    told: ["Add an item to the list “amounts” (€500.00)."],
  },
  {
    what: "a sum that is not given",
    facts: {},
    rules: ["sum(amounts) <= 500"],
    world: "closed",
    told: [
      "State that the list “amounts” is empty.",
      "Add an item to the list “amounts” (€0.00).",
      "Add an item to the list “amounts” (€500.00).",
    ],
  },
  {
    what: "a sum beside another fact",
    facts: { amounts: [30000, 40000], grant: 60000 },
    rules: ["sum(amounts) <= grant"],
    told: [
      "Change “Grant” from €600.00 to €700.00.",
      "Change “Amount” (of item 2) from €400.00 to €300.00.",
      "Change “Amount” (of item 1) from €300.00 to €200.00.",
    ],
  },
  {
    what: "the largest",
    facts: { amounts: [30000, 60000] },
    rules: ["max(amounts) <= 500"],
    told: ["Change “Amount” (of item 2) from €600.00 to €500.00."],
  },
  {
    what: "the smallest",
    facts: { amounts: [100, 60000] },
    rules: ["min(amounts) >= 500"],
    told: ["Change “Amount” (of item 1) from €1.00 to €500.00."],
  },
  {
    what: "a sum that another rule holds",
    facts: { amounts: [10000, 20000] },
    rules: ["sum(amounts) >= 500", "max(amounts) <= 300"],
    told: ["Change “Amount” (of item 1) from €100.00 to €300.00."],
  },
];

it.each(trials)("an amount of a list is offered for $what", ({ told, ...trial }) => {
  expect(offered(trial)).toEqual(told);
});
