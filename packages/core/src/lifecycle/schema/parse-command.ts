import * as Result from "effect/Result";
import { dayNumber } from "../../primitives/index.ts";
import type { KaariCommand } from "../kaari/behaviour/phase-behaviour.ts";
import { commandData } from "../kaari/data/command-data.ts";
import { CommandEnvelope } from "./command-schema.ts";
import { schemaProblems } from "./schema-problems.ts";
import { advices, partsOf } from "./told-texts.ts";
import { asItStands, plainValue, type ValueProblem, valueProblem } from "./value-problem.ts";

/** Reads a command as a file or a request holds it (money and percents as text), or says everything that is wrong with it. */
export const parseCommand = (value: unknown): Result.Result<KaariCommand, ReadonlyArray<ValueProblem>> => {
  const { data: plain, problems } = plainValue(value);
  if (problems.length > 0) return Result.fail(problems);
  const envelope = CommandEnvelope.safeParse(plain);
  if (!envelope.success)
    return Result.fail(schemaProblems(envelope.error, plain, { schema: CommandEnvelope, part: partsOf.commands }));
  const { type, at, on, data = {} } = envelope.data;
  const schema = commandData[type];
  const said = schema.safeParse(data);
  if (!said.success)
    return Result.fail(schemaProblems(said.error, data, { schema, part: partsOf.one(type) }, ["data"]));
  // The day of an instant is one of three, whatever the zone.
  return Math.abs(dayNumber(at.slice(0, 10)) - dayNumber(on)) > 1
    ? Result.fail([anotherDay(at, on)])
    : // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of this type read the data
      Result.succeed({ ...envelope.data, data: said.data } as KaariCommand);
};

const anotherDay = (at: string, on: string): ValueProblem =>
  valueProblem("on", {
    expected: {
      fi: `hetken ${at} päivä oikeusalueella`,
      sv: `dagen för ${at} i jurisdiktionen`,
      en: `the day of ${at} in the jurisdiction`,
    },
    found: asItStands(on),
    advice: advices.mend,
  });
