import { type Integer, isKnown } from "./exact-integers.ts";
import { dayOfMonth, epochMilliseconds, monthOf, weekdayOf, weekdays, yearOf } from "../primitives/index.ts";

/**
 * What compiled packs need while they run: short, because every pack brings it along.
 *
 * A missing number is NaN, any other missing value undefined; facts that are null are missing too. Numbers are integers of a known scale.
 */

/** Whether a fact is not given. */
export const isMissing = (value: unknown): value is null | undefined => value === undefined || value === null;

/** Whether a list is missing, or an item of it. */
export const hasGap = (list: ReadonlyArray<unknown> | null | undefined): boolean =>
  isMissing(list) || list.includes(undefined);

/** The magnitude of a number; 0 when it is missing. */
export const magnitude = (x: unknown): number => Math.abs(toNumber(x)) || 0;

/** A value that may be missing, as a number. */
export const toNumber = (x: unknown): number =>
  typeof x === "number" ? x : typeof x === "bigint" ? Number(x) : Number.NaN;

/** A number that may be missing, as a value. */
export const toValue = (x: number): number | undefined => (x === x ? x : undefined);

/** `body` of values that are all known. */
export const known1 = <A, R>(body: (a: A) => R, a: A | null | undefined): R | undefined =>
  isMissing(a) ? undefined : body(a);

export const known2 = <A, B, R>(
  body: (a: A, b: B) => R,
  a: A | null | undefined,
  b: B | null | undefined,
): R | undefined => (isMissing(a) || isMissing(b) ? undefined : body(a, b));

type Item = Readonly<Record<string, unknown>> | undefined;

/** The members of a list's items. */
export const members = (list: ReadonlyArray<Item> | undefined, name: string): ReadonlyArray<unknown> | undefined =>
  list?.map((item) => item?.[name] ?? undefined);

/** The items for which `keep` is 1; undefined when one is neither kept nor left out for sure. */
export const filter = <I>(
  list: ReadonlyArray<I> | undefined,
  keep: (item: I) => number,
): ReadonlyArray<I> | undefined => {
  if (isMissing(list)) return undefined;
  const kept: Array<I> = [];
  let missing = false;
  for (let at = 0; at < list.length; at++) {
    const item = list[at]!;
    const decided = keep(item);
    if (decided > 0) kept.push(item);
    else if (decided === 0) missing = true;
  }
  return missing ? undefined : kept;
};

/** The sum of a list of numbers. */
export const sum = (list: ReadonlyArray<unknown> | undefined): number =>
  isMissing(list) ? Number.NaN : list.reduce<number>((total, item) => total + toNumber(item), 0);

/** The sum of the magnitudes of a list's numbers. */
export const magnitudes = (list: ReadonlyArray<unknown> | undefined): number =>
  list?.reduce<number>((total, item) => total + magnitude(item), 0) ?? 0;

export const contains = (list: ReadonlyArray<unknown> | undefined, sought: unknown): boolean | undefined =>
  isMissing(list) || isMissing(sought)
    ? undefined
    : list.includes(sought)
      ? true
      : list.includes(undefined)
        ? undefined
        : false;

export const distinct = (list: ReadonlyArray<unknown>): ReadonlyArray<unknown> | undefined =>
  list.includes(undefined) ? undefined : [...new Set(list)];

/** The first or last of numbers or days; NaN or undefined when one is missing. */
export const least = <N extends Integer>(a: N | undefined, b: N | undefined): N | undefined =>
  isKnown(a) && isKnown(b) ? (a < b ? a : b) : undefined;
export const most = <N extends Integer>(a: N | undefined, b: N | undefined): N | undefined =>
  isKnown(a) && isKnown(b) ? (a > b ? a : b) : undefined;

/** The least or the last of a list; NaN or undefined when an item is missing or there is none. */
export const over = <V>(either: (a: V, b: V) => V, list: ReadonlyArray<V> | undefined): V | undefined =>
  isMissing(list) || list.length === 0 || list.some(isMissing) ? undefined : list.reduce(either);

export const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  isMissing(a) || isMissing(b) ? undefined : a < b ? a : b;

export const later = (a: string | undefined, b: string | undefined): string | undefined =>
  isMissing(a) || isMissing(b) ? undefined : a > b ? a : b;

/** What both branches give, where it is not known which of them counts. */
export const agreed = (a: number, b: number): number => (a === b ? a : Number.NaN);

export const agreedValue = <V>(a: V | undefined, b: V | undefined): V | undefined => (a === b ? a : undefined);

export const itemAt = <I>(list: ReadonlyArray<I> | undefined, index: number): I | undefined =>
  isMissing(list) || index !== index || index === 0 ? undefined : list.at(index < 0 ? index : index - 1);

export const modulo = (dividend: unknown, divisor: unknown): number =>
  typeof dividend !== "number" || typeof divisor !== "number" || divisor === 0
    ? Number.NaN
    : dividend - divisor * Math.floor(dividend / divisor);

export const joined = (lists: ReadonlyArray<ReadonlyArray<unknown> | undefined>): ReadonlyArray<unknown> | undefined =>
  lists.some(isMissing) ? undefined : lists.flatMap((list) => list ?? []);

export const appended = ([list, ...items]: ReadonlyArray<unknown>): ReadonlyArray<unknown> | undefined =>
  Array.isArray(list) && !items.some(isMissing) ? [...(list as ReadonlyArray<unknown>), ...items] : undefined;

/** Whether all (`wanted` false) or any (`wanted` true) of a list hold. */
export const decisive = (list: ReadonlyArray<unknown>, wanted: boolean): boolean | undefined =>
  list.includes(wanted) ? wanted : list.includes(undefined) ? undefined : !wanted;

/** A row of a decision table: 1 when it applies, -1 when it does not, 0 when that is not known. */
type Row = readonly [applies: number, value: () => unknown];

export const uniqueHit = (rows: ReadonlyArray<Row>): unknown => {
  const hits = rows.filter(([applies]) => applies > 0);
  return hits.length !== 1 || rows.some(([applies]) => applies === 0) ? undefined : hits[0]?.[1]();
};

export const allHits = (rows: ReadonlyArray<Row>): ReadonlyArray<unknown> | undefined =>
  rows.some(([applies]) => applies === 0)
    ? undefined
    : rows.flatMap(([applies, value]) => (applies > 0 ? [value()] : []));

export const lengthOf = (text: string): number => Array.from(text).length;

export const yearsOf = (months: number): number => Math.trunc(months / 12);
export const monthsOver = (months: number): number => months % 12;

/** Milliseconds of an instant; NaN when it is missing. */
export const momentOf = (instant: string | undefined): number =>
  isMissing(instant) ? Number.NaN : epochMilliseconds(instant);

export const weekdayNumber = (day: string): number => weekdays.indexOf(weekdayOf(day)) + 1;

/** Whole months from one day to another, negative backwards. */
export const wholeMonths = (from: string, to: string): number => {
  if (to < from) return -wholeMonths(to, from);
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return dayOfMonth(to) < dayOfMonth(from) ? months - 1 : months;
};

const decimal = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** Negative, zero or positive as a number as it is written is less than, equal to or more than `other / 10 ** scale`. */
export const writtenOrder = (written: number, other: bigint | undefined, scale: number): number => {
  const [, whole, places = "", exponent = "0"] = decimal.exec(String(written)) ?? [];
  if (whole === undefined || other === undefined) return Number.NaN;
  const shift = places.length - Number(exponent);
  const most = Math.max(shift, scale, 0);
  const a = BigInt(whole + places) * 10n ** BigInt(most - shift);
  const b = other * 10n ** BigInt(most - scale);
  return a < b ? -1 : a > b ? 1 : 0;
};
