import { compilePack, describePackProblem, type Pack, runExample } from "@kaari/core";
import { packs } from "@kaari/rules";
import * as Result from "effect/Result";
import type { ShowOptions } from "../command-line.ts";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { paintFor } from "../output/index.ts";
import { findPack } from "../pack/index.ts";
import { wordsIn } from "../words/index.ts";
import { asJson } from "./as-json.ts";

/** Whether a pack compiles and its examples hold; every problem is told. */
export const packCheck = async (
  asked: string,
  { lang, format }: ShowOptions,
  { cwd, stdout }: Host,
): Promise<{ readonly text: string; readonly code: number }> => {
  const pack = await findPack(asked, cwd);
  const problems = problemsOf(pack);
  const code = problems.length === 0 ? exitCode.pass : exitCode.fail;
  const { id, version, rules, examples = [] } = pack;
  const counts = { rules: rules.length, examples: examples.length };
  if (format === "json") return { code, text: asJson({ pack: id, version, ...counts, problems }) };
  const { item, style } = paintFor(stdout.colour, stdout.columns);
  const words = wordsIn(lang);
  const head =
    problems.length === 0
      ? item(0, style("green", "✓"), `${id} ${version}: ${words.packHolds(counts.rules, counts.examples)}`)
      : item(0, style("red", "✗"), `${id} ${version}: ${words.packProblems(problems.length)}`);
  return { code, text: head + problems.map((problem) => item(2, "·", problem)).join("") };
};

const problemsOf = (pack: Pack): ReadonlyArray<string> => {
  const result = compilePack(pack, { packs });
  if (Result.isFailure(result)) return result.failure.map(describePackProblem);
  return (pack.examples ?? []).flatMap((example) =>
    runExample(result.success, pack, example).mismatches.map((mismatch) => `examples/${example.id}: ${mismatch}`),
  );
};
