import { dateTimeText, FeelDateTime, instantOf, offsetOf, offsetOfTime } from "./temporal/date-time.ts";
import { dayNumber } from "./temporal/date.ts";
import { FeelTime, nanosecondOfDay, timeText } from "./temporal/time.ts";
import type { Run } from "./run.ts";
import { isContext, isList, kindOf, type FeelContext, type FeelList, type FeelRange, type Value } from "./values.ts";

/** True, false, or null where there is no answer. */
export type Ternary = boolean | null;

export const negated = (answer: Ternary): Ternary => (answer === null ? null : !answer);

export const both = (a: Ternary, b: () => Ternary): Ternary => {
  if (a === false) return false;
  const other = b();
  return other === false ? false : a === null ? null : other;
};

export const either = (a: Ternary, b: () => Ternary): Ternary => negated(both(negated(a), () => negated(b())));

const nanoseconds = (seconds: number | null): bigint => BigInt(seconds ?? 0) * 1_000_000_000n;

/** Times are compared to the millisecond. */
const milliseconds = (nanoseconds: bigint): bigint =>
  (nanoseconds - (((nanoseconds % 1_000_000n) + 1_000_000n) % 1_000_000n)) / 1_000_000n;

const sign = (a: bigint | number | string, b: bigint | number | string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Negative, zero or positive as `a` stands before, at or after `b`; null where the two have no order. */
export const order = (a: Value, b: Value): number | null => {
  const kind = kindOf(a);
  if (a === null || b === null || kind !== kindOf(b)) return null;
  if (typeof a === "string" && typeof b === "string") return sign(a, b);
  if (typeof a !== "object" || typeof b !== "object" || isList(a) || isList(b) || isContext(a) || isContext(b))
    return null;
  if (!("kind" in a) || !("kind" in b)) return "kind" in a || "kind" in b ? null : a.comparedTo(b);
  if (a.kind === "date" && b.kind === "date") return sign(dayNumber(a), dayNumber(b));
  if (a.kind === "time" && b.kind === "time") {
    const [offset, other] = [offsetOfTime(a), offsetOfTime(b)];
    if ((offset === null) !== (other === null)) return null;
    return sign(
      milliseconds(nanosecondOfDay(a) - nanoseconds(offset)),
      milliseconds(nanosecondOfDay(b) - nanoseconds(other)),
    );
  }
  if (a.kind === "date and time" && b.kind === "date and time")
    return (offsetOf(a) === null) === (offsetOf(b) === null)
      ? sign(milliseconds(instantOf(a)), milliseconds(instantOf(b)))
      : null;
  if (a.kind === "days and time duration" && b.kind === "days and time duration")
    return sign(a.nanoseconds, b.nanoseconds);
  if (a.kind === "years and months duration" && b.kind === "years and months duration") return sign(a.months, b.months);
  return null;
};

/** `a = b`: null where the two are of different kinds. */
export const equal = (a: Value, b: Value, run: Run): Ternary => {
  if (a === null || b === null) return a === b;
  if (kindOf(a) !== kindOf(b)) return null;
  return run.deeper(() => {
    if (typeof a !== "object" || typeof b !== "object") return a === b;
    if (isList(a) && isList(b)) return equalLists(a, b, run);
    if (isContext(a) && isContext(b)) return equalContexts(a, b, run);
    if ("kind" in a && "kind" in b) {
      if (a.kind === "range" && b.kind === "range") return equalRanges(a, b, run);
      if (a.kind === "function") return a === b;
    }
    const ordered = order(a, b);
    return ordered === null ? null : ordered === 0;
  });
};

const equalLists = (a: FeelList, b: FeelList, run: Run): Ternary => {
  if (a.length !== b.length) return false;
  let answer: Ternary = true;
  for (const [index, item] of a.entries()) {
    answer = both(answer, () => equal(item, b[index] ?? null, run));
    if (answer === false) return false;
  }
  return answer;
};

const equalContexts = (a: FeelContext, b: FeelContext, run: Run): Ternary => {
  if (a.size !== b.size) return false;
  let answer: Ternary = true;
  for (const [name, value] of a) {
    const other = b.get(name);
    if (other === undefined) return false;
    answer = both(answer, () => equal(value, other, run));
    if (answer === false) return false;
  }
  return answer;
};

const equalRanges = (a: FeelRange, b: FeelRange, run: Run): Ternary => {
  if (a.operator !== b.operator || a.lowIncluded !== b.lowIncluded || a.highIncluded !== b.highIncluded) return false;
  const ends = (end: Value | undefined, other: Value | undefined): Ternary =>
    end === undefined || other === undefined ? end === other : equal(end, other, run);
  return both(ends(a.low, b.low), () => ends(a.high, b.high));
};

/** `value` stands within `range`. */
export const includes = (range: FeelRange, value: Value, run: Run): Ternary => {
  if (range.operator === "=") return equal(range.low ?? null, value, run);
  if (range.operator === "!=") return negated(equal(range.low ?? null, value, run));
  const above = range.low === undefined ? 1 : order(value, range.low);
  const below = range.high === undefined ? -1 : order(value, range.high);
  return both(above === null ? null : above > 0 || (above === 0 && range.lowIncluded), () =>
    below === null ? null : below < 0 || (below === 0 && range.highIncluded),
  );
};

/** `is(a, b)`: the same value written the same way; `12:00Z` and `13:00+01:00` are equal, but not the same. */
export const same = (a: Value, b: Value, run: Run): boolean => {
  if (kindOf(a) !== kindOf(b)) return false;
  if (a instanceof FeelTime && b instanceof FeelTime) return timeText(a) === timeText(b);
  if (a instanceof FeelDateTime && b instanceof FeelDateTime) return dateTimeText(a) === dateTimeText(b);
  return equal(a, b, run) === true;
};
