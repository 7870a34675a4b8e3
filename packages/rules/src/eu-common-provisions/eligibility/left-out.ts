/** Rows of section 4.2 that no rule, parameter or duty covers, and why. */
export const leftOut = {
  "CPR-63-1": "a reference to national rules, which the layers above hold",
  "CPR-63-5": "gate claim: simplified amounts are the eligible expenditure",
  "CPR-63-7": "no fact tells of the programme amendment through which a cost became eligible",
  "CPR-65-3": "gate aftercare: bankruptcy and financial instruments",
} as const;
