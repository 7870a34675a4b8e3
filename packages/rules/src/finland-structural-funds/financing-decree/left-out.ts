import type { LeftOut } from "../../left-out.ts";

/** Researched rows of decree 867/2021 that this chapter does not decide, and where they belong. */
export const leftOut = {
  "FI-867-14-3": { reason: "gate", gate: "claim", note: "a larger deduction from a payment than 30 %" },
  "FI-867-15-2/3": { reason: "gate", gate: "claim", note: "itemised actual costs and proof under simplified models" },
  "FI-867-16": { reason: "gate", gate: "claim", note: "order of calculation of a payment" },
  "FI-867-35": { reason: "gate", gate: "claim", note: "attachments of a claim for Interreg co-financing" },
  "FI-867-36": { reason: "gate", gate: "claim", note: "payment after the managing authority's decision" },
  "FI-867-37": { reason: "gate", gate: "claim", note: "clearing of an advance in an external-border programme" },
} as const satisfies Readonly<Record<string, LeftOut>>;
