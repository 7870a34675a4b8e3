import { describe, expect, it } from "vitest";
import type { CaseFile } from "../domain/index.ts";
import { assess } from "./assess.ts";
import type { Outcome, Verdict } from "./outcome.ts";
import type { Rule } from "./rule.ts";
import { askAtSubmission, compiledRules, rule } from "./rule-pack.test-data.ts";

describe("a reason left to discretion", () => {
  const left = (discretion: Rule["discretion"]) =>
    compiledRules([rule("left", { require: "false", discretion }), rule("other")]);
  const reason = { rule: "trial/left", strength: "special", text: "No other financing." } as const;

  it.each<readonly [what: string, needed: Rule["discretion"], facts: CaseFile, outcome: Outcome]>([
    ["as strong as needed", "special", { application: { reasons: [reason] } }, "for-review"],
    ["recorded with the decision", "special", { decision: { reasons: [reason] } }, "for-review"],
    [
      "recorded with the decision, of one who gave another",
      "special",
      { application: { reasons: [{ ...reason, strength: "justified" }] }, decision: { reasons: [reason] } },
      "for-review",
    ],
    ["stronger than needed", "justified", { application: { reasons: [reason] } }, "for-review"],
    ["weaker than needed", "weighty", { application: { reasons: [reason] } }, "violated"],
    ["much weaker than needed", "particularly-weighty", { application: { reasons: [reason] } }, "violated"],
    [
      "of no strength, for the weakest",
      "justified",
      { application: { reasons: [{ ...reason, strength: undefined }] } },
      "violated",
    ],
    ["without words", "special", { application: { reasons: [{ ...reason, text: undefined }] } }, "violated"],
    ["for another rule", "special", { application: { reasons: [{ ...reason, rule: "trial/other" }] } }, "violated"],
    ["where the rule leaves none", undefined, { application: { reasons: [reason] } }, "violated"],
    ["that is not there", "justified", { application: { reasons: [] }, decision: {} }, "violated"],
  ])("%s (%s): %j", (_what, needed, facts, outcome) => {
    expect(askAtSubmission(left(needed), facts).finding("trial/left").outcome).toBe(outcome);
  });

  const verdicts: Partial<Record<Outcome, Verdict>> = {
    violated: "fail",
    undetermined: "undetermined",
    "for-review": "pass",
  };
  const weak = { ...reason, strength: "justified" } as const;

  it.each<readonly [what: string, facts: CaseFile, outcome: Outcome, missing: ReadonlyArray<string>]>([
    ["is whole", { application: { reasons: [reason] } }, "for-review", []],
    ["is too weak", { application: { reasons: [weak] } }, "violated", []],
    [
      "lacks its words",
      { application: { reasons: [weak, { ...reason, text: undefined }] } },
      "undetermined",
      ["application.reasons.1.text"],
    ],
    [
      "lacks its strength",
      { decision: { reasons: [{ ...reason, strength: undefined }] } },
      "undetermined",
      ["decision.reasons.0.strength"],
    ],
    [
      "names the rule, and no more",
      { application: { reasons: [{ rule: reason.rule }] }, decision: { reasons: [{ rule: reason.rule }] } },
      "undetermined",
      ["application", "decision"].flatMap((root) => [`${root}.reasons.0.strength`, `${root}.reasons.0.text`]),
    ],
    [
      "does not say yet which rule it concerns",
      { application: { reasons: [{ ...reason, rule: undefined }] } },
      "undetermined",
      ["application.reasons.0.rule"],
    ],
    ["lacks its words and is too weak", { application: { reasons: [{ ...weak, text: undefined }] } }, "violated", []],
    [
      "is for another rule and lacks its words",
      { application: { reasons: [{ ...reason, rule: "trial/other", text: undefined }] } },
      "violated",
      [],
    ],
    [
      "lacks its words, beside one that is whole",
      { application: { reasons: [{ ...reason, text: undefined }, reason] } },
      "for-review",
      [],
    ],
    ["is in no list yet", { application: {} }, "violated", []],
  ])("that %s leaves a draft to it: %j", (_what, facts, outcome, missing) => {
    const assessment = assess(left("special"), { gate: "submission", on: "2026-11-25", world: "open", facts });
    const finding = assessment.finding("trial/left");
    expect([finding.outcome, finding.missing.map(({ path }) => path)]).toEqual([outcome, missing]);
    expect([assessment.verdict, assessment.finding("trial/other").outcome]).toEqual([verdicts[outcome], "satisfied"]);
  });

  it("that lacks something is asked for by its question, once it is known that the rule is not met", () => {
    const facts: CaseFile = { application: { reasons: [{ rule: reason.rule, strength: "special" }] } };
    const asked = (require: string) => {
      const compiled = compiledRules([rule("left", { require, discretion: "special" })]);
      return assess(compiled, { gate: "submission", on: "2026-11-25", world: "open", facts }).missing.map(
        ({ path, question }) => `${path}: ${question?.en}`,
      );
    };
    expect(asked("false")).toEqual(["application.reasons.0.text: What is the reason?"]);
    expect(asked("application.budget.total > 1")).toEqual([
      "application.budget.total: Eligible total cost of the project",
    ]);
  });
});
