import * as Result from "effect/Result";
import { type Day, type Weekday, dayOf, dayOfMonth, monthOf, weekdays, yearOf } from "./day-parts.ts";
import { excerpt } from "./excerpt.ts";

/** A day as calendar entries see it. `fromEaster` counts days from Easter Sunday of the same year. */
export interface CalendarDay {
  readonly day: Day;
  readonly weekday: Weekday;
  readonly fromEaster: number;
}

/** Whether an entry of a calendar names `day`. */
export type CalendarEntry = (day: CalendarDay) => boolean;

/** An entry that does not say which days it means. `at` counts from 0. */
export interface CalendarProblem {
  readonly at: number;
  readonly expected: string;
  readonly found: string;
  readonly advice: string;
}

type Reading = Result.Result<CalendarEntry, Omit<CalendarProblem, "at">>;

const problem = (expected: string, found: string, advice: string): Reading =>
  Result.fail({ expected, found: excerpt(found), advice });

const weekdayNamed = (name: string): Weekday | undefined => weekdays.find((weekday) => weekday === name);

const isWritten = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && dayOf(yearOf(text), monthOf(text), dayOfMonth(text)) !== undefined;

/** A leap year has every day that some year has. */
const isMonthDay = (text: string): boolean => isWritten(`2024-${text}`);

const aMonthDay = (text: string): Reading =>
  problem("a month and a day such as 12-06", text, "Write two digits for the month, a hyphen, two digits for the day.");

const aWeekday = (text: string): Reading =>
  problem("a day of the week such as Saturday", text, `Write one of ${weekdays.join(", ")}.`);

const fixed = (monthDay: string): Reading =>
  isMonthDay(monthDay) ? Result.succeed(({ day }) => day.endsWith(monthDay)) : aMonthDay(monthDay);

const fromEaster = (sign: string | undefined, digits: string | undefined): Reading => {
  const days = digits === undefined ? 0 : Number(digits) * (sign === "-" ? -1 : 1);
  return days >= -80 && days <= 249
    ? Result.succeed(({ fromEaster }) => fromEaster === days)
    : problem("a day in the year of its Easter: easter - 80 to easter + 249", `${sign} ${digits}`, "Write fewer days.");
};

const everyWeekday = (name: string): Reading => {
  const named = weekdayNamed(name);
  return named === undefined ? aWeekday(name) : Result.succeed(({ weekday }) => weekday === named);
};

const weekdayBetween = (name: string, first: string, last: string): Reading => {
  const named = weekdayNamed(name);
  if (named === undefined) return aWeekday(name);
  if (!isMonthDay(first)) return aMonthDay(first);
  if (!isMonthDay(last)) return aMonthDay(last);
  if (last < first)
    return problem(
      "a span within one year",
      `${first} and ${last}`,
      "Write the earlier day first; write two entries for a span over the turn of the year.",
    );
  return Result.succeed(({ day, weekday }) => weekday === named && first <= day.slice(5) && day.slice(5) <= last);
};

const days = (text: string): Reading => {
  const [, monthDay] = /^fixed (\S+)$/.exec(text) ?? [];
  if (monthDay !== undefined) return fixed(monthDay);
  const [easter, sign, digits] = /^easter(?: ([+-]) (\d{1,3}))?$/.exec(text) ?? [];
  if (easter !== undefined) return fromEaster(sign, digits);
  const [, every] = /^weekday (\S+)$/.exec(text) ?? [];
  if (every !== undefined) return everyWeekday(every);
  const [, name, first, last] = /^(\S+) between (\S+) and (\S+)$/.exec(text) ?? [];
  if (name !== undefined && first !== undefined && last !== undefined) return weekdayBetween(name, first, last);
  return problem(
    "an entry of a calendar",
    text,
    "Write fixed 12-06, easter + 39, easter - 2, Saturday between 06-20 and 06-26 or weekday Sunday; single spaces between words.",
  );
};

/** Reads one entry: which days, and optionally `from` a day (included) and `until` a day (excluded). */
export const readCalendarEntry = (text: string): Reading => {
  const [, body = text, from, until] = /^(.*?)(?: from (\S+))?(?: until (\S+))?$/.exec(text.slice(0, 200)) ?? [];
  for (const bound of [from, until])
    if (bound !== undefined && !isWritten(bound))
      return problem(
        "a day as YYYY-MM-DD",
        bound,
        "Write the first day of the entry after from, the day after its last after until.",
      );
  return Result.map(
    days(body),
    (names) => (day) =>
      (from === undefined || from <= day.day) && (until === undefined || day.day < until) && names(day),
  );
};
