import { expect, it } from "vitest";
import { offered, type Trial } from "./offered.test-data.ts";

const trials: ReadonlyArray<Trial & { readonly told: ReadonlyArray<string> }> = [
  {
    what: "two that must both hold",
    facts: { fresh: false, staff: 0 },
    rules: ["fresh and staff > 1"],
    told: ["Change “Fresh” from no to yes and change “Staff” from 0 to 2."],
  },
  {
    what: "two answers of any kind",
    facts: {},
    rules: ["name != null and alias != null"],
    told: ["State “Name”: any answer will do and state “Alias”: any answer will do."],
  },
  {
    what: "an answer of any kind and one that is not",
    facts: {},
    rules: ["name != null and fresh"],
    told: ["State “Name”: any answer will do and state “Fresh”: yes, for example, will do."],
  },
  {
    what: "an answer that another rule narrows, and another",
    facts: {},
    rules: ["region != null and name != null", 'region = null or region != "west"'],
    told: [
      "State “Region”: “north”, for example, will do and state “Name”: any answer will do.",
      "State “Region”: “south”, for example, will do and state “Name”: any answer will do.",
    ],
  },
  {
    what: "three answers",
    facts: {},
    rules: ["name != null and alias != null and fresh"],
    told: [
      "State “Name”: any answer will do and state “Alias”: any answer will do and state “Fresh”: yes, for example, will do.",
    ],
  },
  {
    what: "six answers",
    facts: {},
    rules: ["name != null and alias != null and fresh and staff > 1 and cost > 1 and region != null"],
    told: [
      "State “Name”: any answer will do and state “Alias”: any answer will do and state “Fresh”: yes, for example, will do and state “Staff”: 2, for example, will do and state “Cost”: €1.01, for example, will do and state “Region”: any answer will do.",
    ],
  },
  {
    what: "seven answers are too many",
    facts: {},
    rules: ["name != null and alias != null and fresh and staff > 1 and cost > 1 and region != null and theme != null"],
    told: [],
  },
  {
    what: "three, of which one is another's",
    facts: {},
    rules: ["name != null and alias != null and approved"],
    told: [],
  },
  {
    what: "three, where another rule forbids one",
    facts: {},
    rules: ["name != null and alias != null and fresh", "fresh = null or not(fresh)"],
    told: [],
  },
  {
    what: "three in every item",
    facts: { partners: [{}, {}, {}] },
    rules: ["every p in partners satisfies p.ready", "count(partners) = 3"],
    told: [
      "State “Ready” (of item 1): yes, for example, will do and state “Ready” (of item 2): yes, for example, will do and state “Ready” (of item 3): yes, for example, will do.",
    ],
  },
  {
    what: "three in one item",
    facts: { partners: [{}] },
    rules: ["every p in partners satisfies p.ready and p.name != null and p.signed != null", "count(partners) = 1"],
    told: [
      "State “Ready” (of item 1): yes, for example, will do and state “Partner” (of item 1): any answer will do and state “Signed” (of item 1): any answer will do.",
    ],
  },
  {
    what: "three through a definition",
    facts: {},
    rules: ["complete"],
    pack: {
      definitions: [
        {
          name: "complete",
          label: { fi: "complete", sv: "complete", en: "complete" },
          value: "name != null and alias != null and fresh",
        },
      ],
    },
    told: [
      "State “Name”: any answer will do and state “Alias”: any answer will do and state “Fresh”: yes, for example, will do.",
    ],
  },
  {
    what: "three that must all not be",
    facts: { fresh: true, staff: 1, cost: 1 },
    rules: ["not(fresh or staff > 0 or cost > 0)"],
    told: ["Change “Fresh” from yes to no and change “Staff” from 1 to 0 and change “Cost” from €0.01 to €0.00."],
  },
  {
    what: "three beside one of two that is nearer",
    facts: {},
    rules: ["name != null and fresh and (alias != null or (staff > 0 and cost > 0))"],
    told: [
      "State “Name”: any answer will do and state “Fresh”: yes, for example, will do and state “Alias”: any answer will do.",
    ],
  },
];

it.each(trials)("more facts are changed where one does not do: $what", ({ told, ...trial }) => {
  expect(offered(trial)).toEqual(told);
});
