import { expect, it } from "vitest";
import { offered, type Trial } from "./offered.test-data.ts";

const trials: ReadonlyArray<Trial & { readonly told: ReadonlyArray<string> }> = [
  {
    what: "the smaller change of two",
    facts: { cost: 20000, grant: 10100 },
    rules: ["cost <= 100 or grant <= 100"],
    told: ["Change “Grant” from €101.00 to €100.00.", "Change “Cost” from €200.00 to €100.00."],
  },
  {
    what: "of two changes of one size that which is read first",
    facts: { cost: 10100, grant: 10100 },
    rules: ["grant <= 100 or cost <= 100"],
    told: ["Change “Grant” from €101.00 to €100.00.", "Change “Cost” from €101.00 to €100.00."],
  },
  {
    what: "what makes the rule hold before what is smaller and makes it no longer apply",
    facts: { cost: 10001, region: "north" },
    rules: ['region = "south" WHEN cost > 100'],
    told: ["Change “Region” from “north” to “south”.", "Change “Cost” from €100.01 to €100.00. No longer applies."],
  },
  {
    what: "one change before two smaller ones that make the rule hold",
    facts: { cost: 10001, grant: 10001, fresh: true },
    rules: ["cost <= 100 and grant <= 100 WHEN fresh"],
    told: [
      "Change “Fresh” from yes to no. No longer applies.",
      "Change “Cost” from €100.01 to €100.00 and change “Grant” from €100.01 to €100.00.",
    ],
  },
  {
    what: "the first of them, where no more is asked for",
    facts: { cost: 20000, grant: 10100 },
    rules: ["cost <= 100 or grant <= 100"],
    options: { most: 1 },
    told: ["Change “Grant” from €101.00 to €100.00."],
  },
];

it.each(trials)("comes first: $what", ({ told, ...trial }) => {
  expect(offered(trial)).toEqual(told);
});
