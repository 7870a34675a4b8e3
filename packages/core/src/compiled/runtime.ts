/**
 * What compiled packs need while they run: short, because every pack brings it along.
 *
 * A missing number is NaN, any other missing value undefined. Numbers are integers of a known scale.
 */

/** The magnitude of a number; 0 when it is missing. */
export const magnitude = (x: number): number => (x < 0 ? -x : x > 0 ? x : 0);

/** A value that may be missing, as a number. */
export const toNumber = (x: unknown): number => (typeof x === "number" ? x : Number.NaN);

/** A number that may be missing, as a value. */
export const toValue = (x: number): number | undefined => (x === x ? x : undefined);

/** `body` of values that are all known. */
export const known1 = <A, R>(body: (a: A) => R, a: A | undefined): R | undefined =>
  a === undefined ? undefined : body(a);

export const known2 = <A, B, R>(body: (a: A, b: B) => R, a: A | undefined, b: B | undefined): R | undefined =>
  a === undefined || b === undefined ? undefined : body(a, b);

type Item = Readonly<Record<string, unknown>>;

/** The members of a list's items. */
export const members = (list: ReadonlyArray<Item> | undefined, name: string): ReadonlyArray<unknown> | undefined =>
  list?.map((item) => item[name] ?? undefined);

/** The items for which `keep` is 1; undefined when one is neither kept nor left out for sure. */
export const filter = <I>(
  list: ReadonlyArray<I> | undefined,
  keep: (item: I) => number,
): ReadonlyArray<I> | undefined => {
  if (list === undefined) return undefined;
  const kept: Array<I> = [];
  let missing = false;
  for (const item of list) {
    const decided = keep(item);
    if (decided > 0) kept.push(item);
    else if (decided === 0) missing = true;
  }
  return missing ? undefined : kept;
};

/** The sum of a list of numbers. */
export const sum = (list: ReadonlyArray<unknown> | undefined): number =>
  list === undefined ? Number.NaN : list.reduce<number>((total, item) => total + toNumber(item), 0);

/** As `sum`, for numbers that may be large. */
export const exactSum = (list: ReadonlyArray<unknown> | undefined): bigint | undefined => {
  let total = 0n;
  for (const item of list ?? [undefined]) {
    if (typeof item !== "number") return undefined;
    total += BigInt(item);
  }
  return total;
};

/** The sum of the magnitudes of a list's members. */
export const magnitudes = (list: ReadonlyArray<Item> | undefined, name: string): number => {
  let total = 0;
  if (list !== undefined) for (const item of list) total += magnitude(toNumber(item[name]));
  return total;
};

export const contains = (list: ReadonlyArray<unknown> | undefined, sought: unknown): boolean | undefined =>
  list === undefined || sought === undefined
    ? undefined
    : list.includes(sought)
      ? true
      : list.includes(undefined)
        ? undefined
        : false;

export const distinct = (list: ReadonlyArray<unknown>): ReadonlyArray<unknown> | undefined =>
  list.includes(undefined) ? undefined : [...new Set(list)];

/** The first or last of numbers or days; NaN or undefined when one is missing. */
export const least = (a: number, b: number): number => (a === a && b === b ? Math.min(a, b) : Number.NaN);
export const most = (a: number, b: number): number => (a === a && b === b ? Math.max(a, b) : Number.NaN);

/** How `roundedTo` rounds: down, up, or to the nearest with a half away from zero or to the even neighbour. */
export type Rounding = "floor" | "ceiling" | "half up" | "half even";

/** `dividend / divisor` as an integer; missing when an operand is, or the divisor is 0. */
export const roundedTo = (dividend: number, divisor: number, how: Rounding): number => {
  if (!Number.isSafeInteger(dividend) || !Number.isSafeInteger(divisor) || divisor === 0) return Number.NaN;
  const rounded = roundedExactly(BigInt(dividend), BigInt(divisor), how);
  return Number(rounded);
};

export const roundedExactly = (dividend: bigint, divisor: bigint, how: Rounding): bigint => {
  const [n, d] = divisor < 0n ? [-dividend, -divisor] : [dividend, divisor];
  const down = n / d - (n % d < 0n ? 1n : 0n);
  const rest = n - down * d;
  if (rest === 0n || how === "floor") return down;
  if (how === "ceiling") return down + 1n;
  const twice = rest * 2n;
  if (twice !== d) return twice < d ? down : down + 1n;
  return how === "half up" ? (n < 0n ? down : down + 1n) : down % 2n === 0n ? down : down + 1n;
};
