/** A whole number; a BigInt where it may be beyond safe integers. */
export type Integer = number | bigint;

type Maybe = Integer | null | undefined;

/** Whether a value is not missing. */
export const isKnown = <V>(x: V): x is NonNullable<V> => x === x && x !== undefined && x !== null;

/** The sum of products; undefined when a factor is missing. */
export const exact = (...terms: ReadonlyArray<ReadonlyArray<Maybe>>): bigint | undefined => {
  let sum = 0n;
  for (const term of terms) {
    let product = 1n;
    for (const factor of term) {
      if (!isKnown(factor)) return undefined;
      product *= BigInt(factor);
    }
    sum += product;
  }
  return sum;
};

/** 1, 0 or -1 as the sum of products is; NaN when a factor is missing. */
export const sign = (...terms: ReadonlyArray<ReadonlyArray<Maybe>>): number => {
  const sum = exact(...terms);
  return sum === undefined ? Number.NaN : sum > 0n ? 1 : sum < 0n ? -1 : 0;
};

/** A number as it is kept: a BigInt only beyond safe integers, so that equal numbers are the same. */
export const settled = (x: bigint | undefined): Integer | undefined =>
  x !== undefined && x <= Number.MAX_SAFE_INTEGER && x >= Number.MIN_SAFE_INTEGER ? Number(x) : x;

export const exactSum = (list: ReadonlyArray<unknown> | undefined): bigint | undefined =>
  list === undefined || list === null ? undefined : exact(...list.map((item) => [item as Maybe]));

export const exactAbs = (x: bigint | undefined): bigint | undefined => (x !== undefined && x < 0n ? -x : x);

export type Rounding = "floor" | "ceiling" | "half up" | "half down" | "half even" | "up" | "down";

/** `dividend * up / (divisor * down)` as an integer; NaN when an operand is missing or the divisor is 0. */
export const rounded = (dividend: number, up: number, divisor: number, down: number, how: Rounding): number => {
  if (!Number.isFinite(dividend) || !Number.isFinite(divisor)) return Number.NaN;
  const [n, d] = [dividend * up, divisor * down];
  const rest = n % d;
  if (Number.isSafeInteger(n) && Number.isSafeInteger(d) && (rest === 0 || (how === "floor" && n > 0 && d > 0)))
    return (n - rest) / d;
  return Number(roundedExactly(BigInt(dividend), up, BigInt(divisor), down, how) ?? Number.NaN);
};

/** As `rounded`, for numbers of any size. */
export const roundedExactly = (
  dividend: bigint | undefined,
  up: number,
  divisor: bigint | undefined,
  down: number,
  how: Rounding,
): bigint | undefined => {
  if (dividend === undefined || divisor === undefined || divisor === 0n) return undefined;
  const [n, d] = [dividend * BigInt(up), divisor * BigInt(down)];
  return d < 0n ? quotient(-n, -d, how) : quotient(n, d, how);
};

const quotient = (n: bigint, d: bigint, how: Rounding): bigint => {
  const below = n / d - (n % d < 0n ? 1n : 0n);
  const rest = n - below * d;
  if (rest === 0n) return below;
  const above = below + 1n;
  const outwards = n < 0n ? below : above;
  const inwards = n < 0n ? above : below;
  const twice = rest * 2n;
  switch (how) {
    case "floor":
      return below;
    case "ceiling":
      return above;
    case "up":
      return outwards;
    case "down":
      return inwards;
    default:
      if (twice !== d) return twice < d ? below : above;
      if (how === "half even") return below % 2n === 0n ? below : above;
      return how === "half up" ? outwards : inwards;
  }
};

/** Digits of a division that does not come out even, as DMN's numbers have them. */
const digits = 34;

const lengthOf = (n: bigint): number => String(n < 0n ? -n : n).length;

/** `dividend / divisor` times a power of ten as decimal text, rounded half even to 34 digits; undefined when there is none. */
export const quotientText = (
  dividend: bigint | undefined,
  divisor: bigint | undefined,
  exponent: number,
): string | undefined => {
  if (dividend === undefined || divisor === undefined || divisor === 0n) return undefined;
  if (dividend === 0n) return "0";
  const places = (down: number): bigint | undefined =>
    roundedExactly(
      dividend * 10n ** BigInt(Math.max(0, down)),
      1,
      divisor * 10n ** BigInt(Math.max(0, -down)),
      1,
      "half even",
    );
  const shift = digits - (lengthOf(dividend) - lengthOf(divisor));
  // One digit too many where the leading digits of the dividend are the larger ones.
  const wide = places(shift);
  const right = wide !== undefined && lengthOf(wide) > digits ? shift - 1 : shift;
  return `${places(right)}e${exponent - right}`;
};
