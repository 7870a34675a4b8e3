import type { Expression, Iterator } from "./ast.ts";
import { itemsBetween, itemsOf } from "./items.ts";
import type { Run } from "./run.ts";
import { withName, type Meanings } from "./scopes.ts";
import type { Value } from "./values.ts";

/** Evaluates an expression where names mean something. */
type ValueIn = (expression: Expression, meanings: Meanings) => Value;

/** Runs `visit` for every combination of the iterators' items; false when a domain has none to give. */
export const iterate = (
  iterators: ReadonlyArray<Iterator>,
  outer: Meanings,
  valueIn: ValueIn,
  run: Run,
  visit: (meanings: Meanings) => void,
): boolean => {
  const [iterator, ...rest] = iterators;
  if (iterator === undefined) {
    visit(outer);
    return true;
  }
  const domain = valueIn(iterator.domain, outer);
  const items =
    iterator.to === undefined ? itemsOf(domain, run) : itemsBetween(domain, valueIn(iterator.to, outer), run);
  if (items === null) return false;
  for (const item of items) {
    run.spend();
    if (!iterate(rest, withName(iterator.name, item, outer), valueIn, run, visit)) return false;
  }
  return true;
};
