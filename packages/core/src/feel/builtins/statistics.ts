import { both, either, order, type Ternary } from "../compare.ts";
import { FeelNumber, finite } from "../number.ts";
import { arithmetic } from "../arithmetic.ts";
import type { Run } from "../run.ts";
import { DaysDuration, MonthsDuration } from "../temporal/duration.ts";
import { isNumber, type FeelList, type Value } from "../values.ts";
import { builtin, overItems } from "./signature.ts";

/** The items as numbers, when each is one. */
const numbersIn = (items: FeelList): ReadonlyArray<FeelNumber> | null => {
  const numbers = items.filter((item): item is FeelNumber => item !== null && isNumber(item));
  return numbers.length === items.length ? numbers : null;
};

const overNumbers = (name: string, apply: (numbers: ReadonlyArray<FeelNumber>, run: Run) => Value) =>
  builtin(
    name,
    overItems((items, run) => {
      const numbers = numbersIn(items);
      return numbers === null ? null : apply(numbers, run);
    }),
  );

const total = (numbers: ReadonlyArray<FeelNumber>): FeelNumber =>
  numbers.reduce((sum, number) => sum.plus(number), new FeelNumber(0));

const mean = (numbers: ReadonlyArray<FeelNumber>): FeelNumber | null =>
  numbers.length === 0 ? null : finite(total(numbers).div(numbers.length));

const ascending = (numbers: ReadonlyArray<FeelNumber>) => numbers.toSorted((a, b) => a.comparedTo(b));

const median = (numbers: ReadonlyArray<FeelNumber>): FeelNumber | null => {
  const sorted = ascending(numbers);
  const middle = Math.floor(sorted.length / 2);
  return mean(sorted.slice(sorted.length % 2 === 0 ? middle - 1 : middle, middle + 1));
};

const deviation = (numbers: ReadonlyArray<FeelNumber>): FeelNumber | null => {
  const average = mean(numbers);
  if (average === null || numbers.length < 2) return null;
  const squares = total(numbers.map((number) => number.minus(average).pow(2)));
  return finite(squares.div(numbers.length - 1).sqrt());
};

const modes = (numbers: ReadonlyArray<FeelNumber>): FeelList => {
  const counts = new Map<string, number>();
  for (const number of numbers) counts.set(number.toString(), (counts.get(number.toString()) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return ascending([...counts].filter(([, count]) => count === most).map(([text]) => new FeelNumber(text)));
};

/** The item that stands before (-1) or after (1) all others. */
const extreme = (items: FeelList, side: -1 | 1): Value => {
  let found = items[0] ?? null;
  for (const item of items) {
    const ordered = order(item, found);
    if (ordered === null) return null;
    if (ordered * side > 0) found = item;
  }
  return found;
};

const isDuration = (value: Value): boolean => value instanceof DaysDuration || value instanceof MonthsDuration;

const sum = (items: FeelList, run: Run): Value => {
  const [first, ...rest] = items;
  const addable = first !== undefined && (numbersIn(items) !== null || items.every(isDuration));
  return addable ? rest.reduce<Value>((so, item) => arithmetic("+", so, item, run), first) : null;
};

const joined =
  (join: (a: Ternary, b: () => Ternary) => Ternary, start: boolean) =>
  (items: FeelList): Value => {
    if (items.some((item) => item !== null && typeof item !== "boolean")) return null;
    return items.reduce<Ternary>((so, item) => join(so, () => (typeof item === "boolean" ? item : null)), start);
  };

export const statisticsFunctions = [
  builtin(
    "count",
    overItems((items) => new FeelNumber(items.length)),
  ),
  builtin(
    "min",
    overItems((items) => extreme(items, -1)),
  ),
  builtin(
    "max",
    overItems((items) => extreme(items, 1)),
  ),
  builtin("sum", overItems(sum)),
  overNumbers("mean", mean),
  overNumbers("median", median),
  overNumbers("stddev", deviation),
  overNumbers("mode", modes),
  overNumbers("product", (numbers) =>
    numbers.length === 0 ? null : finite(numbers.reduce((product, number) => product.times(number))),
  ),
  builtin("all", overItems(joined(both, true))),
  builtin("any", overItems(joined(either, false))),
];
