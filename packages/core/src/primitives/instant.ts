import * as Result from "effect/Result";
import * as z from "zod";
import { isDay, readDay } from "./day.ts";
import { epochMilliseconds } from "./moment.ts";
import { type Malformed, malformed, refusalOf } from "./malformed.ts";

const pattern =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;
// A day is kept free at either end of the calendar, so that an instant has a local day in every zone.
const first = "0001-01-02T00:00:00Z";
const last = "9999-12-30T23:59:59Z";

/** An instant of which only the offset is missing, or whose fraction is too long. */
const nearly = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

const explained = (text: string): Result.Result<never, Malformed> => {
  const [, day, fraction = "", offset] = nearly.exec(text.slice(0, 100)) ?? [];
  if (day === undefined || !isDay(day)) return malformed("instant");
  if (offset === undefined) return malformed("instant-offset");
  return fraction.length > 4 ? malformed("instant-fraction") : malformed("instant");
};

export const readInstant = (value: unknown): Result.Result<string, Malformed> => {
  if (typeof value !== "string") return malformed("instant");
  if (!pattern.test(value)) return explained(value);
  const day = readDay(value.slice(0, 10));
  if (Result.isFailure(day)) return Result.fail(day.failure);
  const moment = epochMilliseconds(value);
  return moment < epochMilliseconds(first) || moment >= epochMilliseconds(last) + 1000
    ? malformed("instant-range", { first: first.slice(0, 10), last: last.slice(0, 10) })
    : Result.succeed(value);
};

export const isInstant = (value: unknown): value is string => Result.isSuccess(readInstant(value));

const error = refusalOf(readInstant);

/** A moment: ISO day and time with an offset or `Z`; seconds and up to three decimals may be left out. */
export const Instant = z.string({ error }).regex(pattern, { error, abort: true }).refine(isInstant, { error });
export type Instant = string;
