import {
  assess,
  type CaseFile,
  compilePack,
  describeProblem,
  explain,
  type Gate,
  type InputProblem,
  message,
  obligationsDue,
  parseCaseFile,
  requiredSteps,
  type World,
} from "@kaari/core";
import { esfPlusFinlandCitizens, packs } from "@kaari/rules";
import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { draftOf, removable } from "./drafts.ts";
import { exampleFiles, groupFile, singleFile } from "./files.ts";
import { mutated, placesOf } from "./mutations.ts";
import { type Random, randomFrom } from "./random.ts";

const mutants = 100_000;
/** Whose findings are worded and explained, one in so many: that takes a hundred times longer than assessing. */
const lookedAt = 50;
const seed = 20_261_125;
/** Far above what the slowest takes on a busy machine, far below a hang. */
const longestMilliseconds = 5000;

const gates: ReadonlyArray<Gate> = ["idea", "submission", "decision"];
const worlds: ReadonlyArray<World> = ["open", "closed"];
const locales = ["fi", "sv", "en"] as const;
const days = ["2026-11-25", "2026-11-25", "2026-11-25", "2021-07-01", "2024-02-29", "0001-01-01", "9999-12-31"];

const compiled = Result.getOrThrow(compilePack(esfPlusFinlandCitizens, { packs }));
/** Whole files, and drafts of them that leave about half out: short files are asked quickly, and lack something everywhere. */
const thinning = randomFrom(seed);
const files = [singleFile, groupFile, ...exampleFiles];
const draftsOfFiles = files.map((file) =>
  draftOf(
    file,
    removable(file).filter(({ length }) => length > 1 && thinning.chance(0.25)),
  ),
);
const bases = [...files, ...draftsOfFiles, ...draftsOfFiles].map((file) => ({ file, places: placesOf(file) }));

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype];
/** Everything that every object inherits, in one list. */
const inherited = (): ReadonlyArray<unknown> =>
  prototypes.flatMap((prototype) =>
    Reflect.ownKeys(prototype).flatMap((key) => {
      const descriptor: object = Object.getOwnPropertyDescriptor(prototype, key) ?? {};
      return Object.values(descriptor).concat(key);
    }),
  );

/** Words and explains everything, as a person would ask for it. */
const look = (caseFile: CaseFile, question: { on: string; gate: Gate; world: World }): string | undefined => {
  const facts = caseFile;
  const assessment = assess(compiled, { ...question, facts });
  for (const finding of assessment.findings) {
    explain(finding);
    const wordless = locales.find((locale) => !/\S/.test(message(finding, locale)));
    if (wordless !== undefined) return `${finding.rule} has no sentence in ${wordless}`;
  }
  obligationsDue(compiled, { on: question.on, facts });
  requiredSteps(compiled, { on: question.on, facts });
  const written: unknown = JSON.parse(JSON.stringify(assessment));
  return Reflect.get(Object(written), "verdict") === assessment.verdict ? undefined : "another verdict was written";
};

/** What is wrong with how problems are told. */
const faultIn = (problems: ReadonlyArray<InputProblem>): string | undefined => {
  const odd = problems.find(
    ({ path, expected, found, advice }) => path === "" || expected === "" || found === "" || advice === "",
  );
  return problems.length === 0 ? "no problem is told" : odd === undefined ? undefined : JSON.stringify(odd);
};

class Tally {
  verdicts = 0;
  refusals = 0;
  problems = 0;
  answers = 0;
  slowest = 0;

  /** Asks everything of a file; what is wrong with the answers, if anything is. */
  ask(file: unknown, on: string, random: Random): string | undefined {
    const reading = parseCaseFile(file);
    if (Result.isFailure(reading)) {
      this.refusals += 1;
      this.problems += reading.failure.length;
      if (this.refusals % lookedAt === 0)
        for (const problem of reading.failure) for (const locale of locales) describeProblem(problem, locale);
      return faultIn(reading.failure);
    }
    this.verdicts += 1;
    for (const gate of gates)
      for (const world of worlds) {
        const { findings } = assess(compiled, { gate, on, world, facts: reading.success });
        this.answers += 1;
        if (world === "closed" && findings.some(({ outcome }) => outcome === "undetermined"))
          return `undetermined in a closed world at gate ${gate}`;
      }
    return this.verdicts % lookedAt === 0
      ? look(reading.success, { on, gate: random.pick(gates), world: random.pick(worlds) })
      : undefined;
  }

  /** As `ask`; whatever is thrown is a fault, too. */
  asked(file: unknown, on: string, random: Random): string | undefined {
    const begun = performance.now();
    try {
      return this.ask(file, on, random);
    } catch (error) {
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
    } finally {
      this.slowest = Math.max(this.slowest, performance.now() - begun);
    }
  }
}

it(
  `${mutants} mutated files each give a verdict or problems with their places`,
  { timeout: 600_000 },
  async ({ annotate }) => {
    const before = inherited();
    const random = randomFrom(seed);
    const tally = new Tally();
    const faults: Array<string> = [];
    for (let index = 0; index < mutants && faults.length < 10; index += 1) {
      const base = random.pick(random.chance(0.2) ? bases.slice(0, 2) : bases);
      const fault = tally.asked(mutated(base.file, base.places, random), random.pick(days), random);
      if (fault !== undefined) faults.push(`file ${index}: ${fault}`);
    }
    expect(faults).toEqual([]);
    const after = inherited();
    expect(after.length === before.length && after.every((each, at) => Object.is(each, before[at]))).toBe(true);
    const { verdicts, refusals, problems, answers, slowest } = tally;
    expect(slowest).toBeLessThan(longestMilliseconds);
    expect(Math.min(verdicts, refusals)).toBeGreaterThan(mutants / 10);
    await annotate(
      `${verdicts} files with a verdict (${answers} answers), ${refusals} refused for ${problems} problems, ${Math.ceil(slowest)} ms at most`,
    );
  },
);
