import { claimCase } from "./claim-case.ts";
import { claimedCost, flatRateCost, staffCost } from "./claim-rows.ts";

export const overrunsExamples = [
  claimCase(
    "total-used-up",
    "The last claim uses up the accepted total",
    "866/2021 25 § 1 mom.",
    { with: { "claim.earlier.accepted": "89149.20" } },
    { "claims-within-accepted-total": "satisfied" },
  ),
  claimCase(
    "overrun-of-20-percent",
    "Staff decided 70 000.00 and overrun by 14 000.00",
    "866/2021 25 § 2 mom. 1 kohta",
    {
      with: {
        "claim.earlier.acceptedCosts": [{ category: "staff", amount: "77678.00" }],
        "claim.earlier.acceptedCosts.0.amount": "77678.00",
      },
    },
    { "category-overrun": "satisfied" },
  ),
  claimCase(
    "overrun-of-10000",
    "Services decided 20 000.00 and overrun by 10 000.00, more than 20 %",
    "866/2021 25 § 2 mom. 2 kohta",
    {
      with: {
        "decision.costModel": "flat-7",
        "decision.acceptedCosts": [{ category: "purchased-services", amount: "20000.00" }],
        "claim.costs": [claimedCost("purchased-services", "100.00")],
        "claim.earlier.acceptedCosts": [{ category: "purchased-services", amount: "29900.00" }],
        "claim.earlier.acceptedCosts.0.amount": "29900.00",
      },
    },
    { "category-overrun": "satisfied" },
  ),
  claimCase(
    "seven-percent-overrun",
    "7 % of more direct costs than decided: 10 000.00 decided, 20 000.01 claimed in all",
    "866/2021 25 § 2 ja 4 mom.",
    {
      with: {
        "decision.costModel": "flat-7",
        "decision.acceptedCosts": [
          { category: "purchased-services", amount: "300000.00" },
          { category: "flat-rate", amount: "10000.00" },
        ],
        "claim.costs": [claimedCost("purchased-services", "1000.00"), flatRateCost("70.00")],
        "claim.earlier.acceptedCosts": [{ category: "flat-rate", amount: "19930.01" }],
      },
    },
    { "category-overrun": "violated", "no-overrun-of-model-categories": "not-applicable" },
  ),
  claimCase(
    "flat-rate-used-up",
    "The 40 % up to the amount decided",
    "866/2021 25 § 4 mom.",
    { with: { "claim.earlier.acceptedCosts": [{ category: "flat-rate", amount: "25471.20" }] } },
    { "no-overrun-of-model-categories": "satisfied" },
  ),
  claimCase(
    "category-not-decided",
    "A category that the decision does not have",
    "866/2021 25 § 2 mom.",
    { certainty: "interpretation", with: { "claim.costs": [staffCost, claimedCost("audit", "100.00")] } },
    { "category-outside-decision": "for-review" },
  ),
  claimCase(
    "fees-deducted",
    "Seminar fees of 1 000.00 are deducted",
    "TC-25, 866/2021 4 §",
    {
      basedOn: "claim-filed",
      with: {
        "claim.revenue": [
          { kind: "participation-fees", amount: "1000.00", producedOn: "2026-10-10", receivedOn: "2026-10-20" },
        ],
        "claim.revenueDeducted": "1000.00",
      },
    },
    { "revenue-deducted": "satisfied" },
  ),
  claimCase(
    "fees-received-on-filing-day",
    "Fees received on the day of filing count in, later ones do not",
    "TC-25, 866/2021 4 § 1 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "claim.revenue": [
          { kind: "participation-fees", amount: "1000.00", producedOn: "2026-10-10", receivedOn: "2026-10-20" },
        ],
        "claim.revenue.0.receivedOn": "2026-11-18",
      },
    },
    { "revenue-deducted": "violated" },
  ),
  claimCase(
    "fees-of-first-day",
    "Fees produced from the first day of the period count",
    "866/2021 4 § 1 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "claim.revenue": [
          { kind: "participation-fees", amount: "1000.00", producedOn: "2026-10-10", receivedOn: "2026-10-20" },
        ],
        "claim.revenue.0.producedOn": "2026-09-01",
      },
    },
    { "revenue-deducted": "violated" },
  ),
  claimCase(
    "fees-of-last-day",
    "Fees produced until the last day of the period count",
    "866/2021 4 § 1 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "claim.revenue": [
          { kind: "participation-fees", amount: "1000.00", producedOn: "2026-10-10", receivedOn: "2026-10-20" },
        ],
        "decision.period.endsOn": "2026-10-31",
        "claim.revenue.0.producedOn": "2026-10-31",
      },
    },
    { "revenue-deducted": "violated" },
  ),
  claimCase(
    "fees-under-de-minimis-aid",
    "Under aid rules a person looks at the income",
    "TC-25, 866/2021 4 § 1 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "claim.revenue": [
          { kind: "participation-fees", amount: "1000.00", producedOn: "2026-10-10", receivedOn: "2026-10-20" },
        ],
        "application.stateAid": "de-minimis",
      },
    },
    { "revenue-deducted": "not-applicable", "revenue-under-aid-rules": "for-review" },
  ),
] as const;
