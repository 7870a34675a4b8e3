/** Rows of section 4.4 that no rule, parameter or duty covers, and why. */
export const leftOut = {
  "CPR-50-2": "financial instruments and small project funds, which no pack here speaks for",
  "CPR-50-3": "gate claim: cutting up to 3 % of the support where visibility is neglected and not remedied",
} as const;
