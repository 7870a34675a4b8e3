import { FeelNumber, numberOf } from "./number.ts";
import type { Run } from "./run.ts";
import { canonicalName } from "./scope.ts";
import { offsetOf, offsetOfTime } from "./temporal/date-time.ts";
import { padded, weekday, type FeelDate } from "./temporal/date.ts";
import { DaysDuration, partsOf } from "./temporal/duration.ts";
import type { FeelTime } from "./temporal/time.ts";
import { isContext, isList, isNumber, type FeelContext, type Value } from "./values.ts";

/** The entry of a context under `name`, spelled with or without spare white space. */
export const memberOf = (context: FeelContext, name: string): Value | undefined => {
  const exact = context.get(name);
  if (exact !== undefined || /^\w+$/.test(name)) return exact;
  for (const [key, value] of context) if (canonicalName(key) === name) return value;
  return undefined;
};

/** `value.name`; over a list, the list of it. */
export const propertyOf = (value: Value, name: string, run: Run): Value => {
  if (value === null || typeof value !== "object" || isNumber(value)) return null;
  if (isList(value)) {
    run.hold(value.length);
    return value.map((item) => run.deeper(() => propertyOf(item, name, run)));
  }
  if (isContext(value)) return memberOf(value, name) ?? null;
  switch (value.kind) {
    case "date":
      return ofDate(value, name);
    case "time":
      return ofTime(value, offsetOfTime(value), name);
    case "date and time":
      return ofDate(value.date, name) ?? ofTime(value.time, offsetOf(value), name);
    case "days and time duration":
      return ofDays(value, name);
    case "years and months duration":
      return name === "years"
        ? new FeelNumber(Math.trunc(value.months / 12))
        : name === "months"
          ? new FeelNumber(value.months % 12).plus(0)
          : null;
    case "range":
      switch (name) {
        case "start":
          return value.low ?? null;
        case "end":
          return value.high ?? null;
        case "start included":
          return value.lowIncluded;
        case "end included":
          return value.highIncluded;
        default:
          return null;
      }
    case "function":
      return null;
  }
};

const ofDate = (date: FeelDate, name: string): Value => {
  switch (name) {
    case "year":
      return new FeelNumber(date.year);
    case "month":
      return new FeelNumber(date.month);
    case "day":
      return new FeelNumber(date.day);
    case "weekday":
      return new FeelNumber(weekday(date));
    default:
      return null;
  }
};

const ofTime = (time: FeelTime, offset: number | null, name: string): Value => {
  switch (name) {
    case "hour":
      return new FeelNumber(time.hour);
    case "minute":
      return new FeelNumber(time.minute);
    case "second":
      return numberOf(`${time.second}.${padded(time.nanosecond, 9)}`);
    case "time offset":
      return offset === null ? null : new DaysDuration(BigInt(offset) * 1_000_000_000n);
    case "timezone":
      return time.zone;
    default:
      return null;
  }
};

const ofDays = (duration: DaysDuration, name: string): Value => {
  const parts = partsOf(duration);
  switch (name) {
    case "days":
    case "hours":
    case "minutes":
      return new FeelNumber(String(parts[name]));
    case "seconds":
      return new FeelNumber(String(parts.seconds)).plus(new FeelNumber(String(parts.nanoseconds)).div(1e9));
    default:
      return null;
  }
};
