import { expect, it } from "vitest";
import { offered, type Trial } from "./offered.test-data.ts";

const trials: ReadonlyArray<Trial & { readonly told: ReadonlyArray<string> }> = [
  {
    what: "a second where the first breaks another rule",
    facts: { grant: 9000, advance: 1000, cost: 10000 },
    rules: ["grant <= 80", "grant + advance = cost"],
    told: ["Change “Grant” from €90.00 to €80.00 and change “Cost” from €100.00 to €90.00."],
  },
  {
    what: "a second in a list where the first breaks another rule",
    facts: { grant: 9000, costs: [{ amount: 9000 }] },
    rules: ["grant <= 80", "sum(costs.amount) = grant"],
    told: ["Change “Grant” from €90.00 to €80.00 and change “Amount” (of item 1) from €90.00 to €80.00."],
  },
  {
    what: "an item that goes and another that changes",
    facts: { partners: [{ ready: false, name: "A" }, { ready: true, name: "A" }, { ready: true }] },
    rules: [
      "every p in partners satisfies p.ready",
      "count(partners) = 2 or count(partners) = 3 and some p in partners satisfies p.region != null",
      "every p in partners satisfies p.name != null or fresh = true",
    ],
    told: ["Change “Ready” (of item 1) from no to yes.", "Remove item 1 from the list “partners”. Settles trial/r1."],
  },
  {
    what: "two items that go",
    facts: { amounts: [900, 800, 100] },
    rules: ["count(amounts) <= 1"],
    told: [
      "Remove item 1 (€9.00) from the list “amounts” and remove item 2 (€8.00) from the list “amounts”.",
      "Remove item 2 (€8.00) from the list “amounts” and remove item 3 (€1.00) from the list “amounts”.",
      "Remove item 3 (€1.00) from the list “amounts” and remove item 1 (€9.00) from the list “amounts”.",
    ],
  },
  {
    what: "two records that go",
    facts: { partners: [{ name: "A" }, { name: "B" }, { name: "C" }] },
    rules: ["count(partners) <= 1"],
    told: [
      "Remove item 1 from the list “partners” and remove item 2 from the list “partners”.",
      "Remove item 2 from the list “partners” and remove item 3 from the list “partners”.",
      "Remove item 3 from the list “partners” and remove item 1 from the list “partners”.",
    ],
  },
  { what: "two items that come", facts: { places: [] }, rules: ["count(places) >= 2"], told: [] },
  {
    what: "two records that come",
    facts: { partners: [] },
    rules: ["count(partners) >= 2"],
    told: ["Add an item to the list “partners” and add an item to the list “partners”."],
  },
  {
    what: "both of a pair that must agree",
    facts: { grant: 9000, cost: 5000 },
    rules: ["grant <= 80 and cost >= 60"],
    told: ["Change “Grant” from €90.00 to €80.00 and change “Cost” from €50.00 to €60.00."],
  },
  {
    what: "one in place of two, where one does",
    facts: { grant: 9000, cost: 5000 },
    rules: ["grant <= 80 or (cost >= 60 and fresh)"],
    told: ["Change “Grant” from €90.00 to €80.00."],
  },
  {
    what: "nothing, where a second breaks another rule too",
    facts: { fresh: false, staff: 0 },
    rules: ["fresh and staff > 1", "staff <= 1"],
    told: [],
  },
  {
    what: "a rule that warns may be broken",
    facts: { fresh: false },
    rules: ["fresh", "warning: not(fresh)"],
    told: ["Change “Fresh” from no to yes."],
  },
  { what: "a rule that blocks may not", facts: { fresh: false }, rules: ["fresh", "not(fresh)"], told: [] },
  {
    what: "other rules that are settled too",
    facts: { fresh: false, cost: 900 },
    rules: ["fresh", "fresh and staff = null", "cost > 5 or fresh", "not(not(fresh))"],
    told: ["Change “Fresh” from no to yes. Settles trial/r1, trial/r3."],
  },
  {
    what: "a rule that is violated already may stay so",
    facts: { fresh: false, cost: 900 },
    rules: ["fresh", "cost <= 5"],
    told: ["Change “Fresh” from no to yes."],
  },
  {
    what: "two that only then no longer apply",
    facts: { fresh: true, staff: 5 },
    rules: ["serial > 5 WHEN fresh or staff > 2"],
    told: [],
  },
  {
    what: "a pair, though one ends the rule",
    facts: { fresh: false, staff: 0, cost: 900 },
    rules: ["fresh and staff > 1 WHEN cost > 5"],
    told: [
      "Change “Cost” from €9.00 to €5.00. No longer applies.",
      "Change “Fresh” from no to yes and change “Staff” from 0 to 2.",
    ],
  },
  {
    what: "more than five pairs",
    facts: {
      fresh: false,
      costs: Array.from({ length: 8 }, () => ({ amount: 1000 })),
    },
    rules: ["fresh and sum(costs.amount) <= 75"],
    told: [
      "Change “Amount” (of item 1) from €10.00 to €5.00 and change “Fresh” from no to yes.",
      "Change “Amount” (of item 2) from €10.00 to €5.00 and change “Fresh” from no to yes.",
      "Change “Amount” (of item 3) from €10.00 to €5.00 and change “Fresh” from no to yes.",
      "Change “Amount” (of item 4) from €10.00 to €5.00 and change “Fresh” from no to yes.",
      "Change “Amount” (of item 5) from €10.00 to €5.00 and change “Fresh” from no to yes.",
    ],
  },
  {
    what: "more than forty that come first",
    facts: {
      fresh: false,
      costs: Array.from({ length: 45 }, () => ({ amount: 1000 })),
    },
    rules: ["fresh and sum(costs.amount) <= 440"],
    options: { budget: 4000 },
    told: [
      "Change “Fresh” from no to yes and change “Amount” (of item 1) from €10.00 to €0.00.",
      "Change “Amount” (of item 2) from €10.00 to €0.00 and change “Fresh” from no to yes.",
      "Change “Amount” (of item 3) from €10.00 to €0.00 and change “Fresh” from no to yes.",
      "Change “Amount” (of item 4) from €10.00 to €0.00 and change “Fresh” from no to yes.",
      "Change “Amount” (of item 5) from €10.00 to €0.00 and change “Fresh” from no to yes.",
    ],
  },
  {
    what: "forty that come first, all tried",
    facts: {
      fresh: false,
      costs: Array.from({ length: 39 }, () => ({ amount: 1000 })),
    },
    rules: ["fresh and approved and sum(costs.amount) <= 380"],
    options: { budget: 4000 },
    told: [],
  },
  {
    what: "forty-one that come first, not all tried",
    facts: {
      fresh: false,
      costs: Array.from({ length: 40 }, () => ({ amount: 1000 })),
    },
    rules: ["fresh and approved and sum(costs.amount) <= 390"],
    options: { budget: 4000 },
    told: ["Not all was tried."],
  },
];

it.each(trials)("no remedy breaks another rule: $what", ({ told, ...trial }) => {
  expect(offered(trial)).toEqual(told);
});
