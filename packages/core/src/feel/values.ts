import type { TypeExpression } from "./ast.ts";
import { FeelNumber } from "./number.ts";
import type { Run } from "./run.ts";
import type { FeelDate } from "./temporal/date.ts";
import type { FeelDateTime } from "./temporal/date-time.ts";
import type { DaysDuration, MonthsDuration } from "./temporal/duration.ts";
import type { FeelTime } from "./temporal/time.ts";

export type FeelList = ReadonlyArray<Value>;
export type FeelContext = ReadonlyMap<string, Value>;

/**
 * A value of FEEL.
 *
 * Texts, booleans and null are those of JavaScript; a number is a `Decimal` of 34 digits, a list an array, a context a
 * `Map` in the order of its entries; the rest are small classes told apart by `kind`.
 */
export type Value =
  | null
  | boolean
  | string
  | FeelNumber
  | FeelList
  | FeelContext
  | FeelDate
  | FeelTime
  | FeelDateTime
  | DaysDuration
  | MonthsDuration
  | FeelRange
  | FeelFunction;

/**
 * The values between two ends.
 *
 * `low` is undefined in `(< 10)`, `high` in `(> 10)`; `operator` marks `(= 10)` and `(!= 10)`, which are ranges of
 * their own and whose two ends are the same value.
 */
export class FeelRange {
  readonly kind = "range";
  readonly low: Value | undefined;
  readonly high: Value | undefined;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
  readonly operator: "=" | "!=" | undefined;

  constructor(
    low: Value | undefined,
    high: Value | undefined,
    lowIncluded: boolean,
    highIncluded: boolean,
    operator?: "=" | "!=",
  ) {
    this.low = low;
    this.high = high;
    this.lowIncluded = lowIncluded;
    this.highIncluded = highIncluded;
    this.operator = operator;
  }
}

/** What a function is given: values by place, or by name. */
export type Arguments = { readonly positional: ReadonlyArray<Value> } | { readonly named: ReadonlyMap<string, Value> };

/** A function as a value: a built-in one, or one that a FEEL text defines. */
export class FeelFunction {
  readonly kind = "function";
  /** The name of a built-in one, the text of another. */
  readonly text: string;
  readonly parameters: ReadonlyArray<{ readonly name: string; readonly type?: TypeExpression }>;
  readonly call: (given: Arguments, run: Run) => Value;

  constructor(text: string, parameters: FeelFunction["parameters"], call: FeelFunction["call"]) {
    this.text = text;
    this.parameters = parameters;
    this.call = call;
  }
}

export const isList = (value: Value): value is FeelList => Array.isArray(value);
export const isContext = (value: Value): value is FeelContext => value instanceof Map;
export const isNumber = (value: Value): value is FeelNumber => FeelNumber.isDecimal(value);

export type Kind =
  | "null"
  | "boolean"
  | "string"
  | "number"
  | "list"
  | "context"
  | Extract<Value, { readonly kind: string }>["kind"];

export const kindOf = (value: Value): Kind => {
  if (value === null) return "null";
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "boolean";
  if (isNumber(value)) return "number";
  if (isList(value)) return "list";
  if (isContext(value)) return "context";
  return value.kind;
};

/** A list as itself, another value as the list of it. */
export const listOf = (value: Value): FeelList => (isList(value) ? value : [value]);
