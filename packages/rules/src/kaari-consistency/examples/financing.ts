import { filed } from "./variant.ts";

export const financingExamples = [
  filed(
    "financing-a-cent-short",
    "Financing is one cent less than the costs",
    { "application.fundingPlan.grant": "78399.99" },
    { "funding-plan-adds-up": "violated" },
  ),
  filed(
    "financing-a-cent-over",
    "Financing is one cent more than the costs",
    { "application.fundingPlan.grant": "78400.01" },
    { "funding-plan-adds-up": "violated" },
  ),
  filed(
    "revenue-pays-a-part",
    "Revenue of 1 000.00 pays a part of the costs",
    { "application.budget.revenue": "1000.00", "application.fundingPlan.grant": "77400.00" },
    { "funding-plan-adds-up": "satisfied" },
  ),
  filed(
    "revenue-under-aid-not-deducted",
    "With de minimis aid revenue need not pay a part of the costs",
    { "application.stateAid": "de-minimis", "application.budget.revenue": "1000.00" },
    { "funding-plan-adds-up": "satisfied" },
  ),
  filed(
    "revenue-under-aid-deducted",
    "With de minimis aid revenue may pay a part of the costs",
    {
      "application.stateAid": "de-minimis",
      "application.budget.revenue": "1000.00",
      "application.fundingPlan.grant": "77400.00",
    },
    { "funding-plan-adds-up": "satisfied" },
  ),
  filed(
    "revenue-under-aid-half-deducted",
    "With de minimis aid a plan that fits neither way",
    {
      "application.stateAid": "de-minimis",
      "application.budget.revenue": "1000.00",
      "application.fundingPlan.grant": "77900.00",
    },
    { "funding-plan-adds-up": "violated" },
  ),
  filed(
    "no-grant",
    "A grant of nothing",
    { "application.fundingPlan.grant": "0.00" },
    { "grant-asked-for": "violated" },
  ),
  filed(
    "investment-grant-above-grant",
    "The grant of the investment part is one cent more than the whole",
    { "application.fundingPlan.investmentGrant": "78400.01" },
    { "investment-grant-within-grant": "violated" },
  ),
  filed(
    "advance-above-grant",
    "An advance one cent above the grant",
    { "application.advance.requested": "78400.01" },
    { "advance-within-grant": "violated" },
  ),
  filed(
    "advance-of-everything",
    "An advance of the whole grant is no contradiction; law sets the limit",
    { "application.advance.requested": "78400.00" },
    { "advance-within-grant": "satisfied" },
  ),
] as const;
