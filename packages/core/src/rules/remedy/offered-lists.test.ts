import { expect, it } from "vitest";
import { offered, type Trial } from "./offered.test-data.ts";

const trials: ReadonlyArray<Trial & { readonly told: ReadonlyArray<string> }> = [
  {
    what: "every item, one wrong",
    facts: {
      partners: [
        { name: "A", ready: true },
        { name: "B", ready: false },
      ],
    },
    rules: ["every p in partners satisfies p.ready"],
    told: ["Change “Ready” (of item 2) from no to yes.", "Remove item 2 from the list “partners”."],
  },
  {
    what: "every item, two wrong",
    facts: { partners: [{ ready: false }, { ready: true }, { ready: false }] },
    rules: ["every p in partners satisfies p.ready"],
    told: [
      "Change “Ready” (of item 1) from no to yes and change “Ready” (of item 3) from no to yes.",
      "Remove item 1 from the list “partners” and change “Ready” (of item 3) from no to yes.",
      "Remove item 3 from the list “partners” and change “Ready” (of item 1) from no to yes.",
    ],
  },
  {
    what: "some item, none right",
    facts: { partners: [{ ready: false }, { ready: false }] },
    rules: ["some p in partners satisfies p.ready"],
    told: [
      "Change “Ready” (of item 1) from no to yes.",
      "Change “Ready” (of item 2) from no to yes.",
      "Add an item to the list “partners” (“Ready”: yes).",
    ],
  },
  {
    what: "some item, none there",
    facts: { partners: [] },
    rules: ["some p in partners satisfies p.ready"],
    told: ["Add an item to the list “partners” (“Ready”: yes)."],
  },
  {
    what: "some item of a list that is not given",
    facts: {},
    rules: ["some p in partners satisfies p.ready"],
    told: ["Add an item to the list “partners” (“Ready”: yes)."],
  },
  {
    what: "every item of a list that is not given",
    facts: {},
    rules: ["every p in partners satisfies p.ready"],
    told: ["State that the list “partners” is empty."],
  },
  {
    what: "no item that is so",
    facts: { partners: [{ ready: true }, { ready: true }] },
    rules: ["not(some p in partners satisfies p.ready)"],
    told: [
      "Change “Ready” (of item 1) from yes to no and change “Ready” (of item 2) from yes to no.",
      "Remove item 1 from the list “partners” and change “Ready” (of item 2) from yes to no.",
      "Remove item 2 from the list “partners” and change “Ready” (of item 1) from yes to no.",
    ],
  },
  {
    what: "not every item so",
    facts: { partners: [{ ready: true }] },
    rules: ["not(every p in partners satisfies p.ready)"],
    told: ["Change “Ready” (of item 1) from yes to no.", "Add an item to the list “partners” (“Ready”: no)."],
  },
  {
    what: "items that must be counted more",
    facts: { partners: [{ name: "A" }] },
    rules: ["count(partners) >= 2"],
    told: ["Add an item to the list “partners”."],
  },
  {
    what: "items that must be counted less",
    facts: { partners: [{ name: "A" }, { name: "B" }] },
    rules: ["count(partners) < 2"],
    told: ["Remove item 1 from the list “partners”.", "Remove item 2 from the list “partners”."],
  },
  {
    what: "items of a filter that must be counted more",
    facts: { partners: [{ region: "north", ready: true }] },
    rules: ['count(partners[region = "south"]) >= 1'],
    told: [
      "Change “Region of the partner” (of item 1) from “north” to “south”.",
      "Add an item to the list “partners” (“Region of the partner”: “south”).",
    ],
  },
  {
    what: "items of a filter that must be counted less",
    facts: { partners: [{ region: "north" }, { region: "south" }] },
    rules: ['count(partners[region = "south"]) = 0'],
    told: [
      "Change “Region of the partner” (of item 2) from “south” to “north”.",
      "Change “Region of the partner” (of item 2) from “south” to “west”.",
      "Remove item 2 from the list “partners”.",
    ],
  },
  {
    what: "items of a filter within a filter",
    facts: {
      partners: [
        { region: "north", ready: true },
        { region: "south", ready: false },
      ],
    },
    rules: ['count(partners[ready][region = "south"]) > 0'],
    told: [
      "Change “Region of the partner” (of item 1) from “north” to “south”.",
      "Change “Ready” (of item 2) from no to yes.",
      "Add an item to the list “partners” (“Ready”: yes; “Region of the partner”: “south”).",
    ],
  },
  {
    what: "every item of a filter",
    facts: {
      partners: [
        { region: "north", ready: false },
        { region: "south", ready: false },
      ],
    },
    rules: ['every p in partners[region = "south"] satisfies p.ready'],
    told: [
      "Change “Ready” (of item 2) from no to yes.",
      "Remove item 2 from the list “partners”.",
      "Change “Region of the partner” (of item 2) from “south” to “north”.",
      "Change “Region of the partner” (of item 2) from “south” to “west”.",
    ],
  },
  {
    what: "some item of a filter",
    facts: { partners: [{ region: "north", ready: true }] },
    rules: ['some p in partners[region = "south"] satisfies p.ready'],
    told: [
      "Change “Region of the partner” (of item 1) from “north” to “south”.",
      "Add an item to the list “partners” (“Region of the partner”: “south”; “Ready”: yes).",
    ],
  },
  {
    what: "a new item with all that it must hold",
    facts: { partners: [] },
    rules: ["count(partners) > 0", "every p in partners satisfies p.name != null and p.signed != null"],
    told: ["Add an item to the list “partners” (“Partner”: any answer; “Signed”: 25 November 2026)."],
  },
  {
    what: "a new item with what is in it",
    facts: { partners: [] },
    rules: ["count(partners[contact.name != null]) > 0"],
    told: ["Add an item to the list “partners” (“Contact”: any answer)."],
  },
  {
    what: "a new item with six facts",
    facts: { partners: [] },
    rules: [
      "count(partners) > 0",
      "every p in partners satisfies p.name != null and p.region != null and p.ready != null and p.signed != null and p.contact.name != null and p.duties != null",
    ],
    told: [
      "Add an item to the list “partners” (“Partner”: any answer; “Region of the partner”: “north”; “Ready”: yes; “Signed”: 25 November 2026; “Contact”: any answer; “duties”: –).",
    ],
  },
  {
    what: "a new item with a fact that only one answer does for",
    facts: { partners: [] },
    rules: ['count(partners[region = "west"]) > 0', "every p in partners satisfies p.ready = false"],
    told: ["Add an item to the list “partners” (“Region of the partner”: “west”; “Ready”: no)."],
  },
  {
    what: "a new item that another rule forbids",
    facts: { partners: [] },
    rules: ["count(partners) > 0", "count(partners) = 0"],
    told: [],
  },
  {
    what: "a new item with a limit",
    facts: { partners: [] },
    rules: ['count(partners[signed >= date("2027-02-01")]) > 0'],
    told: ["Add an item to the list “partners” (“Signed”: 1 February 2027)."],
  },
  {
    what: "a new item with a list in it",
    facts: { partners: [] },
    rules: ["some p in partners satisfies count(p.duties) > 0"],
    told: [],
  },
  {
    what: "an item's own list",
    facts: { partners: [{ duties: [] }] },
    rules: ["every p in partners satisfies count(p.duties) > 0"],
    told: ["Add an item to the list “partners.0.duties”.", "Remove item 1 from the list “partners”."],
  },
];

it.each(trials)("items of lists are changed, come and go: $what", ({ told, ...trial }) => {
  expect(offered(trial)).toEqual(told);
});
