import * as Result from "effect/Result";
import { type CalendarEntry, type CalendarProblem, readCalendarEntry } from "./calendar-entry.ts";
import { type Calendar, calendarOf } from "./working-days.ts";

/**
 * The calendar whose days of rest `entries` name.
 *
 * - `fixed 12-06`: that day of every year
 * - `easter`, `easter + 39`, `easter - 2`: counted from Easter Sunday
 * - `Saturday between 06-20 and 06-26`: that day of the week in the span, both ends included
 * - `weekday Sunday`: that day of every week
 *
 * Each may end with `from 2020-01-01` (included), `until 2024-01-01` (excluded), or both in this order.
 */
export const compileCalendar = (
  entries: ReadonlyArray<string>,
): Result.Result<Calendar, ReadonlyArray<CalendarProblem>> => {
  const read: Array<CalendarEntry> = [];
  const problems: Array<CalendarProblem> = [];
  for (const [at, text] of entries.entries()) {
    const entry = readCalendarEntry(text);
    if (Result.isSuccess(entry)) read.push(entry.success);
    else problems.push({ at, ...entry.failure });
  }
  return problems.length === 0 ? Result.succeed(calendarOf(read)) : Result.fail(problems);
};
