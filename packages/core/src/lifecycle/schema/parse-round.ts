import * as Result from "effect/Result";
import { checkRound } from "./check-round.ts";
import { type Round, roundKinds, roundSchemas } from "./round-schema.ts";
import { plainValue, schemaProblems, valueAt, type ValueProblem } from "./value-problem.ts";

const kindProblem = (data: unknown): ValueProblem => ({
  path: "kind",
  expected: `one of ${roundKinds.map((kind) => JSON.stringify(kind)).join(", ")}`,
  found: valueAt(data, ["kind"]) === undefined ? "nothing" : "something else",
  advice: "Tell whether the call is for funding or for ideas.",
});

/** Reads a round as a file holds it (money as text), or says everything that is wrong with it. */
export const parseRound = (value: unknown): Result.Result<Round, ReadonlyArray<ValueProblem>> => {
  const { data, problems } = plainValue(value);
  if (problems.length > 0) return Result.fail(problems);
  const kind = roundKinds.find((known) => known === valueAt(data, ["kind"]));
  if (kind === undefined) return Result.fail([kindProblem(data)]);
  const reading = roundSchemas[kind].safeParse(data);
  if (!reading.success) return Result.fail(schemaProblems(reading.error, data, `rounds of kind ${kind} have`));
  const faults = checkRound(reading.data);
  return faults.length === 0 ? Result.succeed(reading.data) : Result.fail(faults);
};
