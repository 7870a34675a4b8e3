import type { CalendarEntry } from "./calendar-entry.ts";
import { addDays, dayNumber, dayOfNumber, weekdayOf } from "./day-arithmetic.ts";
import { type Day, dayOf, yearOf } from "./day-parts.ts";
import { easterFromMarch } from "./easter.ts";

/** Which days count as working days. An answer is undefined where there is none within the years 0001–9999. */
export interface Calendar {
  readonly isWorkingDay: (day: Day) => boolean;
  /** `day` itself when it is a working day, otherwise the first working day after it. */
  readonly nextWorkingDay: (day: Day) => Day | undefined;
  /** The `count`th working day after `day`, which is not counted itself; at most 10 000. */
  readonly workingDaysAfter: (day: Day, count: number) => Day | undefined;
}

/** A calendar in which more days than these follow each other without a working day has none. */
const longestRest = 400;
export const mostWorkingDays = 10_000;

const restDaysOf = (year: number, entries: ReadonlyArray<CalendarEntry>): ReadonlyArray<boolean> => {
  const first = dayNumber(dayOf(year, 1, 1) ?? "");
  const easter = dayNumber(dayOf(year, 3, 1) ?? "") + easterFromMarch(year);
  return Array.from({ length: 366 }, (_, at) => {
    const day = dayOfNumber(first + at);
    if (day === undefined) return true;
    const described = { day, weekday: weekdayOf(day), fromEaster: first + at - easter };
    return entries.some((names) => names(described));
  });
};

/** The calendar whose days of rest the entries name. */
export const calendarOf = (entries: ReadonlyArray<CalendarEntry>): Calendar => {
  const years = new Map<number, { readonly first: number; readonly rest: ReadonlyArray<boolean> }>();

  const isWorkingDay = (day: Day): boolean => {
    const year = yearOf(day);
    const known = years.get(year) ?? { first: dayNumber(`${day.slice(0, 4)}-01-01`), rest: restDaysOf(year, entries) };
    years.set(year, known);
    return known.rest[dayNumber(day) - known.first] === false;
  };

  const nextWorkingDay = (day: Day): Day | undefined => {
    let next: Day | undefined = day;
    for (let rest = 0; rest < longestRest && next !== undefined; rest += 1) {
      if (isWorkingDay(next)) return next;
      next = addDays(next, 1);
    }
    return undefined;
  };

  const workingDaysAfter = (day: Day, count: number): Day | undefined => {
    if (!Number.isInteger(count) || count < 0 || count > mostWorkingDays) return undefined;
    let reached: Day | undefined = day;
    for (let counted = 0; counted < count && reached !== undefined; counted += 1) {
      const after: Day | undefined = addDays(reached, 1);
      reached = after === undefined ? undefined : nextWorkingDay(after);
    }
    return reached;
  };

  return { isWorkingDay, nextWorkingDay, workingDaysAfter };
};
