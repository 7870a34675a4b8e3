import * as Result from "effect/Result";
import * as z from "zod";
import { dayOf, dayOfMonth, daysInMonth, monthOf, written, yearOf } from "./day-parts.ts";
import { type Malformed, malformed, refusalOf } from "./malformed.ts";

const pattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const everydayDay = /^(?:(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?)$/u;

/** What to write for a day in another spelling: `1.9.2026` and `2026-09-01T12:00` are to be `"2026-09-01"`. */
const rewritten = (text: string): Result.Result<never, Malformed> => {
  const [, day, month, year, isoYear, isoMonth, isoDay] = everydayDay.exec(text.trim().slice(0, 100)) ?? [];
  const suggestion = dayOf(Number(year ?? isoYear), Number(month ?? isoMonth), Number(day ?? isoDay));
  return suggestion === undefined
    ? malformed("day")
    : malformed("day-rewrite", { suggestion: JSON.stringify(suggestion) });
};

export const readDay = (value: unknown): Result.Result<string, Malformed> => {
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
