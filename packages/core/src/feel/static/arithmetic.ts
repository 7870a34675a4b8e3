import type { ArithmeticOperator } from "../ast.ts";
import type { Closure } from "./env.ts";
import { Exact, exactOf, isSafe, powerOfTen, type RunningNumber } from "./exact.ts";
import type { NumberType } from "./type.ts";

export const isNumber = (value: unknown): value is RunningNumber => typeof value === "number" || value instanceof Exact;

/** Sum or difference. Both operands are brought to the larger scale. */
const additive = (sign: 1 | -1, left: Closure, right: Closure, a: NumberType, b: NumberType): Closure => {
  const scale = Math.max(a.scale, b.scale);
  const up = powerOfTen(scale - a.scale);
  const across = sign * powerOfTen(scale - b.scale);
  return (env) => {
    const x = left(env);
    const y = right(env);
    if (typeof x === "number" && typeof y === "number") {
      const p = x * up;
      const q = y * across;
      const sum = p + q;
      if (isSafe(p) && isSafe(q) && isSafe(sum)) return sum;
    }
    if (!isNumber(x) || !isNumber(y)) return undefined;
    const [p, q] = [exactOf(x, a.scale), exactOf(y, b.scale)];
    return sign === 1 ? p.plus(q) : p.minus(q);
  };
};

const product =
  (left: Closure, right: Closure, a: NumberType, b: NumberType): Closure =>
  (env) => {
    const x = left(env);
    const y = right(env);
    if (typeof x === "number" && typeof y === "number") {
      const z = x * y;
      if (isSafe(z)) return z;
    }
    return isNumber(x) && isNumber(y) ? exactOf(x, a.scale).times(exactOf(y, b.scale)) : undefined;
  };

/** A division by zero has no value: it is as unknown as what is missing. */
const finite = (value: Exact): Exact | undefined => (value.isFinite() ? value : undefined);

const quotient =
  (left: Closure, right: Closure, a: NumberType, b: NumberType): Closure =>
  (env) => {
    const x = left(env);
    const y = right(env);
    return isNumber(x) && isNumber(y) ? finite(exactOf(x, a.scale).div(exactOf(y, b.scale))) : undefined;
  };

const power =
  (left: Closure, right: Closure, a: NumberType, b: NumberType): Closure =>
  (env) => {
    const x = left(env);
    const y = right(env);
    return isNumber(x) && isNumber(y) ? finite(exactOf(x, a.scale).pow(exactOf(y, b.scale))) : undefined;
  };

/** `left operator right` over numbers; exact wherever integers do not hold the result. */
export const numberOperation = (
  operator: ArithmeticOperator,
  left: Closure,
  right: Closure,
  a: NumberType,
  b: NumberType,
): Closure => {
  switch (operator) {
    case "+":
      return additive(1, left, right, a, b);
    case "-":
      return additive(-1, left, right, a, b);
    case "*":
      return product(left, right, a, b);
    case "/":
      return quotient(left, right, a, b);
    case "**":
      return power(left, right, a, b);
    default:
      return operator satisfies never;
  }
};
