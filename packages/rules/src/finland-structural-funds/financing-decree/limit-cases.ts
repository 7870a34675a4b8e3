import type { BesideLimit } from "../../beside-limit.ts";

/** Cases on the limits of the rules, and the smallest step to each side of them. */
export const limitCases = [
  [
    "granted-at-80-percent",
    "a-cent-below",
    { "decision.granted": "79999.99" },
    { "granted-development-support-ceiling": "satisfied" },
  ],
  [
    "investment-project-at-70-percent",
    "a-cent-below",
    { "application.fundingPlan.grant": "69999.99" },
    { "investment-project-support-ceiling": "satisfied" },
  ],
  [
    "granted-investment-at-70-percent",
    "a-cent-below",
    { "decision.granted": "69999.99" },
    { "granted-investment-project-support-ceiling": "satisfied" },
  ],
  [
    "investment-part-at-70-percent",
    "a-cent-below",
    { "application.fundingPlan.investmentGrant": "13999.99" },
    { "investment-part-support-ceiling": "satisfied" },
  ],
  [
    "granted-investment-part-at-70-percent",
    "a-cent-below",
    { "decision.investmentGranted": "13999.99" },
    { "granted-investment-part-support-ceiling": "satisfied" },
  ],
  [
    "sum-of-parts",
    "a-cent-below",
    { "application.fundingPlan.grant": "77999.99" },
    { "support-by-parts": "satisfied" },
  ],
  [
    "granted-sum-of-parts",
    "a-cent-below",
    { "decision.granted": "77999.99" },
    { "granted-support-by-parts": "satisfied" },
  ],
  [
    "advance-at-30-percent",
    "a-cent-below",
    { "application.advance.requested": "23999.99" },
    { "advance-ceiling": "satisfied" },
  ],
  [
    "granted-advance-at-30-percent",
    "a-cent-below",
    { "decision.advance": "23999.99" },
    { "granted-advance-ceiling": "satisfied" },
  ],
  [
    "regional-investment-at-half",
    "a-cent-below",
    { "application.budget.investmentTotal": "49999.99" },
    { "regional-investment-share": "satisfied" },
  ],
  [
    "accepted-regional-investment-at-half",
    "a-cent-below",
    { "decision.acceptedInvestmentTotal": "49999.99" },
    { "accepted-regional-investment-share": "satisfied" },
  ],
  [
    "national-three-years-and-a-day",
    "a-day-after",
    { "application.period.endsOn": "2029-09-02" },
    { "national-project-duration": "violated" },
  ],
  [
    "granted-national-three-years-and-a-day",
    "a-day-after",
    { "decision.period.endsOn": "2029-09-02" },
    { "granted-national-project-duration": "violated" },
  ],
  [
    "free-input-at-half",
    "a-cent-below",
    { "application.fundingPlan.sources.1.amount": "9999.99" },
    { "national-free-input-share": "satisfied", "national-free-input-by-share": "satisfied" },
  ],
  [
    "national-lump-sum-at-limit",
    "a-cent-below",
    { "application.fundingPlan.grant": "99999.99" },
    { "national-lump-sum": "satisfied" },
  ],
  [
    "granted-national-lump-sum-at-limit",
    "a-cent-below",
    { "decision.granted": "99999.99" },
    { "granted-national-lump-sum": "satisfied" },
  ],
  [
    "interreg-at-smallest",
    "a-cent-above",
    { "application.fundingPlan.grant": "4900.01" },
    { "interreg-matching-smallest": "satisfied" },
  ],
  [
    "interreg-at-largest",
    "a-cent-below",
    { "application.fundingPlan.grant": "199999.99" },
    { "interreg-matching-largest": "satisfied" },
  ],
  [
    "interreg-project-at-20000",
    "a-cent-above",
    { "application.budget.total": "20000.01" },
    { "interreg-project-total": "satisfied" },
  ],
  [
    "granted-interreg",
    "a-cent-below",
    { "decision.granted": "13999.99" },
    { "granted-interreg-matching-share": "satisfied" },
  ],
  [
    "granted-interreg-below-smallest",
    "exactly-on",
    { "decision.granted": "4900.00" },
    { "granted-interreg-matching-limits": "satisfied" },
  ],
  [
    "granted-interreg-below-smallest",
    "a-cent-above",
    { "decision.granted": "4900.01" },
    { "granted-interreg-matching-limits": "satisfied" },
  ],
  [
    "granted-interreg",
    "largest-a-cent-below",
    { "decision.granted": "199999.99" },
    { "granted-interreg-matching-limits": "satisfied" },
  ],
  [
    "granted-interreg",
    "exactly-on",
    { "decision.granted": "200000.00" },
    { "granted-interreg-matching-limits": "satisfied" },
  ],
  [
    "granted-interreg",
    "a-cent-above",
    { "decision.granted": "200000.01" },
    { "granted-interreg-matching-limits": "violated" },
  ],
  [
    "decision-without-categories",
    "one-above",
    { "decision.acceptedCosts": [{ category: "staff", amount: "70000.00" }] },
    { "decision-shows-costs-by-category": "satisfied" },
  ],
  [
    "free-input-as-whole-own-share",
    "of-others-exactly-on",
    {
      "application.fundingPlan.sources": [
        { source: "own", kind: "cash", amount: "10000.00", confirmed: true },
        { source: "municipal", kind: "cash", amount: "10000.00", confirmed: true },
        { source: "municipal", kind: "in-kind", amount: "10000.00", confirmed: true },
      ],
    },
    { "national-free-input-by-share": "satisfied" },
  ],
  [
    "free-input-as-whole-own-share",
    "of-others-a-cent-below",
    {
      "application.fundingPlan.sources": [
        { source: "own", kind: "cash", amount: "10000.00", confirmed: true },
        { source: "municipal", kind: "cash", amount: "10000.00", confirmed: true },
        { source: "municipal", kind: "in-kind", amount: "9999.99", confirmed: true },
      ],
    },
    { "national-free-input-by-share": "satisfied" },
  ],
  [
    "free-input-as-whole-own-share",
    "of-others-a-cent-above",
    {
      "application.fundingPlan.sources": [
        { source: "own", kind: "cash", amount: "10000.00", confirmed: true },
        { source: "municipal", kind: "cash", amount: "10000.00", confirmed: true },
        { source: "municipal", kind: "in-kind", amount: "10000.01", confirmed: true },
      ],
    },
    { "national-free-input-by-share": "for-review" },
  ],
  ["call-without-models", "one-above", { "call.costModels": ["flat-40"] }, { "call-lists-cost-models": "satisfied" }],
] as const satisfies ReadonlyArray<BesideLimit>;
