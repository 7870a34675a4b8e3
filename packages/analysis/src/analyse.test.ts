import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { type Analysis, analysePack } from "./analyse.ts";
import { decideDifference } from "./compare.ts";
import { packOf, type RuleSketch } from "./trial-pack.test-data.ts";

const analysed = async (...rules: ReadonlyArray<RuleSketch>): Promise<Analysis> =>
  Result.getOrThrow(await analysePack(packOf(...rules)));

const total = "application.budget.total";

describe("a rule", () => {
  it.each([
    ["unreachable", { when: `${total} > 10 and ${total} < 5`, require: `${total} > 1` }],
    ["unreachable", { when: 'application.fund = "ESF+" and application.fund = "JTF"', require: `${total} > 1` }],
    [
      "unreachable",
      {
        when: 'application.startedOn > date("2026-02-01") and application.startedOn + @"P1M" < date("2026-03-01")',
        require: "true",
      },
    ],
    ["never-holds", { when: `${total} > 10`, require: `${total} < 5` }],
    ["never-holds", { require: `${total} < 5 and ${total} > 6 and count(application.partners) > 5` }],
    ["fails-unanswered", { when: `${total} > 10`, require: `${total} > 9.99` }],
    ["fails-unanswered", { require: `${total} >= 0` }],
    ["never-fails", { when: `${total} != null`, require: `floor(${total}, 1) <= ${total}` }],
    [
      "never-fails",
      {
        when: `${total} != null and application.filedAt != null`,
        require: `grant ceiling * ${total} <= ${total}`,
        validity: { from: "2020-01-01" },
      },
    ],
  ])("is told to be %s", async (proved, rule) => {
    const { findings } = await analysed({ id: "odd", ...rule });
    expect(findings).toMatchObject([{ proved, rule: "trial/odd" }]);
  });

  it("that can apply, hold and fail is shown by cases", async () => {
    const { findings, undecided, demonstrations } = await analysed({
      id: "plain",
      when: "application.advance.requested > 0",
      require: `application.advance.requested <= grant ceiling * ${total} and count(application.partners) < 2`,
    });
    expect({ findings, undecided }).toEqual({ findings: [], undecided: [] });
    expect(demonstrations.map(({ asked }) => asked)).toEqual(["applies", "holds", "fails", "violated"]);
  });

  it.each([
    ["lists of more than 2 items", { require: "count(application.partners) > 2" }],
    ["a division", { require: `${total} / application.fundingPlan.grant < 0` }],
  ])("beyond what can be decided is said to be so: %s", async (reason, rule) => {
    const { findings, undecided } = await analysed({ id: "far", ...rule });
    expect(findings).toEqual([]);
    expect(undecided.flatMap(({ reasons }) => reasons)).toContain(reason);
  });
});

describe("two rules", () => {
  it("that can never both hold are told with a case and their days", async () => {
    const { findings } = await analysed(
      { id: "least", require: `${total} >= 1000`, validity: { from: "2024-01-01", until: "2027-01-01" } },
      { id: "most", require: `${total} < 1000`, validity: { from: "2025-01-01" } },
    );
    expect(findings).toMatchObject([
      { proved: "contradictory", rule: "trial/least", other: "trial/most", from: "2025-01-01", until: "2027-01-01" },
    ]);
    expect(findings[0]?.witness?.facts).toMatchObject({ application: { budget: {} } });
  });

  it("that can be escaped by not being under one of them are told to be at odds", async () => {
    const { findings } = await analysed(
      { id: "fund", require: 'application.fund = "ESF+"' },
      { id: "model", when: 'application.costModel.model = "flat-1.5"', require: 'application.fund = "JTF"' },
    );
    expect(findings).toMatchObject([{ proved: "at-odds", rule: "trial/fund", other: "trial/model" }]);
  });

  it("that are in force on different days do not contradict each other", async () => {
    const { findings } = await analysed(
      { id: "least", require: `${total} >= 1000`, validity: { until: "2025-01-01" } },
      { id: "most", require: `${total} < 1000`, validity: { from: "2025-01-01" } },
    );
    expect(findings).toEqual([]);
  });

  it("of which one follows from the other are told", async () => {
    const { findings } = await analysed(
      { id: "tight", require: `${total} <= 500` },
      { id: "wide", require: `${total} <= 1000` },
    );
    expect(findings).toMatchObject([{ proved: "redundant", rule: "trial/wide", other: "trial/tight" }]);
  });

  it("of which one never comes to apply where the other holds are told", async () => {
    const { findings } = await analysed(
      { id: "fund", require: 'application.fund = "ESF+"' },
      { id: "other", when: 'application.fund = "JTF"', require: `${total} <= 1000` },
    );
    expect(findings).toMatchObject([{ proved: "ruled-out", rule: "trial/other", other: "trial/fund" }]);
  });
});

const between = async (before: string, after: string) => {
  const [one, other] = [before, after].map((require) => ({ pack: packOf({ id: "rule", require }), packs: [] }));
  const { changed } = Result.getOrThrow(await decideDifference(one!, other!));
  return changed[0];
};

describe("a changed rule", () => {
  it("is proved equal where only its text differs", async () => {
    expect(await between(`${total} <= 1000`, `not(${total} > 1000)`)).toMatchObject({ decided: "proved-equal" });
  });

  it("has a case that was reckoned out where no example tells the texts apart", async () => {
    expect(await between(`${total} <= 1000`, `${total} <= 1000.01`)).toMatchObject({
      decided: "differs",
      witness: { from: "solver", facts: { application: { budget: { total: "1000.01" } } } },
    });
  });

  it("is undecided where the texts are beyond what can be decided", async () => {
    expect(await between(`${total} / 3 <= 5`, `${total} <= 15`)).toMatchObject({
      decided: "undecided",
      reasons: ["a division"],
    });
  });
});
