import type { ArithmeticOperator } from "./ast.ts";
import { FeelNumber, finite } from "./number.ts";
import type { Run } from "./run.ts";
import { FeelDateTime, instantOf, later, offsetOf, offsetOfTime, startOfDay } from "./temporal/date-time.ts";
import { addMonths, FeelDate } from "./temporal/date.ts";
import { daysDuration, DaysDuration, monthsDuration, MonthsDuration } from "./temporal/duration.ts";
import { FeelTime, nanosecondOfDay, timeAt } from "./temporal/time.ts";
import { isNumber, type Value } from "./values.ts";

/** `left operator right`; null where the operation is not defined. */
export const arithmetic = (operator: ArithmeticOperator, left: Value, right: Value, run: Run): Value => {
  if (left === null || right === null) return null;
  if (isNumber(left) && isNumber(right)) return ofNumbers(operator, left, right);
  if (typeof left === "string" && typeof right === "string" && operator === "+") {
    run.write(left.length + right.length);
    return left + right;
  }
  switch (operator) {
    case "+":
      return sum(left, right) ?? sum(right, left);
    case "-":
      return difference(left, right);
    case "*":
      return isNumber(right) ? scaled(left, right) : isNumber(left) ? scaled(right, left) : null;
    case "/":
      return isNumber(right) ? quotient(left, right) : ratio(left, right);
    case "**":
      return null;
  }
};

const ofNumbers = (operator: ArithmeticOperator, left: FeelNumber, right: FeelNumber): Value => {
  switch (operator) {
    case "+":
      return finite(left.plus(right));
    case "-":
      return finite(left.minus(right));
    case "*":
      return finite(left.times(right));
    case "/":
      return right.isZero() ? null : finite(left.div(right));
    case "**":
      return finite(left.pow(right));
  }
};

/** `-value` */
export const opposite = (value: Value): Value => {
  if (isNumber(value)) return finite(value.negated());
  if (value instanceof DaysDuration) return new DaysDuration(-value.nanoseconds);
  if (value instanceof MonthsDuration) return monthsDuration(-value.months);
  return null;
};

const sum = (left: Value, right: Value): Value => {
  if (right instanceof DaysDuration) {
    if (left instanceof DaysDuration) return daysDuration(left.nanoseconds + right.nanoseconds);
    if (left instanceof FeelDateTime) return later(left, right.nanoseconds);
    if (left instanceof FeelDate) return later(startOfDay(left), right.nanoseconds)?.date ?? null;
    if (left instanceof FeelTime) return timeAt(nanosecondOfDay(left) + right.nanoseconds, left);
  }
  if (right instanceof MonthsDuration) {
    if (left instanceof MonthsDuration) return monthsDuration(left.months + right.months);
    if (left instanceof FeelDate) return addMonths(left, right.months);
    if (left instanceof FeelDateTime) {
      const date = addMonths(left.date, right.months);
      return date === null ? null : new FeelDateTime(date, left.time);
    }
  }
  return null;
};

const difference = (left: Value, right: Value): Value => {
  if (right instanceof DaysDuration || right instanceof MonthsDuration) return sum(left, opposite(right));
  if (left instanceof FeelTime && right instanceof FeelTime) {
    const [offset, other] = [offsetOfTime(left), offsetOfTime(right)];
    if ((offset === null) !== (other === null)) return null;
    const shift = BigInt((other ?? 0) - (offset ?? 0)) * 1_000_000_000n;
    return daysDuration(nanosecondOfDay(left) - nanosecondOfDay(right) + shift);
  }
  const [end, start] = [momentOf(left, right), momentOf(right, left)];
  if (end === null || start === null || (offsetOf(end) === null) !== (offsetOf(start) === null)) return null;
  return daysDuration(instantOf(end) - instantOf(start));
};

/** A day counts as its start, in UTC where the moment it is taken from has a place. */
const momentOf = (value: Value, other: Value): FeelDateTime | null => {
  if (value instanceof FeelDateTime) return value;
  if (!(value instanceof FeelDate)) return null;
  return startOfDay(value, other instanceof FeelDateTime && offsetOf(other) !== null ? 0 : null);
};

const rounded = (nanoseconds: FeelNumber): bigint | null => {
  const whole = nanoseconds.round();
  return whole.isFinite() && whole.abs().lt("1e31") ? BigInt(whole.toFixed()) : null;
};

const scaled = (duration: Value, factor: FeelNumber): Value => {
  if (duration instanceof DaysDuration) {
    const nanoseconds = rounded(factor.times(String(duration.nanoseconds)));
    return nanoseconds === null ? null : daysDuration(nanoseconds);
  }
  return duration instanceof MonthsDuration ? monthsDuration(factor.times(duration.months).trunc().toNumber()) : null;
};

const quotient = (duration: Value, divisor: FeelNumber): Value => {
  if (divisor.isZero()) return null;
  if (duration instanceof DaysDuration) {
    const nanoseconds = rounded(new FeelNumber(String(duration.nanoseconds)).div(divisor));
    return nanoseconds === null ? null : daysDuration(nanoseconds);
  }
  return duration instanceof MonthsDuration
    ? monthsDuration(new FeelNumber(duration.months).div(divisor).trunc().toNumber())
    : null;
};

const ratio = (left: Value, right: Value): Value => {
  if (left instanceof DaysDuration && right instanceof DaysDuration && right.nanoseconds !== 0n)
    return finite(new FeelNumber(String(left.nanoseconds)).div(String(right.nanoseconds)));
  if (left instanceof MonthsDuration && right instanceof MonthsDuration && right.months !== 0)
    return finite(new FeelNumber(left.months).div(right.months));
  return null;
};
