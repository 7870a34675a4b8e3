import type { BesideLimit } from "../beside-limit.ts";

/** Cases on the limits of the rules, and the smallest step to each side of them. */
export const limitCases = [
  [
    "decided-on-last-day-of-ely-centres",
    "a-day-before",
    { "decision.madeOn": "2021-08-31" },
    { "competent-funder": "not-applicable", "decided-before-funding-areas": "for-review" },
  ],
  [
    "decided-on-last-day-of-ely-centres",
    "exactly-on",
    { "decision.madeOn": "2021-09-01" },
    { "competent-funder": "satisfied", "decided-before-funding-areas": "not-applicable" },
  ],
  [
    "decided-on-last-day-of-ely-centres",
    "a-day-after",
    { "decision.madeOn": "2021-09-02" },
    { "competent-funder": "satisfied", "decided-before-funding-areas": "not-applicable" },
  ],
  [
    "decided-on-first-day-of-new-centres",
    "a-day-after",
    { "decision.madeOn": "2026-01-02" },
    { "competent-funder": "satisfied" },
  ],
  [
    "grant-at-call-limits",
    "a-cent-below",
    { "application.fundingPlan.grant": "78399.99" },
    { "call-maximum-grant": "satisfied", "call-support-rate": "satisfied" },
  ],
  [
    "grant-at-call-limits",
    "a-cent-above",
    { "application.fundingPlan.grant": "78400.01" },
    { "call-minimum-grant": "satisfied" },
  ],
  [
    "duration-above-call-limit",
    "a-day-after",
    { "application.period.endsOn": "2028-09-02" },
    { "call-duration": "violated" },
  ],
] as const satisfies ReadonlyArray<BesideLimit>;
