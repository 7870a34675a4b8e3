import * as Result from "effect/Result";
import * as z from "zod";
import type { Currency } from "./currency.ts";
import { placesOf } from "./currency-places.ts";
import { Defect } from "./defect.ts";
import { decimalTextOf, fixedPoint, fixedPointText } from "./fixed-point.ts";
import { type Malformed, describeMalformed, malformed, refusalOf } from "./malformed.ts";
import { rewrittenAmount } from "./rewritten-amount.ts";

/** The largest amount, in minor units. */
export const largestMinor = Number.MAX_SAFE_INTEGER;

/** Decimal text of `minor` units: `60000.00`. */
export const formatMinor = (minor: number, currency: Currency): string =>
  fixedPointText(BigInt(minor), placesOf(currency));

const exact = (text: string, currency: Currency): Result.Result<number, Malformed> => {
  const places = placesOf(currency);
  const minor = fixedPoint(text, places);
  if (text.startsWith("-")) return malformed("money-negative", { least: formatMinor(0, currency) });
  if (minor === undefined) return malformed("money-places", { places: String(places) });
  if (minor > BigInt(largestMinor)) return malformed("money-large", { most: formatMinor(largestMinor, currency) });
  return Result.succeed(Number(minor));
};

const readNumber = (value: number, currency: Currency): Result.Result<number, Malformed> => {
  const text = decimalTextOf(value);
  if (text === undefined)
    return Math.abs(value) < 1
      ? malformed("money-places", { places: String(placesOf(currency)) })
      : malformed("money-large", { most: formatMinor(largestMinor, currency) });
  const reading = exact(text, currency);
  const whole = text.split(".")[0] ?? "";
  return Result.isSuccess(reading) && whole.length + placesOf(currency) > 15 ? malformed("money-digits") : reading;
};

/**
 * Minor units of the amount that a file writes as decimal text, or as a number of at most 15 digits.
 *
 * A number is read through its own decimal text, never by arithmetic; one of more digits may have lost some already.
 */
export const readMoney = (value: unknown, currency: Currency = "EUR"): Result.Result<number, Malformed> => {
  if (typeof value === "number" && !Number.isNaN(value)) return readNumber(value, currency);
  if (typeof value !== "string" || value.length > 100) return malformed("money");
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) && !/^\d{1,3}\.\d{3}$/.test(value)
    ? exact(value, currency)
    : rewrittenAmount(value, placesOf(currency));
};

/**
 * Minor units of an amount written in code: `euros("60000.00")`.
 *
 * @throws Defect when the text is no amount.
 */
export const euros = (text: string): number =>
  Result.getOrThrowWith(readMoney(text), (reason) => new Defect(describeMalformed(reason, text, "en")));

const error = refusalOf((value) => readMoney(value));

/** Money: decimal text `"60000.00"` in files, a safe integer of minor units in memory. */
export const MoneyText = z.codec(
  z.union([z.string().regex(/^(0|[1-9]\d*)(\.\d{1,2})?$/, { error, abort: true }), z.number()], { error }),
  z.int().nonnegative(),
  {
    decode: (value, context) => {
      const reading = readMoney(value);
      if (Result.isSuccess(reading)) return reading.success;
      context.issues.push({ code: "custom", input: value, message: describeMalformed(reading.failure, value, "en") });
      return z.NEVER;
    },
    encode: (minor) => formatMinor(minor, "EUR"),
  },
);
