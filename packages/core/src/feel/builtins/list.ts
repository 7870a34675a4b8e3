import { equal } from "../compare.ts";
import { format } from "../format.ts";
import { FeelNumber, integerOf } from "../number.ts";
import type { Run } from "../run.ts";
import { isList, kindOf, listOf, type FeelFunction, type FeelList, type Value } from "../values.ts";
import { any, builtin, callable, list, number, optional, overRest, signature } from "./signature.ts";

const isSame = (a: Value, b: Value, run: Run): boolean => equal(a, b, run) === true;
const holds = (items: FeelList, value: Value, run: Run): boolean => items.some((item) => isSame(item, value, run));

/** The place from 0 that `position` from 1, or from -1 at the end, names within `length`; null beyond it. */
const placeOf = (position: FeelNumber, length: number): number | null => {
  const at = integerOf(position);
  if (at === null || at === 0 || Math.abs(at) > length) return null;
  return at > 0 ? at - 1 : length + at;
};

const sublist = (items: FeelList, start: FeelNumber, length: FeelNumber | undefined): FeelList | null => {
  const from = placeOf(start, items.length);
  const count = length === undefined ? items.length - (from ?? 0) : integerOf(length);
  return from === null || count === null || count < 1 || from + count > items.length
    ? null
    : items.slice(from, from + count);
};

/** The same text for equal values, where equality is that simple. */
const keyOf = (value: Value): string | undefined => {
  const kind = kindOf(value);
  return ["list", "context", "range", "function", "time", "date and time"].includes(kind)
    ? undefined
    : `${kind} ${format(value)}`;
};

const distinct = (items: FeelList, run: Run): FeelList => {
  const keys = new Set<string>();
  const others: Array<Value> = [];
  return items.filter((item) => {
    run.spend();
    const key = keyOf(item);
    if (key === undefined ? holds(others, item, run) : keys.has(key)) return false;
    if (key === undefined) others.push(item);
    else keys.add(key);
    return true;
  });
};

const flattened = (items: FeelList, run: Run): FeelList =>
  run.deeper(() => {
    const flat = items.flatMap((item) => (isList(item) ? flattened(item, run) : [item]));
    run.hold(flat.length);
    return flat;
  });

const concatenated = (lists: FeelList, run: Run): FeelList | null => {
  if (lists.includes(null)) return null;
  run.hold(lists.reduce<number>((count, part) => count + listOf(part).length, 0));
  return lists.flatMap((part) => [...listOf(part)]);
};

const replacedWhere = (items: FeelList, match: FeelFunction, newItem: Value, run: Run): FeelList | null => {
  const chosen = items.map((item) => match.call({ positional: [item, newItem] }, run));
  return chosen.every((choice) => typeof choice === "boolean")
    ? items.map((item, index) => (chosen[index] === true ? newItem : item))
    : null;
};

/** Merge sort: stable, and takes as many steps as `precedes` is asked. */
const sorted = (items: FeelList, precedes: FeelFunction, run: Run): FeelList => {
  if (items.length < 2) return items;
  const middle = items.length >> 1;
  const [left, right] = [sorted(items.slice(0, middle), precedes, run), sorted(items.slice(middle), precedes, run)];
  const merged: Array<Value> = [];
  let [l, r] = [0, 0];
  while (l < left.length && r < right.length) {
    run.spend();
    const [a, b] = [left[l] ?? null, right[r] ?? null];
    const second = precedes.call({ positional: [b, a] }, run) === true;
    merged.push(second ? b : a);
    if (second) r += 1;
    else l += 1;
  }
  return [...merged, ...left.slice(l), ...right.slice(r)];
};

export const listFunctions = [
  builtin(
    "list contains",
    signature([list("list"), any("element")], ([items, element], run) => holds(items, element, run)),
  ),
  builtin(
    "sublist",
    signature([list("list"), number("start position"), optional(number("length"))], ([items, start, length]) =>
      sublist(items, start, length),
    ),
  ),
  builtin(
    "append",
    overRest(["list", "item"], ([items = null, ...added], run) =>
      items === null ? null : concatenated([items, added], run),
    ),
  ),
  builtin("concatenate", overRest(["list"], concatenated)),
  builtin(
    "insert before",
    signature([list("list"), number("position"), any("newItem")], ([items, position, newItem], run) => {
      const at = placeOf(position, items.length);
      run.hold(items.length + 1);
      return at === null ? null : items.toSpliced(at, 0, newItem);
    }),
  ),
  builtin(
    "list replace",
    signature([list("list"), number("position"), any("newItem")], ([items, position, newItem]) => {
      const at = placeOf(position, items.length);
      return at === null ? null : items.with(at, newItem);
    }),
    signature([list("list"), callable("match"), any("newItem")], ([items, match, newItem], run) =>
      replacedWhere(items, match, newItem, run),
    ),
  ),
  builtin(
    "remove",
    signature([list("list"), number("position")], ([items, position]) => {
      const at = placeOf(position, items.length);
      return at === null ? null : items.toSpliced(at, 1);
    }),
  ),
  builtin(
    "reverse",
    signature([list("list")], ([items]) => items.toReversed()),
  ),
  builtin(
    "index of",
    signature([list("list"), any("match")], ([items, match], run) =>
      items.flatMap((item, index) => (isSame(item, match, run) ? [new FeelNumber(index + 1)] : [])),
    ),
  ),
  builtin(
    "union",
    overRest(["list"], (lists, run) => {
      const all = concatenated(lists, run);
      return all === null ? null : distinct(all, run);
    }),
  ),
  builtin(
    "distinct values",
    signature([list("list")], ([items], run) => distinct(items, run)),
  ),
  builtin(
    "flatten",
    signature([list("list")], ([items], run) => flattened(items, run)),
  ),
  builtin(
    "sort",
    signature([list("list"), callable("precedes")], ([items, precedes], run) => sorted(items, precedes, run)),
  ),
];
