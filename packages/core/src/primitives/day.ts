import * as Result from "effect/Result";
import * as z from "zod";
import { type Malformed, malformed, refusalOf } from "./malformed.ts";

/** Days of the week, Monday first. */
export const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
export type Weekday = (typeof weekdays)[number];

const pattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
export const dayOfMonth = (day: Day): number => Number(day.slice(8, 10));

const padded = (number: number, length: number): string => String(number).padStart(length, "0");

const written = (year: number, month: number, day: number): Day =>
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

const everydayDay = /^(?:(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?)$/u;

/** What to write for a day in another spelling: `1.9.2026` and `2026-09-01T12:00` are to be `"2026-09-01"`. */
const rewritten = (text: string): Result.Result<never, Malformed> => {
  const [, day, month, year, isoYear, isoMonth, isoDay] = everydayDay.exec(text.trim().slice(0, 100)) ?? [];
  const suggestion = dayOf(Number(year ?? isoYear), Number(month ?? isoMonth), Number(day ?? isoDay));
  return suggestion === undefined
    ? malformed("day")
    : malformed("day-rewrite", { suggestion: JSON.stringify(suggestion) });
};

export const readDay = (value: unknown): Result.Result<Day, Malformed> => {
  if (typeof value !== "string") return malformed("day");
  if (!pattern.test(value)) return rewritten(value);
  const [year, month] = [yearOf(value), monthOf(value)];
  const last = daysInMonth(year, month);
  if (year === 0) return malformed("day");
  return dayOfMonth(value) > last
    ? malformed("day-calendar", { last: JSON.stringify(written(year, month, last)) })
    : Result.succeed(value);
};

export const isDay = (value: unknown): value is string => Result.isSuccess(readDay(value));

const error = refusalOf(readDay);

/** A calendar day of the years 0001–9999, `YYYY-MM-DD`. */
export const Day = z.string({ error }).regex(pattern, { error, abort: true }).refine(isDay, { error });
export type Day = string;
