import type { BesideLimit } from "../../beside-limit.ts";

/** Cases on the limits of the rules, and the smallest step to each side of them. */
export const limitCases = [
  [
    "decision-in-order",
    "a-cent-above",
    { "decision.granted": "78400.01" },
    { "decision-gives-reasons": "not-applicable" },
  ],
  [
    "decision-in-order",
    "costs-a-cent-above",
    { "decision.acceptedTotal": "98000.01" },
    { "decision-gives-reasons": "not-applicable" },
  ],
  [
    "decision-in-order",
    "advance-a-cent-above",
    { "decision.advance": "23520.01" },
    { "decision-gives-reasons": "not-applicable" },
  ],
  [
    "verifiable-message-on-seventh-day",
    "a-day-before",
    { "decision.servedOn": "2026-08-20" },
    { "verifiable-message-fetched": "satisfied" },
  ],
  [
    "verifiable-message-on-day-of-notice",
    "a-day-after",
    { "decision.servedOn": "2026-08-18" },
    { "verifiable-message-fetched": "satisfied" },
  ],
  [
    "supplement-before-midnight",
    "a-day-before",
    { "application.supplement.dueOn": "2024-06-04" },
    { "supplement-in-time": "satisfied" },
  ],
  [
    "support-of-exactly-half",
    "a-cent-below",
    { "application.budget.total": "98000.01" },
    { "goods-procurement": "not-applicable" },
  ],
  [
    "support-of-exactly-half",
    "a-cent-above",
    { "application.budget.total": "97999.99" },
    { "goods-procurement": "for-review" },
  ],
  [
    "services-at-threshold",
    "a-cent-above",
    { "application.budget.purchases.0.estimatedValue": "60000.01" },
    { "goods-procurement": "for-review" },
  ],
  [
    "works-at-threshold",
    "a-cent-above",
    { "application.budget.purchases.0.estimatedValue": "150000.01" },
    { "works-procurement": "for-review" },
  ],
  [
    "training-at-threshold",
    "a-cent-above",
    { "application.budget.purchases.0.estimatedValue": "400000.01" },
    { "social-services-procurement": "for-review" },
  ],
  [
    "catering-at-threshold",
    "a-cent-above",
    { "application.budget.purchases.0.estimatedValue": "300000.01" },
    { "special-services-procurement": "for-review" },
  ],
  [
    "concession-at-threshold",
    "a-cent-above",
    { "application.budget.purchases.0.estimatedValue": "500000.01" },
    { "concession-procurement": "for-review" },
  ],
  [
    "two-services-at-threshold",
    "a-cent-below",
    { "application.budget.purchases.0.estimatedValue": "59999.99" },
    { "purchases-in-parts": "for-review" },
  ],
  [
    "two-services-at-threshold",
    "a-cent-above",
    { "application.budget.purchases.0.estimatedValue": "30000.01" },
    { "purchases-in-parts": "for-review" },
  ],
  [
    "two-works-at-threshold",
    "a-cent-above",
    { "application.budget.purchases.0.estimatedValue": "75000.01" },
    { "works-in-parts": "for-review" },
  ],
  [
    "two-works-at-threshold",
    "one-a-cent-below-its-own-threshold",
    { "application.budget.purchases.0.estimatedValue": "149999.99" },
    { "works-in-parts": "for-review" },
  ],
  [
    "two-works-both-at-threshold",
    "one-a-cent-above",
    { "application.budget.purchases.0.estimatedValue": "150000.01" },
    { "works-in-parts": "not-applicable" },
  ],
  [
    "two-services-both-at-threshold",
    "one-a-cent-above",
    { "application.budget.purchases.0.estimatedValue": "60000.01" },
    { "purchases-in-parts": "not-applicable" },
  ],
  [
    "penalty-fee-of-applicant",
    "a-year-after",
    { "application.applicant.sanctions.0.finalOn": "2027-01-01" },
    { "sanctions-bar-salaries": "satisfied" },
  ],
  [
    "sanction-at-filing",
    "a-year-above",
    { "application.applicant.sanctions.0.finalOn": "2025-12-31" },
    { "sanctions-before-grant-year": "violated" },
  ],
  [
    "two-services-at-threshold",
    "third-exactly-on",
    {
      "application.budget.purchases.2": {
        subject: "Hankinta",
        kind: "services",
        estimatedValue: "60000.00",
        fromRelatedParty: false,
      },
    },
    { "purchases-in-parts": "for-review" },
  ],
  [
    "two-services-at-threshold",
    "third-a-cent-above",
    {
      "application.budget.purchases.2": {
        subject: "Hankinta",
        kind: "services",
        estimatedValue: "60000.01",
        fromRelatedParty: false,
      },
    },
    { "purchases-in-parts": "for-review" },
  ],
] as const satisfies ReadonlyArray<BesideLimit>;
