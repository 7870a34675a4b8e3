import { claimCase } from "./claim-case.ts";
import { claimedCost } from "./claim-rows.ts";

export const pricedCostsExamples = [
  claimCase(
    "deductible-vat-cut",
    "VAT that can be deducted is taken off",
    "TC-25, 866/2021 23 § 1 mom.",
    {
      with: {
        "application.applicant.vatDeductible": true,
        "claim.costs.0.vat": "1000.00",
        "claim.costs.0.accepted": "5322.00",
      },
    },
    { "claimed-vat": "satisfied" },
  ),
  claimCase(
    "vat-of-association-claimed",
    "VAT of an association without a right to deduct",
    "TC-25, 866/2021 23 § 1 mom.",
    { basedOn: "claim-filed", with: { "claim.costs.0.vat": "1000.00" } },
    { "claimed-vat": "satisfied", "claimed-vat-statement": "satisfied" },
  ),
  claimCase(
    "vat-of-municipality-claimed",
    "VAT of a municipality is never reimbursed",
    "TC-25, 866/2021 23 § 3 mom.",
    {
      basedOn: "claim-filed",
      with: { "claim.costs.0.vat": "1000.00", "application.applicant.legalForm": "municipality" },
    },
    { "claimed-vat": "violated" },
  ),
  claimCase(
    "claimed-vat-unstated",
    "VAT without a statement of the Tax Administration",
    "866/2021 23 § 1–2 mom.",
    {
      basedOn: "claim-filed",
      with: { "claim.costs.0.vat": "1000.00", "application.applicant.vatStatementAttached": false },
    },
    { "claimed-vat-statement": "for-review" },
  ),
  claimCase(
    "travel-above-agreement-cut",
    "Travel above the agreement is taken off",
    "866/2021 17 §",
    {
      with: {
        "claim.costs": [claimedCost("travel", "100.00", { accepted: "90.00", aboveTravelRules: "10.00" })],
        "claim.costs.0.accepted": "90.00",
      },
    },
    { "claimed-travel-within-rules": "satisfied" },
  ),
  claimCase(
    "leasing-without-interest",
    "Interest and service in a leasing payment are taken off",
    "866/2021 20 § 2 mom.",
    {
      with: {
        "claim.costs": [
          claimedCost("machinery", "300.00", { accepted: "260.00", acquiredBy: "leasing", financeParts: "40.00" }),
        ],
        "claim.costs.0.accepted": "260.00",
      },
    },
    { "finance-parts-left-out": "satisfied" },
  ),
  claimCase(
    "leasing-parts-not-shown",
    "A recipient shows that leasing holds no finance parts",
    "866/2021 20 § 2 mom.",
    {
      basedOn: "claim-filed",
      with: { "claim.costs": [claimedCost("machinery", "300.00", { acquiredBy: "leasing" })] },
    },
    { "finance-parts-left-out": "violated" },
  ),
  claimCase(
    "bought-by-instalments",
    "An asset bought by instalments on all terms",
    "866/2021 19 § 1 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "application.fund": "ERDF",
        "claim.costs": [
          claimedCost("machinery", "3000.00", {
            acquiredBy: "instalments",
            financeParts: "0.00",
            instalments: { bindingDebt: true, delivered: true, rightsTransferred: true, rightsAssigned: false },
          }),
        ],
      },
    },
    { "instalment-purchase-terms": "satisfied", "instalments-outside-regional-funds": "not-applicable" },
  ),
  claimCase(
    "instalments-not-delivered",
    "An asset that was not delivered",
    "866/2021 19 § 1 mom. 2 kohta",
    {
      basedOn: "claim-filed",
      with: {
        "application.fund": "ERDF",
        "claim.costs": [
          claimedCost("machinery", "3000.00", {
            acquiredBy: "instalments",
            financeParts: "0.00",
            instalments: { bindingDebt: true, delivered: false, rightsTransferred: true, rightsAssigned: false },
          }),
        ],
      },
    },
    { "instalment-purchase-terms": "violated" },
  ),
  claimCase(
    "instalments-financier-paid",
    "A financier that paid the seller",
    "866/2021 19 § 2 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "application.fund": "ERDF",
        "claim.costs": [
          claimedCost("machinery", "3000.00", {
            acquiredBy: "instalments",
            financeParts: "0.00",
            instalments: {
              bindingDebt: true,
              delivered: true,
              rightsTransferred: true,
              rightsAssigned: true,
              sellerPaid: true,
            },
          }),
        ],
      },
    },
    { "instalment-purchase-terms": "satisfied" },
  ),
  claimCase(
    "instalments-financier-not-paid",
    "A financier that did not pay the seller",
    "866/2021 19 § 2 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "application.fund": "ERDF",
        "claim.costs": [
          claimedCost("machinery", "3000.00", {
            acquiredBy: "instalments",
            financeParts: "0.00",
            instalments: {
              bindingDebt: true,
              delivered: true,
              rightsTransferred: true,
              rightsAssigned: true,
              sellerPaid: false,
            },
          }),
        ],
      },
    },
    { "instalment-purchase-terms": "violated" },
  ),
  claimCase(
    "instalments-in-esf",
    "Instalments in an ESF+ project go to a person",
    "866/2021 19 § 1 mom.",
    {
      basedOn: "claim-filed",
      certainty: "interpretation",
      with: {
        "application.fund": "ESF+",
        "claim.costs": [
          claimedCost("machinery", "3000.00", {
            acquiredBy: "instalments",
            financeParts: "0.00",
            instalments: { bindingDebt: true, delivered: true, rightsTransferred: true, rightsAssigned: false },
          }),
        ],
      },
    },
    { "instalments-outside-regional-funds": "for-review", "instalment-purchase-terms": "not-applicable" },
  ),
  claimCase(
    "used-machine-claimed",
    "A used machine that had no aid",
    "866/2021 21 § 1 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "application.fund": "ERDF",
        "claim.costs": [claimedCost("machinery", "3000.00", { usedGoods: true, subsidisedWithinFiveYears: false })],
      },
    },
    { "claimed-used-machine": "satisfied", "claimed-used-machine-value": "for-review" },
  ),
  claimCase(
    "aided-used-machine-claimed",
    "A used machine that had aid within five years",
    "866/2021 21 § 1 mom. 1 kohta",
    {
      basedOn: "claim-filed",
      with: {
        "application.fund": "ERDF",
        "claim.costs": [claimedCost("machinery", "3000.00", { usedGoods: true, subsidisedWithinFiveYears: true })],
      },
    },
    { "claimed-used-machine": "violated" },
  ),
] as const;
