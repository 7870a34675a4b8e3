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
  const entries = given instanceof Map ? [...given] : isPlain(given) ? Object.entries(given) : undefined;
  if (entries === undefined) return null;
  const context = new Map<string, Value>();
  for (const [name, value] of entries)
    if (typeof name === "string" && value !== undefined) context.set(name, valueOf(value, run, depth + 1));
  return context;
};

const isPlain = (given: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(given);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
};

/** The names in `given` that the parser must be told, with their members; undefined when there are none. */
export const namesIn = (given: unknown, depth = 0): NameScope | undefined => {
  if (typeof given !== "object" || given === null || depth > 6) return undefined;
  const parts = Array.isArray(given) ? given.slice(0, 20) : [given];
  const scope: Record<string, NameScope | null> = Object.create(null);
  for (const part of parts) {
    if (typeof part !== "object" || part === null || Array.isArray(part)) continue;
    const entries = part instanceof Map ? [...part] : isPlain(part) ? Object.entries(part) : [];
    for (const [name, value] of entries) {
      if (typeof name !== "string") continue;
      const members = namesIn(value, depth + 1);
      if (members !== undefined || !isPlainName(name)) scope[name] = members ?? null;
    }
  }
  return Object.keys(scope).length === 0 ? undefined : scope;
};
