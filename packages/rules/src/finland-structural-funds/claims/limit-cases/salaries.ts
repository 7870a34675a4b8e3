import type { BesideLimit } from "../../../beside-limit.ts";

export const salariesLimits = [
  [
    "year-of-1720-hours",
    "one-below",
    { "claim.salaries.0.acceptedHours": 119 },
    { "claimed-hours-within-year": "satisfied" },
  ],
  [
    "year-of-1720-hours",
    "one-above",
    { "claim.salaries.0.acceptedHours": 121 },
    { "claimed-hours-within-year": "violated" },
  ],
  [
    "part-time-year",
    "one-below",
    { "claim.salaries.0.acceptedHours": 87 },
    { "claimed-hours-within-year": "satisfied" },
  ],
  [
    "part-time-year",
    "one-above",
    { "claim.salaries.0.acceptedHours": 89 },
    { "claimed-hours-within-year": "violated" },
  ],
  [
    "sick-hours-cut",
    "one-below",
    { "claim.salaries.0.acceptedHours": 89 },
    { "compensated-hours-left-out": "satisfied" },
  ],
  [
    "sick-hours-cut",
    "one-above",
    { "claim.salaries.0.acceptedHours": 91 },
    { "compensated-hours-left-out": "violated" },
  ],
  [
    "hours-times-unit-cost",
    "a-cent-below",
    { "claim.costs.0.accepted": "2673.99" },
    { "unit-cost-salaries": "satisfied" },
  ],
  [
    "hours-times-unit-cost",
    "a-cent-above",
    { "claim.costs.0.accepted": "2674.01" },
    { "unit-cost-salaries": "violated" },
  ],
  [
    "pay-and-side-costs",
    "a-cent-below",
    { "claim.costs.0.accepted": "6321.99" },
    { "actual-salaries-with-side-costs": "satisfied" },
  ],
  [
    "pay-and-side-costs",
    "a-cent-above",
    { "claim.costs.0.accepted": "6322.01" },
    { "actual-salaries-with-side-costs": "violated" },
  ],
  [
    "share-as-decided",
    "a-hundredth-below",
    { "claim.salaries.0.claimedShare": "59.99 %" },
    { "claimed-share-as-decided": "satisfied" },
  ],
  [
    "share-as-decided",
    "a-hundredth-above",
    { "claim.salaries.0.claimedShare": "60.01 %" },
    { "claimed-share-as-decided": "violated" },
  ],
  ["usual-pay", "a-cent-below", { "claim.salaries.0.acceptedPay": "4999.99" }, { "claimed-pay-usual": "satisfied" }],
  ["usual-pay", "a-cent-above", { "claim.salaries.0.acceptedPay": "5000.01" }, { "claimed-pay-usual": "violated" }],
  [
    "bonus-cut",
    "a-cent-below",
    { "claim.salaries.0.acceptedPay": "4799.99" },
    { "voluntary-items-left-out": "satisfied" },
  ],
  [
    "bonus-cut",
    "a-cent-above",
    { "claim.salaries.0.acceptedPay": "4800.01" },
    { "voluntary-items-left-out": "violated" },
  ],
  [
    "early-leave-pay-cut",
    "a-cent-below",
    { "claim.salaries.0.acceptedPay": "4799.99" },
    { "leave-pay-earned-in-period": "satisfied" },
  ],
  [
    "early-leave-pay-cut",
    "a-cent-above",
    { "claim.salaries.0.acceptedPay": "4800.01" },
    { "leave-pay-earned-in-period": "violated" },
  ],
  [
    "sick-pay-cut",
    "a-cent-below",
    { "claim.salaries.0.acceptedPay": "4799.99" },
    { "compensated-pay-left-out": "satisfied" },
  ],
  [
    "sick-pay-cut",
    "a-cent-above",
    { "claim.salaries.0.acceptedPay": "4800.01" },
    { "compensated-pay-left-out": "violated" },
  ],
] as const satisfies ReadonlyArray<BesideLimit>;
