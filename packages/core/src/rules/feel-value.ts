import { exactOf, type RunningNumber, type Type } from "../feel/index.ts";
import type { FeelValue } from "../compiled/index.ts";
import { type Currency, placesOf } from "../primitives/index.ts";

export type { FeelValue };

/** A running value as plain data. */
export const feelValue = (value: unknown, type: Type, currency: Currency): FeelValue => {
  if (value === undefined) return { kind: "missing" };
  if (value === null || type.kind === "null") return { kind: "null" };
  switch (type.kind) {
    case "number": {
      const exact = exactOf(value as RunningNumber, type.scale);
      if (type.unit === "money")
        return { kind: "money", amount: exact.toFixed(Math.max(placesOf(currency), exact.decimalPlaces())), currency };
      const text = exact.toFixed();
      return type.unit === "percent" ? { kind: "percent", ratio: text } : { kind: "number", number: text };
    }
    case "boolean":
      return { kind: "boolean", boolean: value === true };
    case "text":
      return { kind: "text", text: value as string };
    case "day":
      return { kind: "day", day: value as string };
    case "instant":
      return { kind: "instant", instant: value as string };
    case "days":
      return { kind: "days", days: Number(value) };
    case "months":
      return { kind: "months", months: Number(value) };
    case "list":
      return {
        kind: "list",
        items: (value as ReadonlyArray<unknown>).map((item) => feelValue(item, type.of, currency)),
      };
    case "record":
      return { kind: "record" };
    default:
      return type satisfies never;
  }
};
