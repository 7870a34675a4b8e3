import { checkExamples, compilePack, divisionNotices, type PackProblem, runExample, tableNotices } from "@kaari/core";
import * as Result from "effect/Result";
import type { CheckPackOptions } from "../command-options.ts";
import { deepCheck } from "../analysis/index.ts";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { paintFor } from "../output/index.ts";
import { describeLocated, findPack, type FoundPack } from "../pack/index.ts";
import { wordsIn } from "../words/index.ts";
import { asJson } from "./as-json.ts";

/** Whether a pack compiles and its examples hold; every problem is told. */
export const packCheck = async (
  name: string,
  { lang, format, with: layers, deep }: CheckPackOptions,
  { cwd, stdout }: Host,
): Promise<{ readonly text: string; readonly code: number }> => {
  const found = await findPack(name, cwd, layers);
  const { problems, notices } = await problemsOf(found);
  const paint = paintFor(stdout.colour, stdout.columns);
  const asked = deep === true ? await deepCheck(found, lang, paint) : undefined;
  const code = problems.length === 0 && asked?.sound !== false ? exitCode.pass : exitCode.fail;
  const { id, version, rules, examples = [] } = found.pack;
  const counts = { rules: rules.length, examples: examples.length };
  if (format === "json")
    return { code, text: asJson({ pack: id, version, ...counts, problems, notices, analysis: asked?.analysis }) };
  const { item, style } = paint;
  const words = wordsIn(lang);
  const head =
    problems.length === 0
      ? item(0, style("green", "✓"), `${id} ${version}: ${words.packHolds(counts.rules, counts.examples)}`)
      : item(0, style("red", "✗"), `${id} ${version}: ${words.packProblems(problems.length)}`);
  const list = (each: ReadonlyArray<Found>): string => each.map(({ text }) => item(2, "·", text)).join("");
  const noticed = notices.length === 0 ? "" : item(0, style("yellow", "!"), words.packNotices(notices.length));
  return { code, text: head + list(problems) + noticed + list(notices) + (asked?.text ?? "") };
};

/** `notices` are worth a look, and no reason to refuse the pack. */
const problemsOf = async ({
  pack,
  packs,
  locate,
}: FoundPack): Promise<{ readonly problems: ReadonlyArray<Found>; readonly notices: ReadonlyArray<Found> }> => {
  const result = compilePack(pack, { packs });
  const told = (problems: ReadonlyArray<PackProblem>): Promise<ReadonlyArray<Found>> =>
    Promise.all(
      problems.map(async (problem) => {
        const located = await locate(problem);
        return { ...located, text: describeLocated(located) };
      }),
    );
  if (Result.isFailure(result)) return { problems: await told(result.failure), notices: [] };
  const ready = result.success;
  const shape = checkExamples(ready, pack);
  const paths = new Set(shape.map(({ path }) => path));
  const failing = (pack.examples ?? [])
    .flatMap((example) => runExample(ready, pack, example).problems)
    .filter(({ path }) => !paths.has(path));
  return {
    problems: await told([...failing, ...shape]),
    notices: await told([...tableNotices(ready), ...divisionNotices(ready)]),
  };
};

/** A problem with the whole of it as text. */
interface Found {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly path: string;
  readonly text: string;
}
