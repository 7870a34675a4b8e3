import { FeelNumber, numberOf } from "./number.ts";
import { limits, type Run } from "./run.ts";
import { isPlainName, type NameScope } from "./scope.ts";
import { FeelDateTime } from "./temporal/date-time.ts";
import { FeelDate } from "./temporal/date.ts";
import { DaysDuration, MonthsDuration } from "./temporal/duration.ts";
import { FeelTime } from "./temporal/time.ts";
import { FeelFunction, FeelRange, type Value } from "./values.ts";

const isOwnKind = (given: object): given is Extract<Value, { readonly kind: string }> =>
  given instanceof FeelDate ||
  given instanceof FeelTime ||
  given instanceof FeelDateTime ||
  given instanceof DaysDuration ||
  given instanceof MonthsDuration ||
  given instanceof FeelRange ||
  given instanceof FeelFunction;

/**
 * A JavaScript value as a value of FEEL.
 *
 * A number is taken by its decimal text, an array as a list, a plain object or a `Map` as a context of its own
 * properties; values of FEEL stay. Everything else is null, a `Date` too: it does not say whether it means a day.
 */
export const valueOf = (given: unknown, run: Run, depth = 0): Value => {
  run.spend();
  if (typeof given === "string" || typeof given === "boolean") return given;
  if (typeof given === "number" || typeof given === "bigint") return numberOf(String(given));
  if (typeof given !== "object" || given === null || depth > limits.nesting) return null;
  if (Array.isArray(given)) {
    run.hold(given.length);
    return Array.from(given, (item: unknown) => valueOf(item, run, depth + 1));
  }
  if (isOwnKind(given)) return given;
  if (FeelNumber.isDecimal(given)) return numberOf(given.toString());
  if (!(given instanceof Map) && !isPlain(given)) return null;
  const context = new Map<string, Value>();
  for (const [name, value] of entriesOf(given))
    if (value !== undefined) context.set(name, valueOf(value, run, depth + 1));
  return context;
};

const isPlain = (given: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(given);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
};

const entriesOf = (given: unknown): ReadonlyArray<readonly [string, unknown]> => {
  if (typeof given !== "object" || given === null) return [];
  if (given instanceof Map) return [...given].filter(([name]) => typeof name === "string");
  return isPlain(given) ? Object.entries(given) : [];
};

/** Where names are looked for: so deep, in so many items of a list, and in so many values together. */
const reach = { depth: 6, items: 20, values: 10_000 } as const;

/** The names in `given` that the parser must be told, with their members; undefined when there are none. */
export const namesIn = (given: unknown): NameScope | undefined => {
  let seen = 0;
  const look = (value: unknown, depth: number): NameScope | undefined => {
    if (typeof value !== "object" || value === null || depth > reach.depth) return undefined;
    const scope: Record<string, NameScope | null> = Object.create(null);
    for (const part of Array.isArray(value) ? value.slice(0, reach.items) : [value]) {
      for (const [name, member] of entriesOf(part)) {
        seen += 1;
        if (seen > reach.values) break;
        const members = look(member, depth + 1);
        if (members !== undefined || !isPlainName(name)) scope[name] = members ?? null;
      }
    }
    return Object.keys(scope).length === 0 ? undefined : scope;
  };
  return look(given, 0);
};
