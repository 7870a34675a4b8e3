import * as Result from "effect/Result";
import { checkRound } from "./check-round.ts";
import { type Round, roundKinds, roundSchemas } from "./round-schema.ts";
import { schemaProblems, valueAt } from "./schema-problems.ts";
import { nothing, partsOf } from "./told-texts.ts";
import { plainValue, type ValueProblem, valueProblem } from "./value-problem.ts";

const kinds = roundKinds.map((kind) => JSON.stringify(kind)).join(", ");

const kindProblem = (data: unknown): ValueProblem =>
  valueProblem("kind", {
    expected: { fi: `jokin näistä: ${kinds}`, sv: `en av dessa: ${kinds}`, en: `one of ${kinds}` },
    found:
      valueAt(data, ["kind"]) === undefined
        ? nothing
        : { fi: "jotakin muuta", sv: "något annat", en: "something else" },
    advice: {
      fi: "Kerro, haetaanko rahoitusta (funding) vai ideoita (idea).",
      sv: "Ange om finansiering (funding) eller idéer (idea) söks.",
      en: "Tell whether the call is for funding or for ideas.",
    },
  });

/** Reads a round as a file holds it (money as text), or says everything that is wrong with it. */
export const parseRound = (value: unknown): Result.Result<Round, ReadonlyArray<ValueProblem>> => {
  const { data, problems } = plainValue(value);
  if (problems.length > 0) return Result.fail(problems);
  const kind = roundKinds.find((known) => known === valueAt(data, ["kind"]));
  if (kind === undefined) return Result.fail([kindProblem(data)]);
  const reading = roundSchemas[kind].safeParse(data);
  if (!reading.success)
    return Result.fail(schemaProblems(reading.error, data, { schema: roundSchemas[kind], part: partsOf.rounds(kind) }));
  const faults = checkRound(reading.data);
  return faults.length === 0 ? Result.succeed(reading.data) : Result.fail(faults);
};
