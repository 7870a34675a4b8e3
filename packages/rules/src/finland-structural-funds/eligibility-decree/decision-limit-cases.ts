import type { BesideLimit } from "../../beside-limit.ts";

/** Limits of what a decision accepts and grants. */
export const decisionLimitCases = [
  [
    "granted-after-revenue",
    "a-cent-below",
    { "decision.granted": "71999.99" },
    { "granted-support-after-revenue": "satisfied" },
  ],
  [
    "granted-after-revenue",
    "a-cent-above",
    { "decision.granted": "72000.01" },
    { "granted-support-after-revenue": "for-review" },
  ],
  [
    "fine-left-out",
    "a-cent-below",
    { "decision.acceptedTotal": "97899.99" },
    { "ineligible-costs-left-out": "satisfied" },
  ],
  [
    "fine-left-out",
    "a-cent-above",
    { "decision.acceptedTotal": "97900.01" },
    { "ineligible-costs-left-out": "violated" },
  ],
  [
    "compensated-part-accepted",
    "a-cent-above",
    { "decision.acceptedTotal": "98000.01" },
    { "ineligible-costs-left-out": "violated" },
  ],
  [
    "decided-forty-percent-beside-investment",
    "a-cent-above",
    { "decision.acceptedCosts.1.amount": "28150.01" },
    { "decided-forty-percent-amount": "violated" },
  ],
  [
    "land-cut-in-the-decision",
    "a-cent-below",
    { "decision.acceptedCosts.1.amount": "8999.99" },
    { "decided-land-share": "satisfied" },
  ],
  [
    "land-cut-in-the-decision",
    "a-cent-above",
    { "decision.acceptedCosts.1.amount": "9000.01" },
    { "decided-land-share": "violated" },
  ],
] as const satisfies ReadonlyArray<BesideLimit>;
