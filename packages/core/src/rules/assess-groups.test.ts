import { describe, expect, it } from "vitest";
import type { CaseFile } from "../domain/index.ts";
import type { Requirement } from "./duty.ts";
import { askAtSubmission, compiledRules, rule } from "./rule-pack.test-data.ts";
import type { Rule } from "./rule.ts";

const group = (id: string, more: Partial<Rule> = {}): Rule => rule(id, { scope: "group", ...more });
const missing = (facts: CaseFile, ...rules: ReadonlyArray<Rule>): ReadonlyArray<string> =>
  askAtSubmission(compiledRules(rules), facts, { world: "open" }).missing.map(({ path }) => path);

describe("the questions that remain", () => {
  it.each<readonly [what: string, rules: ReadonlyArray<Partial<Rule>>, paths: ReadonlyArray<string>]>([
    [
      "in the order in which they are read",
      [{ require: 'application.need = "x" and application.stateAid = "none"' }],
      ["application.need", "application.stateAid"],
    ],
    [
      "first those for which more rules wait",
      [
        { require: 'application.need = "x"' },
        { require: 'application.stateAid = "none"' },
        { require: 'application.stateAid = "none"' },
      ],
      ["application.stateAid", "application.need"],
    ],
    [
      "first the one that alone settles a rule",
      [{ require: 'application.need = "x" and application.title = "x"' }, { require: 'application.stateAid = "none"' }],
      ["application.stateAid", "application.need", "application.title"],
    ],
    [
      "first the one for which a blocking rule waits, before one for which many others wait",
      [
        ...Array.from({ length: 20 }, () => ({ severity: "warning" as const, require: 'application.need = "x"' })),
        { require: 'application.stateAid = "none"' },
      ],
      ["application.stateAid", "application.need"],
    ],
    [
      "one that alone settles a rule before two that settle one together",
      [
        { require: 'application.need = "x" and application.title = "x" and application.stateAid = "none"' },
        { require: 'application.need = "x" and application.title = "x" and application.stateAid = "none"' },
        { require: "application.budget.total > 0" },
      ],
      ["application.budget.total", "application.need", "application.title", "application.stateAid"],
    ],
    ["of none, when all is decided", [{}], []],
  ])("come %s", (_what, rules, paths) => {
    expect(missing({}, ...rules.map((each, index) => rule(`rule-${index}`, each)))).toEqual(paths);
  });

  it("name the part of a group whose own they are, and once what belongs to all", () => {
    const facts: CaseFile = { parts: [{ application: { need: "x" } }, { application: {} }] };
    const both = rule("both", { require: 'application.need = "x" and call.timeZone != "x"' });
    expect(missing(facts, both, group("plan", { require: 'plan.jointPlan = "x"' }))).toEqual([
      "call.timeZone",
      "plan.jointPlan",
      "parts.1.application.need",
    ]);
  });
});

describe("a group", () => {
  const facts: CaseFile = {
    call: { timeZone: "Europe/Helsinki" },
    application: { need: "of all" },
    parts: [{ application: { need: "of the first" } }, {}],
  };
  const pack = compiledRules([
    rule("own", { require: 'application.need = "of the first" and call.timeZone = "Europe/Helsinki"' }),
    group("all", { require: "count(parts) = 2" }),
  ]);

  it("is asked first as a whole, then part by part, each with the call of all and an application of its own", () => {
    const { findings } = askAtSubmission(pack, facts);
    expect(findings.map(({ rule: id, part, outcome }) => [id, part, outcome])).toEqual([
      ["trial/all", undefined, "satisfied"],
      ["trial/own", 0, "satisfied"],
      ["trial/own", 1, "violated"],
    ]);
  });

  it("has its violations and reviews apart", () => {
    const assessment = askAtSubmission(pack, facts);
    expect(assessment.violated.map(({ rule: id, part }) => [id, part])).toEqual([["trial/own", 1]]);
    expect(assessment.reviews).toEqual([]);
  });

  it.each<readonly [rule: string, part: number | undefined, told: string]>([
    ["trial/own", 2, "Expected a rule that was assessed at gate submission, found trial/own of part 2."],
    ["trial/own", undefined, "Expected a rule that was assessed at gate submission, found trial/own."],
    ["trial/all", 0, "Expected a rule that was assessed at gate submission, found trial/all of part 0."],
    ["trial/none", undefined, "Expected a rule that was assessed at gate submission, found trial/none."],
  ])("has no finding of %s for part %s", (id, part, told) => {
    expect(() => askAtSubmission(pack, facts).finding(id, part)).toThrow(new RangeError(told));
  });

  it("without parts is asked as a whole only", () => {
    expect(askAtSubmission(pack, { parts: [] }).findings.map(({ rule: id }) => id)).toEqual(["trial/all"]);
  });
});

describe("an assessment", () => {
  const step = (id: string, gate: Requirement["gate"], when?: string): Requirement => ({
    id,
    title: { fi: id, sv: id, en: id },
    who: "applicant",
    gate,
    when,
    citation: { source: "act", provision: "9 §", certainty: "law" },
    basis: ["T-9"],
  });
  const steps = [
    step("always", "submission"),
    step("later", "decision"),
    step("small", "submission", "application.budget.total > 0.01"),
    step("large", "submission", "application.budget.total > 0"),
  ];

  it("names the steps that the facts require before its own gate", () => {
    const facts: CaseFile = { application: { budget: { total: 1 } } };
    const assessment = askAtSubmission(compiledRules([rule("one")], { requirements: steps }), facts);
    expect(assessment.steps.map(({ id, gate, owner }) => [id, gate, owner])).toEqual([
      ["trial/always", "submission", "applicant"],
      ["trial/large", "submission", "applicant"],
    ]);
  });

  it("keeps what it was asked, in the world of its gate or of the question", () => {
    const pack = compiledRules([rule("one", { gate: ["idea", "submission"] })]);
    const given: CaseFile = { application: { need: "x" } };
    const facts: CaseFile = {};
    const asked = askAtSubmission(pack, facts, { given });
    expect([asked.given, asked.world, asked.gate, asked.on]).toEqual([given, "closed", "submission", "2026-11-25"]);
    expect(askAtSubmission(pack, facts, { gate: "idea" }).world).toBe("open");
    expect(askAtSubmission(pack, facts, { gate: "idea", world: "closed" }).world).toBe("closed");
  });

  it("refuses a day that is none, again after a good one", () => {
    const pack = compiledRules([rule("one")]);
    for (const on of ["2026-11-25", "2026-11-26"]) expect(askAtSubmission(pack, {}, { on }).on).toBe(on);
    for (const _again of [1, 2])
      expect(() => askAtSubmission(pack, {}, { on: "" })).toThrow(
        new RangeError('Expected a day such as "2026-01-31" to assess on, found "".'),
      );
  });

  it("makes its findings once", () => {
    const assessment = askAtSubmission(compiledRules([rule("one")]), {});
    expect(assessment.findings).toBe(assessment.findings);
  });
});
