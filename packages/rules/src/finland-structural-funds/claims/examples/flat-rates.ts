import { claimCase } from "./claim-case.ts";
import { claimedCost, flatRateCost, staffCost } from "./claim-rows.ts";

export const flatRatesExamples = [
  claimCase(
    "forty-percent-claimed",
    "40 % of accepted staff costs",
    "866/2021 8 §",
    { with: { "claim.costs.1.accepted": "2528.80" } },
    { "claimed-forty-percent": "satisfied" },
  ),
  claimCase(
    "forty-percent-after-a-cut",
    "A cut salary cuts the 40 % too",
    "866/2021 8 §",
    { with: { "claim.costs.0.accepted": "6000.00" } },
    { "claimed-forty-percent": "violated" },
  ),
  claimCase(
    "travel-inside-forty-percent",
    "Travel belongs to the 40 %",
    "866/2021 8 §",
    {
      basedOn: "claim-filed",
      with: { "claim.costs": [staffCost, claimedCost("travel", "50.00", { aboveTravelRules: "0.00" })] },
    },
    { "claimed-costs-inside-forty-percent": "violated" },
  ),
  claimCase(
    "seven-percent-claimed",
    "7 % of direct costs, though services are below 30 % of salaries now",
    "TC-13, 866/2021 11 § 1 mom.",
    {
      with: {
        "decision.costModel": "flat-7",
        "claim.costs": [staffCost, claimedCost("purchased-services", "1000.00"), flatRateCost("512.54")],
        "claim.costs.2.accepted": "512.54",
      },
    },
    { "claimed-seven-percent": "satisfied" },
  ),
  claimCase(
    "premises-inside-seven-percent",
    "In the ERDF premises belong to the 7 %",
    "866/2021 9 § 3 mom. 2 kohta",
    {
      basedOn: "claim-filed",
      with: {
        "application.fund": "ERDF",
        "decision.costModel": "flat-7",
        "claim.costs": [staffCost, claimedCost("premises", "100.00")],
      },
    },
    { "claimed-costs-inside-seven-percent": "violated", "claimed-target-group-premises": "not-applicable" },
  ),
  claimCase(
    "target-group-premises-claimed",
    "In ESF+ premises of the target group are direct, and a person tells whose they were",
    "866/2021 11 § 2 mom. 2 kohta ja 3 mom. 2 kohta",
    {
      basedOn: "claim-filed",
      with: { "decision.costModel": "flat-7", "claim.costs": [staffCost, claimedCost("premises", "100.00")] },
    },
    { "claimed-costs-inside-seven-percent": "satisfied", "claimed-target-group-premises": "for-review" },
  ),
  claimCase(
    "audit-claimed-unasked",
    "An audit that the decision does not require is inside the 7 %",
    "866/2021 11 § 2 mom. 7 kohta",
    {
      basedOn: "claim-filed",
      with: {
        "decision.costModel": "flat-7",
        "decision.conditions": ["retention"],
        "claim.costs": [staffCost, claimedCost("audit", "100.00")],
      },
    },
    { "claimed-audit-required": "violated" },
  ),
  claimCase(
    "audit-claimed-as-required",
    "An audit that the decision requires is a direct cost",
    "866/2021 11 § 2 mom. 7 kohta",
    {
      basedOn: "claim-filed",
      with: {
        "decision.costModel": "flat-7",
        "decision.conditions": ["retention", "audit"],
        "claim.costs": [staffCost, claimedCost("audit", "100.00")],
      },
    },
    { "claimed-audit-required": "satisfied" },
  ),
  claimCase(
    "services-beside-seven-percent",
    "Services of the substance are direct",
    "866/2021 11 § 2 mom. 2 kohta",
    {
      basedOn: "claim-filed",
      with: {
        "decision.costModel": "flat-7",
        "claim.costs": [staffCost, claimedCost("purchased-services", "1000.00"), flatRateCost("512.54")],
      },
    },
    { "claimed-costs-inside-seven-percent": "satisfied" },
  ),
  claimCase(
    "trip-of-15-km-claimed",
    "A trip of 15 km belongs to the 7 %",
    "TC-29, 866/2021 11 § 2 mom. 4 kohta",
    {
      basedOn: "claim-filed",
      with: {
        "decision.costModel": "flat-7",
        "claim.costs": [staffCost, claimedCost("travel", "50.00", { aboveTravelRules: "0.00", distanceKm: 15 })],
        "claim.costs.1.distanceKm": 15,
      },
    },
    { "claimed-near-travel": "violated" },
  ),
  claimCase(
    "device-of-3000-claimed",
    "A device of 3 000 euros is a direct cost",
    "866/2021 11 § 2 mom. 6 kohta",
    {
      basedOn: "claim-filed",
      with: {
        "decision.costModel": "flat-7",
        "claim.costs": [staffCost, claimedCost("equipment", "3000.00", { unitPrice: "3000.00" })],
        "claim.costs.1.unitPrice": "3000.00",
      },
    },
    { "claimed-small-device": "satisfied" },
  ),
  claimCase(
    "investment-flat-rate-claimed",
    "1.5 % of direct investment costs",
    "866/2021 10 § 1 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "application.fund": "ERDF",
        "decision.costModel": "flat-1.5",
        "claim.costs": [
          claimedCost("machinery", "10000.00", { part: "investment" }),
          flatRateCost("150.00", { part: "investment" }),
        ],
        "claim.costs.1.amount": "150.00",
      },
    },
    { "claimed-investment-flat-rate": "satisfied", "claimed-costs-inside-investment-rate": "satisfied" },
  ),
  claimCase(
    "salary-beside-investment-rate",
    "A salary of the investment part is inside the 1.5 %",
    "866/2021 10 § 2–3 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "application.fund": "ERDF",
        "decision.costModel": "flat-1.5",
        "claim.costs": [
          claimedCost("machinery", "10000.00", { part: "investment" }),
          claimedCost("staff", "0.01", { part: "investment" }),
          flatRateCost("150.00", { part: "investment" }),
        ],
      },
    },
    { "claimed-costs-inside-investment-rate": "violated" },
  ),
  claimCase(
    "investment-project-rate-claimed",
    "Costs of an investment project are of the investment, also where they do not say so",
    "866/2021 10 § 1 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "application.fund": "ERDF",
        "application.projectType": "investment",
        "decision.costModel": "flat-1.5",
        "claim.costs": [claimedCost("machinery", "10000.00"), flatRateCost("150.00")],
        "claim.costs.1.amount": "150.00",
      },
    },
    { "claimed-investment-flat-rate": "satisfied", "claimed-costs-inside-investment-rate": "satisfied" },
  ),
  claimCase(
    "travel-beside-investment-project-rate",
    "Travel of an investment project is inside the 1.5 %, also where the rate is not claimed",
    "866/2021 10 § 2–3 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "application.fund": "ERDF",
        "application.projectType": "investment",
        "decision.costModel": "flat-1.5",
        "claim.costs": [
          claimedCost("machinery", "10000.00"),
          claimedCost("travel", "100.00", { aboveTravelRules: "0.00" }),
        ],
      },
    },
    { "claimed-investment-flat-rate": "not-applicable", "claimed-costs-inside-investment-rate": "violated" },
  ),
  claimCase(
    "salary-beside-material-aid-rates",
    "A salary is inside the 7 % of other costs of material aid",
    "866/2021 12 § 3 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "decision.costModel": "material-aid",
        "claim.costs": [claimedCost("materials", "1000.00"), claimedCost("staff", "0.01"), flatRateCost("140.00")],
      },
    },
    { "claimed-costs-inside-material-aid-rates": "violated" },
  ),
  claimCase(
    "material-aid-rates-claimed",
    "Twice 7 % of food and basic goods",
    "866/2021 12 § 2–3 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "decision.costModel": "material-aid",
        "claim.costs": [claimedCost("materials", "1000.00"), flatRateCost("140.00")],
        "claim.costs.1.amount": "140.00",
      },
    },
    { "claimed-material-aid-flat-rates": "satisfied", "claimed-costs-inside-material-aid-rates": "satisfied" },
  ),
] as const;
