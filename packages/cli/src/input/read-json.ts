import * as Result from "effect/Result";
import type { Fault } from "./fault.ts";
import { membersIn } from "./members-in.ts";
import { isShortest } from "./shortest-json.ts";
import { mostLevels, type Parsed } from "./parsed.ts";

type Reading = Result.Result<Parsed, Fault>;

/**
 * Reads JSON text exactly: a key given twice, or a number that a double would round, is refused.
 *
 * The quick way is `JSON.parse` and two tests that may suspect too much; what both suspect, the strict reader decides.
 */
export const readJson = (text: string, bytes: Uint8Array = Buffer.from(text)): Reading | Promise<Reading> => {
  const value = parsed(text);
  return value !== undefined && (isShortest(text, value) || membersIn(bytes) === membersOf(value, mostLevels))
    ? Result.succeed({ value, places: placesOf(text) })
    : strictly(text, value);
};

const strictly = async (text: string, value: unknown): Promise<Reading> => {
  const { faultIn } = await strictJson();
  const fault = faultIn(text);
  if (fault !== undefined) return Result.fail(fault);
  return value === undefined
    ? Result.fail({ expected: "JSON", found: "text that is none" })
    : Result.succeed({ value, places: placesOf(text) });
};

const placesOf = (text: string): Parsed["places"] => {
  return async () => (await strictJson()).placesIn(text);
};

/** Holds the parser that knows positions: loaded only for what is, or may be, wrong. */
const strictJson = () => import("./strict-json.ts");

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The members of all records in a value: NaN where it has more levels than `levels`. */
const membersOf = (value: unknown, levels: number): number => {
  if (typeof value !== "object" || value === null) return 0;
  if (levels === 0) return Number.NaN;
  const inside: ReadonlyArray<unknown> = Object.values(value);
  let members = Array.isArray(value) ? 0 : inside.length;
  for (const member of inside) if (typeof member === "object") members += membersOf(member, levels - 1);
  return members;
};
