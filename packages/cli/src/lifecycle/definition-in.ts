import {
  type DefinitionProblem,
  describeDefinitionProblem,
  kaariLifecycle,
  type LifecycleDefinition,
} from "@kaari/core/lifecycle";
import { parseDefinition } from "@kaari/core/lifecycle/schema";
import * as Result from "effect/Result";
import { exitCode } from "../exit-code.ts";
import { bytesOf, valueIn } from "../input/index.ts";
import { Refused } from "../refused.ts";

/** The definition in a JSON or YAML file, kaari's own where none is named. @throws Refused with every problem of its shape */
export const definitionIn = async (name: string | undefined, cwd: string): Promise<LifecycleDefinition> => {
  if (name === undefined) return kaariLifecycle;
  const bytes = await bytesOf(name, cwd, { tooLarge: "leave out what it does not need" });
  const { value } = await valueIn(bytes, name, { holding: "lifecycle" });
  const parsed = parseDefinition(value);
  if (Result.isSuccess(parsed)) return parsed.success;
  throw new Refused(exitCode.badInput, `${name} is not a lifecycle:\n${firstOf(parsed.failure)}`);
};

const most = 20;

/** The first problems, one a line. */
export const firstOf = (problems: ReadonlyArray<DefinitionProblem>): string =>
  [
    ...problems.slice(0, most).map((problem) => `  ${describeDefinitionProblem(problem)}`),
    ...(problems.length > most ? [`  and ${problems.length - most} more`] : []),
  ].join("\n");
