import type { BesideLimit } from "../../beside-limit.ts";

/** Cases on the limits of the rules, and the smallest step to each side of them. */
export const limitCases = [
  [
    "rejection-needs-no-capacity",
    "a-cent-above",
    { "decision.granted": "0.01" },
    {
      "sufficient-capacity": "for-review",
      "support-justified": "for-review",
      "retention-condition": "violated",
      "communication-condition": "violated",
      "general-selection-criteria": "satisfied",
    },
  ],
  [
    "grant-at-costs",
    "a-cent-above",
    { "application.fundingPlan.grant": "98000.01" },
    { "grant-below-full-cost": "violated" },
  ],
  [
    "granted-at-costs",
    "a-cent-above",
    { "decision.granted": "98000.01" },
    { "decided-grant-below-full-cost": "violated" },
  ],
  [
    "revenue-leaves-room",
    "a-cent-below",
    { "application.fundingPlan.grant": "78399.99" },
    { "grant-within-costs-after-revenue": "satisfied" },
  ],
  [
    "period-begins-on-filing-day",
    "a-day-after",
    { "application.period.startsOn": "2026-05-01" },
    { "planned-start-after-filing": "satisfied" },
  ],
  [
    "filed-at-closing-second",
    "a-second-before",
    { "application.filedAt": "2024-05-10T13:14:59Z" },
    { "filed-before-closing": "satisfied" },
  ],
  [
    "filed-at-opening",
    "a-second-after",
    { "application.filedAt": "2024-02-05T07:00:01Z" },
    { "filed-after-opening": "satisfied" },
  ],
  ["closing-day-kept", "a-day-before", { "call.closesOn": "2026-05-01" }, { "filed-by-closing-day": "satisfied" }],
  ["published-on-opening-day", "a-day-before", { "call.publishedOn": "2026-03-01" }, { "call-published": "satisfied" }],
  [
    "pending-when-the-act-began",
    "a-day-after",
    { "application.filedAt": "2021-09-02T08:00:00+03:00" },
    { "filed-under-earlier-act": "not-applicable" },
  ],
] as const satisfies ReadonlyArray<BesideLimit>;
