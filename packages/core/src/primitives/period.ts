import { addDays, addMonths, dayNumber } from "./day-arithmetic.ts";
import { type Day, dayOfMonth, monthOf, yearOf } from "./day-parts.ts";

/** Days from `startsOn` to `endsOn`, both included. */
export interface Period {
  readonly startsOn: Day;
  readonly endsOn: Day;
}

export const containsDay = ({ startsOn, endsOn }: Period, day: Day): boolean => startsOn <= day && day <= endsOn;

/** Days of the period; 0 when it ends before it starts. */
export const daysOf = ({ startsOn, endsOn }: Period): number =>
  Math.max(0, dayNumber(endsOn) - dayNumber(startsOn) + 1);

/** Whole months of the period: 1 September to 31 August has twelve. */
export const monthsOf = ({ startsOn, endsOn }: Period): number => {
  const next = addDays(endsOn, 1);
  if (endsOn < startsOn) return 0;
  // The year 9999 has no next day; a month that ends on its last day is whole.
  const months =
    next === undefined
      ? (10_000 - yearOf(startsOn)) * 12 + 1 - monthOf(startsOn)
      : (yearOf(next) - yearOf(startsOn)) * 12 + monthOf(next) - monthOf(startsOn);
  const reached = addMonths(startsOn, months);
  const whole = next === undefined ? dayOfMonth(startsOn) === 1 : reached !== undefined && reached <= next;
  return whole ? months : months - 1;
};
