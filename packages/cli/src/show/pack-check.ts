import { checkExamples, compilePack, type PackProblem, runExample, tableNotices } from "@kaari/core";
import * as Result from "effect/Result";
import type { PackOptions } from "../command-line.ts";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { paintFor } from "../output/index.ts";
import { describeLocated, findPack, type FoundPack } from "../pack/index.ts";
import { wordsIn } from "../words/index.ts";
import { asJson } from "./as-json.ts";

/** Whether a pack compiles and its examples hold; every problem is told. */
export const packCheck = async (
  asked: string,
  { lang, format, with: layers }: PackOptions,
  { cwd, stdout }: Host,
): Promise<{ readonly text: string; readonly code: number }> => {
  const found = await findPack(asked, cwd, layers);
  const { problems, notices } = await problemsOf(found);
  const code = problems.length === 0 ? exitCode.pass : exitCode.fail;
  const { id, version, rules, examples = [] } = found.pack;
  const counts = { rules: rules.length, examples: examples.length };
  if (format === "json") return { code, text: asJson({ pack: id, version, ...counts, problems, notices }) };
  const { item, style } = paintFor(stdout.colour, stdout.columns);
  const words = wordsIn(lang);
  const head =
    problems.length === 0
      ? item(0, style("green", "✓"), `${id} ${version}: ${words.packHolds(counts.rules, counts.examples)}`)
      : item(0, style("red", "✗"), `${id} ${version}: ${words.packProblems(problems.length)}`);
  const list = (each: ReadonlyArray<Found>): string => each.map(({ text }) => item(2, "·", text)).join("");
  const noticed = notices.length === 0 ? "" : item(0, style("yellow", "!"), words.packNotices(notices.length));
  return { code, text: head + list(problems) + noticed + list(notices) };
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
  const mismatches = (pack.examples ?? []).flatMap((example) =>
    runExample(ready, pack, example).mismatches.map((text) => ({ path: `examples/${example.id}`, text })),
  );
  const failing = mismatches.map(async ({ path, text }) => {
    const { file, line, column } = await locate({ ...nowhere, pack: pack.id, path });
    const where = file === undefined ? "" : `${file}:${line}:${column}: `;
    return { file, line, column, path, text: `${where}${path}: ${text}` };
  });
  return {
    problems: [...(await Promise.all(failing)), ...(await told(checkExamples(ready, pack)))],
    notices: await told(tableNotices(ready)),
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

const nowhere = { at: undefined, expected: "", found: "", advice: undefined };
