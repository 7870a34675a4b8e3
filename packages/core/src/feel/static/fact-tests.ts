import type { ComparisonOperator } from "../ast.ts";
import type { Closure } from "./env.ts";
import type { Value } from "./node.ts";
import { asLess, satisfies } from "./order.ts";
import type { FactPlace, ItemPlace } from "./places.ts";

const memberOf = (item: Value, name: string): Value =>
  (item as Readonly<Record<string, Value>> | undefined)?.[name] ?? undefined;

export const factEqualTo =
  (equal: boolean, { name, record }: FactPlace, literal: Value): Closure =>
  (env) => {
    const x = env.fact(record, name);
    return x === undefined ? undefined : (x === literal) === equal;
  };

/** `value in (literal, literal …)` as one look-up. */
export const factAmong = ({ name, record }: FactPlace, members: ReadonlyArray<Value>): Closure => {
  const [one, two, three] = members;
  if (members.length <= 3)
    return (env) => {
      const value = env.fact(record, name);
      return value === undefined ? undefined : value === one || value === two || value === three;
    };
  const set = new Set(members);
  return (env) => {
    const value = env.fact(record, name);
    return value === undefined ? undefined : set.has(value);
  };
};

export const factIsNull =
  (negated: boolean, { name, record }: FactPlace): Closure =>
  (env) =>
    env.fact(record, name) === undefined ? (env.closed ? !negated : undefined) : negated;

/** Two facts that are days or codes: they compare as their characters do. */
export const factsCompared = (operator: ComparisonOperator, left: FactPlace, right: FactPlace): Closure => {
  const { negated, swapped } = asLess(operator);
  const [first, second] = swapped ? [right, left] : [left, right];
  const { name, record } = first;
  const { name: other, record: otherRecord } = second;
  return (env) => {
    const x = env.fact(record, name);
    const y = env.fact(otherRecord, other);
    return typeof x !== "string" || typeof y !== "string" ? undefined : x < y !== negated;
  };
};

/** A number beside a constant of its scale; `otherwise` answers for everything but integers. */
export const factBesideConstant = (
  operator: ComparisonOperator,
  { name, record }: FactPlace,
  constant: number,
  otherwise: (x: unknown) => boolean | undefined,
): Closure => {
  const [less, equal, more] = [-1, 0, 1].map((sign) => satisfies(operator, sign));
  return (env) => {
    const x = env.fact(record, name);
    return typeof x !== "number" ? otherwise(x) : x < constant ? less : x === constant ? equal : more;
  };
};

/** A member of a list's item beside a constant of its scale. */
export const itemBesideConstant = (
  operator: ComparisonOperator,
  { name, slot }: ItemPlace,
  constant: number,
  otherwise: (x: unknown) => boolean | undefined,
): Closure => {
  const [less, equal, more] = [-1, 0, 1].map((sign) => satisfies(operator, sign));
  return (env) => {
    const x = memberOf(env.slots[slot], name);
    return typeof x !== "number" ? otherwise(x) : x < constant ? less : x === constant ? equal : more;
  };
};

/** Whether members of two lists' items are the same: how lists are joined. */
export const itemsEqual = (equal: boolean, left: ItemPlace, right: ItemPlace): Closure => {
  const { name, slot } = left;
  const { name: other, slot: otherSlot } = right;
  return ({ slots }) => {
    const x = memberOf(slots[slot], name);
    const y = memberOf(slots[otherSlot], other);
    return x === undefined || y === undefined ? undefined : (x === y) === equal;
  };
};
