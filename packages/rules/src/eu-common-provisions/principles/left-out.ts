import type { LeftOut } from "../../left-out.ts";

/** Rows of section 4.5 that no rule, parameter or duty covers, and why. */
export const leftOut = {
  "CPR-18": { reason: "authority", note: "a review of programmes by the Member State, not a fact of a project" },
  "CPR-42": { reason: "authority", note: "data on programmes that the Member State sends to the Commission" },
  "CPR-112-3": {
    reason: "authority",
    note: "rates between programme and Commission; the rate that a recipient sees is another",
  },
  "CPR-112-4": { reason: "authority", note: "rates between Interreg programmes and the Commission" },
  "CPR-112-5": { reason: "authority", note: "rates between programme and Commission" },
  "CPR-112-FI": {
    reason: "unread",
    note: "not verified: the category of Eastern and Northern Finland and the rate of the priority",
  },
} as const satisfies Readonly<Record<string, LeftOut>>;
