import { integerOf } from "./number.ts";
import type { Run } from "./run.ts";
import { within, withName, type Meanings } from "./scopes.ts";
import { isContext, isNumber, listOf, type FeelList, type Value } from "./values.ts";

/**
 * `list[condition]`: the item at a whole number, counted from 1 or from -1 at the end, else the items where the
 * condition is true. In the condition `item` is the item, and the entries of an item that is a context have their names.
 */
export const filtered = (list: Value, condition: (meanings: Meanings) => Value, outer: Meanings, run: Run): Value => {
  const items = list === null ? [] : listOf(list);
  run.spend(items.length);
  const scopeOf = (item: Value): Meanings => {
    const named = withName("item", item, outer);
    return isContext(item) ? within(item, named) : named;
  };
  const first = condition(items[0] === undefined ? outer : scopeOf(items[0]));
  if (first !== null && isNumber(first)) return itemAt(items, first.isInteger() ? integerOf(first) : null);
  if (list === null) return typeof first === "boolean" ? [] : null;
  return items.filter((item, index) => (index === 0 ? first : condition(scopeOf(item))) === true);
};

const itemAt = (items: FeelList, position: number | null): Value => {
  if (position === null || position === 0) return null;
  return items[position > 0 ? position - 1 : items.length + position] ?? null;
};
