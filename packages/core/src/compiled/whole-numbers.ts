import { type Integer, isKnown, type Rounding, roundedExactly, settled } from "./exact-integers.ts";
import { itemAt } from "./runtime.ts";

/** Arithmetic of packs that are built small: integers of any size, undefined where an operand is missing. */

type Maybe = Integer | null | undefined;

const whole =
  (inNumbers: (a: number, b: number) => number, exactly: (a: bigint, b: bigint) => bigint) =>
  (a: Maybe, b: Maybe): Integer | undefined => {
    if (!isKnown(a) || !isKnown(b)) return undefined;
    if (typeof a === "number" && typeof b === "number") {
      const result = inNumbers(a, b);
      if (Number.isSafeInteger(result)) return result;
    }
    return settled(exactly(BigInt(a), BigInt(b)));
  };

export const plus = /* @__PURE__ */ whole(
  (a, b) => a + b,
  (a, b) => a + b,
);
export const minus = /* @__PURE__ */ whole(
  (a, b) => a - b,
  (a, b) => a - b,
);
export const times = /* @__PURE__ */ whole(
  (a, b) => a * b,
  (a, b) => a * b,
);

export const total = (list: ReadonlyArray<unknown> | null | undefined): Integer | undefined =>
  list?.reduce<Integer | undefined>((sum, item) => plus(sum, item as Maybe), 0);

export const sizeOf = (x: Maybe): Integer | undefined => (isKnown(x) ? (x < 0 ? minus(0, x) : x) : undefined);

/** `dividend * up / (divisor * down)` as an integer. */
export const roundedWhole = (
  dividend: Maybe,
  up: number,
  divisor: Maybe,
  down: number,
  how: Rounding,
): Integer | undefined =>
  isKnown(dividend) && isKnown(divisor)
    ? settled(roundedExactly(BigInt(dividend), up, BigInt(divisor), down, how))
    : undefined;

export const itemOf = <I>(list: ReadonlyArray<I> | undefined, index: Maybe): I | undefined =>
  isKnown(index) ? itemAt(list, Number(index)) : undefined;

/** The value that holds on a day: days from which one holds, earliest first, each with the value. */
export const dated = (day: string | null | undefined, ...values: ReadonlyArray<unknown>): unknown => {
  let found: unknown;
  for (let at = 0; at < values.length && day! >= (values[at] as string); at += 2) found = values[at + 1];
  return found;
};
