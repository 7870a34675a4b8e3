import { claimCase } from "./claim-case.ts";
import { trainer } from "./claim-rows.ts";

export const relatedPurchasesExamples = [
  claimCase(
    "bought-without-procurement-act",
    "A purchase at the threshold without the act's procedure",
    "TC-19, 866/2021 18 § 1 mom.",
    {
      certainty: "interpretation",
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [trainer({ value: "60000.00", priceShownBy: "quotes" })],
      },
    },
    { "purchases-by-procurement-act": "for-review" },
  ),
  claimCase(
    "bought-by-procurement-act",
    "A purchase at the threshold by the act's procedure",
    "TC-19, 866/2021 18 § 1 mom.",
    {
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [trainer({ value: "60000.00", priceShownBy: "procurement-act" })],
      },
    },
    { "purchases-by-procurement-act": "satisfied" },
  ),
  claimCase(
    "bought-from-leading-person",
    "A purchase from the managing director without other quotes",
    "TC-19, 866/2021 18 § 5 mom.",
    {
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [trainer({ value: "2000.00", fromRelatedParty: true, relation: "leading-person" })],
      },
    },
    { "purchases-from-related-parties": "violated" },
  ),
  claimCase(
    "bought-from-leading-person-by-quotes",
    "After quotes from others it counts",
    "TC-19, 866/2021 18 § 5 mom.",
    {
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [
          trainer({ value: "2000.00", priceShownBy: "quotes", fromRelatedParty: true, relation: "leading-person" }),
        ],
      },
    },
    { "purchases-from-related-parties": "satisfied" },
  ),
  claimCase(
    "bought-from-leading-person-and-cut",
    "A cut purchase bars nothing",
    "866/2021 18 § 5 mom.",
    {
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [
          trainer({ value: "2000.00", accepted: "0.00", fromRelatedParty: true, relation: "leading-person" }),
        ],
      },
    },
    { "purchases-from-related-parties": "satisfied" },
  ),
  claimCase(
    "bought-from-board-members-company",
    "A purchase from a board member's own company",
    "TC-19, 866/2021 18 § 5 mom.",
    {
      certainty: "interpretation",
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [
          trainer({ value: "2000.00", fromRelatedParty: true, relation: "undertaking-of-responsible-person" }),
        ],
      },
    },
    { "purchase-from-own-undertaking": "for-review", "purchases-from-related-parties": "satisfied" },
  ),
  claimCase(
    "bought-from-board-members-company-by-quotes",
    "After quotes from others there is nothing to weigh",
    "TC-19, 866/2021 18 § 5 mom.",
    {
      certainty: "interpretation",
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [
          trainer({
            value: "2000.00",
            priceShownBy: "quotes",
            fromRelatedParty: true,
            relation: "undertaking-of-responsible-person",
          }),
        ],
      },
    },
    { "purchase-from-own-undertaking": "satisfied" },
  ),
  claimCase(
    "bought-in-parts",
    "The authority found that a purchase was split",
    "TC-19, 866/2021 18 § 4 mom.",
    { with: { "decision.costModel": "actual", "claim.purchases": [trainer({ value: "6000.00", split: true })] } },
    { "purchases-not-split": "violated" },
  ),
  claimCase(
    "bought-in-parts-by-quotes",
    "Split, but with quotes asked for",
    "TC-19, 866/2021 18 § 4 mom.",
    {
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [trainer({ value: "6000.00", priceShownBy: "quotes", split: true })],
      },
    },
    { "purchases-not-split": "satisfied" },
  ),
  claimCase(
    "machine-bought-beside-forty-percent",
    "A machine of the investment part is an actual cost beside the 40 %",
    "866/2021 8 § ja 18 § 2 mom.",
    {
      certainty: "interpretation",
      with: {
        "decision.acceptedInvestmentTotal": "20000.00",
        "claim.purchases": [trainer({ subject: "Kone", kind: "goods", priceShownBy: "none" })],
      },
    },
    { "purchases-by-quotes": "violated" },
  ),
  claimCase(
    "food-bought-from-leading-person",
    "Food of a material aid project is an actual cost, bought here from the managing director without other quotes",
    "866/2021 12 § 1 mom. 1 kohta, 18 § 5 mom.",
    {
      with: {
        "decision.costModel": "material-aid",
        "claim.purchases": [trainer({ kind: "goods", fromRelatedParty: true, relation: "leading-person" })],
      },
    },
    { "purchases-from-related-parties": "violated", "purchases-by-quotes": "violated" },
  ),
  claimCase(
    "bought-inside-forty-percent",
    "A purchase inside the 40 % needs none of this",
    "TC-19, 866/2021 18 §",
    {
      certainty: "interpretation",
      with: { "decision.costModel": "flat-40", "claim.purchases": [trainer({ priceShownBy: "none" })] },
    },
    { "purchases-by-quotes": "not-applicable", "purchases-by-price-level": "not-applicable" },
  ),
] as const;
