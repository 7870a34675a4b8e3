import { describe, expect, it } from "vitest";
import type { CaseFile } from "../domain/index.ts";
import type { World } from "./gate.ts";
import type { Outcome } from "./outcome.ts";
import type { Rule } from "./rule.ts";
import { askAtSubmission, compiledRules, rule } from "./rule-pack.test-data.ts";

const filed = (filedAt: string): CaseFile => ({ application: { filedAt } });
const decided = (madeOn: string): CaseFile => ({ decision: { madeOn } });
const noon = "T12:00:00+02:00";

describe("the validity of a rule", () => {
  const inForce = (validity: Rule["validity"], facts: CaseFile, on = "2026-11-25") => {
    const { outcome, keyDate } = askAtSubmission(compiledRules([rule("dated", { validity })]), facts, { on }).finding(
      "trial/dated",
    );
    return [outcome, keyDate === undefined ? undefined : `${keyDate.key} ${keyDate.on}`];
  };
  const year = { from: "2026-01-01", until: "2027-01-01" };

  it.each<readonly [filedOn: string, validity: Rule["validity"], outcome: Outcome]>([
    ["2025-12-31", year, "not-applicable"],
    ["2026-01-01", year, "satisfied"],
    ["2026-12-31", year, "satisfied"],
    ["2027-01-01", year, "not-applicable"],
    ["2025-12-31", { from: "2026-01-01" }, "not-applicable"],
    ["2026-01-01", { from: "2026-01-01" }, "satisfied"],
    ["2099-12-31", { from: "2026-01-01" }, "satisfied"],
    ["2000-01-01", { until: "2027-01-01" }, "satisfied"],
    ["2026-12-31", { until: "2027-01-01" }, "satisfied"],
    ["2027-01-01", { until: "2027-01-01" }, "not-applicable"],
    ["2000-01-01", {}, "satisfied"],
  ])("lets what was filed on %s, under %j, be %s", (filedOn, validity, outcome) => {
    expect(inForce(validity, filed(`${filedOn}${noon}`))).toEqual([outcome, `filing ${filedOn}`]);
  });

  it.each<readonly [what: string, keyedOn: NonNullable<Rule["validity"]>["keyedOn"], facts: CaseFile, told: unknown]>([
    ["the day of filing", undefined, filed(`2026-05-01${noon}`), ["satisfied", "filing 2026-05-01"]],
    ["today, when nothing is filed", undefined, {}, ["not-applicable", "today 2027-01-01"]],
    [
      "the first of its key dates",
      ["decision", "filing"],
      { ...filed(`2025-01-01${noon}`), ...decided("2026-06-30") },
      ["satisfied", "decision 2026-06-30"],
    ],
    [
      "the second, when the first is not known",
      ["decision", "filing"],
      filed(`2026-02-03${noon}`),
      ["satisfied", "filing 2026-02-03"],
    ],
    ["today, when none of them is known", ["decision", "filing"], {}, ["not-applicable", undefined]],
    ["today alone", ["today"], filed(`2026-02-03${noon}`), ["not-applicable", "today 2027-01-01"]],
    [
      "the local day on which the call opened",
      ["call-opening"],
      { call: { opensAt: "2025-12-31T22:00:00Z" } },
      ["satisfied", "call-opening 2026-01-01"],
    ],
    [
      "the day before, a second earlier",
      ["call-opening"],
      { call: { opensAt: "2025-12-31T21:59:59Z" } },
      ["not-applicable", "call-opening 2025-12-31"],
    ],
    [
      "the local day in the call's own zone",
      ["call-opening"],
      { call: { opensAt: "2025-12-31T22:00:00Z", timeZone: "Europe/Stockholm" } },
      ["not-applicable", "call-opening 2025-12-31"],
    ],
  ])("is looked up on %s", (_what, keyedOn, facts, told) => {
    expect(inForce({ ...year, keyedOn }, facts, "2027-01-01")).toEqual(told);
  });

  it("of none is no question of days", () => {
    expect(inForce(undefined, filed(`2026-02-03${noon}`))).toEqual(["satisfied", undefined]);
  });
});

describe("the local day of an instant", () => {
  const pack = compiledRules([rule("local", { require: 'local day(call.opensAt) = @"2026-01-01"' })]);

  it.each<readonly [opensAt: string, timeZone: string | undefined, outcome: Outcome]>([
    ["2025-12-31T21:59:59Z", undefined, "violated"],
    ["2025-12-31T22:00:00Z", undefined, "satisfied"],
    ["2025-12-31T22:59:59Z", "Europe/Stockholm", "violated"],
    ["2025-12-31T23:00:00Z", "Europe/Stockholm", "satisfied"],
  ])("is that of the call's zone, or of the jurisdiction's: %s, %s", (opensAt, timeZone, outcome) => {
    expect(askAtSubmission(pack, { call: { opensAt, timeZone } }).finding("trial/local").outcome).toBe(outcome);
  });
});

describe("a rule with several texts", () => {
  const series = compiledRules([
    rule("changed", { require: "false", validity: { from: "2024-01-01", until: "2025-01-01" } }),
    rule("changed", { severity: "warning", require: "false", validity: { from: "2025-01-01", until: "2026-01-01" } }),
    rule("changed", { severity: "advice", require: "false", validity: { from: "2026-01-01", until: "2027-01-01" } }),
  ]);

  it.each<readonly [filedOn: string, verdict: string, severity: string, outcome: Outcome]>([
    ["2023-12-31", "pass", "advice", "not-applicable"],
    ["2024-01-01", "fail", "blocking", "violated"],
    ["2024-12-31", "fail", "blocking", "violated"],
    ["2025-01-01", "pass", "warning", "violated"],
    ["2025-12-31", "pass", "warning", "violated"],
    ["2026-01-01", "pass", "advice", "violated"],
    ["2027-01-01", "pass", "advice", "not-applicable"],
  ])("applied to what was filed on %s: %s by the %s text", (filedOn, verdict, severity, outcome) => {
    const assessment = askAtSubmission(series, filed(`${filedOn}${noon}`));
    const finding = assessment.finding("trial/changed");
    expect(assessment.findings).toHaveLength(1);
    expect([assessment.verdict, finding.severity, finding.outcome]).toEqual([verdict, severity, outcome]);
  });
});

describe("what a rule comes to", () => {
  const applies = 'application.stateAid = "state-aid"';
  const holds = "application.budget.total > 0";
  const stateAid = { yes: "state-aid", no: "none", "": undefined } as const;
  const total = { yes: 1, no: 0, "": undefined } as const;
  type Answer = keyof typeof total;

  it.each<readonly [applies: Answer, holds: Answer, world: World, severity: Rule["severity"], outcome: Outcome]>([
    ["yes", "yes", "closed", "blocking", "satisfied"],
    ["yes", "no", "closed", "blocking", "violated"],
    ["yes", "", "closed", "blocking", "violated"],
    ["no", "no", "closed", "blocking", "not-applicable"],
    ["no", "", "closed", "blocking", "not-applicable"],
    ["", "yes", "closed", "blocking", "satisfied"],
    ["", "no", "closed", "blocking", "violated"],
    ["", "", "closed", "blocking", "violated"],
    ["yes", "no", "closed", "review", "for-review"],
    ["yes", "", "closed", "review", "for-review"],
    ["yes", "no", "closed", "advice", "violated"],
    ["yes", "yes", "open", "blocking", "satisfied"],
    ["yes", "no", "open", "blocking", "violated"],
    ["yes", "", "open", "blocking", "undetermined"],
    ["no", "", "open", "blocking", "not-applicable"],
    ["", "yes", "open", "blocking", "undetermined"],
    ["", "no", "open", "blocking", "undetermined"],
    ["", "", "open", "blocking", "undetermined"],
    ["yes", "no", "open", "review", "for-review"],
    ["yes", "", "open", "review", "undetermined"],
    ["", "no", "open", "review", "undetermined"],
  ])("if it applies: %j, and holds: %j, in a world that is %s, %s: %s", (first, second, world, severity, outcome) => {
    const pack = compiledRules([rule("known", { severity, when: applies, require: holds })]);
    const facts = { application: { stateAid: stateAid[first], budget: { total: total[second] } } };
    for (const _again of [1, 2])
      expect(askAtSubmission(pack, facts, { world }).finding("trial/known").outcome).toBe(outcome);
  });

  it.each<readonly [world: World, holds: Answer, outcome: Outcome]>([
    ["open", "yes", "satisfied"],
    ["open", "", "undetermined"],
    ["closed", "", "violated"],
  ])("always applies when it says nothing of it: %s, %j: %s", (world, answer, outcome) => {
    const pack = compiledRules([rule("known", { require: holds })]);
    const facts = { application: { budget: { total: total[answer] } } };
    expect(askAtSubmission(pack, facts, { world }).finding("trial/known").outcome).toBe(outcome);
  });

  it("asks a person to look, when nothing is required", () => {
    const pack = compiledRules([rule("looked-at", { severity: "review", require: undefined })]);
    expect(askAtSubmission(pack, {}).finding("trial/looked-at").outcome).toBe("for-review");
  });
});
