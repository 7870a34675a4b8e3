import { shapedCaseFile } from "@kaari/core";
import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { quickCaseFile } from "../../packages/core/src/domain/case-file-reader.ts";
import { parseBySchema } from "../../packages/core/src/domain/parse-case-file.ts";
import { exampleFiles, groupFile, singleFile } from "./files.ts";
import { mutated, placesOf } from "./mutations.ts";
import { randomFrom } from "./random.ts";

const mutants = 10_000;
const bases = [singleFile, groupFile, singleFile, groupFile, ...exampleFiles].map((file) => ({
  file,
  places: placesOf(file),
}));

/** What differs between the quick reader and the schema on a file, if anything does. */
const differenceOn = (file: unknown): string | undefined => {
  const bySchema = parseBySchema(file);
  const quick = quickCaseFile(file);
  const shaped = shapedCaseFile(file)?.caseFile;
  if (Result.isFailure(bySchema))
    return quick === undefined && shaped === undefined ? undefined : "taken against the schema";
  const found = [quick, shaped]
    .filter((caseFile) => caseFile !== undefined)
    .map((caseFile) => JSON.stringify(caseFile));
  return found.every((each) => each === JSON.stringify(bySchema.success))
    ? undefined
    : "read otherwise than the schema does";
};

it(
  `${mutants} mutated files are read by the quick reader as by the schema, or left to it`,
  { timeout: 300_000 },
  () => {
    const random = randomFrom(20_261_126);
    const differences: Array<string> = [];
    let taken = 0;
    for (let index = 0; index < mutants && differences.length < 10; index++) {
      const base = random.pick(bases);
      const file = mutated(base.file, base.places, random);
      const difference = differenceOn(file);
      if (difference !== undefined) differences.push(`file ${index}: ${difference}`);
      if (quickCaseFile(file) !== undefined) taken++;
    }
    expect(differences).toEqual([]);
    expect(taken).toBeGreaterThan(mutants / 20);
  },
);
