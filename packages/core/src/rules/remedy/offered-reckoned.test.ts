import { expect, it } from "vitest";
import { offered, type Trial } from "./offered.test-data.ts";

const trials: ReadonlyArray<Trial & { readonly told: ReadonlyArray<string> }> = [
  {
    what: "both of two",
    facts: { fresh: false, staff: 0 },
    rules: ["fresh and staff > 0"],
    told: ["Change “Fresh” from no to yes and change “Staff” from 0 to 1."],
  },
  {
    what: "either of two",
    facts: { fresh: false, staff: 0 },
    rules: ["fresh or staff > 0"],
    told: ["Change “Fresh” from no to yes.", "Change “Staff” from 0 to 1."],
  },
  {
    what: "not both",
    facts: { fresh: true, staff: 1 },
    rules: ["not(fresh and staff > 0)"],
    told: ["Change “Fresh” from yes to no.", "Change “Staff” from 1 to 0."],
  },
  {
    what: "neither",
    facts: { fresh: true, staff: 1 },
    rules: ["not(fresh or staff > 0)"],
    told: ["Change “Fresh” from yes to no and change “Staff” from 1 to 0."],
  },
  {
    what: "if, then",
    facts: { fresh: true, staff: 0, cost: 0 },
    rules: ["if fresh then staff > 0 else cost > 0"],
    told: ["Change “Staff” from 0 to 1."],
  },
  {
    what: "if, else",
    facts: { fresh: false, staff: 0, cost: 5 },
    rules: ["if fresh then cost > 0 else staff > 0"],
    told: ["Change “Staff” from 0 to 1.", "Change “Fresh” from no to yes."],
  },
  {
    what: "if in a number",
    facts: { fresh: true, cost: 9000 },
    rules: ["cost <= (if fresh then 50 else 80)"],
    told: ["Change “Cost” from €90.00 to €50.00."],
  },
  {
    what: "if on a code in a number",
    facts: { region: "north", cost: 7000 },
    rules: ['cost <= (if region = "north" then 50 else 80)'],
    told: [
      "Change “Cost” from €70.00 to €50.00.",
      "Change “Region” from “north” to “south”.",
      "Change “Region” from “north” to “west”.",
    ],
  },
  {
    what: "an if that is not answered",
    facts: { staff: 0, cost: 0 },
    rules: ["if fresh then staff > 0 else cost >= 0"],
    told: ["State “Fresh”: no, for example, will do.", "Change “Staff” from 0 to 1."],
  },
  {
    what: "yes or no of a comparison",
    facts: { fresh: true, staff: 0 },
    rules: ["fresh = (staff > 0)"],
    told: ["Change “Fresh” from yes to no.", "Change “Staff” from 0 to 1."],
  },
  {
    what: "a when that may end",
    facts: { cost: 900, fresh: true },
    rules: ["cost <= 5 WHEN fresh"],
    told: ["Change “Cost” from €9.00 to €5.00.", "Change “Fresh” from yes to no. No longer applies."],
  },
  {
    what: "a when that may end, where what is asked cannot be",
    facts: { granted: 900, staff: 3 },
    rules: ["serial > 5 WHEN staff > 2"],
    told: ["Change “Staff” from 3 to 2. No longer applies."],
  },
  {
    what: "a when that another's duty stands under",
    facts: { granted: 900, fresh: true },
    rules: ["granted <= 5 WHEN fresh"],
    told: [],
  },
  {
    what: "a when that a duty of both stands under",
    facts: { granted: 900, cost: 800, fresh: true },
    rules: ["granted <= cost WHEN fresh"],
    told: ["Change “Cost” from €8.00 to €9.00.", "Change “Fresh” from yes to no. No longer applies."],
  },
  {
    what: "a duty of another through a definition",
    facts: { granted: 900, fresh: true },
    rules: ["given WHEN fresh"],
    pack: { definitions: [{ name: "given", label: { fi: "given", sv: "given", en: "given" }, value: "granted <= 5" }] },
    told: [],
  },
  {
    what: "what is so before what no longer applies",
    facts: { cost: 900, staff: 3 },
    rules: ["cost <= 1 WHEN staff > 2"],
    told: ["Change “Cost” from €9.00 to €1.00.", "Change “Staff” from 3 to 2. No longer applies."],
  },
  {
    what: "a test for nothing in a number",
    facts: { cost: 900, name: "A" },
    rules: ["cost <= (if name = null then 10 else 5)"],
    told: ["Change “Cost” from €9.00 to €5.00.", "Leave out “Name” (now “A”)."],
  },
  {
    what: "a test for presence of what is reckoned",
    facts: { staff: 1 },
    rules: ["sum(costs.amount) != null"],
    told: ["State that the list “costs” is empty."],
  },
  { what: "a test for presence of a sum", facts: { cost: 1 }, rules: ["cost + grant != null"], told: [] },
  { what: "a test for presence of a count", facts: { cost: 1 }, rules: ["count(partners) != null"], told: [] },
  {
    what: "a test for presence of what is chosen",
    facts: { fresh: true, cost: 5 },
    rules: ["(if fresh then grant else cost) != null"],
    told: ["Change “Fresh” from yes to no."],
  },
  {
    what: "presence in a filter",
    facts: { partners: [{ name: "A" }] },
    rules: ["count(partners[signed != null]) = count(partners)"],
    told: ["State “Signed” (of item 1): any answer will do.", "Remove item 1 from the list “partners”."],
  },
  {
    what: "any of a list of conditions",
    facts: { fresh: false, staff: 0 },
    rules: ["any([fresh, staff > 0])"],
    told: ["Change “Fresh” from no to yes.", "Change “Staff” from 0 to 1."],
  },
  {
    what: "all of a list of conditions",
    facts: { fresh: false, staff: 1 },
    rules: ["all([fresh, staff > 0])"],
    told: ["Change “Fresh” from no to yes."],
  },
  {
    what: "the smaller of two",
    facts: { cost: 300, grant: 900 },
    rules: ["min(cost, grant) >= 5"],
    told: ["Change “Cost” from €3.00 to €5.00."],
  },
  {
    what: "a distance from a middle",
    facts: { staff: 30 },
    rules: ["abs(staff - 10) <= 2"],
    told: ["Change “Staff” from 30 to 12."],
  },
  {
    what: "division",
    facts: { cost: 10000, staff: 2 },
    rules: ["cost / staff <= 40"],
    told: ["Change “Cost” from €100.00 to €80.00.", "Change “Staff” from 2 to 3."],
  },
  { what: "what never can be", facts: { cost: 500 }, rules: ["cost - cost > 1"], told: [] },
  { what: "what is undetermined", facts: {}, rules: ["granted > 1 or fresh"], world: "open", told: ["undetermined"] },
  {
    what: "a working day",
    facts: { end: "2026-11-28" },
    rules: ["next working day(end) = end"],
    pack: {
      jurisdiction: {
        country: "FI",
        timeZone: "Europe/Helsinki",
        currency: "EUR",
        languages: ["en"],
        calendar: ["weekday Saturday", "weekday Sunday"],
      },
    },
    told: [
      "Change “End” from 28 November 2026 to 27 November 2026.",
      "Change “End” from 28 November 2026 to 30 November 2026.",
    ],
  },
];

it.each(trials)("what is reckoned and asked is followed to its facts: $what", ({ told, ...trial }) => {
  expect(offered(trial)).toEqual(told);
});
