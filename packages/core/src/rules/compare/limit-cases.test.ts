import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import { openPack } from "../compile-pack.ts";
import { RuleFinding } from "../finding.ts";
import { trialPack } from "../trial-pack.test-data.ts";
import { limitCases } from "./limit-cases.ts";

const facts = {
  application: {
    fundingPlan: { grant: 50_000 },
    budget: { total: 100_000 },
    period: { startsOn: "2026-09-01" },
    filedAt: "2026-05-01T12:00:00+03:00",
    relocation: false,
    title: "Village house",
    costModel: { salaryModels: 2 },
  },
};

/** What each moved case says of the application beside the facts, `without` for what it leaves out. */
const moved = (require: string, when?: string): ReadonlyArray<string> => {
  const pack = openPack({
    ...trialPack,
    rules: trialPack.rules.map((rule, index) => (index === 0 ? { ...rule, require, when, values: undefined } : rule)),
  });
  const finding = assess(pack, { gate: "submission", on: "2026-11-25", facts }).findings.find(
    ({ rule }) => rule === "trial/grant-within-ceiling",
  );
  if (!(finding instanceof RuleFinding)) throw new Error("expected the rule's finding");
  return limitCases(finding, { on: "2026-11-25", facts }).map((one) => {
    expect(one.on).toBe("2026-11-25");
    const before = leavesOf(facts, "");
    const after = leavesOf(one.facts, "");
    const put = [...after].filter(([path, value]) => before.get(path) !== value);
    const left = [...before.keys()].filter((path) => !after.has(path));
    return [...put.map(([path, value]) => `${path} ${String(value)}`), ...left.map((path) => `without ${path}`)].join();
  });
};

const leavesOf = (tree: unknown, path: string): ReadonlyMap<string, unknown> =>
  typeof tree === "object" && tree !== null
    ? new Map(Object.entries(tree).flatMap(([name, inner]) => [...leavesOf(inner, `${path}.${name}`)]))
    : new Map([[path.slice(".application.".length), tree]]);

const grant = "fundingPlan.grant";
const total = "budget.total";

describe("cases at the limits of a rule", () => {
  it.each([
    [
      "an amount, a cent to each side, in minor units",
      "application.fundingPlan.grant <= 800.5",
      [`${grant} 80049`, `${grant} 80050`, `${grant} 80051`, `without ${grant}`],
    ],
    [
      "an amount that two sides read",
      "application.fundingPlan.grant <= application.budget.total",
      [
        `${grant} 99999`,
        `${grant} 100000`,
        `${grant} 100001`,
        `${total} 49999`,
        `${total} 50000`,
        `${total} 50001`,
        `without ${grant}`,
        `without ${total}`,
      ],
    ],
    ["no amount below zero", "application.fundingPlan.grant >= 0", [`${grant} 0`, `${grant} 1`, `without ${grant}`]],
    [
      "an amount whose limit is no whole number of cents, from the unit below",
      "application.fundingPlan.grant <= 1000 / 3",
      [`${grant} 33299`, `${grant} 33300`, `${grant} 33301`, `without ${grant}`],
    ],
    [
      "a day, and the days beside it",
      'application.period.startsOn >= @"2026-03-01"',
      [
        "period.startsOn 2026-02-28",
        "period.startsOn 2026-03-01",
        "period.startsOn 2026-03-02",
        "without period.startsOn",
      ],
    ],
    [
      "a fact beside what is not given, left out alone",
      "application.fundingPlan.grant <= application.advance.requested",
      [`advance.requested 49999`, `advance.requested 50000`, `advance.requested 50001`, `without ${grant}`, ""],
    ],
    ["yes and no", "application.relocation", ["without relocation", "relocation true", ""]],
    ["a text, left out", 'application.title != "x"', ["without title"]],
    [
      "a count",
      "application.costModel.salaryModels = 1",
      ["costModel.salaryModels 0", "costModel.salaryModels 1", "", "without costModel.salaryModels"],
    ],
  ])("move %s", (_what, require, expected) => {
    expect(moved(require)).toEqual(expected);
  });

  it("move a fact to each of the codes that it can have", () => {
    const codes = moved('application.fund = "ESF+"');
    expect(codes).toContain("fund ESF+");
    expect(codes).toContain("fund JTF");
  });

  it("move what the condition and its definitions read, not the requirement alone", () => {
    expect(moved("true", "application.budget.total > 5")).toContain(`${total} 501`);
    expect(moved("true", "largest grant > 900")).toContain(`without ${total}`);
  });
});
