import type { BesideLimit } from "../beside-limit.ts";

/** Cases on the limits of the rules, and the smallest step to each side of them. */
export const limitCases = [
  [
    "investment-is-everything",
    "a-cent-below",
    { "application.budget.investmentTotal": "97999.99" },
    { "investment-within-total": "satisfied" },
  ],
  [
    "base",
    "a-cent-above",
    { "application.budget.totalWithVat": "98000.01" },
    { "total-with-vat-not-smaller": "satisfied" },
  ],
  [
    "full-time",
    "a-hundredth-below",
    { "application.budget.staff.0.share": "99.99 %" },
    { "share-within-full-time": "satisfied" },
  ],
  [
    "base",
    "a-cent-below",
    { "application.budget.lines.0.amount": "70000.01" },
    { "forty-percent-adds-up": "satisfied" },
  ],
  ["no-grant", "a-cent-above", { "application.fundingPlan.grant": "0.01" }, { "grant-asked-for": "satisfied" }],
  [
    "investment-grant-above-grant",
    "a-cent-below",
    { "application.fundingPlan.investmentGrant": "78399.99" },
    { "investment-grant-within-grant": "satisfied" },
  ],
  [
    "investment-grant-above-grant",
    "exactly-on",
    { "application.fundingPlan.investmentGrant": "78400.00" },
    { "investment-grant-within-grant": "satisfied" },
  ],
  [
    "advance-of-everything",
    "a-cent-below",
    { "application.advance.requested": "78399.99" },
    { "advance-within-grant": "satisfied" },
  ],
  ["period-of-a-day", "a-day-after", { "application.period.endsOn": "2026-09-02" }, { "period-in-order": "satisfied" }],
  [
    "call-reversed",
    "a-second-before",
    { "call.closesAt": "2026-03-02T08:59:59+02:00" },
    { "call-in-order": "violated" },
  ],
  [
    "call-reversed",
    "a-second-after",
    { "call.closesAt": "2026-03-02T09:00:01+02:00" },
    { "call-in-order": "satisfied" },
  ],
  [
    "decided-on-filing-day",
    "a-day-after",
    { "decision.madeOn": "2026-05-01" },
    { "decision-after-filing": "satisfied" },
  ],
  [
    "served-before-made",
    "exactly-on",
    { "decision.servedOn": "2026-08-14" },
    { "decision-served-after-it-was-made": "satisfied" },
  ],
  [
    "served-before-made",
    "a-day-after",
    { "decision.servedOn": "2026-08-15" },
    { "decision-served-after-it-was-made": "satisfied" },
  ],
  [
    "decided-period-reversed",
    "exactly-on",
    { "decision.period.endsOn": "2026-09-01" },
    { "decided-period-in-order": "satisfied" },
  ],
  [
    "decided-period-reversed",
    "a-day-after",
    { "decision.period.endsOn": "2026-09-02" },
    { "decided-period-in-order": "satisfied" },
  ],
  ["decision-in-order", "a-cent-below", { "decision.granted": "78399.99" }, { "granted-within-applied": "satisfied" }],
  [
    "claim-period-of-a-day",
    "a-day-after",
    { "claim.period.endsOn": "2026-09-02" },
    { "claim-period-in-order": "satisfied" },
  ],
  [
    "claim-on-last-day-of-period",
    "a-day-before",
    { "claim.pendingOn": "2026-10-30" },
    { "claim-after-its-period": "violated" },
  ],
  [
    "claim-on-last-day-of-period",
    "a-day-after",
    { "claim.pendingOn": "2026-11-01" },
    { "claim-after-its-period": "satisfied" },
  ],
  ["claim", "a-cent-below", { "claim.costs.0.accepted": "6321.99" }, { "accepted-within-claimed": "satisfied" }],
] as const satisfies ReadonlyArray<BesideLimit>;
