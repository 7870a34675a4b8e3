import { expect, it } from "vitest";
import { offered, type Trial } from "./offered.test-data.ts";

const trials: ReadonlyArray<Trial & { readonly told: ReadonlyArray<string> }> = [
  {
    what: "that is not one",
    facts: { name: "A" },
    rules: ['not(name = "A")'],
    told: ["Change “Name” from “A” to something else."],
  },
  {
    what: "not given that is not one",
    facts: {},
    rules: ['not(name = "B")'],
    world: "closed",
    told: ["State “Name”: any answer but “B” will do."],
  },
  {
    what: "that is not empty",
    facts: { name: "" },
    rules: ['not(name = "")'],
    told: ["Change “Name” from “” to something else."],
  },
  {
    what: "that is one, said twice over",
    facts: { name: "A" },
    rules: ['not(name != "B")'],
    told: ["Change “Name” from “A” to “B”."],
  },
  {
    what: "that agrees with one not given",
    facts: { name: "A" },
    rules: ["name = alias"],
    world: "closed",
    told: ["State “Alias”: “A”, for example, will do."],
  },
  {
    what: "beside one that must agree, where neither is given",
    facts: {},
    rules: ["name = alias"],
    world: "closed",
    told: ["State “Name”: any answer will do and state “Alias”: “…”, for example, will do."],
  },
  {
    what: "that differs from one that is empty",
    facts: { name: "", alias: "" },
    rules: ["name != alias"],
    told: ["Change “Name” from “” to something else.", "Change “Alias” from “” to something else."],
  },
];

it.each(trials)("a text is offered $what", ({ told, ...trial }) => {
  expect(offered(trial)).toEqual(told);
});

it("an item that may count, for all that is given, can go where each that counts must be ready", () => {
  const rules = ['every p in partners[region = "south"] satisfies p.ready'];
  const facts = { partners: [{ ready: false }] };
  expect(offered({ what: "", facts, rules, world: "closed" })).toEqual([
    "State “Region of the partner” (of item 1): “north”, for example, will do.",
    "State “Region of the partner” (of item 1): “west”, for example, will do.",
    "Remove item 1 from the list “partners”.",
  ]);
});

it("an item that may count does not go where one that counts is wanted", () => {
  const rules = ['some p in partners[region = "south"] satisfies p.ready'];
  const facts = { partners: [{ ready: true }, { region: "south", ready: true }] };
  expect(offered({ what: "", facts, rules, world: "closed" })).toEqual([
    "State “Region of the partner” (of item 1): “south”, for example, will do.",
    "State “Region of the partner” (of item 1): “north”, for example, will do.",
    "State “Region of the partner” (of item 1): “west”, for example, will do.",
  ]);
});

it("an item that does not count stays, though each that counts must be ready", () => {
  const rules = ['every p in partners[region = "south"] satisfies p.ready and fresh'];
  const facts = {
    partners: [
      { region: "north", ready: false },
      { region: "south", ready: false },
    ],
  };
  expect(offered({ what: "", facts, rules, world: "closed" })).toEqual([
    "Remove item 2 from the list “partners”.",
    "Change “Region of the partner” (of item 2) from “south” to “north”.",
    "Change “Region of the partner” (of item 2) from “south” to “west”.",
  ]);
});
