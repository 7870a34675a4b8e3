import { filed } from "./variant.ts";

const line = (category: string, amount: string, part = "development") => ({ category, amount, part });

export const budgetExamples = [
  filed(
    "lines-a-cent-short",
    "The lines come to one cent less than the total",
    { "application.budget.total": "98000.01" },
    { "budget-lines-add-up": "violated" },
  ),
  filed(
    "no-lines",
    "A total without a line",
    { "application.budget.lines": [] },
    { "budget-lines-add-up": "violated" },
  ),
  filed(
    "investment-lines",
    "Lines of the investment part come to its sum",
    {
      "application.budget.total": "108000.00",
      "application.budget.investmentTotal": "10000.00",
      "application.budget.lines": [
        line("staff", "70000.00"),
        line("flat-rate", "28000.00"),
        line("machinery", "10000.00", "investment"),
      ],
    },
    {
      "investment-lines-add-up": "satisfied",
      "budget-lines-add-up": "satisfied",
      "forty-percent-adds-up": "satisfied",
    },
  ),
  filed(
    "investment-lines-a-cent-over",
    "Lines of the investment part come to one cent more than its sum",
    {
      "application.budget.investmentTotal": "10000.00",
      "application.budget.lines": [line("machinery", "10000.01", "investment")],
    },
    { "investment-lines-add-up": "violated" },
  ),
  filed(
    "investment-is-everything",
    "The investment part is as large as the total",
    { "application.budget.investmentTotal": "98000.00" },
    { "investment-within-total": "satisfied" },
  ),
  filed(
    "investment-above-total",
    "The investment part is one cent larger than the total",
    { "application.budget.investmentTotal": "98000.01" },
    { "investment-within-total": "violated" },
  ),
  filed(
    "total-with-vat-smaller",
    "The total with VAT is one cent smaller than the total",
    { "application.budget.totalWithVat": "97999.99" },
    { "total-with-vat-not-smaller": "violated" },
  ),
  filed(
    "full-time",
    "One person's whole year",
    { "application.budget.staff": [{ title: "Projektipäällikkö", share: "100 %" }] },
    { "share-within-full-time": "satisfied" },
  ),
  filed(
    "more-than-full-time",
    "A hundredth of a percent above one person's whole year",
    { "application.budget.staff": [{ title: "Projektipäällikkö", share: "100.01 %" }] },
    { "share-within-full-time": "violated" },
  ),
  filed(
    "flat-rate-a-cent-low",
    "The flat rate is one cent less than 40 % of staff costs",
    { "application.budget.lines": [line("staff", "70000.00"), line("flat-rate", "27999.99")] },
    { "forty-percent-adds-up": "violated" },
  ),
  filed(
    "flat-rate-a-cent-high",
    "The flat rate is one cent more than 40 % of staff costs",
    { "application.budget.lines": [line("staff", "70000.00"), line("flat-rate", "28000.01")] },
    { "forty-percent-adds-up": "violated" },
  ),
  filed(
    "flat-rate-rounded",
    "40 % of 70 000.02 is 28 000.008: a cent up or down fits",
    { "application.budget.lines": [line("staff", "70000.02"), line("flat-rate", "28000.01")] },
    { "forty-percent-adds-up": "satisfied" },
  ),
  filed(
    "actual-beside-flat-rate",
    "All at actual cost, and the 40 % model too",
    { "application.costModel.actualCostsOnly": true },
    { "cost-model-agrees": "violated" },
  ),
] as const;
