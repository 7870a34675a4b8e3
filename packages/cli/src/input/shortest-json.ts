import { mostLevels } from "./parsed.ts";

/**
 * Whether `text` is the shortest JSON that gives `value`, as programs write it: then it has no key twice, no white space, no
 * escapes, and each number stands in its plain digits. What else there may be, and fractions, are not the shortest.
 */
export const isShortest = (text: string, value: unknown): boolean => text.length === shortest(value, mostLevels);

/** Whole numbers below this have at most 15 digits, which a double keeps. */
const mostWhole = 1e15;

type Members = Readonly<Record<string, unknown>>;

/** The length of the shortest text; NaN where there are too many levels, or a number that has no shortest one in digits. */
const shortest = (value: unknown, levels: number): number => {
  if (typeof value === "string") return value.length + 2;
  if (typeof value === "boolean") return value ? 4 : 5;
  if (typeof value === "number") return digits(value);
  if (typeof value !== "object" || value === null) return 4;
  if (levels === 0) return Number.NaN;
  return Array.isArray(value) ? ofList(value, levels - 1) : ofRecord(Object(value), levels - 1);
};

const ofList = (list: ReadonlyArray<unknown>, levels: number): number => {
  let length = 2 + Math.max(0, list.length - 1);
  for (const item of list) length += shortest(item, levels);
  return length;
};

/** Not by entries: that takes three times as long. */
const ofRecord = (record: Members, levels: number): number => {
  let length = 1;
  for (const key in record) length += key.length + 4 + shortest(record[key], levels);
  return length === 1 ? 2 : length;
};

/** Hundreds may be written with an exponent in as few characters: `1e2`. */
const digits = (value: number): number => {
  if (value >= 0 && value < 10 && Number.isInteger(value)) return 1;
  return Number.isInteger(value) && value % 100 !== 0 && Math.abs(value) < mostWhole
    ? String(value).length
    : Number.NaN;
};
