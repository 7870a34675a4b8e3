import { expect, it } from "vitest";
import { offered, type Trial } from "./offered.test-data.ts";

const trials: ReadonlyArray<Trial & { readonly told: ReadonlyArray<string> }> = [
  {
    what: "money at a limit that may be met",
    facts: { cost: 10001 },
    rules: ["cost <= 100"],
    told: ["Change “Cost” from €100.01 to €100.00."],
  },
  {
    what: "money at a limit that must be passed",
    facts: { cost: 10000 },
    rules: ["cost < 100"],
    told: ["Change “Cost” from €100.00 to €99.99."],
  },
  {
    what: "money below a limit that may be met",
    facts: { cost: 9999 },
    rules: ["cost >= 100"],
    told: ["Change “Cost” from €99.99 to €100.00."],
  },
  {
    what: "money below a limit that must be passed",
    facts: { cost: 10000 },
    rules: ["cost > 100"],
    told: ["Change “Cost” from €100.00 to €100.01."],
  },
  {
    what: "money that must be exact",
    facts: { cost: 9998 },
    rules: ["cost = 100"],
    told: ["Change “Cost” from €99.98 to €100.00."],
  },
  {
    what: "money that must differ",
    facts: { cost: 10000 },
    rules: ["cost != 100"],
    told: ["Change “Cost” from €100.00 to €100.01.", "Change “Cost” from €100.00 to €99.99."],
  },
  {
    what: "money of nothing that must differ",
    facts: { cost: 0 },
    rules: ["cost != 0"],
    told: ["Change “Cost” from €0.00 to €0.01."],
  },
  {
    what: "money far from its limit",
    facts: { cost: 1 },
    rules: ["cost >= 1234567.89"],
    told: ["Change “Cost” from €0.01 to €1,234,567.89."],
  },
  {
    what: "money between two limits",
    facts: { cost: 50000 },
    rules: ["cost between 10 and 20"],
    told: ["Change “Cost” from €500.00 to €20.00."],
  },
  {
    what: "money at the nearer of two limits",
    facts: { cost: 2500 },
    rules: ["cost <= 10 or cost <= 20"],
    told: ["Change “Cost” from €25.00 to €20.00."],
  },
  {
    what: "money at the nearer of two limits above",
    facts: { cost: 500 },
    rules: ["cost >= 20 or cost >= 10"],
    told: ["Change “Cost” from €5.00 to €10.00."],
  },
  {
    what: "a share beyond its range at the nearer of two limits",
    facts: { share: 150000000 },
    rules: ["share <= 0.5 or share <= 1.2"],
    told: ["Change “Share” from 150% to 100%."],
  },
  {
    what: "a count below its range at the nearer of two limits",
    facts: { staff: -5 },
    rules: ["staff >= 10 or staff >= -3"],
    told: ["Change “Staff” from -5 to 0."],
  },
  {
    what: "money in one of two ranges",
    facts: { cost: 2500 },
    rules: ["cost < 20 or cost > 28"],
    told: ["Change “Cost” from €25.00 to €28.01.", "Change “Cost” from €25.00 to €19.99."],
  },
  {
    what: "money by a limit that grows with its square",
    facts: { staff: 30 },
    rules: ["staff * staff <= 450"],
    told: ["Change “Staff” from 30 to 21."],
  },
  {
    what: "money by a limit that is rounded down",
    facts: { cost: 10000 },
    rules: ["floor(cost * 0.3, 0) >= 31"],
    told: ["Change “Cost” from €100.00 to €103.34."],
  },
  {
    what: "money that is spent twice",
    facts: { cost: 8000, grant: 10000 },
    rules: ["2 * cost + grant <= 210"],
    told: ["Change “Cost” from €80.00 to €55.00.", "Change “Grant” from €100.00 to €50.00."],
  },
  {
    what: "two sums on both sides",
    facts: { cost: 8000, grant: 10000 },
    rules: ["grant <= cost + 10"],
    told: ["Change “Grant” from €100.00 to €90.00.", "Change “Cost” from €80.00 to €90.00."],
  },
  {
    what: "money beside money that is not given",
    facts: { cost: 500 },
    rules: ["cost <= grant"],
    told: ["State “Grant”: €5.00, for example, will do."],
  },
  { what: "money beside another's that is not given", facts: { cost: 500 }, rules: ["cost <= granted"], told: [] },
  {
    what: "a count beside a share",
    facts: { staff: 2, share: 50000000 },
    rules: ["staff * share >= 2"],
    told: ["Change “Staff” from 2 to 4.", "Change “Share” from 50% to 100%."],
  },
  {
    what: "a number beside a count",
    facts: { hours: 7.5, staff: 2 },
    rules: ["hours <= staff"],
    told: ["Change “Hours” from 7.5 to 2.", "Change “Staff” from 2 to 8."],
  },
  { what: "a share", facts: { share: 81000000 }, rules: ["share <= 0.8"], told: ["Change “Share” from 81% to 80%."] },
  {
    what: "a share below its limit",
    facts: { share: 10000000 },
    rules: ["share > 0.2644"],
    told: ["Change “Share” from 10% to 26.440001%."],
  },
  {
    what: "a share of money",
    facts: { grant: 8100, cost: 10000, share: 80000000 },
    rules: ["grant <= share * cost"],
    told: [
      "Change “Grant” from €81.00 to €80.00.",
      "Change “Share” from 80% to 81%.",
      "Change “Cost” from €100.00 to €101.25.",
    ],
  },
  { what: "a count below", facts: { staff: 1 }, rules: ["staff >= 3"], told: ["Change “Staff” from 1 to 3."] },
  {
    what: "a count that is too many",
    facts: { staff: 4 },
    rules: ["staff < 3"],
    told: ["Change “Staff” from 4 to 2."],
  },
  { what: "a count that cannot be less than none", facts: { staff: 2 }, rules: ["staff < 0"], told: [] },
  {
    what: "a count out of its range",
    facts: { staff: -5 },
    rules: ["staff >= 0"],
    told: ["Change “Staff” from -5 to 0."],
  },
  {
    what: "a number with hundredths",
    facts: { hours: 7.255 },
    rules: ["hours <= 7.25"],
    told: ["Change “Hours” from 7.255 to 7.25."],
  },
  { what: "a number below", facts: { hours: 1 }, rules: ["hours > 7.25"], told: ["Change “Hours” from 1 to 7.26."] },
];

it.each(trials)("a fact of each kind is offered on the other side of its limit: $what", ({ told, ...trial }) => {
  expect(offered(trial)).toEqual(told);
});
