import * as Result from "effect/Result";
import type { LifecycleDefinition } from "../definition/definition.ts";
import type { DefinitionProblem } from "../definition/definition-problem.ts";
import { DefinitionSchema } from "./definition-schema.ts";
import { schemaProblems } from "./schema-problems.ts";
import { partsOf } from "./told-texts.ts";
import { plainValue, type ValueProblem } from "./value-problem.ts";

/** Reads what a file holds into a definition, or says everything that is wrong with its shape. */
export const parseDefinition = (
  value: unknown,
): Result.Result<LifecycleDefinition, ReadonlyArray<DefinitionProblem>> => {
  const { data, problems } = plainValue(value);
  if (problems.length > 0) return Result.fail(problems.map(malformed));
  const reading = DefinitionSchema.safeParse(data);
  return reading.success
    ? Result.succeed(reading.data)
    : Result.fail(
        schemaProblems(reading.error, data, { schema: DefinitionSchema, part: partsOf.definitions }).map(malformed),
      );
};

const malformed = ({ path, expected, found, advice }: ValueProblem): DefinitionProblem => ({
  kind: "malformed",
  path: path === "" ? "the definition" : path,
  expected,
  found,
  advice,
});
