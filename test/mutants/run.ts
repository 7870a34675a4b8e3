/** Mutates the core group by group and adds up: `node run.ts [GROUP ...]`, a folder takes in those below it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { MutantResult } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import { groups } from "./groups.ts";

const asked = process.argv.slice(2);
const least = 85;
const detected = new Set<string>(["Killed", "Timeout"]);
const undetected = new Set<string>(["Survived", "NoCoverage"]);

interface Score {
  readonly killed: number;
  readonly survived: number;
  readonly unmeasured: number;
}

const scoreOf = (mutants: ReadonlyArray<MutantResult>): Score => ({
  killed: mutants.filter(({ status }) => detected.has(status)).length,
  survived: mutants.filter(({ status }) => undetected.has(status)).length,
  unmeasured: mutants.filter(({ status }) => !detected.has(status) && !undetected.has(status)).length,
});

const share = ({ killed, survived }: Score): number => (100 * killed) / (killed + survived);

const line = (name: string, score: Score): string =>
  `${name}: ${share(score).toFixed(1)} % of ${score.killed + score.survived} killed, ${score.survived} survive, ${score.unmeasured} not tried`;

const survivor = ({ fileName, location, mutatorName, status, replacement }: MutantResult): string =>
  `${relative(process.cwd(), fileName)}:${location.start.line}:${location.start.column} ${status} ${mutatorName}: ${replacement}`;

mkdirSync("reports/mutation", { recursive: true });
const scores: Array<Score> = [];
const isAsked = (name: string): boolean =>
  asked.length === 0 || asked.some((group) => name === group || name.startsWith(`${group}/`));
for (const { name, mutate, tests, runs } of groups.filter((group) => isAsked(group.name))) {
  process.env["KAARI_MUTANT_TESTS"] = tests.join(" ");
  process.env["KAARI_RUNS"] = String(runs);
  // oxlint-disable-next-line no-await-in-loop -- one after the other: each takes all processors there are
  const mutants = await new Stryker({
    mutate: [mutate, "!**/*.{test,test-data,test-d}.ts"],
  }).runMutationTest();
  const score = scoreOf(mutants);
  scores.push(score);
  console.log(line(name, score));
  writeFileSync(
    `reports/mutation/${name.replaceAll("/", "-")}.txt`,
    mutants
      .filter(({ status }) => undetected.has(status))
      .map((mutant) => `${survivor(mutant)}\n`)
      .join(""),
  );
}
const total = scores.reduce((sum, { killed, survived, unmeasured }) => ({
  killed: sum.killed + killed,
  survived: sum.survived + survived,
  unmeasured: sum.unmeasured + unmeasured,
}));
console.log(line("all", total));
process.exitCode = share(total) < least ? 1 : 0;
