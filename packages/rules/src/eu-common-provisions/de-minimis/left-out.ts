import type { LeftOut } from "../../left-out.ts";

/** Rows of section 4.7 that no rule, parameter or duty covers, and why. */
export const leftOut = {
  "DM-3": { reason: "unread", note: "figures of the earlier regulation from memory only; never a rule" },
  "DM-4": {
    reason: "stated",
    by: ["finland-structural-funds/de-minimis-declaration"],
    note: "a Finnish duty: the declaration is asked by act 757/2021 19 § in the Finnish layer",
  },
  "DM-5": {
    reason: "stated",
    by: ["finland-structural-funds/decision-allocates-de-minimis-aid"],
    note: "a Finnish duty: the decision itemises de minimis aid by decree 867/2021 10 § in the Finnish layer",
  },
} as const satisfies Readonly<Record<string, LeftOut>>;
