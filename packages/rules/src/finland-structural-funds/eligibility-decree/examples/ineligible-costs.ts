import type { Example } from "@kaari/core";
import { line } from "./rows.ts";

/** An estimate of 98 000.00 of which some is not eligible, and what the decision accepts of it. */
const decided = (
  id: string,
  title: string,
  source: string,
  given: Readonly<Record<string, unknown>>,
  outcome: "satisfied" | "violated" | "not-applicable",
): Example => ({
  id,
  title,
  source,
  gate: "decision",
  on: "2026-11-25",
  basedOn: "base",
  with: given,
  expect: { "ineligible-costs-left-out": outcome },
});

const fine = line("fines-and-court-costs", "100.00");
const lines = (last: object) => ({
  "application.budget.lines": [line("staff", "69900.00"), line("flat-rate", "28000.00"), last],
});

export const ineligibleCostExamples: ReadonlyArray<Example> = [
  decided(
    "fine-left-out",
    "A fine of 100.00 is left out",
    "VNA 866/2021 24 § 6 kohta",
    {
      ...lines(fine),
      "decision.acceptedTotal": "97900.00",
    },
    "satisfied",
  ),
  decided(
    "fine-accepted",
    "A fine is accepted with all that was applied for",
    "VNA 866/2021 24 § 6 kohta",
    lines(fine),
    "violated",
  ),
  decided(
    "fine-applied-for-and-refused",
    "Nothing is granted, so nothing is accepted",
    "VNA 866/2021 24 § 6 kohta",
    {
      ...lines(fine),
      "decision.granted": "0.00",
    },
    "not-applicable",
  ),
  decided(
    "fine-accepted-as-a-category",
    "The total is cut, and the fine stands among what is accepted",
    "VNA 866/2021 24 § 6 kohta",
    {
      ...lines(fine),
      "decision.acceptedTotal": "97900.00",
      "decision.acceptedCosts": [
        { category: "staff", amount: "69800.00" },
        { category: "flat-rate", amount: "28000.00" },
        { category: "fines-and-court-costs", amount: "100.00" },
      ],
    },
    "violated",
  ),
  decided(
    "early-cost-left-out",
    "A cost from before the application was pending is left out",
    "VNA 866/2021 3 § 1 mom. 3 kohta",
    {
      ...lines(line("purchased-services", "100.00", { incurredBeforeFiling: true })),
      "decision.acceptedTotal": "97900.00",
    },
    "satisfied",
  ),
  decided(
    "deductible-vat-left-out",
    "Some of a line with VAT is left out, how much of it is VAT is not told",
    "VNA 866/2021 23 § 1 mom.",
    {
      ...lines(line("purchased-services", "100.00", { vatIncluded: true })),
      "application.applicant.vatDeductible": true,
      "decision.acceptedTotal": "97999.99",
    },
    "satisfied",
  ),
  decided(
    "vat-of-association-accepted",
    "VAT that cannot be deducted is eligible",
    "VNA 866/2021 23 § 1 mom.",
    {
      ...lines(line("purchased-services", "100.00", { vatIncluded: true })),
    },
    "not-applicable",
  ),
  decided(
    "compensated-part-accepted",
    "All of a cost that is compensated from elsewhere is accepted",
    "VNA 866/2021 24 § 7 kohta",
    {
      ...lines(line("purchased-services", "100.00", { compensatedElsewhere: true })),
    },
    "violated",
  ),
  decided(
    "bonus-left-out",
    "A bonus is left out of the accepted pay",
    "VNA 866/2021 5 § 2 mom.",
    {
      "application.budget.staff.0.voluntaryItems": true,
      "decision.acceptedTotal": "97000.00",
    },
    "satisfied",
  ),
];
