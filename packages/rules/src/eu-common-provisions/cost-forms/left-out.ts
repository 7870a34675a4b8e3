import type { LeftOut } from "../../left-out.ts";

/** Rows of section 4.1 that no rule, parameter or duty covers, and why. */
export const leftOut = {
  "CPR-57": {
    reason: "authority",
    note: "reuse of repaid grants by 2030-12-31: a duty of the Member State; no fact tells of grants under conditions",
  },
  "SCO-GUIDE": { reason: "unread", note: "the Commission's guidelines are known to exist; their text was not read" },
} as const satisfies Readonly<Record<string, LeftOut>>;
