import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  assess,
  type Assessment,
  type CompiledPack,
  exampleFacts,
  explain,
  type Gate,
  type Locale,
  message,
  openPack,
  parseCaseFile,
  type Proof,
  shapedCaseFile,
} from "@kaari/core";
import type {
  BuiltSeries,
  BuiltAssessment,
  BuiltFinding,
  BuiltProof,
  BuiltQuestion,
  BuiltRule,
  BuiltExplanation,
  Facts,
  FeelValue,
} from "@kaari/core/compiled";
import * as Result from "effect/Result";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draftsOf } from "../../bench/src/drafts.ts";
import { packs } from "../../packages/rules/src/index.ts";
import { builtModules, builtOutcomes } from "./built-modules.ts";

const folder = mkdtempSync(join(tmpdir(), "kaari-built-"));
afterAll(() => rmSync(folder, { recursive: true }));

const locales = ["fi", "sv", "en"] as const;

type Violations = (facts: object, today: string) => ReadonlyArray<string>;

type Told = (finding: BuiltFinding, missing: ReadonlyArray<BuiltQuestion>) => string;

interface Built {
  readonly index: Readonly<Record<string, unknown>>;
  readonly rule: (finding: BuiltFinding) => BuiltRule;
  readonly explain: (finding: BuiltFinding) => BuiltExplanation;
  readonly questions: (assessment: BuiltAssessment) => ReadonlyArray<BuiltQuestion>;
  readonly values: (finding: BuiltFinding) => Readonly<Record<string, FeelValue>>;
  readonly missing: (finding: BuiltFinding) => ReadonlyArray<BuiltQuestion>;
  readonly messages: Readonly<Record<string, Told>>;
}

/** Writes the modules of a pack and takes them in. */
const taken = async (compiled: CompiledPack): Promise<Built> => {
  const module = builtModules(compiled, folder, compiled.pack.id);
  const messages: Record<string, Told> = {};
  // oxlint-disable-next-line no-await-in-loop -- three modules
  for (const locale of locales) messages[locale] = (await module(locale))["message"]!;
  return {
    index: await module("index"),
    rule: (await module("rules"))["rule"]!,
    explain: (await module("explain"))["explain"]!,
    questions: (await module("questions"))["questions"]!,
    missing: (await module("questions"))["missing"]!,
    values: (await module("values"))["values"]!,
    messages,
  };
};

const told = (proof: Proof | BuiltProof | undefined): unknown =>
  proof === undefined
    ? undefined
    : {
        kind: proof.kind,
        text: proof.text,
        name: proof.name,
        label: proof.label,
        value: proof.value,
        citation: proof.citation,
        keyDate: proof.keyDate,
        holds: proof.holds,
        parts: proof.parts.map(told),
      };

/** Closures ask for the day that chooses a parameter wherever a rule reads one, built packs only where it still matters. */
const keyFact = /\.(?:opensAt|filedAt|madeOn)$/;

const asks = (questions: ReadonlyArray<BuiltQuestion>) =>
  questions.flatMap(({ path, question }) => (keyFact.test(path) ? [] : [`${path}: ${question?.en}`])).toSorted();

const findingsOf = ({ findings, verdict }: Assessment | BuiltAssessment) => ({
  verdict,
  findings: findings.map(({ rule, outcome, part }) => [rule, outcome, part]),
});

describe.each(packs.map((pack) => [pack.id, pack] as const))("%s as a built module", (_id, pack) => {
  const compiled = openPack(pack, { packs });
  let built: Built;

  beforeAll(async () => {
    built = await taken(compiled);
  }, 60_000);

  const examples = compiled.merged.layers.flatMap((layer) =>
    (layer.examples ?? []).flatMap((example) => {
      const file = exampleFacts(layer, example);
      const facts = parseCaseFile(file);
      const shaped = shapedCaseFile(file)?.caseFile;
      return Result.isSuccess(facts)
        ? [{ on: example.on, facts: facts.success, shaped, about: Object.keys(example.expect), layer: layer.id }]
        : [];
    }),
  );
  const cases = examples.filter(({ facts }) => facts.parts === undefined);
  const groups = examples.filter(({ facts }) => facts.parts !== undefined);
  const gates = (["idea", "submission", "decision"] as const).filter(
    (gate) => compiled.rulesAt(gate).single.length > 0,
  );
  const assessBuilt = (gate: Gate, facts: object, on: string, world: "open" | "closed"): BuiltAssessment =>
    (
      built.index[`assess${gate.charAt(0).toUpperCase()}${gate.slice(1)}`] as (
        facts: Facts,
        on: string,
        world: "open" | "closed",
      ) => BuiltAssessment
    )(facts as Facts, on, world);

  it.each(gates)("comes out at gate %s of every worked example as the pack does, in both worlds", (gate) => {
    const rules = built.index[`${gate}Rules`] as ReadonlyArray<string>;
    const outcomes = built.index[`${gate}Outcomes`] as BuiltSeries["outcomes"];
    const violations = built.index[`${gate}Violations`] as Violations;
    expect(cases.length).toBeGreaterThan(20);
    for (const { on, facts } of cases)
      for (const world of ["open", "closed"] as const) {
        const { findings } = assess(compiled, { gate, on, facts, world });
        const found = builtOutcomes(outcomes, rules.length, facts, on, world === "closed");
        expect(found.map((outcome, index) => [rules[index], outcome])).toEqual(
          findings.map(({ rule, outcome }) => [rule, outcome]),
        );
        const violated = findings.filter(({ outcome }) => outcome === "violated").map(({ rule }) => rule);
        expect(world === "open" || violations(facts, on).join() === violated.join()).toBe(true);
      }
  });

  it.each(gates)("judges groups at gate %s as the pack does", (gate) => {
    const judged = groups.flatMap(({ on, facts }) =>
      (["open", "closed"] as const).map((world) => [
        findingsOf(assess(compiled, { gate, on, facts, world })),
        findingsOf(assessBuilt(gate, facts, on, world)),
      ]),
    );
    expect(judged.map(([, built]) => built)).toEqual(judged.map(([asClosures]) => asClosures));
  });

  it.each(gates)("asks at gate %s for what drafts of the worked examples lack, as the pack does", (gate) => {
    const drafts = [...draftsOf(examples.map(({ facts }) => facts)), {}, { parts: [{}, {}] }];
    let asked = 0;
    for (const [index, facts] of drafts.entries()) {
      const on = examples[index]?.on ?? "2026-11-25";
      const expected = asks(assess(compiled, { gate, on, facts, world: "open" }).missing);
      asked += expected.length;
      expect(asks(built.questions(assessBuilt(gate, facts, on, "open")))).toEqual(expected);
    }
    expect(asked).toBeGreaterThan(0);
  });

  it.each(gates)("judges facts at gate %s alike however their records are laid out", (gate) => {
    for (const { on, facts, shaped } of examples)
      for (const world of ["open", "closed"] as const) {
        const other = assessBuilt(gate, shaped ?? {}, on, world);
        const asked = assess(compiled, { gate, on, facts, world });
        expect(findingsOf(other)).toEqual(findingsOf(asked));
        const notable = asked.findings.filter(({ outcome }) => outcome === "violated" || outcome === "for-review");
        expect(other.notable.map(({ rule }) => rule)).toEqual(notable.map(({ rule }) => rule));
      }
  });

  it.each(gates)("tells and proves the findings of gate %s as the pack does", { timeout: 120_000 }, (gate) => {
    const seen = new Map<string, number>();
    for (const { on, facts, about, layer } of examples)
      for (const world of ["open", "closed"] as const) {
        const assessment = assess(compiled, { gate, on, facts, world });
        const other = assessBuilt(gate, facts, on, world);
        expect(findingsOf(other)).toEqual(findingsOf(assessment));
        for (const [index, finding] of assessment.findings.entries()) {
          const key = `${finding.rule} ${finding.outcome} ${world}`;
          const times = seen.get(key) ?? 0;
          if (times > 0 && !about.some((id) => finding.rule === `${layer}/${id}`)) continue;
          seen.set(key, times + 1);
          const twin = other.findings[index]!;
          expect({ rule: twin.rule, severity: twin.severity, ...built.rule(twin) }).toEqual({
            rule: finding.rule,
            severity: finding.severity,
            title: finding.title,
            citations: finding.citations,
          });
          const proof = explain(finding);
          const twinProof = built.explain(twin);
          expect([twin.rule, told(twinProof.applies), told(twinProof.holds)]).toEqual([
            twin.rule,
            told(proof.applies),
            told(proof.holds),
          ]);
          expect([twin.rule, built.values(twin)]).toEqual([finding.rule, finding.values]);
          const asked = twin.unanswered ? built.missing(twin) : [];
          // Facts that a rule only tests for, and that may rightly be left out, the pack itself names besides.
          const known = new Set(twin.unanswered ? finding.missing.map(({ path }) => path) : []);
          const bare = known.size > 0;
          const said = locales.map((locale) => built.messages[locale]!(twin, asked));
          const asItself = locales.map((locale) => message(finding, locale));
          expect([twin.rule, ...(bare ? asked.filter(({ path }) => !known.has(path)) : said)]).toEqual([
            finding.rule,
            ...(bare ? [] : asItself),
          ]);
          const questionIn = (locale: Locale) =>
            asked.map(({ path, question }) => question?.[locale] ?? path).join(" ");
          expect(
            bare ? said.map((text) => text.split(/: (?:vastaus puuttuu|svar saknas|not answered)\. /u)) : [],
          ).toEqual(bare ? locales.map((locale) => [finding.title[locale], questionIn(locale)]) : []);
          expect([twin.rule, bare && asked.length === 0]).toEqual([finding.rule, false]);
        }
      }
  });
});
