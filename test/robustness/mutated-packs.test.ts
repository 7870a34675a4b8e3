import {
  assess,
  compilePack,
  describePackProblem,
  type Gate,
  message,
  obligationsDue,
  parseCaseFile,
  parsePack,
} from "@kaari/core";
import { esfPlusFinland, esfPlusFinlandCitizens, packs } from "@kaari/rules";
import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { trialPack } from "../../packages/core/src/rules/trial-pack.test-data.ts";
import { singleFile } from "./files.ts";
import { expressions } from "./hostile-expressions.ts";
import { mutated, type Place, placesOf } from "./mutations.ts";
import { type Random, randomFrom } from "./random.ts";

const mutants = 3000;
const seed = 20_261_126;
const longestMilliseconds = 10_000;
const gates: ReadonlyArray<Gate> = ["idea", "submission", "decision"];
const locales = ["fi", "sv", "en"] as const;

const written = (pack: unknown): unknown => JSON.parse(JSON.stringify(pack));
const baseOf = (pack: unknown) => {
  const file = written(pack);
  return { file, places: placesOf(file) };
};
const trial = baseOf(trialPack);
/** To compile them with their layers takes a hundred times longer. */
const large = [esfPlusFinlandCitizens, esfPlusFinland].map(baseOf);
const facts = Result.getOrThrow(parseCaseFile(singleFile));
const isExpression = ({ path }: Place): boolean =>
  /^(?:when|require|due|by|value)$/.test(String(path.at(-1))) || path.at(-2) === "values";

/** A pack with an expression that another pen wrote, or with other parts changed. */
const mutant = (random: Random): unknown => {
  const { file, places } = random.chance(0.01) ? random.pick(large) : trial;
  const texts = places.filter(isExpression);
  return random.chance(0.4) && texts.length > 0
    ? mutated(file, texts, random, [expressions])
    : mutated(file, places, random);
};

/** Uses a pack that was found whole. */
const use = (pack: NonNullable<ReturnType<typeof compiledOf>>): void => {
  for (const gate of gates) {
    if (!pack.rules.some(({ texts }) => texts.some(({ rule }) => [rule.gate].flat().includes(gate)))) continue;
    const assessment = assess(pack, { gate, on: "2026-11-25", facts });
    for (const finding of assessment.findings)
      for (const locale of locales) if (pack.pack.jurisdiction.languages.includes(locale)) message(finding, locale);
  }
  obligationsDue(pack, { on: "2026-11-25", facts });
};

const compiledOf = (value: unknown) => {
  const compiled = Result.flatMap(parsePack(value), (pack) => compilePack(pack, { packs }));
  if (Result.isSuccess(compiled)) return compiled.success;
  const told = compiled.failure.map(describePackProblem);
  if (told.length === 0 || told.some((text) => !/: expected .*, found ./s.test(text)))
    throw new RangeError(`expected problems in words, found ${JSON.stringify(told)}`);
  return undefined;
};

it(
  `${mutants} mutated packs are each compiled and used, or refused in words`,
  { timeout: 300_000 },
  async ({ annotate }) => {
    const random = randomFrom(seed);
    const faults: Array<string> = [];
    let whole = 0;
    let slowest = 0;
    for (let index = 0; index < mutants && faults.length < 10; index += 1) {
      const begun = performance.now();
      try {
        const compiled = compiledOf(mutant(random));
        if (compiled !== undefined) {
          whole += 1;
          use(compiled);
        }
      } catch (error) {
        faults.push(`pack ${index}: ${error instanceof Error ? error.stack : String(error)}`);
      }
      slowest = Math.max(slowest, performance.now() - begun);
    }
    expect(faults).toEqual([]);
    expect(slowest).toBeLessThan(longestMilliseconds);
    await annotate(`${whole} packs used, ${mutants - whole} refused, ${Math.ceil(slowest)} ms at most`);
  },
);
