import type { Closure, Env } from "./env.ts";
import type { Value } from "./node.ts";
import type { ItemPlace } from "./item-place.ts";

type Item = Readonly<Record<string, Value>> | undefined;

/** The items of a list, counted before a loop goes through them; undefined when it is missing. */
const counted = (items: Value, env: Env): ReadonlyArray<Item> | undefined => {
  if (items === undefined) return undefined;
  env.spend((items as ReadonlyArray<Item>).length);
  return items as ReadonlyArray<Item>;
};

/** Kleene's `some` (`decisive` true) and `every` (`decisive` false) over the items of a list, each in the slot. */
export const quantified =
  (decisive: boolean, list: Closure, slot: number, condition: Closure): Closure =>
  (env) => {
    const items = counted(list(env), env);
    if (items === undefined) return undefined;
    let result: boolean | undefined = !decisive;
    for (let index = 0; index < items.length; index++) {
      env.slots[slot] = items[index];
      const value = condition(env);
      if (value === decisive) return decisive;
      if (value === undefined) result = undefined;
    }
    return result;
  };

/** A number beside a constant: what it comes to when it is less, equal and more; `otherwise` for all but integers. */
export interface BesideConstant {
  readonly constant: number;
  readonly less: boolean;
  readonly equal: boolean;
  readonly more: boolean;
  readonly otherwise: (x: unknown) => boolean | undefined;
}

/** Some or every item of a list has a member beside a constant: tested on the spot. */
export const quantifiedBesideConstant = (
  decisive: boolean,
  list: Closure,
  name: string,
  { constant, equal, less, more, otherwise }: BesideConstant,
): Closure => {
  return (env) => {
    const items = counted(list(env), env);
    if (items === undefined) return undefined;
    let result: boolean | undefined = !decisive;
    for (let index = 0; index < items.length; index++) {
      const x = items[index]?.[name] ?? undefined;
      const value = typeof x !== "number" ? otherwise(x) : x < constant ? less : x === constant ? equal : more;
      if (value === decisive) return decisive;
      if (value === undefined) result = undefined;
    }
    return result;
  };
};

/** Some or every item of a list has the same member, or another, as the item of a list around it: how lists are joined. */
export const quantifiedJoin =
  (decisive: boolean, list: Closure, name: string, equal: boolean, outer: ItemPlace): Closure =>
  (env) => {
    const items = counted(list(env), env);
    if (items === undefined) return undefined;
    const y = (env.slots[outer.slot] as Item)?.[outer.name] ?? undefined;
    let result: boolean | undefined = !decisive;
    for (let index = 0; index < items.length; index++) {
      const x = items[index]?.[name] ?? undefined;
      if (x === undefined || y === undefined) result = undefined;
      else if (((x === y) === equal) === decisive) return decisive;
    }
    return result;
  };
