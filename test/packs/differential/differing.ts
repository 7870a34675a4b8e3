import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assess, type CompiledPack, explain, type Finding, type Proof } from "@kaari/core";
import type {
  BuiltAssessment,
  BuiltExplanation,
  BuiltFinding,
  BuiltProof,
  BuiltQuestion,
  Facts,
} from "@kaari/core/compiled";
import { builtModules } from "../built-modules.ts";
import { Chance } from "./chance.ts";
import { factsBy } from "./chance-facts.ts";
import { packBy } from "./chance-pack.ts";
import { Coverage } from "./coverage.ts";
import { Reference } from "./reference.ts";

const on = "2026-11-25";
const rulesOfPack = 20;
const factsOfPack = 12;
/** Of so many cases one has no fact left out, and is put to the interpreter of standard FEEL too. */
const wholeEach = 3;

type Assess = (facts: Facts, on: string, world: "open" | "closed") => BuiltAssessment;

interface Built {
  readonly assessSubmission: Assess;
  readonly small: Assess;
  readonly explain: (finding: BuiltFinding) => BuiltExplanation;
  readonly questions: (assessment: BuiltAssessment) => ReadonlyArray<BuiltQuestion>;
}

/** What closures and built packs were compared on, and where they differ. */
export interface Compared {
  readonly cases: number;
  readonly steps: number;
  /** Conditions that the interpreter of standard FEEL was asked about, and had an answer to. */
  readonly interpreted: number;
  /** Findings of drafts that wait for what a reason for an exception lacks. */
  readonly reasons: number;
  readonly differences: ReadonlyArray<string>;
  /** Packs with an expression that built packs do not hold. */
  readonly notBuilt: ReadonlyArray<string>;
  readonly packs: number;
  readonly coverage: Coverage;
}

const builtOf = async (compiled: CompiledPack, folder: string, name: string): Promise<Built | string> => {
  try {
    const taken = builtModules(compiled, folder, name);
    const { explain: explains } = await taken("explain");
    const { questions } = await taken("questions");
    const [fast, small] = [await taken("index"), await taken("small")];
    return {
      assessSubmission: fast["assessSubmission"]!,
      small: small["assessSubmission"]!,
      explain: explains!,
      questions: questions!,
    };
  } catch (error) {
    if (error instanceof Error && error.name === "NotCompilable") return error.message;
    throw error;
  }
};

/**
 * Closures ask for the day that chooses a parameter wherever the rule reads one, built packs only where it still matters.
 * So these are left out where questions are compared, and with them the order, which follows from how many there are.
 */
const keyFacts: ReadonlySet<string> = new Set(["filedAt", "madeOn"]);

/** Numbers of closures have 34 digits; those of built packs may have more. */
const digits = 33;

const told = ({ value, name, text, parts }: Proof | BuiltProof): object => ({
  text,
  name,
  value: Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, typeof part === "string" ? part.slice(0, digits) : part]),
  ),
  parts: parts.map(told),
});

const waitsForReason = ({ missing, outcome }: Finding): boolean =>
  outcome === "undetermined" && missing.some(({ path }) => path.includes(".reasons."));

const sizeOf = ({ parts }: Proof): number => parts.reduce((sum, part) => sum + sizeOf(part), 1);

/** Compares closures with built packs over so many cases: a rule, facts, and a world. */
export const compare = async (cases: number, seed: number): Promise<Compared> => {
  const folder = mkdtempSync(join(tmpdir(), "kaari-differential-"));
  const differences: Array<string> = [];
  const notBuilt: Array<string> = [];
  const coverage = new Coverage();
  let [done, packs, steps, interpreted, reasons] = [0, 0, 0, 0, 0];
  for (; done < cases && differences.length < 20; packs++) {
    const chance = new Chance(seed + packs);
    const compiled = packBy(chance, rulesOfPack);
    // oxlint-disable-next-line no-await-in-loop -- one pack after another
    const built = await builtOf(compiled, folder, String(packs));
    if (typeof built === "string") {
      notBuilt.push(built);
      continue;
    }
    coverage.add(compiled);
    for (let made = 0; made < factsOfPack; made++) {
      const complete = made % wholeEach === 0;
      const facts = factsBy(chance, complete ? 0 : 0.12);
      for (const world of ["open", "closed"] as const) {
        const assessment = assess(compiled, { gate: "submission", on, facts, world });
        const other = built.assessSubmission(facts, on, world);
        done += assessment.findings.length;
        const twins = other.findings;
        const small = built.small(facts, on, world);
        const smaller = small.findings;
        for (const [index, finding] of assessment.findings.entries()) {
          const twin = twins[index]!;
          const where = () =>
            `seed ${seed + packs}, ${finding.rule}, ${world}: ${finding.definition.when ?? ""} | ${finding.definition.require ?? ""}\n${JSON.stringify(facts)}`;
          const least = smaller[index]!;
          if (least.outcome !== twin.outcome || least.unanswered !== twin.unanswered)
            differences.push(`${finding.outcome}, built small ${least.outcome}: ${where()}`);
          if (finding.outcome !== twin.outcome)
            differences.push(`${finding.outcome}, built ${twin.outcome}: ${where()}`);
          else if (made < 3) {
            const [asked, answered] = [explain(finding), built.explain(twin)];
            for (const part of ["applies", "holds"] as const) {
              const [a, b] = [asked[part], answered[part]];
              if (a === undefined || b === undefined) continue;
              steps += sizeOf(a);
              const [x, y] = [JSON.stringify(told(a)), JSON.stringify(told(b))];
              if (x !== y) differences.push(`proofs differ: ${where()}\n${firstDifference(a, b)}`);
            }
          }
        }
        if (complete && world === "open") {
          const reference = new Reference(compiled, facts, on);
          for (const { outcome, rule, definition } of assessment.findings) {
            const { when = "true", require = "false" } = definition;
            if (outcome === "undetermined" || outcome === "not-applicable") continue;
            if (!reference.reads(when) || !reference.reads(require)) continue;
            interpreted += 1;
            const told = [reference.holds(when), reference.holds(require)];
            if (told[0] !== true || told[1] !== (outcome === "satisfied"))
              differences.push(
                `${outcome}, interpreted ${JSON.stringify(told)}: seed ${seed + packs}, ${rule}: ${when} | ${require}\n${JSON.stringify(facts)}`,
              );
          }
        }
        if (world === "open") {
          reasons += assessment.findings.filter(waitsForReason).length;
          const [asked, answered] = [assessment.missing, built.questions(other)].map((all) =>
            all.flatMap(({ path }) => (keyFacts.has(path) ? [] : [path])).toSorted(),
          );
          if (asked?.join() !== answered?.join())
            differences.push(`asks ${asked?.join()}, built ${answered?.join()}: seed ${seed + packs}`);
        }
        const violated = assessment.findings.filter(({ outcome }) => outcome === "violated").length;
        const [all, fewer] = [other, built.small(facts, on, world)].map(({ verdict, violations }) =>
          [verdict, ...violations].join(),
        );
        if (all !== fewer) differences.push(`violations ${all}, built small ${fewer}: seed ${seed + packs}`);
        if (world === "closed" && other.verdict !== assessment.verdict)
          differences.push(`verdict ${assessment.verdict}, built ${other.verdict}: seed ${seed + packs}`);
        if (other.violations.length !== violated && world === "open")
          differences.push(`violations: seed ${seed + packs}`);
      }
    }
  }
  rmSync(folder, { recursive: true });
  return { cases: done, steps, interpreted, reasons, differences, notBuilt, packs, coverage };
};

const firstDifference = (a: Proof, b: BuiltProof): string => {
  const [x, y] = [a.parts, b.parts];
  for (const [index, part] of x.entries()) {
    const other = y[index];
    if (other === undefined || JSON.stringify(told(part)) !== JSON.stringify(told(other)))
      return other === undefined ? `${part.text} is left out` : firstDifference(part, other);
  }
  return `${a.text} (${a.name} / ${b.name}): ${JSON.stringify(a.value)}, built ${JSON.stringify(b.value)}; ${y.length - x.length} more parts`;
};
