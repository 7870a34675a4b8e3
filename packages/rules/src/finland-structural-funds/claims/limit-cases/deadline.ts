import type { BesideLimit } from "../../../beside-limit.ts";

export const deadlineLimits = [
  [
    "final-claim-on-last-day",
    "a-day-before",
    { "claim.pendingOn": "2026-10-29" },
    { "final-claim-in-time": "satisfied" },
  ],
  [
    "final-claim-on-last-day",
    "a-day-after",
    { "claim.pendingOn": "2026-10-31" },
    { "final-claim-in-time": "violated" },
  ],
  [
    "weighty-reason-on-last-day",
    "a-day-before",
    { "claim.late.weightyReasonNotifiedOn": "2026-10-29" },
    { "final-claim-in-time": "satisfied" },
  ],
  [
    "weighty-reason-on-last-day",
    "a-day-after",
    { "claim.late.weightyReasonNotifiedOn": "2026-10-31" },
    { "final-claim-in-time": "violated" },
  ],
  [
    "force-majeure-in-fifteen-weekdays",
    "a-day-before",
    { "claim.late.circumstanceNotifiedOn": "2026-11-22" },
    { "final-claim-in-time": "satisfied", "circumstance-notice-saturdays": "for-review" },
  ],
  [
    "force-majeure-in-fifteen-weekdays",
    "a-day-after",
    { "claim.late.circumstanceNotifiedOn": "2026-11-24" },
    { "final-claim-in-time": "violated" },
  ],
  [
    "force-majeure-surely-in-time",
    "pending-a-day-before",
    { "claim.pendingOn": "2026-10-29" },
    { "circumstance-notice-saturdays": "not-applicable" },
  ],
  [
    "force-majeure-surely-in-time",
    "pending-on-last-day",
    { "claim.pendingOn": "2026-10-30" },
    { "circumstance-notice-saturdays": "not-applicable" },
  ],
  [
    "force-majeure-surely-in-time",
    "pending-a-day-after",
    { "claim.pendingOn": "2026-10-31" },
    { "circumstance-notice-saturdays": "satisfied" },
  ],
  [
    "force-majeure-surely-in-time",
    "a-day-before",
    { "claim.late.circumstanceNotifiedOn": "2026-11-18" },
    { "circumstance-notice-saturdays": "satisfied" },
  ],
  [
    "force-majeure-surely-in-time",
    "a-day-after",
    { "claim.late.circumstanceNotifiedOn": "2026-11-20" },
    { "circumstance-notice-saturdays": "for-review", "final-claim-in-time": "satisfied" },
  ],
  [
    "late-final-claim-with-reason",
    "a-day-before",
    { "claim.pendingOn": "2026-10-29" },
    { "late-final-claim-weighed": "not-applicable" },
  ],
  [
    "late-final-claim-with-reason",
    "a-day-after",
    { "claim.pendingOn": "2026-10-31" },
    { "late-final-claim-weighed": "for-review" },
  ],
] as const satisfies ReadonlyArray<BesideLimit>;
