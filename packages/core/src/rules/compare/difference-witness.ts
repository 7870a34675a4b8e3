import * as Result from "effect/Result";
import * as z from "zod";
import { addDays } from "../../primitives/index.ts";
import { CaseFile, parseCaseFile } from "../../domain/index.ts";
import { PackAssessment } from "../assess.ts";
import type { CompiledPack, RuleSeries } from "../compile-pack.ts";
import type { RuleFinding } from "../finding.ts";
import { type Gate, gateTable } from "../gate.ts";
import { exampleFacts } from "../run-example.ts";
import { limitCases } from "./limit-cases.ts";
import type { DifferenceWitness } from "./pack-difference.ts";

/** A rule in its pack. */
export interface RuleInPack {
  readonly compiled: CompiledPack;
  readonly series: RuleSeries;
}

/** Facts as expressions read them, and the day of assessing. */
export interface Case {
  readonly on: string;
  readonly facts: object;
}

const gatesOf = ({ series }: RuleInPack): ReadonlyArray<Gate> =>
  series.texts.flatMap(({ rule }) =>
    Array.isArray(rule.gate) ? (rule.gate as ReadonlyArray<Gate>) : [rule.gate as Gate],
  );

const findingOf = ({ compiled, series }: RuleInPack, gate: Gate, { on, facts }: Case): RuleFinding | undefined => {
  if (!gatesOf({ compiled, series }).includes(gate)) return undefined;
  const found = new PackAssessment(compiled, { gate, on, facts: { ...facts }, world: "closed" });
  return found.findings.find(({ rule }) => rule === series.id);
};

const told = (finding: RuleFinding | undefined): DifferenceWitness["before"] =>
  finding === undefined || finding.outcome === "not-applicable"
    ? undefined
    : { outcome: finding.outcome, severity: finding.severity };

const plain = (finding: RuleFinding | undefined): DifferenceWitness["before"] =>
  finding && { outcome: finding.outcome, severity: finding.severity };

/** What two packs say of a rule in one case, where that differs: its outcome, or how much a violation weighs. */
export const witnessIn = (
  before: RuleInPack,
  after: RuleInPack,
  found: Case,
  from: DifferenceWitness["from"],
  example?: string,
): DifferenceWitness | undefined => {
  for (const gate of new Set([...gatesOf(before), ...gatesOf(after)])) {
    const [old, now] = [findingOf(before, gate, found), findingOf(after, gate, found)];
    const [was, is] = [told(old), told(now)];
    const heavier = was?.severity !== is?.severity && was?.outcome !== "satisfied";
    if (was?.outcome === is?.outcome && !heavier) continue;
    return { gate, on: found.on, facts: inFile(found.facts), before: plain(old), after: plain(now), from, example };
  }
  return undefined;
};

/** Facts as a file holds them; as they are, where they are not core's. */
const inFile = (facts: object): unknown => {
  const written = z.safeEncode(CaseFile, facts);
  return written.success ? written.data : facts;
};

interface WorkedCase extends Case {
  readonly example: string;
}

const workedCases = (packs: ReadonlyArray<CompiledPack>): ReadonlyArray<WorkedCase> => {
  const seen = new Set<string>();
  return packs.flatMap(({ merged }) =>
    merged.layers.toReversed().flatMap((pack) =>
      (pack.examples ?? []).flatMap((example) => {
        const facts = exampleFacts(pack, example);
        const key = JSON.stringify([example.on, facts]);
        if (seen.has(key)) return [];
        seen.add(key);
        const parsed = parseCaseFile(facts);
        return Result.isFailure(parsed)
          ? []
          : [{ on: example.on, facts: parsed.success, example: `${pack.id}/${example.id}` }];
      }),
    ),
  );
};

/** The worked cases of two packs are read once for all their rules. */
const read = new WeakMap<CompiledPack, WeakMap<CompiledPack, ReadonlyArray<WorkedCase>>>();

const casesOf = (before: CompiledPack, after: CompiledPack): ReadonlyArray<WorkedCase> => {
  const beside = read.get(before) ?? new WeakMap<CompiledPack, ReadonlyArray<WorkedCase>>();
  read.set(before, beside);
  const known = beside.get(after) ?? workedCases([after, before]);
  beside.set(after, known);
  return known;
};

/** Worked cases that are moved to the limits of a rule. */
const mostMoved = 12;

/** A case that two packs judge differently: a worked example, or one moved to a limit of the rule. */
export const differenceWitness = (
  before: RuleInPack,
  after: RuleInPack,
  through: ReadonlyArray<string>,
): DifferenceWitness | undefined => {
  const cases = casesOf(before.compiled, after.compiled);
  for (const one of cases) {
    const witness = witnessIn(before, after, one, "example", one.example);
    if (witness !== undefined) return witness;
  }
  const applying = cases.filter((one) =>
    [before, after].some((rule) => gatesOf(rule).some((gate) => told(findingOf(rule, gate, one)) !== undefined)),
  );
  const [base] = cases;
  const days = turningDays([before, after], through);
  for (const one of (applying.length === 0 && base !== undefined ? [base] : applying).slice(0, mostMoved)) {
    const moved = [
      ...days.map((day) => onDay(one, day)),
      ...[before, after].flatMap((rule) => {
        const gate = gatesOf(rule).find((each) => gateTable[each].world === "closed") ?? gatesOf(rule)[0];
        const finding = gate === undefined ? undefined : findingOf(rule, gate, one);
        return finding === undefined ? [] : limitCases(finding, one);
      }),
    ];
    for (const each of moved) {
      const witness = witnessIn(before, after, each, "boundary", one.example);
      if (witness !== undefined) return witness;
    }
  }
  return undefined;
};

/** Days on which a text of the rule, or a value of a parameter that changed, begins or ends, and the days before them. */
const turningDays = (rules: ReadonlyArray<RuleInPack>, through: ReadonlyArray<string>): ReadonlyArray<string> => {
  const days = rules.flatMap(({ compiled, series }) => [
    ...series.texts.flatMap(({ rule: { validity } }) => [validity?.from, validity?.until]),
    ...through.flatMap((name) =>
      (compiled.merged.parameters.get(name)?.part.values ?? []).flatMap(({ from, until }) => [from, until]),
    ),
  ]);
  return [...new Set(days)].flatMap((day) => (day === undefined ? [] : [day, addDays(day, -1) ?? day]));
};

/** A case as it would have been on another day. */
const onDay = ({ facts }: Case, day: string): Case => {
  const { application, decision } = facts as CaseFile;
  return {
    on: day,
    facts: {
      ...facts,
      ...(application === undefined ? {} : { application: { ...application, filedAt: `${day}T10:00:00Z` } }),
      ...(decision === undefined ? {} : { decision: { ...decision, madeOn: day } }),
    },
  };
};
