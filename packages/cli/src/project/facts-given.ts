import { type CaseFile, describeProblem, parseCaseFile } from "@kaari/core";
import * as Result from "effect/Result";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { Refused } from "../refused.ts";
import { readFileValue } from "./given-data.ts";

/** The facts in a file beside the history. @throws Refused with everything that is wrong with them */
export const factsGiven = async (name: string | undefined, host: Pick<Host, "cwd">): Promise<CaseFile> => {
  if (name === undefined) return {};
  const parsed = parseCaseFile(await readFileValue(name, host));
  if (Result.isSuccess(parsed)) return parsed.success;
  throw new Refused(exitCode.badInput, (locale) =>
    parsed.failure.map((problem) => `${name}: ${describeProblem(problem, locale)}`).join("\n"),
  );
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The history's facts, and beside them those that it does not hold. What the history says stands.
 *
 * A list is put together item by item where both have as many items; else it is the history's.
 */
export const withGiven = (history: CaseFile, given: CaseFile): CaseFile => joined(history, given);

const joined = <Facts>(held: Facts, given: Facts): Facts => {
  if (Array.isArray(held) && Array.isArray(given) && held.length === given.length)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both are facts of this shape
    return held.map((item: unknown, index) => joined(item, given[index] as unknown)) as Facts;
  if (!isRecord(held) || !isRecord(given)) return held ?? given;
  const both: Record<string, unknown> = { ...given, ...held };
  for (const [name, value] of Object.entries(held)) both[name] = joined(value, given[name]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both are facts of this shape
  return both as Facts;
};
