import * as Result from "effect/Result";
import * as z from "zod";
import { clockIn } from "./local-time.ts";
import { type Malformed, malformed, refusalOf } from "./malformed.ts";

/** Whether `name` is a time zone of the IANA database, such as `Europe/Helsinki`; offsets are not. */
export const isTimeZone = (name: string): boolean => clockIn(name) !== undefined;

export const readTimeZone = (value: unknown): Result.Result<string, Malformed> =>
  typeof value === "string" && isTimeZone(value) ? Result.succeed(value) : malformed("time-zone");

const error = refusalOf(readTimeZone);

/** Name of a time zone in the IANA database. */
export const TimeZone = z.string({ error }).refine(isTimeZone, { error });
export type TimeZone = string;
