import { claimCase } from "./claim-case.ts";

export const purchasesExamples = [
  claimCase(
    "bought-for-10000",
    "From 10 000 euros quotes are needed",
    "TC-19, 866/2021 18 § 2 mom.",
    {
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [
          {
            subject: "Kouluttaja",
            kind: "services",
            value: "10000.00",
            amount: "500.00",
            accepted: "500.00",
            priceShownBy: "price-level",
            fromRelatedParty: false,
          },
        ],
        "claim.purchases.0.value": "10000.00",
      },
    },
    { "purchases-by-quotes": "violated" },
  ),
  claimCase(
    "bought-by-quotes",
    "Quotes were asked for",
    "TC-19, 866/2021 18 § 2 mom.",
    {
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [
          {
            subject: "Kouluttaja",
            kind: "services",
            value: "10000.00",
            amount: "500.00",
            accepted: "500.00",
            priceShownBy: "quotes",
            fromRelatedParty: false,
          },
        ],
      },
    },
    { "purchases-by-quotes": "satisfied", "purchases-by-price-level": "satisfied" },
  ),
  claimCase(
    "bought-at-national-threshold-goods",
    "At the national threshold of goods the procurement act takes over",
    "866/2021 18 § 2 mom., 1397/2016 25 § 1 mom.",
    {
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [
          {
            subject: "Kouluttaja",
            kind: "services",
            value: "60000.00",
            amount: "500.00",
            accepted: "500.00",
            priceShownBy: "price-level",
            fromRelatedParty: false,
          },
        ],
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
        "claim.purchases": [
          {
            subject: "Kouluttaja",
            kind: "works",
            value: "150000.00",
            amount: "500.00",
            accepted: "500.00",
            priceShownBy: "price-level",
            fromRelatedParty: false,
          },
        ],
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
        "claim.purchases": [
          {
            subject: "Kouluttaja",
            kind: "social-and-health",
            value: "400000.00",
            amount: "500.00",
            accepted: "500.00",
            priceShownBy: "price-level",
            fromRelatedParty: false,
          },
        ],
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
        "claim.purchases": [
          {
            subject: "Kouluttaja",
            kind: "hotel-and-restaurant",
            value: "300000.00",
            amount: "500.00",
            accepted: "500.00",
            priceShownBy: "price-level",
            fromRelatedParty: false,
          },
        ],
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
        "claim.purchases": [
          {
            subject: "Kouluttaja",
            kind: "concession",
            value: "500000.00",
            amount: "500.00",
            accepted: "500.00",
            priceShownBy: "price-level",
            fromRelatedParty: false,
          },
        ],
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
        "claim.purchases": [
          {
            subject: "Kouluttaja",
            kind: "services",
            value: "3000.00",
            amount: "500.00",
            accepted: "500.00",
            priceShownBy: "none",
            fromRelatedParty: false,
          },
        ],
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
        "claim.purchases": [
          {
            subject: "Kouluttaja",
            kind: "services",
            value: "10000.00",
            amount: "500.00",
            accepted: "500.00",
            priceShownBy: "none",
            fromRelatedParty: false,
          },
        ],
        "claim.purchases.0.value": "10000.00",
      },
    },
    { "purchases-by-price-level": "satisfied" },
  ),
  claimCase(
    "bought-without-procurement-act",
    "A purchase at the threshold without the act's procedure",
    "TC-19, 866/2021 18 § 1 mom.",
    {
      certainty: "interpretation",
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [
          {
            subject: "Kouluttaja",
            kind: "services",
            value: "60000.00",
            amount: "500.00",
            accepted: "500.00",
            priceShownBy: "quotes",
            fromRelatedParty: false,
          },
        ],
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
        "claim.purchases": [
          {
            subject: "Kouluttaja",
            kind: "services",
            value: "60000.00",
            amount: "500.00",
            accepted: "500.00",
            priceShownBy: "procurement-act",
            fromRelatedParty: false,
          },
        ],
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
        "claim.purchases": [
          {
            subject: "Kouluttaja",
            kind: "services",
            value: "2000.00",
            amount: "500.00",
            accepted: "500.00",
            priceShownBy: "price-level",
            fromRelatedParty: true,
            relation: "leading-person",
          },
        ],
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
          {
            subject: "Kouluttaja",
            kind: "services",
            value: "2000.00",
            amount: "500.00",
            accepted: "500.00",
            priceShownBy: "quotes",
            fromRelatedParty: true,
            relation: "leading-person",
          },
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
          {
            subject: "Kouluttaja",
            kind: "services",
            value: "2000.00",
            amount: "500.00",
            accepted: "0.00",
            priceShownBy: "price-level",
            fromRelatedParty: true,
            relation: "leading-person",
          },
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
          {
            subject: "Kouluttaja",
            kind: "services",
            value: "2000.00",
            amount: "500.00",
            accepted: "500.00",
            priceShownBy: "price-level",
            fromRelatedParty: true,
            relation: "undertaking-of-responsible-person",
          },
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
          {
            subject: "Kouluttaja",
            kind: "services",
            value: "2000.00",
            amount: "500.00",
            accepted: "500.00",
            priceShownBy: "quotes",
            fromRelatedParty: true,
            relation: "undertaking-of-responsible-person",
          },
        ],
      },
    },
    { "purchase-from-own-undertaking": "satisfied" },
  ),
  claimCase(
    "bought-in-parts",
    "The authority found that a purchase was split",
    "TC-19, 866/2021 18 § 4 mom.",
    {
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [
          {
            subject: "Kouluttaja",
            kind: "services",
            value: "6000.00",
            amount: "500.00",
            accepted: "500.00",
            priceShownBy: "price-level",
            fromRelatedParty: false,
            split: true,
          },
        ],
      },
    },
    { "purchases-not-split": "violated" },
  ),
  claimCase(
    "bought-in-parts-by-quotes",
    "Split, but with quotes asked for",
    "TC-19, 866/2021 18 § 4 mom.",
    {
      with: {
        "decision.costModel": "actual",
        "claim.purchases": [
          {
            subject: "Kouluttaja",
            kind: "services",
            value: "6000.00",
            amount: "500.00",
            accepted: "500.00",
            priceShownBy: "quotes",
            fromRelatedParty: false,
            split: true,
          },
        ],
      },
    },
    { "purchases-not-split": "satisfied" },
  ),
  claimCase(
    "bought-inside-forty-percent",
    "A purchase inside the 40 % needs none of this",
    "TC-19, 866/2021 18 §",
    {
      certainty: "interpretation",
      with: {
        "decision.costModel": "flat-40",
        "claim.purchases": [
          {
            subject: "Kouluttaja",
            kind: "services",
            value: "10000.00",
            amount: "500.00",
            accepted: "500.00",
            priceShownBy: "none",
            fromRelatedParty: false,
          },
        ],
      },
    },
    { "purchases-by-quotes": "not-applicable", "purchases-by-price-level": "not-applicable" },
  ),
] as const;
