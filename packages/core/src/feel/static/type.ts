/** What an expression of a pack can be. Numbers carry the power of ten by which their running value is multiplied. */
export type Type =
  | { readonly kind: "boolean" }
  /** `codes`: the only values it can have. */
  | { readonly kind: "text"; readonly codes?: ReadonlyArray<string> }
  | NumberType
  | { readonly kind: "day" }
  | { readonly kind: "instant" }
  /** A number of days. */
  | { readonly kind: "days" }
  /** A number of months. */
  | { readonly kind: "months" }
  | { readonly kind: "list"; readonly of: Type }
  | { readonly kind: "record"; readonly members: Readonly<Record<string, Type>> }
  /** The literal `null`, and the items of an empty list. */
  | { readonly kind: "null" };

/** `money` is an amount of the pack's currency, `percent` a ratio (80 % is 0.8), `plain` any other number. */
export type NumberUnit = "money" | "percent" | "plain";

/**
 * A number. Running values are safe integers of `value * 10 ** scale`; a value that does not fit is an exact decimal of
 * the value itself.
 */
export interface NumberType {
  readonly kind: "number";
  readonly unit: NumberUnit;
  readonly scale: number;
  /** Facts of this type are read as they are written and may have a fraction. */
  readonly asWritten?: true;
}

export const booleanType: Type = { kind: "boolean" };
export const textType: Type = { kind: "text" };
export const dayType: Type = { kind: "day" };
export const instantType: Type = { kind: "instant" };
export const daysType: Type = { kind: "days" };
export const monthsType: Type = { kind: "months" };
export const nullType: Type = { kind: "null" };
export const plain = (scale = 0): NumberType => ({ kind: "number", unit: "plain", scale });
/** A number as a file gives it, `15.1`. */
export const asWritten: NumberType = { kind: "number", unit: "plain", scale: 0, asWritten: true };
export const money = (scale: number): NumberType => ({ kind: "number", unit: "money", scale });
export const percent = (scale: number): NumberType => ({ kind: "number", unit: "percent", scale });
export const listOf = (of: Type): Type => ({ kind: "list", of });

/** How messages name a type. */
export const describeType = (type: Type): string => {
  switch (type.kind) {
    case "boolean":
      return "true or false";
    case "text":
      if (type.codes?.length === 1) return `the text "${type.codes[0]}"`;
      return type.codes === undefined ? "a text" : `one of ${type.codes.map((code) => `"${code}"`).join(", ")}`;
    case "number":
      return type.unit === "money" ? "an amount of money" : type.unit === "percent" ? "a percent" : "a number";
    case "day":
      return "a day";
    case "instant":
      return "an instant";
    case "days":
      return "a number of days";
    case "months":
      return "a number of months";
    case "list":
      return type.of.kind === "null" ? "a list" : `a list, each item ${describeType(type.of)}`;
    case "record":
      return "a record of facts";
    case "null":
      return "null";
    default:
      return type satisfies never;
  }
};

/** The type that holds values of both, or undefined when they have nothing in common. */
export const unify = (a: Type, b: Type): Type | undefined => {
  if (a.kind === "null") return b;
  if (b.kind === "null") return a;
  if (a.kind === "number" && b.kind === "number") {
    const unit = a.unit === b.unit ? a.unit : a.unit === "plain" ? b.unit : b.unit === "plain" ? a.unit : undefined;
    return unit === undefined ? undefined : { kind: "number", unit, scale: Math.max(a.scale, b.scale) };
  }
  if (a.kind === "text" && b.kind === "text")
    return a.codes !== undefined && b.codes !== undefined
      ? { kind: "text", codes: [...new Set([...a.codes, ...b.codes])] }
      : textType;
  if (a.kind === "list" && b.kind === "list") {
    const of = unify(a.of, b.of);
    return of === undefined ? undefined : { kind: "list", of };
  }
  if (a.kind === "record" && b.kind === "record") return a === b ? a : undefined;
  return a.kind === b.kind ? a : undefined;
};
