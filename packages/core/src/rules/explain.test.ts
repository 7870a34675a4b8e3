import { describe, expect, it } from "vitest";
import type { CaseFile } from "../domain/index.ts";
import { cite } from "./citation.ts";
import { explain, type Proof } from "./explain.ts";
import type { Pack } from "./pack.ts";
import { askAtSubmission, compiledRules, rule } from "./rule-pack.test-data.ts";
import type { Rule } from "./rule.ts";
import { act, guide } from "./trial-pack.test-data.ts";

const label = { fi: "nimi", sv: "namn", en: "label" };

const explained = (more: Partial<Rule>, facts: CaseFile = {}, pack: Partial<Pack> = {}) =>
  explain(askAtSubmission(compiledRules([rule("one", more)], pack), facts).finding("trial/one"));

/** Every step that has this name. */
const named = (proof: Proof | undefined, name: string): ReadonlyArray<Proof> =>
  proof === undefined
    ? []
    : [...(proof.name === name ? [proof] : []), ...proof.parts.flatMap((part) => named(part, name))];
const stepOf = (require: string, name: string, facts: CaseFile, pack: Partial<Pack> = {}) =>
  named(explained({ require }, facts, pack).holds, name)[0];

describe("an explanation", () => {
  const applies = 'application.stateAid = "none"';
  const holds = "application.budget.total > 1";

  it.each<readonly [what: string, rule: Partial<Rule>, facts: CaseFile, told: ReadonlyArray<string | undefined>]>([
    ["shows what the rule requires", { require: holds }, {}, [undefined, holds]],
    [
      "shows why it applies, and what it requires",
      { when: applies, require: holds },
      { application: { stateAid: "none" } },
      [applies, holds],
    ],
    [
      "shows only why it does not apply",
      { when: applies, require: holds },
      { application: { stateAid: "state-aid" } },
      [applies, undefined],
    ],
    [
      "shows only why a person must look",
      { severity: "review", when: applies, require: undefined },
      { application: { stateAid: "none" } },
      [applies, undefined],
    ],
    [
      "shows nothing of a rule out of force",
      { require: holds, validity: { from: "2027-01-01" } },
      {},
      [undefined, undefined],
    ],
  ])("%s", (_what, of, facts, told) => {
    const explanation = explained(of, facts);
    expect([explanation.applies?.text, explanation.holds?.text]).toEqual(told);
    expect(explanation.finding.rule).toBe("trial/one");
  });

  it("is made of findings that assess gave only", () => {
    const finding = askAtSubmission(compiledRules([rule("one")]), {}).finding("trial/one");
    expect(() => explain({ ...finding, rule: finding.rule })).toThrow(
      new RangeError("Expected a finding that assess gave, found { … }. A copy of one does not do."),
    );
  });
});

describe("a step of a proof", () => {
  const facts: CaseFile = { application: { budget: { total: 200 }, filedAt: "2025-12-31T12:00:00+02:00" } };

  it("is an operation, and has those of its operands", () => {
    const proof = explained({ require: "application.budget.total > 1" }, facts).holds;
    expect(proof).toMatchObject({
      kind: "operation",
      name: undefined,
      label: undefined,
      citation: undefined,
      keyDate: undefined,
      holds: undefined,
    });
    expect(proof?.value).toEqual({ kind: "boolean", boolean: true });
    expect(proof?.parts.map(({ kind, text }) => [kind, text])).toEqual([
      ["fact", "application.budget.total"],
      ["literal", "1"],
    ]);
  });

  it("that is a fact is named by its path and labelled by its question", () => {
    const step = stepOf("application.budget.total > 1", "application.budget.total", facts);
    expect(step).toMatchObject({ kind: "fact", value: { kind: "money", amount: "2.00", currency: "EUR" }, parts: [] });
    expect(step?.label?.en).toBe("Eligible total cost of the project");
  });

  it("that is a fact which is not given says so", () => {
    expect(stepOf("application.budget.total > 1", "application.budget.total", {})?.value).toEqual({ kind: "missing" });
  });

  it("that is a definition shows where it stands and what it is made of", () => {
    const step = stepOf("application.budget.total > largest grant", "largest grant", facts);
    expect(step).toMatchObject({
      kind: "definition",
      label: { en: "Largest grant" },
      citation: { provision: "4 §", document: { id: "act" } },
      value: { kind: "money", amount: "1.40", currency: "EUR" },
      keyDate: undefined,
      holds: undefined,
    });
    expect(step?.parts.map(({ text }) => text)).toEqual(["grant ceiling * application.budget.total"]);
  });

  it("that is a definition of no source has none", () => {
    const definitions = [{ name: "twice the total", label, value: "2 * application.budget.total" }];
    const step = stepOf("twice the total > 0", "twice the total", facts, { definitions });
    expect([step?.kind, step?.label, step?.citation]).toEqual(["definition", label, undefined]);
  });

  it("that is a table shows where it stands", () => {
    const tables = [
      {
        name: "kind of aid",
        label,
        hitPolicy: "unique",
        inputs: ["application.stateAid"],
        rows: [{ when: ['"none"'], then: "1" }],
        citation: cite(guide, "p. 1", "guidance"),
      },
    ] as const;
    const step = stepOf("kind of aid = 1", "kind of aid", { application: { stateAid: "none" } }, { tables });
    expect(step).toMatchObject({
      kind: "definition",
      label,
      citation: { provision: "p. 1", document: { id: "guide" } },
      value: { kind: "number", number: "1" },
    });
  });
});

describe("a parameter in a proof", () => {
  it.each<readonly [filedAt: string | undefined, told: unknown]>([
    [
      "2025-12-31T12:00:00+02:00",
      {
        value: { kind: "percent", ratio: "0.7" },
        keyDate: { key: "filing", on: "2025-12-31" },
        holds: { from: "2020-01-01", until: "2026-01-01" },
        citation: { provision: "4 §", document: { id: "act" } },
      },
    ],
    [
      "2026-01-01T12:00:00+02:00",
      {
        value: { kind: "percent", ratio: "0.8" },
        keyDate: { key: "filing", on: "2026-01-01" },
        holds: { from: "2026-01-01", until: undefined },
        citation: { provision: "4 § (2/2025)", document: { id: "act" } },
      },
    ],
    [
      "2019-12-31T12:00:00+02:00",
      {
        value: { kind: "missing" },
        keyDate: { key: "filing", on: "2019-12-31" },
        holds: undefined,
        citation: { provision: "4 §", document: { id: "act" } },
      },
    ],
    [
      undefined,
      {
        value: { kind: "missing" },
        keyDate: undefined,
        holds: undefined,
        citation: { provision: "4 §", document: { id: "act" } },
      },
    ],
  ])("shows the value of what was filed at %s, and where it stands", (filedAt, told) => {
    const step = stepOf("grant ceiling > 0.5", "grant ceiling", { application: { filedAt } });
    expect(step).toMatchObject({
      kind: "parameter",
      text: "grant ceiling",
      label: { en: "Highest share of the grant" },
      parts: [],
      ...(told as object),
    });
  });

  const parameters = [
    {
      name: "hourly rate",
      label,
      kind: "money",
      stricter: "lower",
      citation: cite(act, "6 §"),
      values: [{ from: "2025-01-01", value: "20.00" }],
    },
    {
      name: "daily rate",
      label,
      kind: "money",
      stricter: "lower",
      keyedOn: ["cost"],
      citation: cite(act, "5 §"),
      values: [
        { from: "2025-01-01", until: "2026-01-01", value: "51.00" },
        { from: "2026-01-01", until: "2027-01-01", value: "53.00", citation: cite(guide, "p. 2") },
      ],
    },
  ] as const;

  it.each<readonly [day: string | undefined, told: unknown]>([
    [
      "2025-12-31",
      {
        value: { kind: "money", amount: "51.00", currency: "EUR" },
        holds: { from: "2025-01-01", until: "2026-01-01" },
        citation: { provision: "5 §" },
      },
    ],
    [
      "2026-01-01",
      {
        value: { kind: "money", amount: "53.00", currency: "EUR" },
        holds: { from: "2026-01-01", until: "2027-01-01" },
        citation: { provision: "p. 2" },
      },
    ],
    ["2027-01-01", { value: { kind: "missing" }, holds: undefined, citation: { provision: "5 §" } }],
    [undefined, { value: { kind: "missing" }, holds: undefined, citation: { provision: "5 §" } }],
  ])("that is asked about a day shows the value on %s, chosen by no key date", (day, told) => {
    const more = { parameters, definitions: [] } satisfies Partial<Pack>;
    const step = stepOf(
      "daily rate(application.funderConsultedOn) > 52 and hourly rate > 1",
      "daily rate",
      { application: { funderConsultedOn: day } },
      more,
    );
    expect(step).toMatchObject({ kind: "parameter", label, keyDate: undefined, ...(told as object) });
    expect(step?.parts.map(({ name }) => name)).toEqual(["application.funderConsultedOn"]);
  });
});
