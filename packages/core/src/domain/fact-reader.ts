import * as Result from "effect/Result";
import { isBusinessId, isDay, isInstant, isTimeZone, readMoney, readPercent } from "../primitives/index.ts";
import type { FactLeaf } from "./fact-table.ts";
import { type FactForm, type FactKind, longestText } from "./fact.ts";

/** What a reader answers for a value that is not well formed, or that it leaves to the schema. */
export const refused: unique symbol = Symbol("refused");

/** Reads one fact as a file holds it. */
export type FactReader = (value: unknown) => unknown;

const nought = 48;
const nine = 57;
const point = 46;
const lastOfAscii = 127;

/** The most digits of which any number is a safe integer. */
const mostDigits = 15;

const powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/**
 * The integer that the first `end` characters of a decimal text are, scaled by ten to the power of `places`.
 *
 * Refused: all but plain digits, and texts so long that the integer might not be a safe one.
 */
const scaled = (text: string, end: number, places: number): number | typeof refused => {
  let integer = 0;
  let decimals = -1;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= nought && code <= nine) {
      integer = integer * 10 + code - nought;
      if (decimals >= 0) decimals++;
    } else if (code === point && decimals < 0 && at > 0) decimals = 0;
    else return refused;
  }
  const whole = decimals < 0 ? end : end - decimals - 1;
  const led = whole > 1 && text.charCodeAt(0) === nought;
  const zeros = powers[places - Math.max(0, decimals)];
  return whole < 1 || led || decimals === 0 || zeros === undefined || whole + places > mostDigits
    ? refused
    : integer * zeros;
};

const money: FactReader = (value) => {
  const minor = typeof value === "string" ? scaled(value, value.length, 2) : refused;
  if (minor !== refused) return minor;
  const reading = readMoney(value);
  return Result.isSuccess(reading) ? reading.success : refused;
};

const percent: FactReader = (value) => {
  if (typeof value !== "string" || !value.endsWith("%")) return refused;
  const ratio = scaled(value, value.endsWith(" %") ? value.length - 2 : value.length - 1, 6);
  if (ratio !== refused) return ratio;
  const reading = readPercent(value);
  return Result.isSuccess(reading) ? reading.success : refused;
};

/** Most texts begin with a letter, and need not be searched for one. */
const isBlank = (value: string): boolean => {
  const first = value.charCodeAt(0);
  return !(first > nought && first < lastOfAscii) && !/\S/.test(value);
};

const text: FactReader = (value) =>
  typeof value === "string" && value.length <= longestText && !isBlank(value) ? value : refused;

/** Texts that pass `test`; the same few days and ids are met again and again, so those that passed are kept. */
const passing = (test: (text: string) => boolean): FactReader => {
  const passed = new Set<unknown>();
  return (value) => {
    if (passed.has(value)) return value;
    if (typeof value !== "string" || !test(value)) return refused;
    if (passed.size >= 1000) passed.clear();
    passed.add(value);
    return value;
  };
};

const byKind: Readonly<Record<Exclude<FactKind, "code">, FactReader>> = {
  text,
  boolean: (value) => (typeof value === "boolean" ? value : refused),
  integer: (value) => (Number.isSafeInteger(value) && Number(value) >= 0 ? value : refused),
  number: (value) => (typeof value === "number" && value >= 0 && value < Infinity ? value : refused),
  money,
  percent,
  day: passing(isDay),
  instant: passing(isInstant),
};

const byForm: Readonly<Record<FactForm, FactReader>> = {
  "business-id": passing(isBusinessId),
  "time-zone": (value) => (typeof value === "string" && isTimeZone(value) ? value : refused),
};

/** The code itself, not the text read that is equal to it: two that are the same object are compared at once. */
const codeReader = (codes: ReadonlyArray<string>): FactReader => {
  const known = new Map<unknown, string>(codes.map((code) => [code, code]));
  return (value) => known.get(value) ?? refused;
};

/** A reader of one fact: what it takes is what the fact's schema takes, but it may leave a rare spelling to the schema. */
export const factReader = ({ kind, form, codes = [] }: FactLeaf): FactReader => {
  if (form !== undefined) return byForm[form];
  return kind === "code" ? codeReader(codes) : byKind[kind];
};
