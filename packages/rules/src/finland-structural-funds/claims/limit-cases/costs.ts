import type { BesideLimit } from "../../../beside-limit.ts";

export const costsLimits = [
  [
    "cost-on-filing-day",
    "a-day-before",
    { "claim.costs.0.incurredFrom": "2026-04-29" },
    { "claimed-costs-after-filing": "violated" },
  ],
  [
    "cost-on-filing-day",
    "a-day-after",
    { "claim.costs.0.incurredFrom": "2026-05-01" },
    { "claimed-costs-after-filing": "satisfied" },
  ],
  [
    "cost-from-first-day",
    "a-day-before",
    { "claim.costs.0.incurredFrom": "2026-08-31" },
    { "claimed-costs-in-period": "violated" },
  ],
  [
    "cost-from-first-day",
    "a-day-after",
    { "claim.costs.0.incurredFrom": "2026-09-02" },
    { "claimed-costs-in-period": "satisfied" },
  ],
  [
    "cost-on-final-day",
    "a-day-before",
    { "claim.costs.0.incurredUntil": "2026-10-30" },
    { "claimed-costs-in-period": "satisfied" },
  ],
  [
    "cost-on-final-day",
    "a-day-after",
    { "claim.costs.0.incurredUntil": "2026-11-01" },
    { "claimed-costs-in-period": "violated" },
  ],
  [
    "changed-cost-on-pending-day",
    "a-day-before",
    { "claim.costs.0.incurredFrom": "2026-10-09" },
    { "changed-costs-from-change": "violated" },
  ],
  [
    "changed-cost-on-pending-day",
    "a-day-after",
    { "claim.costs.0.incurredFrom": "2026-10-11" },
    { "changed-costs-from-change": "satisfied" },
  ],
  [
    "paid-on-filing-day",
    "a-day-before",
    { "claim.costs.0.paidOn": "2026-11-17" },
    { "actual-costs-paid": "satisfied" },
  ],
  ["paid-on-filing-day", "a-day-after", { "claim.costs.0.paidOn": "2026-11-19" }, { "actual-costs-paid": "violated" }],
  [
    "salary-paid-twice-and-cut",
    "a-cent-below",
    { "claim.costs.0.accepted": "6221.99" },
    { "claimed-double-funding": "satisfied" },
  ],
  [
    "salary-paid-twice-and-cut",
    "a-cent-above",
    { "claim.costs.0.accepted": "6222.01" },
    { "claimed-double-funding": "violated" },
  ],
] as const satisfies ReadonlyArray<BesideLimit>;
