import { expect, it } from "vitest";
import { offered, type Trial } from "./offered.test-data.ts";

const trials: ReadonlyArray<Trial & { readonly told: ReadonlyArray<string> }> = [
  {
    what: "a new text",
    facts: { places: ["A"] },
    rules: ["count(places) >= 2"],
    told: ["Add an item to the list “places”."],
  },
  {
    what: "a new code, of those that are not there",
    facts: { kinds: ["north"] },
    rules: ["count(kinds) >= 2"],
    told: ["Add an item to the list “kinds” (“south”).", "Add an item to the list “kinds” (“west”)."],
  },
  {
    what: "a new amount",
    facts: { amounts: [500] },
    rules: ["count(amounts) >= 2"],
    told: ["Add an item to the list “amounts” (€0.00).", "Add an item to the list “amounts” (€100,000.00)."],
  },
  {
    what: "a new amount of a list that is not given",
    facts: {},
    rules: ["count(amounts) >= 1"],
    told: ["Add an item to the list “amounts” (€0.00).", "Add an item to the list “amounts” (€100,000.00)."],
  },
  {
    what: "a text that the list must hold",
    facts: { places: ["A"] },
    rules: ['list contains(places, "B")'],
    told: ["Add an item to the list “places” (“B”)."],
  },
  {
    what: "a text that the list must not hold",
    facts: { places: ["A", "B"] },
    rules: ['not(list contains(places, "B"))'],
    told: ["Remove item 2 (“B”) from the list “places”."],
  },
  {
    what: "the first text that the list must not hold",
    facts: { places: ["B", "A"] },
    rules: ['not(list contains(places, "B"))'],
    told: ["Remove item 1 (“B”) from the list “places”."],
  },
  {
    what: "a text that a list not given must hold",
    facts: {},
    rules: ['list contains(places, "B")'],
    told: ["Add an item to the list “places” (“B”)."],
  },
  {
    what: "a text that must stand in a list",
    facts: { places: ["A", "B"], name: "C" },
    rules: ["list contains(places, name)"],
    told: [
      "Add an item to the list “places” (“C”).",
      "Change “Name” from “C” to “A”.",
      "Change “Name” from “C” to “B”.",
    ],
  },
  {
    what: "a text that must not stand in a list",
    facts: { places: ["A", "B"], name: "A" },
    rules: ["not(list contains(places, name))"],
    told: ["Remove item 1 (“A”) from the list “places”.", "Change “Name” from “A” to something else."],
  },
  {
    what: "a text not given that must stand in a list",
    facts: { places: ["A"] },
    rules: ["list contains(places, name)"],
    told: ["State “Name”: “A”, for example, will do."],
  },
  {
    what: "a code that must stand in a list",
    facts: { kinds: ["north"], region: "west" },
    rules: ["list contains(kinds, region)"],
    told: ["Change “Region” from “west” to “north”.", "Add an item to the list “kinds” (“west”)."],
  },
  {
    what: "a sum over a filter",
    facts: {
      costs: [
        { category: "staff", amount: 9000 },
        { category: "travel", amount: 2000 },
      ],
    },
    rules: ['sum(costs[category = "staff"].amount) <= 80'],
    told: ["Change “Amount” (of item 1) from €90.00 to €80.00."],
  },
  {
    what: "a sum over a filter with no items",
    facts: { costs: [{ category: "travel", amount: 2000 }] },
    rules: ['sum(costs[category = "staff"].amount) >= 10'],
    told: [
      "Change “Category” (of item 1) from “travel” to “staff”.",
      "Add an item to the list “costs” (“Category”: “staff”; “Amount”: €10.00).",
    ],
  },
  {
    what: "a sum over all",
    facts: {
      costs: [
        { category: "staff", amount: 9000 },
        { category: "travel", amount: 2000 },
      ],
    },
    rules: ["sum(costs.amount) = 100"],
    told: ["Change “Amount” (of item 1) from €90.00 to €80.00.", "Change “Amount” (of item 2) from €20.00 to €10.00."],
  },
  {
    what: "the largest",
    facts: { costs: [{ amount: 9000 }, { amount: 2000 }] },
    rules: ["max(costs.amount) <= 50"],
    told: ["Change “Amount” (of item 1) from €90.00 to €50.00."],
  },
  {
    what: "a sum of what is reckoned of each",
    facts: { costs: [{ amount: 9000 }, { amount: 2000 }] },
    rules: ["sum(for c in costs return c.amount * 2) <= 200"],
    told: ["Change “Amount” (of item 1) from €90.00 to €80.00.", "Change “Amount” (of item 2) from €20.00 to €10.00."],
  },
  {
    what: "amounts themselves",
    facts: { amounts: [9000, 2000] },
    rules: ["every a in amounts satisfies a <= 50"],
    told: ["Change “Amount” (of item 1) from €90.00 to €50.00.", "Remove item 1 (€90.00) from the list “amounts”."],
  },
  {
    what: "texts themselves",
    facts: { places: ["A", "B"] },
    rules: ['every p in places satisfies p != "B"'],
    told: ["Change “Place” (of item 2) from “B” to something else.", "Remove item 2 (“B”) from the list “places”."],
  },
  {
    what: "an item that another rule needs",
    facts: { partners: [{ ready: false }, { ready: true }] },
    rules: ["every p in partners satisfies p.ready", "count(partners) >= 2"],
    told: ["Change “Ready” (of item 1) from no to yes."],
  },
  {
    what: "nothing in another's list",
    facts: { visits: [{ on: "2026-01-01" }] },
    rules: ["count(visits) >= 2"],
    told: [],
  },
  {
    what: "no item that is partly another's",
    facts: { plans: [{ goal: "A", looked: true }] },
    rules: ['every p in plans satisfies p.goal != "A"'],
    told: ["Change “Goal” (of item 1) from “A” to something else."],
  },
  { what: "a list that must not be there", facts: { places: [] }, rules: ["places = null"], told: [] },
  {
    what: "items told of two lists",
    facts: { partners: [{ region: "north" }], kinds: ["north"] },
    rules: ["every p in partners satisfies not(list contains(kinds, p.region))"],
    told: [
      "Change “Region of the partner” (of item 1) from “north” to “south”.",
      "Change “Region of the partner” (of item 1) from “north” to “west”.",
      "Remove item 1 (“north”) from the list “kinds”.",
      "Remove item 1 from the list “partners”.",
    ],
  },
  {
    what: "an item of a list in a list",
    facts: { partners: [{ duties: ["A", "B"] }] },
    rules: ['every p in partners satisfies every d in p.duties satisfies d != "B"'],
    told: [
      "Change “Duty” (of item 1.2) from “B” to something else.",
      "Remove item 2 (“B”) from the list “partners.0.duties”.",
      "Remove item 1 from the list “partners”.",
    ],
  },
];

it.each(trials)("what is counted, held and added up is offered item by item: $what", ({ told, ...trial }) => {
  expect(offered(trial)).toEqual(told);
});
