import { checkDefinition, definitionHash, describeDefinitionProblem } from "@kaari/core/lifecycle";
import type { ShowOptions } from "../command-options.ts";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { paintFor } from "../output/index.ts";
import { wordsIn } from "../words/index.ts";
import { definitionIn } from "./definition-in.ts";

/** Whether a lifecycle holds together; every problem is told. */
export const lifecycleCheck = async (
  file: string | undefined,
  { lang, format }: ShowOptions,
  { cwd, stdout }: Host,
): Promise<{ readonly text: string; readonly code: number }> => {
  const definition = await definitionIn(file, cwd);
  const problems = checkDefinition(definition);
  const code = problems.length === 0 ? exitCode.pass : exitCode.fail;
  const { id, version, stages, transitions } = definition;
  const counts = { stages: stages.length, transitions: transitions.length };
  if (format === "json") {
    const json = { lifecycle: id, version, hash: definitionHash(definition), ...counts, problems };
    return { code, text: `${JSON.stringify(json, null, 2)}\n` };
  }
  const { item, style } = paintFor(stdout.colour, stdout.columns);
  const words = wordsIn(lang);
  const head =
    problems.length === 0
      ? item(0, style("green", "✓"), `${id} ${version}: ${words.lifecycleHolds(counts.stages, counts.transitions)}`)
      : item(0, style("red", "✗"), `${id} ${version}: ${words.packProblems(problems.length)}`);
  return { code, text: head + problems.map((problem) => item(2, "·", describeDefinitionProblem(problem))).join("") };
};
