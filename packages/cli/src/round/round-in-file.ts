import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { describeValueProblem, parseRound, type Round, type ValueProblem } from "@kaari/core/lifecycle/schema";
import * as Result from "effect/Result";
import { exitCode } from "../exit-code.ts";
import { faultText, mostBytes, readWhole, unreadable } from "../input/index.ts";
import { Refused } from "../refused.ts";

/** The round in a JSON or YAML file. @throws Refused with everything that is wrong with it */
export const roundInFile = async (name: string, cwd: string): Promise<Round> => {
  const read = await readWhole(await bytesOf(name, cwd), /json$/i.test(name) ? "json" : "yaml", "round");
  if (Result.isFailure(read)) throw new Refused(exitCode.badInput, `${name}:${faultText(read.failure)}`);
  const parsed = parseRound(read.success.value);
  if (Result.isSuccess(parsed)) return parsed.success;
  const places = await read.success.places();
  const told = parsed.failure.slice(0, most).map((problem) => `  ${placed(problem, places)}`);
  const more = parsed.failure.length - told.length;
  const rest = more > 0 ? [`  and ${more} more`] : [];
  throw new Refused(exitCode.badInput, `${name} cannot be ranked:\n${[...told, ...rest].join("\n")}`);
};

const most = 20;

/** The problem, with the line where it stands. */
const placed = (
  problem: ValueProblem,
  placeOf: (path: ReadonlyArray<string | number>) => { readonly line: number } | undefined,
): string => {
  const steps = problem.path === "" ? [] : problem.path.split("/");
  const place = placeOf(steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
  return `${place === undefined ? "" : `${place.line}: `}${describeValueProblem(problem)}`;
};

const bytesOf = async (name: string, cwd: string): Promise<Uint8Array> => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(cwd, name));
  } catch (error) {
    throw new Refused(exitCode.badInput, `${name}: ${faultText(unreadable(error))}`);
  }
  if (bytes.length <= mostBytes) return bytes;
  const limit = `expected a round of at most ${mostBytes / 1_000_000} MB, found more`;
  throw new Refused(exitCode.badInput, `${name}: ${limit}. Leave out what the ranking does not need.`);
};
