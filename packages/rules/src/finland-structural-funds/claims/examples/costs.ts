import { claimCase } from "./claim-case.ts";
import { claimedCost, staffCost } from "./claim-rows.ts";

export const costsExamples = [
  claimCase(
    "cost-on-filing-day",
    "A cost of the day on which the application became pending",
    "866/2021 3 § 1 mom. 3 kohta",
    { basedOn: "claim-filed", with: { "claim.costs.0.incurredFrom": "2026-04-30" } },
    { "claimed-costs-after-filing": "satisfied" },
  ),
  claimCase(
    "cost-from-first-day",
    "A cost of the first day of the period",
    "866/2021 3 § 1 mom. 4 kohta",
    { basedOn: "claim-filed", with: { "claim.costs.0.incurredFrom": "2026-09-01" } },
    { "claimed-costs-in-period": "satisfied" },
  ),
  claimCase(
    "cost-on-final-day",
    "A cost of the last day of the period",
    "866/2021 3 § 1 mom. 4 kohta",
    {
      basedOn: "claim-filed",
      with: { "decision.period.endsOn": "2026-10-31", "claim.costs.0.incurredUntil": "2026-10-31" },
    },
    { "claimed-costs-in-period": "satisfied" },
  ),
  claimCase(
    "audit-after-period",
    "An audit that the decision requires may come after the period",
    "866/2021 3 § 3 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "decision.period.endsOn": "2026-10-31",
        "claim.costs": [
          claimedCost("audit", "500.00", {
            incurredFrom: "2026-11-05",
            incurredUntil: "2026-11-05",
            paidOn: "2026-11-10",
          }),
        ],
        "decision.conditions": ["audit", "payment-procedure"],
      },
    },
    { "claimed-costs-in-period": "satisfied" },
  ),
  claimCase(
    "unasked-audit-after-period",
    "An audit that nobody required may not",
    "866/2021 3 § 3 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "decision.period.endsOn": "2026-10-31",
        "claim.costs": [
          claimedCost("audit", "500.00", {
            incurredFrom: "2026-11-05",
            incurredUntil: "2026-11-05",
            paidOn: "2026-11-10",
          }),
        ],
      },
    },
    { "claimed-costs-in-period": "violated" },
  ),
  claimCase(
    "changed-cost-on-pending-day",
    "A cost of a change counts from the day its application became pending",
    "TC-17, 757/2021 23 § 3 mom.",
    {
      basedOn: "claim-filed",
      with: { "claim.costs.0.eligibleFrom": "2026-10-10", "claim.costs.0.incurredFrom": "2026-10-10" },
    },
    { "changed-costs-from-change": "satisfied" },
  ),
  claimCase(
    "paid-on-filing-day",
    "A cost paid on the day the claim is filed",
    "866/2021 3 § 4 mom.",
    { basedOn: "claim-filed", with: { "claim.costs.0.paidOn": "2026-11-18" } },
    { "actual-costs-paid": "satisfied" },
  ),
  claimCase(
    "not-in-books",
    "A cost that the vouchers do not show",
    "866/2021 3 § 4 mom.",
    { basedOn: "claim-filed", with: { "claim.costs.0.shownByVouchers": false } },
    { "actual-costs-in-books": "violated" },
  ),
  claimCase(
    "not-in-books-and-cut",
    "The authority cuts what vouchers do not show",
    "866/2021 3 § 4 mom.",
    { with: { "claim.costs.0.shownByVouchers": false, "claim.costs.0.accepted": "0.00" } },
    { "actual-costs-in-books": "satisfied" },
  ),
  claimCase(
    "depreciation-claimed",
    "Depreciation is no eligible cost",
    "866/2021 24 § 3 kohta",
    { basedOn: "claim-filed", with: { "claim.costs": [staffCost, claimedCost("depreciation", "200.00")] } },
    { "claimed-cost-kinds": "violated" },
  ),
  claimCase(
    "depreciation-cut",
    "The authority cuts it",
    "866/2021 24 § 3 kohta",
    { with: { "claim.costs": [staffCost, claimedCost("depreciation", "200.00", { accepted: "0.00" })] } },
    { "claimed-cost-kinds": "satisfied" },
  ),
  claimCase(
    "in-kind-claimed",
    "Contributions in kind do not count in the EU programme",
    "866/2021 24 § 2 kohta",
    { basedOn: "claim-filed", with: { "claim.costs": [staffCost, claimedCost("in-kind", "200.00")] } },
    { "claimed-cost-kinds": "violated" },
  ),
  claimCase(
    "salary-paid-twice-and-cut",
    "What another grant pays is taken off",
    "TC-25, 866/2021 24 § 7 kohta",
    { with: { "claim.costs.0.compensatedElsewhere": "100.00", "claim.costs.0.accepted": "6222.00" } },
    { "claimed-double-funding": "satisfied" },
  ),
  claimCase(
    "salary-paid-twice-claimed",
    "A claim for a cost that another grant pays",
    "TC-25, 866/2021 24 § 7 kohta",
    { basedOn: "claim-filed", with: { "claim.costs.0.compensatedElsewhere": "100.00" } },
    { "claimed-double-funding": "violated" },
  ),
  claimCase(
    "salary-paid-twice-under-state-aid",
    "State-aid law may let two aids meet",
    "TC-25, 866/2021 24 § 7 kohta",
    {
      basedOn: "claim-filed",
      with: { "application.stateAid": "state-aid", "claim.costs.0.compensatedElsewhere": "100.00" },
    },
    { "claimed-double-funding": "not-applicable", "claimed-double-funding-under-state-aid": "for-review" },
  ),
] as const;
