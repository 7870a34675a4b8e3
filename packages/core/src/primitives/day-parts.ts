/** A calendar day of the years 0001–9999, `YYYY-MM-DD`. */
export type Day = string;

/** Days of the week, Monday first. */
export const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
export type Weekday = (typeof weekdays)[number];

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
export const dayOfMonth = (day: Day): number => Number(day.slice(8, 10));

const padded = (number: number, length: number): string => String(number).padStart(length, "0");

/** The text of a day that exists. */
export const written = (year: number, month: number, day: number): Day =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

/** The day of a year, month and day of the month; undefined where the calendar of the years 0001–9999 has none. */
export const dayOf = (year: number, month: number, day: number): Day | undefined =>
  Number.isInteger(year) &&
  year >= 1 &&
  year <= 9999 &&
  Number.isInteger(day) &&
  day >= 1 &&
  day <= daysInMonth(year, month)
    ? written(year, month, day)
    : undefined;
