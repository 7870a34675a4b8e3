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
    "Premises belong to the 7 %",
    "866/2021 11 § 3 mom.",
    {
      basedOn: "claim-filed",
      with: { "decision.costModel": "flat-7", "claim.costs": [staffCost, claimedCost("premises", "100.00")] },
    },
    { "claimed-costs-inside-seven-percent": "violated" },
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
    { "claimed-investment-flat-rate": "satisfied" },
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
    { "claimed-material-aid-flat-rates": "satisfied" },
  ),
] as const;
