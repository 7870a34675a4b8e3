import type { ComparisonOperator } from "../ast.ts";
import type { Closure } from "./env.ts";
import type { ItemPlace } from "./item-place.ts";
import type { Value } from "./node.ts";
import { satisfies } from "./order.ts";

const memberOf = (item: Value, name: string): Value =>
  (item as Readonly<Record<string, Value>> | undefined)?.[name] ?? undefined;

/** A member of a list's item beside a constant of its scale; `otherwise` answers for everything but integers. */
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
