import { fixedPointText, withoutTrailingZeros } from "../../primitives/index.ts";

/** An exact number: a fraction in lowest terms, its denominator above zero. */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

const divisor = (one: bigint, other: bigint): bigint => (other === 0n ? one : divisor(other, one % other));

const fraction = (over: bigint, under: bigint): Exact => {
  const most = divisor(over < 0n ? -over : over, under);
  return { over: over / most, under: under / most };
};

export const zero: Exact = { over: 0n, under: 1n };

const textPattern = /^(\d{1,30})(?:\.(\d{1,30})|\/([1-9]\d{0,59}))?$/;

/** The number as it is written, `4.25` or `13/3`; one of JavaScript is read by its own decimal text, so that 0.1 is a tenth. */
export const exactOf = (written: string | number): Exact | undefined => {
  const [match, whole = "", decimals = "", under] = textPattern.exec(String(written)) ?? [];
  if (match === undefined) return undefined;
  return under === undefined
    ? fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
    : fraction(BigInt(whole), BigInt(under));
};

export const plus = (one: Exact, other: Exact): Exact =>
  fraction(one.over * other.under + other.over * one.under, one.under * other.under);

export const times = (one: Exact, other: Exact): Exact => fraction(one.over * other.over, one.under * other.under);

/** Below zero where `one` is the smaller, zero where they are the same number. */
export const compareExact = (one: Exact, other: Exact): number => {
  const difference = one.over * other.under - other.over * one.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** The mean of at least one number. */
export const meanOf = (numbers: ReadonlyArray<Exact>): Exact =>
  times(numbers.reduce(plus, zero), { over: 1n, under: BigInt(numbers.length) });

/** A decimal where it ends, otherwise a fraction; `exactOf` reads it back. */
export const exactText = ({ over, under }: Exact): string => {
  for (let places = 0, scale = 1n; places <= 30; places += 1, scale *= 10n)
    if (scale % under === 0n) return withoutTrailingZeros(fixedPointText((over * scale) / under, places));
  return `${over}/${under}`;
};

/** Decimal text of a number that is not below zero, rounded half up. */
export const roundedText = ({ over, under }: Exact, places: number): string => {
  const scaled = over * 10n ** BigInt(places);
  return fixedPointText((2n * scaled + under) / (2n * under), places);
};
