import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import { openPack } from "../compile-pack.ts";
import { trialPack } from "../trial-pack.test-data.ts";
import { describeRemedy } from "./describe-remedy.ts";
import { remedied, remedies } from "./remedies.ts";
import type { RemedyOptions } from "./remedy.ts";

const said = { fi: "?", sv: "?", en: "?" };

/** What is offered for each violated rule of a group: its part, and the paths and new values of the changes. */
const offered = (
  facts: Readonly<Record<string, unknown>>,
  rules: ReadonlyArray<string>,
  options: RemedyOptions = {},
  scope?: "group",
) => {
  const pack = openPack({
    ...trialPack,
    rules: rules.map((require, index) => ({
      id: `r${index}`,
      title: said,
      gate: "submission",
      severity: "blocking",
      citation: { source: "act", provision: "1 §", certainty: "law" },
      require,
      basis: ["T-1"],
      ...(scope === undefined ? {} : { scope }),
    })),
  });
  const ask = (given: Readonly<Record<string, unknown>>) =>
    assess(pack, { gate: "submission", on: "2026-11-25", facts: given });
  const before = ask(facts);
  return remedies(before, options).map(({ rule, part, remedies: found }) => [
    `${rule} of part ${part}`,
    ...found.map((remedy) => {
      const after = ask(remedied(before, remedy)).findings.find((each) => each.rule === rule && each.part === part);
      return `${after?.outcome}: ${describeRemedy(remedy, "en").replaceAll("\u00A0", " ")} ${remedy.settles.join()}`.trim();
    }),
  ]);
};

const part = (grant: number, more: object = {}) => ({ application: { fundingPlan: { grant } }, ...more });

const grantWithin = "application.fundingPlan.grant <= 2";
const grantedWithin = "decision.granted <= 2";

describe("to a group is offered", () => {
  it.each<[string, () => unknown, ReadonlyArray<ReadonlyArray<string>>]>([
    [
      "a change of each part by itself",
      () => offered({ plan: {}, parts: [part(300), part(100), part(400)] }, [grantWithin]),
      [
        ["trial/r0 of part 0", "satisfied: Part 1: change “Grant applied for” from €3.00 to €2.00."],
        ["trial/r0 of part 2", "satisfied: Part 3: change “Grant applied for” from €4.00 to €2.00."],
      ],
    ],
    [
      "a change of a part that says nothing",
      () => offered({ parts: [{}, part(100)] }, [grantWithin]),
      [
        [
          "trial/r0 of part 0",
          "satisfied: Part 1: state “Grant applied for”: €0.00, for example, will do.",
          "satisfied: Part 1: state “Grant applied for”: €2.00, for example, will do.",
        ],
      ],
    ],
    [
      "a decision of a part",
      () =>
        offered({ parts: [part(1), part(1, { decision: { granted: 300 } })] }, [grantedWithin], { asker: "authority" }),
      [
        [
          "trial/r0 of part 0",
          "satisfied: Part 1: state “Granted support”: €0.00, for example, will do.",
          "satisfied: Part 1: state “Granted support”: €2.00, for example, will do.",
        ],
        ["trial/r0 of part 1", "satisfied: Part 2: change “Granted support” from €3.00 to €2.00."],
      ],
    ],
    [
      "a decision of all, which settles the rule in all parts",
      () => offered({ decision: { granted: 300 }, parts: [part(1), part(1)] }, [grantedWithin], { asker: "authority" }),
      [
        ["trial/r0 of part 0", "satisfied: Change “Granted support” from €3.00 to €2.00. trial/r0"],
        ["trial/r0 of part 1", "satisfied: Change “Granted support” from €3.00 to €2.00. trial/r0"],
      ],
    ],
    [
      "a decision of a part, where there is one of all as well",
      () =>
        offered(
          { decision: { granted: 300 }, parts: [part(1, { decision: { granted: 400 } }), part(1)] },
          [grantedWithin],
          { asker: "authority" },
        ),
      [
        ["trial/r0 of part 0", "satisfied: Part 1: change “Granted support” from €4.00 to €2.00."],
        ["trial/r0 of part 1", "satisfied: Change “Granted support” from €3.00 to €2.00."],
      ],
    ],
    [
      "a change of an application, though the group has one of its own",
      () => offered({ application: { fundingPlan: { grant: 100 } }, parts: [part(300)] }, [grantWithin]),
      [["trial/r0 of part 0", "satisfied: Part 1: change “Grant applied for” from €3.00 to €2.00."]],
    ],
    [
      "a change of what all parts share",
      () => offered({ plan: { total: 300 }, parts: [part(1), part(1)] }, ["plan.total <= 2"]),
      [
        ["trial/r0 of part 0", "satisfied: Change “Total cost of the group” from €3.00 to €2.00. trial/r0"],
        ["trial/r0 of part 1", "satisfied: Change “Total cost of the group” from €3.00 to €2.00. trial/r0"],
      ],
    ],
    [
      "no change that breaks another rule of the same part",
      () => offered({ parts: [part(300), part(300)] }, [grantWithin, "application.fundingPlan.grant >= 3"]),
      [["trial/r0 of part 0"], ["trial/r0 of part 1"]],
    ],
    [
      "a change that settles another rule of the same part",
      () => offered({ parts: [part(300), part(300)] }, [grantWithin, "application.fundingPlan.grant < 3"]),
      [
        ["trial/r0 of part 0", "satisfied: Part 1: change “Grant applied for” from €3.00 to €2.00. trial/r1"],
        ["trial/r1 of part 0", "satisfied: Part 1: change “Grant applied for” from €3.00 to €2.99."],
        ["trial/r0 of part 1", "satisfied: Part 2: change “Grant applied for” from €3.00 to €2.00. trial/r1"],
        ["trial/r1 of part 1", "satisfied: Part 2: change “Grant applied for” from €3.00 to €2.99."],
      ],
    ],
    [
      "a change of a part, by a rule of the whole",
      () =>
        offered(
          { plan: {}, parts: [part(300), part(300)] },
          ["sum(parts.application.fundingPlan.grant) <= 5", "plan.jointPlan != null"],
          {},
          "group",
        ),
      [
        [
          "trial/r0 of part undefined",
          "satisfied: Part 1: change “Grant applied for” from €3.00 to €2.00.",
          "satisfied: Part 2: change “Grant applied for” from €3.00 to €2.00.",
        ],
        ["trial/r1 of part undefined", "satisfied: State “What is the joint project plan?”: any answer will do."],
      ],
    ],
    [
      "a part to come or go, by a rule of the whole",
      () => offered({ parts: [part(300)] }, ["count(parts) >= 2"], {}, "group"),
      [["trial/r0 of part undefined"]],
    ],
  ])("%s", (_what, found, told) => {
    expect(found()).toEqual(told);
  });
});
