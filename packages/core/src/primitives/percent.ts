import * as Result from "effect/Result";
import * as z from "zod";
import { decimalTextOf, fixedPoint, fixedPointText, withoutTrailingZeros } from "./fixed-point.ts";
import { type Malformed, describeMalformed, malformed, refusalOf } from "./malformed.ts";

/** Decimal places that a percentage may have; one hundred-millionth of 1 is 0.000001 %. */
const places = 6;
const largest = BigInt(Number.MAX_SAFE_INTEGER);

const percentText = (hundredMillionths: bigint): string =>
  `${withoutTrailingZeros(fixedPointText(hundredMillionths, places))} %`;

/** Text of a percent that is held in hundred-millionths of 1: 26440000 is `26.44 %`. */
export const formatPercent = (hundredMillionths: number): string => percentText(BigInt(hundredMillionths));

const exact = (text: string): Result.Result<number, Malformed> => {
  const scaled = fixedPoint(text, places);
  if (text.startsWith("-")) return malformed("percent-negative", { least: percentText(0n) });
  if (scaled === undefined) return malformed("percent-places", { places: String(places) });
  if (scaled > largest) return malformed("percent-large", { most: percentText(largest) });
  return Result.succeed(Number(scaled));
};

/** A number without its sign: both things it may mean, as a percentage and as a share of one. */
const bare = (text: string): Result.Result<never, Malformed> => {
  const reading = exact(text);
  const asShare = exact(withoutTrailingZeros(fixedPointText(fixedPoint(text, 18) ?? 0n, 16)));
  if (Result.isFailure(reading)) return Result.fail(reading.failure);
  const first = JSON.stringify(formatPercent(reading.success));
  return Result.isFailure(asShare) || asShare.success === reading.success
    ? malformed("percent-rewrite", { suggestion: first })
    : malformed("percent-bare", { first, second: JSON.stringify(formatPercent(asShare.success)) });
};

const decimal = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const signed = /^(.*\d)[ \u00a0\u202f]?%$/u;

/** Hundred-millionths of the percentage that a file writes with its sign: `"26.44 %"`, `"26.44%"`. */
export const readPercent = (value: unknown): Result.Result<number, Malformed> => {
  const text = typeof value === "number" ? decimalTextOf(value) : value;
  if (typeof text !== "string" || text.length > 100) return malformed("percent");
  const number = signed.exec(text)?.[1];
  if (number !== undefined && decimal.test(number)) return exact(number);

  const pointed = (number ?? text).trim().replace(",", ".");
  if (!decimal.test(pointed) || pointed.length > 18) return malformed("percent");
  if (number === undefined) return bare(pointed);
  const reading = exact(pointed);
  return Result.isFailure(reading)
    ? Result.fail(reading.failure)
    : malformed("percent-rewrite", { suggestion: JSON.stringify(formatPercent(reading.success)) });
};

/**
 * The percentage that `part` is of `whole`: two decimals, or as many more as it takes to differ from a `limit` it is not.
 *
 * Rounded half up; `limit` is in hundred-millionths of 1. A share of 80.0000081 % above a limit of 80 % is `80.000008 %`.
 * Undefined for a part of nothing.
 */
export const formatShare = (part: number, whole: number, limit?: number): string | undefined => {
  if (whole === 0) return undefined;
  if (part < 0 !== whole < 0 && part !== 0)
    return `-${formatShare(Math.abs(part), Math.abs(whole), limit === undefined ? limit : -limit)}`;
  const [share, of] = [BigInt(Math.abs(part)), BigInt(Math.abs(whole))];
  const isLimit = (scaled: bigint, decimals: number) =>
    limit !== undefined && scaled * 10n ** BigInt(places) === BigInt(limit) * 10n ** BigInt(decimals);
  const atLimit = limit !== undefined && share * 100_000_000n === BigInt(limit) * of;
  for (let decimals = 2; ; decimals += 1) {
    const scaled = share * 10n ** BigInt(decimals + 2);
    const cut = scaled / of;
    const rounded = (2n * scaled + of) / (2n * of);
    if (atLimit || !(isLimit(cut, decimals) || isLimit(rounded, decimals)))
      return `${withoutTrailingZeros(fixedPointText(atLimit ? BigInt(limit) : rounded, atLimit ? places : decimals))} %`;
  }
};

const error = refusalOf(readPercent);

/** A percent: text with its sign `"26.44 %"` in files, an integer of hundred-millionths of 1 in memory. */
export const PercentText = z.codec(
  z.string({ error }).regex(/^(0|[1-9]\d*)(\.\d{1,6})?[ \u00a0\u202f]?%$/u, { error, abort: true }),
  z.int().nonnegative(),
  {
    decode: (text, context) => {
      const reading = readPercent(text);
      if (Result.isSuccess(reading)) return reading.success;
      context.issues.push({ code: "custom", input: text, message: describeMalformed(reading.failure, text, "en") });
      return z.NEVER;
    },
    encode: formatPercent,
  },
);
