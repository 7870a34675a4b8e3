import { decided } from "./variant.ts";

export const decisionExamples = [
  decided(
    "decision-in-order",
    "A decision that fits its application",
    {},
    {
      "decision-after-filing": "satisfied",
      "decision-served-after-it-was-made": "satisfied",
      "decided-period-in-order": "satisfied",
      "granted-within-applied": "satisfied",
      "accepted-costs-add-up": "satisfied",
    },
  ),
  decided(
    "decided-on-filing-day",
    "A decision on the day of filing",
    { "decision.madeOn": "2026-04-30" },
    { "decision-after-filing": "satisfied" },
  ),
  decided(
    "decided-before-filing",
    "A decision a day before filing",
    { "decision.madeOn": "2026-04-29" },
    { "decision-after-filing": "violated" },
  ),
  decided(
    "served-before-made",
    "Served a day before it was made",
    { "decision.servedOn": "2026-08-13" },
    { "decision-served-after-it-was-made": "violated" },
  ),
  decided(
    "decided-period-reversed",
    "The period decided ends a day before it starts",
    { "decision.period.endsOn": "2026-08-31" },
    { "decided-period-in-order": "violated" },
  ),
  decided(
    "granted-a-cent-more",
    "One cent more is granted than was applied for",
    { "decision.granted": "78400.01" },
    { "granted-within-applied": "violated" },
  ),
  decided(
    "accepted-a-cent-short",
    "Accepted costs by category come to one cent less than the accepted total",
    { "decision.acceptedTotal": "98000.01" },
    { "accepted-costs-add-up": "violated" },
  ),
] as const;
