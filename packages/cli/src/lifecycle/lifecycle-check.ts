import {
  checkDefinition,
  definitionHash,
  type DefinitionProblem,
  describeDefinitionProblem,
  kaariLifecycle,
  type LifecycleDefinition,
} from "@kaari/core/lifecycle";
import { parseDefinition } from "@kaari/core/lifecycle/schema";
import * as Result from "effect/Result";
import type { ShowOptions } from "../command-options.ts";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { bytesOf, valueIn } from "../input/index.ts";
import { paintFor } from "../output/index.ts";
import { Refused } from "../refused.ts";
import { wordsIn } from "../words/index.ts";

/** Whether a lifecycle holds together; every problem is told. */
export const lifecycleCheck = async (
  file: string | undefined,
  { lang, format }: ShowOptions,
  { cwd, stdout }: Host,
): Promise<{ readonly text: string; readonly code: number }> => {
  const definition = file === undefined ? kaariLifecycle : await definitionInFile(file, cwd);
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

/** The definition in a JSON or YAML file. @throws Refused with every problem of its shape */
const definitionInFile = async (name: string, cwd: string): Promise<LifecycleDefinition> => {
  const bytes = await bytesOf(name, cwd, { tooLarge: "leave out what it does not need" });
  const { value } = await valueIn(bytes, name, { holding: "lifecycle" });
  const parsed = parseDefinition(value);
  if (Result.isSuccess(parsed)) return parsed.success;
  throw new Refused(exitCode.badInput, `${name} is not a lifecycle:\n${firstOf(parsed.failure)}`);
};

const most = 20;

const firstOf = (problems: ReadonlyArray<DefinitionProblem>): string =>
  [
    ...problems.slice(0, most).map((problem) => `  ${describeDefinitionProblem(problem)}`),
    ...(problems.length > most ? [`  and ${problems.length - most} more`] : []),
  ].join("\n");
