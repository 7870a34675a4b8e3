import type { LeftOut } from "../../left-out.ts";

/** Rows of section 4.4 that no rule, parameter or duty covers, and why. */
export const leftOut = {
  "CPR-50-2": {
    reason: "programme",
    note: "financial instruments and small project funds, which no pack here speaks for",
  },
  "CPR-50-3": {
    reason: "gate",
    gate: "claim",
    note: "cutting up to 3 % of the support where visibility is neglected and not remedied",
  },
} as const satisfies Readonly<Record<string, LeftOut>>;
