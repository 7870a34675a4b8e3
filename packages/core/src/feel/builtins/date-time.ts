import { FeelNumber, integerOf } from "../number.ts";
import { same } from "../compare.ts";
import { FeelDateTime, parseDateTime } from "../temporal/date-time.ts";
import { dateOf, dayOfYear, FeelDate, parseDate, weekday, weekOfYear } from "../temporal/date.ts";
import { DaysDuration, monthsDuration, parseDuration } from "../temporal/duration.ts";
import { FeelTime, parseTime, timeOf } from "../temporal/time.ts";
import { isZone } from "../temporal/zone.ts";
import type { Value } from "../values.ts";
import {
  any,
  builtin,
  date,
  moment,
  nullable,
  number,
  optional,
  signature,
  string,
  type Parameter,
} from "./signature.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const time = (name: string): Parameter<FeelTime> => ({
  name,
  take: (given) => (given instanceof FeelTime ? given : undefined),
});
const days = (name: string): Parameter<DaysDuration> => ({
  name,
  take: (given) => (given instanceof DaysDuration ? given : undefined),
});

const integer = (n: FeelNumber): number => (n.isInteger() ? (integerOf(n) ?? Number.NaN) : Number.NaN);

/** Seconds may have a fraction, kept to the nanosecond. */
const clock = (hour: FeelNumber, minute: FeelNumber, second: FeelNumber, offset: number | null, zone?: string) => {
  const whole = second.floor();
  const nanosecond = second.minus(whole).times(1e9).trunc().toNumber();
  return timeOf(integer(hour), integer(minute), whole.toNumber(), nanosecond, offset, zone ?? null);
};

const secondsOf = (offset: DaysDuration | null): number | null =>
  offset === null ? null : Number(offset.nanoseconds / 1_000_000_000n);

const timeOfMoment = (from: Value): Value => {
  if (from instanceof FeelTime) return from;
  if (from instanceof FeelDateTime) return from.time;
  return from instanceof FeelDate ? new FeelTime(0, 0, 0, 0, 0) : null;
};

const joined = (day: FeelDate | null, at: FeelTime | null): FeelDateTime | null =>
  day === null || at === null ? null : new FeelDateTime(day, at);

const dayParameters = [number("year"), number("month"), number("day")] as const;
const clockParameters = [number("hour"), number("minute"), number("second")] as const;

/** Whole months between two moments: the last one counts when its day of the month is reached. */
const monthsBetween = (from: FeelDateTime, to: FeelDateTime): number => {
  const count = (to.date.year - from.date.year) * 12 + to.date.month - from.date.month;
  if (count > 0) return to.date.day < from.date.day ? count - 1 : count;
  return count < 0 && to.date.day > from.date.day ? count + 1 : count;
};

const calendar = (name: string, apply: (day: FeelDate) => Value) =>
  builtin(
    name,
    signature([date("date")], ([day]) => apply(day)),
  );

export const dateTimeFunctions = [
  builtin(
    "date",
    signature([string("from")], ([from]) => parseDate(from)),
    signature([date("from")], ([from]) => from),
    signature(dayParameters, ([year, month, day]) => dateOf(integer(year), integer(month), integer(day))),
  ),
  builtin(
    "time",
    signature([string("from")], ([from]) => parseTime(from)),
    signature([any("from")], ([from]) => timeOfMoment(from)),
    signature([...clockParameters, nullable(days("offset"))], ([hour, minute, second, offset]) =>
      clock(hour, minute, second, secondsOf(offset)),
    ),
  ),
  builtin(
    "date and time",
    signature([string("from")], ([from]) => parseDateTime(from)),
    signature([moment("from")], ([from]) => from),
    signature([date("date"), time("time")], ([day, at]) => joined(day, at)),
    signature(
      [...dayParameters, ...clockParameters, optional(days("offset"))],
      ([year, month, day, hour, minute, second, offset]) =>
        joined(
          dateOf(integer(year), integer(month), integer(day)),
          clock(hour, minute, second, secondsOf(offset ?? null)),
        ),
    ),
    signature(
      [...dayParameters, ...clockParameters, string("timezone")],
      ([year, month, day, hour, minute, second, zone]) =>
        isZone(zone)
          ? joined(dateOf(integer(year), integer(month), integer(day)), clock(hour, minute, second, null, zone))
          : null,
    ),
  ),
  builtin(
    "duration",
    signature([string("from")], ([from]) => parseDuration(from)),
  ),
  builtin(
    "years and months duration",
    signature([moment("from"), moment("to")], ([from, to]) => monthsDuration(monthsBetween(from, to))),
  ),
  builtin(
    "is",
    signature([nullable(any("value1")), nullable(any("value2"))], ([a, b], run) => same(a, b, run)),
  ),
  calendar("day of year", (day) => new FeelNumber(dayOfYear(day))),
  calendar("day of week", (day) => weekdays[weekday(day) - 1] ?? null),
  calendar("month of year", (day) => months[day.month - 1] ?? null),
  calendar("week of year", (day) => new FeelNumber(weekOfYear(day))),
  builtin(
    "now",
    signature([], (_, run) => parseDateTime(run.now ?? "")),
  ),
  builtin(
    "today",
    signature([], (_, run) => parseDateTime(run.now ?? "")?.date ?? null),
  ),
];
