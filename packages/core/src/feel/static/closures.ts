import type { ComparisonOperator } from "../ast.ts";

import type { Closure } from "./env.ts";
import type { Value } from "./node.ts";
import { asLess, satisfies } from "./order.ts";

/** Kleene's `and` (`decisive` false) and `or` (`decisive` true) over any number of conditions. */
export const conjunction = (items: ReadonlyArray<Closure>, decisive: boolean): Closure => {
  const [first, second] = items;
  if (items.length === 2 && first !== undefined && second !== undefined)
    return (env) => {
      const x = first(env);
      if (x === decisive) return decisive;
      const y = second(env);
      if (y === decisive) return decisive;
      return x === undefined || y === undefined ? undefined : !decisive;
    };
  return (env) => {
    let result: boolean | undefined = !decisive;
    for (let index = 0; index < items.length; index++) {
      const value = items[index]!(env);
      if (value === decisive) return decisive;
      if (value === undefined) result = undefined;
    }
    return result;
  };
};

/** `body` of two values once both are known. */
export const both =
  (a: Closure, b: Closure, body: (x: Value, y: Value) => Value): Closure =>
  (env) => {
    const x = a(env);
    const y = b(env);
    return x === undefined || y === undefined ? undefined : body(x, y);
  };

export const orderOf = (
  operator: ComparisonOperator,
  a: Closure,
  b: Closure,
  order: (x: Value, y: Value) => number,
): Closure => both(a, b, (x, y) => satisfies(operator, order(x, y)));

/** Days as text and codes compare as their characters do. */
export const textComparison = (operator: ComparisonOperator, a: Closure, b: Closure): Closure => {
  const { negated, swapped } = asLess(operator);
  return (env) => {
    const x = a(env);
    const y = b(env);
    if (typeof x !== "string" || typeof y !== "string") return undefined;
    return swapped ? y < x !== negated : x < y !== negated;
  };
};

export const equalTo =
  (equal: boolean, a: Closure, literal: Value): Closure =>
  (env) => {
    const x = a(env);
    return x === undefined ? undefined : (x === literal) === equal;
  };

export const equality =
  (equal: boolean, a: Closure, b: Closure): Closure =>
  (env) => {
    const x = a(env);
    const y = b(env);
    return x === undefined || y === undefined ? undefined : (x === y) === equal;
  };

/** Whether two running values of one type and scale are the same. */
export const same = (x: Value, y: Value): boolean => {
  if (x === y) return true;
  if (Array.isArray(x) && Array.isArray(y))
    return x.length === y.length && x.every((item, index) => item !== undefined && same(item, y[index]));
  return false;
};

/** `value in (literal, literal …)` as one look-up. */
export const among = (of: Closure, members: ReadonlyArray<Value>): Closure => {
  const [one, two, three] = members;
  if (members.length <= 3)
    return (env) => {
      const value = of(env);
      return value === undefined ? undefined : value === one || value === two || value === three;
    };
  const set = new Set(members);
  return (env) => {
    const value = of(env);
    return value === undefined ? undefined : set.has(value);
  };
};
