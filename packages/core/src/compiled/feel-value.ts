import type { Currency } from "../primitives/index.ts";

/** A value of an expression as plain data. Numbers are exact decimal text. */
export type FeelValue =
  | { readonly kind: "money"; readonly amount: string; readonly currency: Currency }
  /** `ratio` of 80 % is `0.8`. */
  | { readonly kind: "percent"; readonly ratio: string }
  | { readonly kind: "number"; readonly number: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "instant"; readonly instant: string }
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "months"; readonly months: number }
  | { readonly kind: "list"; readonly items: ReadonlyArray<FeelValue> }
  | { readonly kind: "record" }
  /** Not given, or it follows from something that is not given. */
  | { readonly kind: "missing" }
  | { readonly kind: "null" };
