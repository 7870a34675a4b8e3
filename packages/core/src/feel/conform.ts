import type { TypeExpression } from "./ast.ts";
import { startOfDay } from "./temporal/date-time.ts";
import { FeelDate } from "./temporal/date.ts";
import { isContext, isList, kindOf, type Value } from "./values.ts";

/** `value` is of `type`, as `instance of` asks; null where the type is unknown. */
export const isInstance = (value: Value, type: TypeExpression): boolean | null =>
  value === null
    ? type.kind === "named" && !isKnown(type.name)
      ? null
      : isNamed(type, "Null")
    : conforms(value, type);

const isNamed = (type: TypeExpression, name: string): boolean => type.kind === "named" && type.name === name;

const names = new Set<string>([
  "Any",
  "Null",
  "string",
  "number",
  "boolean",
  "date",
  "time",
  "date and time",
  "days and time duration",
  "years and months duration",
  "list",
  "context",
  "function",
  "range",
]);
const isKnown = (name: string): boolean => names.has(name);

/** `value` may stand where `type` is asked for: as `instance of`, but null may stand anywhere. */
export const conforms = (value: Value, type: TypeExpression): boolean | null => {
  if (type.kind === "named") {
    if (!isKnown(type.name)) return null;
    return value === null || type.name === "Any" || kindOf(value) === type.name;
  }
  if (value === null) return true;
  switch (type.kind) {
    case "list":
      return isList(value) && every(value, (item) => conforms(item, type.of));
    case "context":
      return (
        isContext(value) &&
        every(type.entries, (entry) => {
          const member = value.get(entry.name);
          return member !== undefined && conforms(member, entry.type);
        })
      );
    case "range": {
      if (typeof value !== "object" || !("kind" in value) || value.kind !== "range") return false;
      return every([value.low ?? null, value.high ?? null], (end) => conforms(end, type.of));
    }
    case "function":
      return (
        typeof value === "object" &&
        "kind" in value &&
        value.kind === "function" &&
        value.parameters.length === type.parameters.length
      );
  }
};

/**
 * `value` as an argument of `type`, converted where the standard does so; undefined where it does not fit.
 *
 * A list of one value stands for the value, a value for the list of it, a day for its start in UTC.
 */
export const fitted = (value: Value, type: TypeExpression): Value | undefined => {
  if (conforms(value, type) !== false) return value;
  const first = isList(value) && value.length === 1 ? value[0] : undefined;
  if (first !== undefined && conforms(first, type) !== false) return first;
  if (!isList(value) && conforms([value], type) !== false) return [value];
  return value instanceof FeelDate && isNamed(type, "date and time") ? startOfDay(value, 0) : undefined;
};

const every = <A>(items: ReadonlyArray<A>, test: (item: A) => boolean | null): boolean | null => {
  let answer: boolean | null = true;
  for (const item of items) {
    const one = test(item);
    if (one === false) return false;
    if (one === null) answer = null;
  }
  return answer;
};
