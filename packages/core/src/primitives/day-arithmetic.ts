import { type Day, type Weekday, dayOf, dayOfMonth, daysInMonth, monthOf, weekdays, yearOf } from "./day-parts.ts";
import { Defect } from "./defect.ts";
import { excerpt } from "./excerpt.ts";

// Days are counted in years that begin on 1 March, so that 29 February ends its year, in eras of 400 years (146 097 days).
const daysBefore1970 = 719_468;
const daysOfEra = 146_097;

const numberOf = (year: number, month: number, day: number): number => {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    era * daysOfEra +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    daysBefore1970
  );
};

/** Days from 1970-01-01 to `day`. */
export const dayNumber = (day: Day): number => numberOf(yearOf(day), monthOf(day), dayOfMonth(day));

/** The day that is `number` days from 1970-01-01; undefined outside the years 0001–9999. */
export const dayOfNumber = (number: number): Day | undefined => {
  const shifted = number + daysBefore1970;
  const era = Math.floor(shifted / daysOfEra);
  const dayOfEra = shifted - era * daysOfEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
};

/** The day `days` after `day`, before it when negative; undefined outside the years 0001–9999. */
export const addDays = (day: Day, days: number): Day | undefined => dayOfNumber(dayNumber(day) + days);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/**
 * The day `months` after `day`: the one of the same number, or the last of the month where it has none.
 *
 * Undefined outside the years 0001–9999.
 *
 * @source Act 150/1930, 3 §: 31 October and four months is 28 February
 */
export const addMonths = (day: Day, months: number): Day | undefined => {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return dayOf(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)));
};

/**
 * The day `months` before `day`, on the same grounds.
 *
 * @source Act 150/1930, 4 §: one month before 31 October is 30 September
 */
export const subtractMonths = (day: Day, months: number): Day | undefined => addMonths(day, -months);

export const addYears = (day: Day, years: number): Day | undefined => addMonths(day, 12 * years);

/** @throws Defect when `day` is not well formed. */
export const weekdayOf = (day: Day): Weekday => {
  const weekday = weekdays[(((dayNumber(day) + 3) % 7) + 7) % 7];
  if (weekday === undefined) throw new Defect(`Expected a day, found ${excerpt(day)}.`);
  return weekday;
};

export const endOfMonth = (day: Day): Day => {
  const last = String(daysInMonth(yearOf(day), monthOf(day)));
  return `${day.slice(0, 8)}${last}`;
};

export const endOfYear = (day: Day): Day => `${day.slice(0, 4)}-12-31`;
