/** Rows of section 4.1 that no rule, parameter or duty covers, and why. */
export const leftOut = {
  "CPR-57": "gate aftercare: reuse of repaid grants by 2030-12-31; no fact tells of grants under conditions",
  "SCO-GUIDE": "the Commission's guidelines are known to exist; their text was not read",
} as const;
