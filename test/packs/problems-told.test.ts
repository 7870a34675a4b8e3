import {
  checkExamples,
  compilePack,
  divisionNotices,
  type Pack,
  type PackProblem,
  parsePack,
  runExample,
  tableNotices,
} from "@kaari/core";
import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { parseDocument } from "yaml";
import { type BrokenPack, brokenPacks, packsBroken } from "./broken-packs.ts";

type Told = Result.Result<ReadonlyArray<string>, ReadonlyArray<PackProblem>>;

const whole = (kind: string, { pack, path, at, expected, found, advice }: PackProblem): string =>
  [
    `  ${kind} ${pack}: ${path}${at === undefined ? "" : ` at ${at}`}`,
    `    expected ${expected}`,
    `    found ${found}`,
    ...(advice === undefined ? [] : [`    ${advice}`]),
  ].join("\n");

/** All that is wrong with a pack that compiles, and what is worth a look. */
const toldOf = (pack: Pack, packs: ReadonlyArray<Pack>): Told =>
  Result.map(compilePack(pack, { packs }), (compiled) => [
    ...(pack.examples ?? [])
      .flatMap((example) => runExample(compiled, pack, example).problems)
      .map((problem) => whole("example", problem)),
    ...checkExamples(compiled, pack).map((problem) => whole("problem", problem)),
    ...[...tableNotices(compiled), ...divisionNotices(compiled)].map((notice) => whole("notice", notice)),
  ]);

const told = (group: string, way: BrokenPack): ReadonlyArray<string> => {
  const { checked, texts } = packsBroken(group, way);
  const documents = [parseDocument(texts["village.yaml"]), parseDocument(texts["region.yaml"])] as const;
  if (documents.some(({ errors }) => errors.length > 0)) return ["  no YAML: the file is told, not the pack"];
  const [village, region] = [parsePack(documents[0].toJS()), parsePack(documents[1].toJS())];
  const problems: Told = Result.flatMap(village, (lower) =>
    checked === "village.yaml" ? toldOf(lower, []) : Result.flatMap(region, (upper) => toldOf(upper, [lower])),
  );
  return Result.isFailure(problems) ? problems.failure.map((problem) => whole("problem", problem)) : problems.success;
};

it.each(brokenPacks.filter(([group]) => group !== "solver"))(
  "what is told of broken %s reads as it has read",
  async (group, ways) => {
    const lines = ways.flatMap((way) => [`==== ${way.way}`, ...told(group, way)]);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`golden/problems/${group}.txt`);
  },
);
