import type { ArithmeticOperator, ComparisonOperator } from "../ast.ts";
import type { Closure } from "./env.ts";
import { Exact, exactOf, isSafe, powerOfTen, type RunningNumber } from "./exact.ts";
import type { NumberType } from "./type.ts";

/** What an operand does to the result when it is no number: a definite null wins over what is missing. */
const poison = (a: unknown, b: unknown): null | undefined => (a === null || b === null ? null : undefined);

const isNumber = (value: unknown): value is RunningNumber => typeof value === "number" || value instanceof Exact;

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
    if (!isNumber(x) || !isNumber(y)) return poison(x, y);
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
    return isNumber(x) && isNumber(y) ? exactOf(x, a.scale).times(exactOf(y, b.scale)) : poison(x, y);
  };

const finite = (value: Exact): Exact | null => (value.isFinite() ? value : null);

const quotient =
  (left: Closure, right: Closure, a: NumberType, b: NumberType): Closure =>
  (env) => {
    const x = left(env);
    const y = right(env);
    return isNumber(x) && isNumber(y) ? finite(exactOf(x, a.scale).div(exactOf(y, b.scale))) : poison(x, y);
  };

const power =
  (left: Closure, right: Closure, a: NumberType, b: NumberType): Closure =>
  (env) => {
    const x = left(env);
    const y = right(env);
    return isNumber(x) && isNumber(y) ? finite(exactOf(x, a.scale).pow(exactOf(y, b.scale))) : poison(x, y);
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

/** Negative, zero or positive as `x` is less than, equal to or more than `y`. */
export const compareNumbers = (x: RunningNumber, y: RunningNumber, a: number, b: number): number => {
  if (typeof x === "number" && typeof y === "number") {
    if (a === b) return x - y;
    const p = a < b ? x * powerOfTen(b - a) : x;
    const q = a < b ? y : y * powerOfTen(a - b);
    if (isSafe(p) && isSafe(q)) return p - q;
  }
  return exactOf(x, a).comparedTo(exactOf(y, b));
};

/** Whether an order of that sign satisfies the operator. */
export const satisfies = (operator: ComparisonOperator, sign: number): boolean => {
  switch (operator) {
    case "=":
      return sign === 0;
    case "!=":
      return sign !== 0;
    case "<":
      return sign < 0;
    case "<=":
      return sign <= 0;
    case ">":
      return sign > 0;
    case ">=":
      return sign >= 0;
    default:
      return operator satisfies never;
  }
};

/** A comparison of integers of one scale; `otherwise` answers for everything else. A closure of its own for each operator. */
const integerComparison = (
  operator: ComparisonOperator,
  left: Closure,
  right: Closure,
  otherwise: (x: unknown, y: unknown) => boolean | null | undefined,
): Closure => {
  switch (operator) {
    case "=":
      return (env) => {
        const x = left(env);
        const y = right(env);
        return typeof x === "number" && typeof y === "number" ? x === y : otherwise(x, y);
      };
    case "!=":
      return (env) => {
        const x = left(env);
        const y = right(env);
        return typeof x === "number" && typeof y === "number" ? x !== y : otherwise(x, y);
      };
    case "<":
      return (env) => {
        const x = left(env);
        const y = right(env);
        return typeof x === "number" && typeof y === "number" ? x < y : otherwise(x, y);
      };
    case "<=":
      return (env) => {
        const x = left(env);
        const y = right(env);
        return typeof x === "number" && typeof y === "number" ? x <= y : otherwise(x, y);
      };
    case ">":
      return (env) => {
        const x = left(env);
        const y = right(env);
        return typeof x === "number" && typeof y === "number" ? x > y : otherwise(x, y);
      };
    case ">=":
      return (env) => {
        const x = left(env);
        const y = right(env);
        return typeof x === "number" && typeof y === "number" ? x >= y : otherwise(x, y);
      };
    default:
      return operator satisfies never;
  }
};

const inIntegers: Readonly<Record<ComparisonOperator, (x: number, y: number) => boolean>> = {
  "=": (x, y) => x === y,
  "!=": (x, y) => x !== y,
  "<": (x, y) => x < y,
  "<=": (x, y) => x <= y,
  ">": (x, y) => x > y,
  ">=": (x, y) => x >= y,
};

/** A comparison of numbers. */
export const numberComparison = (
  operator: ComparisonOperator,
  left: Closure,
  right: Closure,
  a: NumberType,
  b: NumberType,
): Closure => {
  const exactly = (x: unknown, y: unknown): boolean | null | undefined =>
    isNumber(x) && isNumber(y) ? satisfies(operator, compareNumbers(x, y, a.scale, b.scale)) : poison(x, y);
  if (a.scale === b.scale) return integerComparison(operator, left, right, exactly);
  const compareScaled = inIntegers[operator];
  const up = powerOfTen(Math.max(a.scale, b.scale) - a.scale);
  const across = powerOfTen(Math.max(a.scale, b.scale) - b.scale);
  return (env) => {
    const x = left(env);
    const y = right(env);
    if (typeof x === "number" && typeof y === "number") {
      const p = x * up;
      const q = y * across;
      if (isSafe(p) && isSafe(q)) return compareScaled(p, q);
    }
    return exactly(x, y);
  };
};
