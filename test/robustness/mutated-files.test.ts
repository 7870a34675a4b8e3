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
import { exampleFiles, groupFile, singleFile } from "./files.ts";
import { mutated, placesOf } from "./mutations.ts";
import { randomFrom } from "./random.ts";

const mutants = Number(process.env["MUTANTS"] ?? 100_000);
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
const bases = [singleFile, singleFile, groupFile, ...exampleFiles].map((file) => ({ file, places: placesOf(file) }));

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype];
/** Everything that every object inherits, in one list. */
const inherited = (): ReadonlyArray<unknown> =>
  prototypes.flatMap((prototype) =>
    Reflect.ownKeys(prototype).flatMap((key) => {
      const { value, get, set } = Object.getOwnPropertyDescriptor(prototype, key) ?? {};
      return [key, value, get, set];
    }),
  );

const look = (caseFile: CaseFile, on: string, gate: Gate, world: World): void => {
  const assessment = assess(compiled, { gate, on, world, facts: caseFile });
  for (const finding of assessment.findings) {
    for (const locale of locales) expect(message(assessment, finding, locale)).toMatch(/\S/);
    explain(assessment, finding);
  }
  expect(JSON.parse(JSON.stringify(assessment))).toMatchObject({ gate, on, world, verdict: assessment.verdict });
};

const lookAtProblems = (problems: ReadonlyArray<InputProblem>): void => {
  for (const problem of problems) for (const locale of locales) expect(describeProblem(problem, locale)).toMatch(/\S/);
};

/** What is not as a problem should be, or undefined. */
const badProblem = (problems: ReadonlyArray<InputProblem>): InputProblem | undefined =>
  problems.find(({ path, expected, found, advice }) =>
    [path, expected, found, advice].some((text) => typeof text !== "string" || (text === "" && text !== path)),
  );

it(
  `${mutants} mutated files each give a verdict or problems with their places`,
  { timeout: 600_000 },
  async ({ annotate }) => {
    const before = inherited();
    const random = randomFrom(seed);
    const counts = {
      verdicts: 0,
      refused: 0,
      problems: 0,
      assessments: 0,
      rootProblems: 0,
      pass: 0,
      fail: 0,
      undetermined: 0,
    };
    let slowest = 0;
    const started = performance.now();
    for (let index = 0; index < mutants; index += 1) {
      const base = random.chance(0.5) ? bases[random.below(3)]! : random.pick(bases);
      const file = mutated(base.file, base.places, random);
      const on = random.pick(days);
      const begun = performance.now();
      const reading = parseCaseFile(file);
      if (Result.isFailure(reading)) {
        counts.refused += 1;
        counts.problems += reading.failure.length;
        if (reading.failure.some(({ path }) => path === "")) counts.rootProblems += 1;
        if (reading.failure.length === 0 || badProblem(reading.failure) !== undefined)
          expect.fail(`file ${index}: ${JSON.stringify(reading.failure)}`);
        if (counts.refused % lookedAt === 0) lookAtProblems(reading.failure);
      } else {
        counts.verdicts += 1;
        for (const gate of gates)
          for (const world of worlds) {
            const { verdict, findings } = assess(compiled, { gate, on, world, facts: reading.success });
            counts.assessments += 1;
            counts[verdict] += 1;
            if (
              world === "closed" &&
              (verdict === "undetermined" || findings.some(({ outcome }) => outcome === "undetermined"))
            )
              expect.fail(`file ${index} is undetermined in a closed world at gate ${gate}`);
          }
        if (counts.verdicts % lookedAt === 0) {
          look(reading.success, on, random.pick(gates), random.pick(worlds));
          obligationsDue(compiled, { on, facts: reading.success });
          requiredSteps(compiled, { on, facts: reading.success });
        }
      }
      slowest = Math.max(slowest, performance.now() - begun);
    }
    const after = inherited();
    expect(after.length === before.length && after.every((each, at) => Object.is(each, before[at]))).toBe(true);
    expect(slowest).toBeLessThan(longestMilliseconds);
    expect(counts.verdicts).toBeGreaterThan(mutants / 10);
    expect(counts.refused).toBeGreaterThan(mutants / 10);
    await annotate(`${JSON.stringify(counts)}; slowest ${slowest} ms; all ${performance.now() - started} ms`);
    console.log(`${JSON.stringify(counts)}; slowest ${slowest} ms; all ${performance.now() - started} ms`);
  },
);
