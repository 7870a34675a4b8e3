import type { BesideLimit } from "../../../beside-limit.ts";

export const pricedCostsLimits = [
  ["deductible-vat-cut", "a-cent-below", { "claim.costs.0.accepted": "5321.99" }, { "claimed-vat": "satisfied" }],
  ["deductible-vat-cut", "a-cent-above", { "claim.costs.0.accepted": "5322.01" }, { "claimed-vat": "violated" }],
  [
    "travel-above-agreement-cut",
    "a-cent-below",
    { "claim.costs.0.accepted": "89.99" },
    { "claimed-travel-within-rules": "satisfied" },
  ],
  [
    "travel-above-agreement-cut",
    "a-cent-above",
    { "claim.costs.0.accepted": "90.01" },
    { "claimed-travel-within-rules": "violated" },
  ],
  [
    "leasing-without-interest",
    "a-cent-below",
    { "claim.costs.0.accepted": "259.99" },
    { "finance-parts-left-out": "satisfied" },
  ],
  [
    "leasing-without-interest",
    "a-cent-above",
    { "claim.costs.0.accepted": "260.01" },
    { "finance-parts-left-out": "violated" },
  ],
  ["land-at-ten-percent", "a-cent-below", { "claim.costs.0.amount": "9799.99" }, { "claimed-land-share": "satisfied" }],
  ["land-at-ten-percent", "a-cent-above", { "claim.costs.0.amount": "9800.01" }, { "claimed-land-share": "violated" }],
  [
    "derelict-land-at-fifteen-percent",
    "a-cent-above",
    { "claim.earlier.acceptedCosts.0.amount": "4900.01" },
    { "claimed-land-share": "violated" },
  ],
  [
    "land-of-both-kinds",
    "a-cent-of-the-derelict-site-below",
    { "claim.costs.0.amount": "14699.99" },
    { "claimed-land-share": "satisfied" },
  ],
  [
    "land-of-both-kinds",
    "a-cent-of-the-derelict-site-above",
    { "claim.costs.0.amount": "14700.01", "claim.costs.1.amount": "9799.99" },
    { "claimed-land-share": "violated" },
  ],
  [
    "land-of-both-kinds",
    "a-cent-of-other-land-above",
    { "claim.costs.0.amount": "14699.99", "claim.costs.1.amount": "9800.01" },
    { "claimed-land-share": "violated" },
  ],
  [
    "other-land-after-a-derelict-site",
    "a-cent-above",
    { "claim.earlier.acceptedCosts.0.amount": "14700.01" },
    { "claimed-land-share": "violated" },
  ],
] as const satisfies ReadonlyArray<BesideLimit>;
