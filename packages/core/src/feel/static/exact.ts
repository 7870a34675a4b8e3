import { Decimal } from "decimal.js";

/** Decimal numbers as DMN has them: 34 digits, half even. */
export const Exact = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_EVEN, toExpNeg: -40, toExpPos: 40 });
export type Exact = Decimal;

/** A number as it runs: a safe integer of `value * 10 ** scale`, or the value itself as an exact decimal. */
export type RunningNumber = number | Exact;

const largest = Number.MAX_SAFE_INTEGER;
const powers = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** `10 ** exponent`; Infinity beyond 15, so that a product with it never looks safe. */
export const powerOfTen = (exponent: number): number => powers[exponent] ?? Number.POSITIVE_INFINITY;

export const isSafe = (value: number): boolean => value <= largest && value >= -largest;

/** The value itself. */
export const exactOf = (value: RunningNumber, scale: number): Exact =>
  typeof value === "number" ? (scale === 0 ? new Exact(value) : new Exact(`${value}e-${scale}`)) : value;

/** `value` as it runs under `scale`: an integer where one holds it exactly. */
export const runningOf = (value: Exact, scale: number): RunningNumber => {
  const scaled = value.times(`1e${scale}`);
  return scaled.isInteger() && scaled.abs().lte(largest) ? scaled.toNumber() : value;
};

/** The same value under another scale; exact when the integer would not be safe, or would have a fraction. */
export const rescale = (value: RunningNumber, from: number, to: number): RunningNumber => {
  if (from === to || typeof value !== "number") return value;
  if (from < to) {
    const scaled = value * powerOfTen(to - from);
    return isSafe(scaled) ? scaled : exactOf(value, from);
  }
  const divisor = powerOfTen(from - to);
  return value % divisor === 0 ? value / divisor : exactOf(value, from);
};

/** A number written as decimal text: its running value and the smallest scale that holds it. */
export const numberFromText = (text: string): { readonly value: RunningNumber; readonly scale: number } => {
  const value = new Exact(text);
  const scale = Math.max(0, value.decimalPlaces());
  return { value: runningOf(value, scale), scale };
};
