import * as Result from "effect/Result";
import type { Fault } from "./fault.ts";
import { mostLevels, type Parsed } from "./parsed.ts";

/**
 * Reads JSON text exactly: a key given twice, or a number that a double would round, is refused.
 *
 * The quick way is `JSON.parse` and three tests that may suspect too much; what they suspect, the strict reader decides.
 */
export const readJson = async (text: string): Promise<Result.Result<Parsed, Fault>> => {
  const value = parsed(text);
  if (value === undefined || mayHoldInexactNumber(text) || mayBeTooDeep(value) || mayHoldKeyTwice(text, value)) {
    const { faultIn } = await strictJson();
    const fault = faultIn(text);
    if (fault !== undefined) return Result.fail(fault);
    if (value === undefined) return Result.fail({ expected: "JSON", found: "text that is none" });
  }
  return Result.succeed({ value, places: async () => (await strictJson()).placesIn(text) });
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

/** Sixteen digits or an exponent somewhere, be it in a text. */
const mayHoldInexactNumber = (text: string): boolean => /[\d.]{16}|\d[eE]/.test(text);

const mayBeTooDeep = (value: unknown, levels = mostLevels): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((member) => mayBeTooDeep(member, levels - 1)));

/** More keys in the text (what looks like one in a text included) than in the value read from it. */
const mayHoldKeyTwice = (text: string, value: unknown): boolean => {
  let keys = 0;
  for (const _ of text.matchAll(/"\s*:/g)) keys++;
  return keys !== keysIn(value);
};

const keysIn = (value: unknown): number => {
  if (typeof value !== "object" || value === null) return 0;
  let keys = 0;
  for (const member of Object.values(value)) keys += keysIn(member);
  return Array.isArray(value) ? keys : keys + Object.keys(value).length;
};
