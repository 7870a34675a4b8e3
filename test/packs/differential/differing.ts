import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { assess, buildPack, type CompiledPack, explain, type Proof } from "@kaari/core";
import type {
  BuiltAssessment,
  BuiltExplanation,
  BuiltFinding,
  BuiltProof,
  BuiltQuestion,
  Facts,
} from "@kaari/core/compiled";
import { Chance } from "./chance.ts";
import { factsBy } from "./chance-facts.ts";
import { packBy } from "./chance-pack.ts";
import { Coverage } from "./coverage.ts";

const runtime = pathToFileURL(fileURLToPath(import.meta.resolve("@kaari/core/compiled"))).href;
const on = "2026-11-25";
const rulesOfPack = 20;
const factsOfPack = 12;

interface Built {
  readonly assessSubmission: (facts: Facts, on: string, world: "open" | "closed") => BuiltAssessment;
  readonly explain: (finding: BuiltFinding) => BuiltExplanation;
  readonly questions: (assessment: BuiltAssessment) => ReadonlyArray<BuiltQuestion>;
}

/** What closures and built packs were compared on, and where they differ. */
export interface Compared {
  readonly cases: number;
  readonly steps: number;
  readonly differences: ReadonlyArray<string>;
  /** Packs with an expression that built packs do not hold. */
  readonly notBuilt: ReadonlyArray<string>;
  readonly packs: number;
  readonly coverage: Coverage;
}

const builtOf = async (compiled: CompiledPack, folder: string, name: string): Promise<Built | string> => {
  let files: Readonly<Record<string, string>>;
  try {
    files = buildPack(compiled);
  } catch (error) {
    if (error instanceof Error && error.name === "NotCompilable") return error.message;
    throw error;
  }
  const taken = async (module: string): Promise<Readonly<Record<string, never>>> => {
    const file = join(folder, `${name}-${module}.mjs`);
    writeFileSync(file, (files[`${module}.js`] ?? "").replaceAll("@kaari/core/compiled", runtime));
    const modules: Readonly<Record<string, never>> = await import(/* @vite-ignore */ pathToFileURL(file).href);
    return modules;
  };
  const { explain: explains, questions } = await taken("explain");
  return { assessSubmission: (await taken("index"))["assessSubmission"]!, explain: explains!, questions: questions! };
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

const sizeOf = ({ parts }: Proof): number => parts.reduce((sum, part) => sum + sizeOf(part), 1);

/** Compares closures with built packs over so many cases: a rule, facts, and a world. */
export const compare = async (cases: number, seed: number): Promise<Compared> => {
  const folder = mkdtempSync(join(tmpdir(), "kaari-differential-"));
  const differences: Array<string> = [];
  const notBuilt: Array<string> = [];
  const coverage = new Coverage();
  let [done, packs, steps] = [0, 0, 0];
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
      const facts = factsBy(chance);
      for (const world of ["open", "closed"] as const) {
        const assessment = assess(compiled, { gate: "submission", on, facts, world });
        const other = built.assessSubmission(facts, on, world);
        done += assessment.findings.length;
        const twins = other.findings;
        for (const [index, finding] of assessment.findings.entries()) {
          const twin = twins[index]!;
          const where = () =>
            `seed ${seed + packs}, ${finding.rule}, ${world}: ${finding.definition.when ?? ""} | ${finding.definition.require ?? ""}\n${JSON.stringify(facts)}`;
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
        if (world === "open") {
          const [asked, answered] = [assessment.missing, built.questions(other)].map((all) =>
            all.flatMap(({ path }) => (keyFacts.has(path) ? [] : [path])).toSorted(),
          );
          if (asked?.join() !== answered?.join())
            differences.push(`asks ${asked?.join()}, built ${answered?.join()}: seed ${seed + packs}`);
        }
        const violated = assessment.findings.filter(({ outcome }) => outcome === "violated").length;
        if (world === "closed" && other.verdict !== assessment.verdict)
          differences.push(`verdict ${assessment.verdict}, built ${other.verdict}: seed ${seed + packs}`);
        if (other.violations.length !== violated && world === "open")
          differences.push(`violations: seed ${seed + packs}`);
      }
    }
  }
  rmSync(folder, { recursive: true });
  return { cases: done, steps, differences, notBuilt, packs, coverage };
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
