import { canonicalName } from "./scope.ts";
import { dateTimeText } from "./temporal/date-time.ts";
import { dateText } from "./temporal/date.ts";
import { durationText } from "./temporal/duration.ts";
import { timeText } from "./temporal/time.ts";
import { isContext, isList, isNumber, type FeelRange, type Value } from "./values.ts";

/**
 * The canonical FEEL text of a value: `format(evaluate("0.1 + 0.2"))` is `0.3`.
 *
 * Days, times and durations are written `@"2026-01-01"`. Evaluating the text gives the value again, within the bounds
 * of a text; a function is written as the text it was read from.
 */
export const format = (value: Value): string => written(value, (temporal) => `@"${temporal}"`);

/** The text that `string(value)` gives within lists and contexts, where days and durations stand bare. */
export const plainText = (value: Value): string => written(value, (temporal) => temporal);

const written = (value: Value, temporal: (text: string) => string): string => {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return quoted(value);
  if (isNumber(value)) return value.toString();
  const inner = (part: Value) => written(part, temporal);
  if (isList(value)) return `[${value.map(inner).join(", ")}]`;
  if (isContext(value)) {
    const entries = Array.from(value, ([name, part]) => `${key(name)}: ${inner(part)}`);
    return `{${entries.join(", ")}}`;
  }
  switch (value.kind) {
    case "date":
      return temporal(dateText(value));
    case "time":
      return temporal(timeText(value));
    case "date and time":
      return temporal(dateTimeText(value));
    case "days and time duration":
    case "years and months duration":
      return temporal(durationText(value));
    case "range":
      return rangeText(value, inner);
    case "function":
      return value.text;
  }
};

const rangeText = (range: FeelRange, inner: (part: Value) => string): string => {
  const { low, high, lowIncluded, highIncluded, operator } = range;
  if (operator !== undefined) return `(${operator} ${inner(low ?? null)})`;
  if (low === undefined) return `(${highIncluded ? "<=" : "<"} ${inner(high ?? null)})`;
  if (high === undefined) return `(${lowIncluded ? ">=" : ">"} ${inner(low)})`;
  return `${lowIncluded ? "[" : "("}${inner(low)}..${inner(high)}${highIncluded ? "]" : ")"}`;
};

const key = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) && canonicalName(name) === name ? name : quoted(name);

const escapes = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ['"', '\\"'],
  ["\\", "\\\\"],
]);

/** A text between quotes; what could not be seen is written as an escape. */
export const quoted = (text: string): string =>
  `"${text.replace(/["\\]|\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}/gu, (character) => {
    const known = escapes.get(character);
    if (known !== undefined) return known;
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\U${code.toString(16).padStart(6, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  })}"`;
