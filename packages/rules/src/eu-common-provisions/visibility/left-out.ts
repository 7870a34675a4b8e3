import type { LeftOut } from "../../left-out.ts";

/** Rows of section 4.4 that no rule, parameter or duty covers, and why. */
export const leftOut = {
  "CPR-50-2": {
    reason: "programme",
    note: "financial instruments and small project funds, which no pack here speaks for",
  },
} as const satisfies Readonly<Record<string, LeftOut>>;
