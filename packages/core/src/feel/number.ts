import { Decimal } from "decimal.js";

/** Numbers of FEEL: decimal128, that is 34 digits, half even, exponents up to 6144. */
export const FeelNumber = Decimal.clone({
  precision: 34,
  rounding: Decimal.ROUND_HALF_EVEN,
  maxE: 6144,
  minE: -6176,
  toExpPos: 34,
  toExpNeg: -34,
  defaults: true,
});
export type FeelNumber = Decimal;

/** `number` when it is one; FEEL has neither infinity nor NaN. */
export const finite = (number: FeelNumber): FeelNumber | null =>
  number.isFinite() ? (number.isZero() ? new FeelNumber(0) : number) : null;

const literal = /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d{1,5})?$/;

/** The number that `text` writes, rounded to 34 digits. */
export const numberOf = (text: string): FeelNumber | null =>
  literal.test(text) ? finite(new FeelNumber(text).toSignificantDigits(34)) : null;

/** `number` as a JS integer, cut towards zero, when it is small enough to be exact. */
export const integerOf = (number: FeelNumber): number | null => {
  const integer = number.trunc().toNumber();
  return Number.isSafeInteger(integer) ? integer : null;
};
