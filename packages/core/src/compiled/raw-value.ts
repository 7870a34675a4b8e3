import { type Currency, placesOf } from "../primitives/index.ts";
import { decimalText } from "./decimal-text.ts";
import type { FeelValue } from "./feel-value.ts";
import { isMissing } from "./runtime.ts";

/**
 * The type of a value in a built pack: a letter, for numbers and lists with more behind it.
 *
 * - `m2`, `p8`, `n0`: money, percent, number of that scale; `w` a number as it is written
 * - `b` boolean, `t` text, `d` day, `i` instant, `D` days, `M` months, `r` record
 * - `l` and the type of the items: a list
 */
export type TypeCode = string;

const numberText = (value: unknown, scale: number): string =>
  typeof value === "string" ? decimalText(value) : decimalText(String(value), -scale);

/** A value of a built pack as it is told; numbers are integers of a scale, or text where they are no such integer. */
export const toldValue = (value: unknown, type: TypeCode, currency: Currency): FeelValue => {
  if (isMissing(value)) return { kind: "missing" };
  const scale = Number(type.slice(1));
  switch (type[0]) {
    case "m": {
      const text = numberText(value, scale);
      const [whole, fraction = ""] = text.split(".");
      const least = placesOf(currency);
      return {
        kind: "money",
        amount: least === 0 && fraction === "" ? text : `${whole}.${fraction.padEnd(least, "0")}`,
        currency,
      };
    }
    case "p":
      return { kind: "percent", ratio: numberText(value, scale) };
    case "n":
    case "w":
      return { kind: "number", number: numberText(value, scale) };
    case "b":
      return { kind: "boolean", boolean: value === true };
    case "t":
      return { kind: "text", text: value as string };
    case "d":
      return { kind: "day", day: value as string };
    case "i":
      return { kind: "instant", instant: value as string };
    case "D":
      return { kind: "days", days: Number(value) };
    case "M":
      return { kind: "months", months: Number(value) };
    case "l":
      return {
        kind: "list",
        items: Array.isArray(value) ? value.map((item) => toldValue(item, type.slice(1), currency)) : [],
      };
    default:
      return { kind: "record" };
  }
};
