import { claimCase } from "./claim-case.ts";
import { trainer } from "./claim-rows.ts";

export const purchasesExamples = [
  claimCase(
    "bought-for-10000",
    "From 10 000 euros quotes are needed",
    "TC-19, 866/2021 18 § 2 mom.",
    {
      with: { "decision.costModel": "actual", "claim.purchases": [trainer({})], "claim.purchases.0.value": "10000.00" },
    },
    { "purchases-by-quotes": "violated" },
  ),
  claimCase(
    "bought-by-quotes",
    "Quotes were asked for",
    "TC-19, 866/2021 18 § 2 mom.",
    { with: { "decision.costModel": "actual", "claim.purchases": [trainer({ priceShownBy: "quotes" })] } },
    { "purchases-by-quotes": "satisfied", "purchases-by-price-level": "satisfied" },
  ),
  claimCase(
    "bought-at-national-threshold-goods",
    "At the national threshold of goods the procurement act takes over",
    "866/2021 18 § 2 mom., 1397/2016 25 § 1 mom.",
    {
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [trainer({ value: "60000.00" })],
        "claim.purchases.0.value": "60000.00",
      },
    },
    { "purchases-by-quotes": "satisfied" },
  ),
  claimCase(
    "bought-at-national-threshold-works",
    "At the national threshold of works the procurement act takes over",
    "866/2021 18 § 2 mom., 1397/2016 25 § 1 mom.",
    {
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [trainer({ kind: "works", value: "150000.00" })],
        "claim.purchases.0.value": "150000.00",
      },
    },
    { "purchases-by-quotes": "satisfied" },
  ),
  claimCase(
    "bought-at-national-threshold-social",
    "At the national threshold of social the procurement act takes over",
    "866/2021 18 § 2 mom., 1397/2016 25 § 1 mom.",
    {
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [trainer({ kind: "social-and-health", value: "400000.00" })],
        "claim.purchases.0.value": "400000.00",
      },
    },
    { "purchases-by-quotes": "satisfied" },
  ),
  claimCase(
    "bought-at-national-threshold-special",
    "At the national threshold of special the procurement act takes over",
    "866/2021 18 § 2 mom., 1397/2016 25 § 1 mom.",
    {
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [trainer({ kind: "hotel-and-restaurant", value: "300000.00" })],
        "claim.purchases.0.value": "300000.00",
      },
    },
    { "purchases-by-quotes": "satisfied" },
  ),
  claimCase(
    "bought-at-national-threshold-concession",
    "At the national threshold of concession the procurement act takes over",
    "866/2021 18 § 2 mom., 1397/2016 25 § 1 mom.",
    {
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [trainer({ kind: "concession", value: "500000.00" })],
        "claim.purchases.0.value": "500000.00",
      },
    },
    { "purchases-by-quotes": "satisfied" },
  ),
  claimCase(
    "bought-for-3000",
    "From 3 000 euros the price level is established",
    "TC-19, 866/2021 18 § 3 mom.",
    {
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [trainer({ value: "3000.00", priceShownBy: "none" })],
        "claim.purchases.0.value": "3000.00",
      },
    },
    { "purchases-by-price-level": "violated" },
  ),
  claimCase(
    "bought-for-just-10000",
    "From 10 000 euros on another rule asks",
    "TC-19, 866/2021 18 § 2–3 mom.",
    {
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [trainer({ priceShownBy: "none" })],
        "claim.purchases.0.value": "10000.00",
      },
    },
    { "purchases-by-price-level": "satisfied" },
  ),
] as const;
