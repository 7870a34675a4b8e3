/** Researched rows of decree 867/2021 that this chapter does not decide, and where they belong. */
export const leftOut = {
  "FI-867-12": "gate change: contents of a change decision",
  "FI-867-14-3": "gate claim: a larger deduction from a payment than 30 %",
  "FI-867-15-1": "gate claim: contents of a claim",
  "FI-867-15-2/3": "gate claim: itemised actual costs and proof under simplified models",
  "FI-867-16": "gate claim: order of calculation of a payment",
  "FI-867-29": "gates claim and closure: contents of the monitoring report",
  "FI-867-35": "gate claim: attachments of a claim for Interreg co-financing",
  "FI-867-36": "gate claim: payment after the managing authority's decision",
  "FI-867-37": "gate claim: clearing of an advance in an external-border programme",
} as const;
