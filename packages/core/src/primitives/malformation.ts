import * as Result from "effect/Result";
import { readBusinessId } from "./business-id.ts";
import { readDay } from "./day.ts";
import { readInstant } from "./instant.ts";
import { describeMalformed, type Malformed } from "./malformed.ts";
import { readMoney } from "./money.ts";
import { readPercent } from "./percent.ts";
import { readTimeZone } from "./time-zone.ts";

const readers: ReadonlyArray<(value: unknown) => Result.Result<unknown, Malformed>> = [
  readMoney,
  readPercent,
  readDay,
  readInstant,
  readBusinessId,
  readTimeZone,
];

/** The malformation of `value` that a schema refused with `message`, so that it can be told in each language. */
export const malformationOf = (message: string, value: unknown): Malformed | undefined => {
  if (!message.startsWith("Expected ")) return undefined;
  for (const read of readers) {
    const reading = read(value);
    if (Result.isFailure(reading) && describeMalformed(reading.failure, value, "en") === message)
      return reading.failure;
  }
  return undefined;
};
