import { describe, expect, it } from "vitest";
import type { CaseFile } from "../domain/index.ts";
import { cite } from "./citation.ts";
import { openPack } from "./compile-pack.ts";
import { RuleFinding } from "./finding.ts";
import type { World } from "./gate.ts";
import type { Outcome } from "./outcome.ts";
import type { Parameter } from "./parameter.ts";
import { askAtSubmission, compiledRules, packOf, rule } from "./rule-pack.test-data.ts";
import type { Rule } from "./rule.ts";
import { act, guide } from "./trial-pack.test-data.ts";

/** The finding of one rule. */
const found = (more: Partial<Rule>, facts: CaseFile = {}, world: World = "closed"): RuleFinding => {
  const finding = askAtSubmission(compiledRules([rule("one", more)]), facts, { world }).finding("trial/one");
  if (finding instanceof RuleFinding) return finding;
  throw new TypeError("expected a finding that assess gave");
};
const paths = ({ missing }: RuleFinding): ReadonlyArray<string> => missing.map(({ path }) => path);

describe("the sources of a finding", () => {
  it("are those that its rule cites, one or several, in their order", () => {
    const citation = [cite(guide, "p. 3", "guidance"), cite(act, "4 §")];
    expect(found({ citation }).citations).toEqual([
      { source: "guide", provision: "p. 3", certainty: "guidance", document: guide },
      { source: "act", provision: "4 §", certainty: "law", document: act },
    ]);
    expect(found({}).citations.map(({ provision }) => provision)).toEqual(["4 §"]);
  });

  it("that read otherwise are told beside, with what they say", () => {
    const says = { fi: "muuten", sv: "annars", en: "otherwise" };
    expect(found({ conflicts: [{ citation: cite(guide, "p. 4", "practice"), says }] }).conflicts).toEqual([
      { citation: { source: "guide", provision: "p. 4", certainty: "practice", document: guide }, says },
    ]);
    expect(found({}).conflicts).toEqual([]);
  });

  it("that no layer lists are refused", () => {
    const pack = openPack(packOf([rule("one", { citation: { ...cite(act, "4 §"), source: "none" } })]));
    expect(() => askAtSubmission(pack, {}).finding("trial/one").citations).toThrow(
      new RangeError("pack trial cites none, which no layer lists"),
    );
  });
});

describe("the facts that a finding misses", () => {
  const both = 'application.need = "x" and application.title = "x"';

  it.each<readonly [what: string, rule: Partial<Rule>, facts: CaseFile, world: World, paths: ReadonlyArray<string>]>([
    ["those that can still change it", { require: both }, {}, "open", ["application.need", "application.title"]],
    ["none that no longer can", { require: both }, { application: { need: "y" } }, "open", []],
    [
      "those that it needed, in a closed world",
      { require: both },
      {},
      "closed",
      ["application.need", "application.title"],
    ],
    [
      "those of whether it applies, before what it requires",
      { when: 'application.need = "x"', require: 'application.title = "x"' },
      {},
      "open",
      ["application.need"],
    ],
    [
      "those of what it requires, where it applies",
      { when: 'application.need = "x"', require: 'application.title = "x"' },
      { application: { need: "x" } },
      "open",
      ["application.title"],
    ],
    [
      "none where it does not apply",
      { when: 'application.need = "x"', require: 'application.title = "x"' },
      { application: { need: "y" } },
      "open",
      [],
    ],
    [
      "none where it is satisfied",
      { require: 'application.need = "x" or application.title = "x"' },
      { application: { need: "x" } },
      "open",
      [],
    ],
    [
      "those found absent, in a closed world",
      { require: "application.need != null" },
      {},
      "closed",
      ["application.need"],
    ],
    [
      "those found absent by one of several tests, in a closed world",
      { require: "application.need != null and application.title != null" },
      { application: { title: "x" } },
      "closed",
      ["application.need"],
    ],
    ["none of a person's look", { severity: "review", require: undefined }, {}, "closed", []],
    [
      "those without which a person must look",
      { severity: "review", require: 'application.need = "x"' },
      {},
      "closed",
      ["application.need"],
    ],
    [
      "none found absent, in an open world, where another decides",
      { require: "application.need != null and application.budget.total > 1" },
      { application: { budget: { total: 1 } } },
      "open",
      [],
    ],
    ["the day that chooses a parameter", { require: "grant ceiling > 0.5" }, {}, "closed", ["application.filedAt"]],
    [
      "and no day that is given",
      { require: "grant ceiling > 0.9" },
      { application: { filedAt: "2026-05-01T12:00:00+03:00" } },
      "closed",
      [],
    ],
    [
      "and no day on which the parameter has no value",
      { require: "grant ceiling > 0.9" },
      { application: { filedAt: "2019-05-01T12:00:00+03:00" } },
      "closed",
      [],
    ],
  ])("are %s", (_what, of, facts, world, expected) => {
    expect(paths(found(of, facts, world))).toEqual(expected);
  });

  it("are not the days after one that is always known", () => {
    const parameter = {
      name: "limit",
      label: { fi: "raja", sv: "gräns", en: "limit" },
      kind: "integer",
      stricter: "lower",
      citation: cite(act, "4 §"),
      values: [{ from: "2027-01-01", value: 1 }],
    } as const;
    const ask = (keyedOn: Parameter["keyedOn"]) =>
      askAtSubmission(
        compiledRules([rule("one", { require: "limit > 0" })], {
          definitions: [],
          parameters: [{ ...parameter, keyedOn }],
        }),
        {},
      ).missing.map(({ path }) => path);
    expect(ask(["decision", "today"])).toEqual(["decision.madeOn"]);
    expect(ask(["decision", "today", "filing"])).toEqual(["decision.madeOn"]);
    expect(ask(["filing", "decision", "today"])).toEqual(["application.filedAt", "decision.madeOn"]);
    expect(ask(["today"])).toEqual([]);
    expect(ask(undefined)).toEqual([]);
  });

  it("of a key date that the facts of the pack do not describe come without a question", () => {
    const facts = { kind: "record", members: { application: { kind: "record", members: {} } } } as const;
    const pack = openPack(packOf([rule("one", { require: "grant ceiling > 0.5" })], { definitions: [] }), { facts });
    expect(askAtSubmission(pack, {}).missing).toEqual([
      { path: "application.filedAt", question: undefined, changedBy: undefined },
    ]);
  });

  it("come with the question and with who may change them", () => {
    const missing = found(
      {
        gate: "submission",
        require: 'application.need = "x" and call.timeZone = "x" and application.stateAid = "none"',
      },
      {},
    ).missing.map(({ path, question, changedBy }) => [path, question?.en !== undefined, changedBy]);
    expect(missing).toEqual([
      ["application.need", true, "applicant"],
      ["call.timeZone", true, "authority"],
      ["application.stateAid", true, "applicant"],
    ]);
  });

  it("that are lists come with their question, and are nobody's in particular", () => {
    const [list] = found({ require: "count(application.partners) > 0" }).missing;
    expect([list?.path, list?.changedBy, typeof list?.question?.fi]).toEqual([
      "application.partners",
      undefined,
      "string",
    ]);
  });

  it("that are records come without a question", () => {
    expect(found({ require: "application.budget != null" }).missing).toEqual([
      { path: "application.budget", question: undefined, changedBy: undefined },
    ]);
  });
});

describe("a finding against nobody, for want of an answer", () => {
  it.each<readonly [unanswered: boolean, outcome: Outcome, rule: Partial<Rule>, facts: CaseFile, world: World]>([
    [true, "violated", { require: 'application.need = "x"' }, {}, "closed"],
    [true, "violated", { when: 'application.need = "x"', require: "false" }, {}, "closed"],
    [true, "for-review", { severity: "review", require: 'application.need = "x"' }, {}, "closed"],
    [false, "violated", { require: 'application.need = "x"' }, { application: { need: "y" } }, "closed"],
    [false, "for-review", { severity: "review", require: undefined }, {}, "closed"],
    [false, "undetermined", { require: 'application.need = "x"' }, {}, "open"],
    [false, "satisfied", { when: 'application.need = "x"' }, {}, "closed"],
    [false, "not-applicable", { when: "false", require: 'application.need = "x"' }, {}, "closed"],
  ])("%s: %s, of %j on %j in a world that is %s", (unanswered, outcome, of, facts, world) => {
    const finding = found(of, facts, world);
    expect([finding.outcome, finding.unanswered]).toEqual([outcome, unanswered]);
  });
});

describe("a finding is open", () => {
  it.each<readonly [open: boolean, rule: Partial<Rule>, world: World]>([
    [true, { require: 'application.need = "x"' }, "open"],
    [true, { when: 'application.need = "x"', require: "false" }, "open"],
    [false, { when: 'application.need = "x"' }, "open"],
    [false, { require: 'application.need = "x"' }, "closed"],
    [false, {}, "open"],
  ])("%s: while an answer can turn it into a violation: %j in a world that is %s", (open, of, world) => {
    expect(found(of, {}, world).open).toBe(open);
  });
});

it("a finding is written whole, but for the text of its rule", () => {
  const of = { require: "application.budget.total > 1", values: { total: "application.budget.total" } };
  const finding = found(of, { application: { budget: { total: 1 } } });
  expect(JSON.parse(JSON.stringify(finding))).toEqual({
    rule: "trial/one",
    title: { fi: "one (fi)", sv: "one (sv)", en: "one" },
    severity: "blocking",
    outcome: "violated",
    citations: [{ source: "act", provision: "4 §", certainty: "law", document: act }],
    conflicts: [],
    missing: [],
    values: { total: { kind: "money", amount: "0.01", currency: "EUR" } },
  });
  expect(finding.definition.id).toBe("one");
});
