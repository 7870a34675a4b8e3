import { FeelNumber } from "./number.ts";
import { limits, type Run } from "./run.ts";
import { dateOfDayNumber, dayNumber, FeelDate } from "./temporal/date.ts";
import { FeelRange, isList, isNumber, type FeelList, type Value } from "./values.ts";

/** What `for x in domain` goes through; null where there is nothing to go through. */
export const itemsOf = (domain: Value, run: Run): FeelList | null => {
  if (domain === null) return null;
  if (isList(domain)) return domain;
  if (!(domain instanceof FeelRange)) return [domain];
  const { low, high, lowIncluded, highIncluded } = domain;
  const [first, last] = [endOf(low ?? null), endOf(high ?? null)];
  if (first === null || last === null || first.at > last.at) return null;
  const [from, to] = [first.at + (lowIncluded ? 0 : 1), last.at - (highIncluded ? 0 : 1)];
  return from > to ? [] : steps(from, to, first.make, run);
};

/** What `for x in low..high` goes through: whole numbers or days, up or down. */
export const itemsBetween = (low: Value, high: Value, run: Run): FeelList | null => {
  const [first, last] = [endOf(low), endOf(high)];
  if (first === null || last === null || first.kind !== last.kind) return null;
  return steps(first.at, last.at, first.make, run);
};

const endOf = (value: Value) => {
  if (value instanceof FeelDate) return { kind: "date", at: dayNumber(value), make: dateOfDayNumber } as const;
  if (value === null || !isNumber(value) || !value.isInteger() || value.abs().gt(1e15)) return null;
  return { kind: "number", at: value.toNumber(), make: (at: number): Value => new FeelNumber(at) } as const;
};

const steps = (from: number, to: number, make: (at: number) => Value, run: Run): FeelList => {
  const count = Math.abs(to - from) + 1;
  run.hold(Math.min(count, limits.items + 1));
  const step = from <= to ? 1 : -1;
  return Array.from({ length: count }, (_, index) => make(from + index * step));
};
