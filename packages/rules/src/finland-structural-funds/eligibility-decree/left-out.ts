import type { LeftOut } from "../../left-out.ts";

/** Researched rows of decree 866/2021 that this chapter does not decide, and where they belong. */
export const leftOut = {
  "FI-866-3-3": { reason: "gate", gate: "claim", note: "cost of a required audit after the implementation period" },
  "FI-866-3-4": { reason: "gate", gate: "claim", note: "actual costs paid and shown by vouchers" },
  "FI-866-13-amt": {
    reason: "gate",
    gate: "claim",
    note: "travel days are counted there; the day from which the amounts hold was not found",
  },
  "FI-866-17": { reason: "gate", gate: "claim", note: "what a trip may cost under the collective agreement" },
  "FI-866-19": { reason: "gate", gate: "claim", note: "terms of an instalment purchase" },
  "FI-866-20": { reason: "gate", gate: "claim", note: "parts of a leasing payment" },
  "FI-866-25": { reason: "gate", gate: "claim", note: "overruns of a cost category" },
} as const satisfies Readonly<Record<string, LeftOut>>;
