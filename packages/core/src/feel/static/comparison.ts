import type { ComparisonOperator } from "../ast.ts";
import { isNumber } from "./arithmetic.ts";
import type { Closure } from "./env.ts";
import { exactOf, isSafe, powerOfTen, rescale, type RunningNumber } from "./exact.ts";
import type { ItemPlace } from "./item-place.ts";
import { itemBesideConstant } from "./item-tests.ts";
import { type Node, numberType } from "./node.ts";
import { satisfies } from "./order.ts";
import type { BesideConstant } from "./quantified.ts";
import type { NumberType } from "./type.ts";

/** Negative, zero or positive as `x` is less than, equal to or more than `y`; `a` and `b` are their scales. */
export const compareNumbers = (x: RunningNumber, y: RunningNumber, a: number, b: number): number => {
  if (typeof x === "number" && typeof y === "number") {
    if (a === b) return x - y;
    const p = a < b ? x * powerOfTen(b - a) : x;
    const q = a < b ? y : y * powerOfTen(a - b);
    if (isSafe(p) && isSafe(q)) return p - q;
  }
  return exactOf(x, a).comparedTo(exactOf(y, b));
};

type Otherwise = (x: unknown, y: unknown) => boolean | undefined;

/** Comparisons with a number that is known; each operator has a closure of its own, so that engines can inline it. */
const withConstant: Readonly<Record<ComparisonOperator, (left: Closure, y: number, otherwise: Otherwise) => Closure>> =
  {
    "=": (left, y, otherwise) => (env) => {
      const x = left(env);
      return typeof x === "number" ? x === y : otherwise(x, y);
    },
    "!=": (left, y, otherwise) => (env) => {
      const x = left(env);
      return typeof x === "number" ? x !== y : otherwise(x, y);
    },
    "<": (left, y, otherwise) => (env) => {
      const x = left(env);
      return typeof x === "number" ? x < y : otherwise(x, y);
    },
    "<=": (left, y, otherwise) => (env) => {
      const x = left(env);
      return typeof x === "number" ? x <= y : otherwise(x, y);
    },
    ">": (left, y, otherwise) => (env) => {
      const x = left(env);
      return typeof x === "number" ? x > y : otherwise(x, y);
    },
    ">=": (left, y, otherwise) => (env) => {
      const x = left(env);
      return typeof x === "number" ? x >= y : otherwise(x, y);
    },
  };

/** Comparisons of integers of one scale; `otherwise` answers for everything else. */
const ofOneScale: Readonly<
  Record<ComparisonOperator, (left: Closure, right: Closure, otherwise: Otherwise) => Closure>
> = {
  "=": (left, right, otherwise) => (env) => {
    const x = left(env);
    const y = right(env);
    return typeof x === "number" && typeof y === "number" ? x === y : otherwise(x, y);
  },
  "!=": (left, right, otherwise) => (env) => {
    const x = left(env);
    const y = right(env);
    return typeof x === "number" && typeof y === "number" ? x !== y : otherwise(x, y);
  },
  "<": (left, right, otherwise) => (env) => {
    const x = left(env);
    const y = right(env);
    return typeof x === "number" && typeof y === "number" ? x < y : otherwise(x, y);
  },
  "<=": (left, right, otherwise) => (env) => {
    const x = left(env);
    const y = right(env);
    return typeof x === "number" && typeof y === "number" ? x <= y : otherwise(x, y);
  },
  ">": (left, right, otherwise) => (env) => {
    const x = left(env);
    const y = right(env);
    return typeof x === "number" && typeof y === "number" ? x > y : otherwise(x, y);
  },
  ">=": (left, right, otherwise) => (env) => {
    const x = left(env);
    const y = right(env);
    return typeof x === "number" && typeof y === "number" ? x >= y : otherwise(x, y);
  },
};

/** A side of a comparison: `constant` where its value is known. */
export interface Side {
  readonly run: Closure;
  readonly type: NumberType;
  readonly constant: number | undefined;
  /** Of a member of a list's item, where it stands. */
  readonly place: ItemPlace | undefined;
}

/** A comparison of any numbers; undefined when one is missing. */
const exactOrder =
  (operator: ComparisonOperator, a: number, b: number): Otherwise =>
  (x, y) =>
    isNumber(x) && isNumber(y) ? satisfies(operator, compareNumbers(x, y, a, b)) : undefined;

/** A number beside a literal of its scale; undefined of other comparisons. */
export const besideConstant = (operator: ComparisonOperator, left: Node, right: Node): BesideConstant | undefined => {
  const scale = numberType(left).scale;
  if (right.op !== "literal" || typeof right.value !== "number" || numberType(right).scale !== scale) return undefined;
  const constant = right.value;
  const order = exactOrder(operator, scale, scale);
  return {
    constant,
    less: satisfies(operator, -1),
    equal: satisfies(operator, 0),
    more: satisfies(operator, 1),
    otherwise: (x) => order(x, constant),
  };
};

/** A comparison of numbers. */
export const numberComparison = (operator: ComparisonOperator, left: Side, right: Side): Closure => {
  const [a, b] = [left.type.scale, right.type.scale];
  const exactly = exactOrder(operator, a, b);
  if (a === b && left.place !== undefined && right.constant !== undefined) {
    const { constant } = right;
    return itemBesideConstant(operator, left.place, constant, (x) => exactly(x, constant));
  }
  if (a === b)
    return right.constant === undefined
      ? ofOneScale[operator](left.run, right.run, exactly)
      : withConstant[operator](left.run, right.constant, exactly);
  const up = powerOfTen(Math.max(a, b) - a);
  const across = powerOfTen(Math.max(a, b) - b);
  const [less, equal, more] = [-1, 0, 1].map((sign) => satisfies(operator, sign));
  return (env) => {
    const x = left.run(env);
    const y = right.run(env);
    if (typeof x === "number" && typeof y === "number") {
      const p = x * up;
      const q = y * across;
      if (isSafe(p) && isSafe(q)) return p < q ? less : p === q ? equal : more;
    }
    return exactly(x, y);
  };
};

/** A literal number under the scale of what it is compared with, so that comparing needs no product. */
export const likeScaled = (node: Node, other: Node): Node => {
  if (node.op !== "literal" || typeof node.value !== "number") return node;
  if (node.type.kind !== "number" || other.type.kind !== "number" || other.type.scale <= node.type.scale) return node;
  const value = rescale(node.value, node.type.scale, other.type.scale);
  return typeof value === "number" ? { ...node, value, type: { ...node.type, scale: other.type.scale } } : node;
};

export const side = (node: Node, run: Closure, place?: ItemPlace): Side => ({
  run,
  place,
  type: numberType(node),
  constant: node.op === "literal" && typeof node.value === "number" ? node.value : undefined,
});
