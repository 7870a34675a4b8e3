import type { BesideLimit } from "../../../beside-limit.ts";

export const overrunsLimits = [
  [
    "total-used-up",
    "a-cent-below",
    { "claim.earlier.accepted": "89149.19" },
    { "claims-within-accepted-total": "satisfied" },
  ],
  [
    "total-used-up",
    "a-cent-above",
    { "claim.earlier.accepted": "89149.21" },
    { "claims-within-accepted-total": "violated" },
  ],
  [
    "overrun-of-20-percent",
    "a-cent-below",
    { "claim.earlier.acceptedCosts.0.amount": "77677.99" },
    { "category-overrun": "satisfied" },
  ],
  [
    "overrun-of-20-percent",
    "a-cent-above",
    { "claim.earlier.acceptedCosts.0.amount": "77678.01" },
    { "category-overrun": "violated" },
  ],
  [
    "overrun-of-10000",
    "a-cent-below",
    { "claim.earlier.acceptedCosts.0.amount": "29899.99" },
    { "category-overrun": "satisfied" },
  ],
  [
    "overrun-of-10000",
    "a-cent-above",
    { "claim.earlier.acceptedCosts.0.amount": "29900.01" },
    { "category-overrun": "violated" },
  ],
  [
    "flat-rate-used-up",
    "a-cent-above",
    { "claim.earlier.acceptedCosts.0.amount": "25471.21" },
    { "no-overrun-of-model-categories": "violated" },
  ],
  ["fees-deducted", "a-cent-below", { "claim.revenueDeducted": "999.99" }, { "revenue-deducted": "violated" }],
  ["fees-deducted", "a-cent-above", { "claim.revenueDeducted": "1000.01" }, { "revenue-deducted": "satisfied" }],
  [
    "fees-received-on-filing-day",
    "a-day-before",
    { "claim.revenue.0.receivedOn": "2026-11-17" },
    { "revenue-deducted": "violated" },
  ],
  [
    "fees-received-on-filing-day",
    "a-day-after",
    { "claim.revenue.0.receivedOn": "2026-11-19" },
    { "revenue-deducted": "satisfied" },
  ],
  [
    "fees-of-first-day",
    "a-day-before",
    { "claim.revenue.0.producedOn": "2026-08-31" },
    { "revenue-deducted": "satisfied" },
  ],
  [
    "fees-of-first-day",
    "a-day-after",
    { "claim.revenue.0.producedOn": "2026-09-02" },
    { "revenue-deducted": "violated" },
  ],
  [
    "fees-of-last-day",
    "a-day-before",
    { "claim.revenue.0.producedOn": "2026-10-30" },
    { "revenue-deducted": "violated" },
  ],
  [
    "fees-of-last-day",
    "a-day-after",
    { "claim.revenue.0.producedOn": "2026-11-01" },
    { "revenue-deducted": "satisfied" },
  ],
] as const satisfies ReadonlyArray<BesideLimit>;
