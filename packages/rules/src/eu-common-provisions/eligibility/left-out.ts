import type { LeftOut } from "../../left-out.ts";

/** Rows of section 4.2 that no rule, parameter or duty covers, and why. */
export const leftOut = {
  "CPR-63-1": {
    reason: "stated",
    by: ["finland-structural-funds/costs-necessary-and-reasonable"],
    note: "a reference to national rules, which the layers above hold",
  },
  "CPR-63-7": {
    reason: "no-fact",
    note: "no fact tells of the programme amendment through which a cost became eligible",
  },
} as const satisfies Readonly<Record<string, LeftOut>>;
