import { claimCase } from "./claim-case.ts";
import { claimedCost } from "./claim-rows.ts";

export const landExamples = [
  claimCase(
    "land-at-ten-percent",
    "Land up to a tenth of the total cost",
    "866/2021 22 § 1 mom. 2 kohta",
    {
      basedOn: "claim-filed",
      with: {
        "application.fund": "ERDF",
        "claim.costs": [claimedCost("land", "9800.00")],
        "claim.costs.0.amount": "9800.00",
      },
    },
    { "claimed-land-share": "satisfied" },
  ),
  claimCase(
    "derelict-land-at-fifteen-percent",
    "A derelict site up to 15 %, earlier claims counted",
    "866/2021 22 § 1 mom. 1 kohta",
    {
      basedOn: "claim-filed",
      with: {
        "application.fund": "ERDF",
        "claim.costs": [claimedCost("land", "9800.00", { derelictSite: true })],
        "claim.earlier.acceptedCosts": [{ category: "land", amount: "4900.00" }],
      },
    },
    { "claimed-land-share": "satisfied" },
  ),
  claimCase(
    "land-of-both-kinds",
    "A derelict site up to 15 % and other land up to 10 %, each by itself",
    "866/2021 22 § 1 mom. 1–2 kohta",
    {
      basedOn: "claim-filed",
      with: {
        "application.fund": "ERDF",
        "claim.costs": [
          claimedCost("land", "14700.00", { derelictSite: true }),
          claimedCost("land", "9800.00", { derelictSite: false }),
        ],
        "claim.costs.0.amount": "14700.00",
        "claim.costs.1.amount": "9800.00",
      },
    },
    { "claimed-land-share": "satisfied" },
  ),
  claimCase(
    "other-land-after-a-derelict-site",
    "Other land after a derelict site that was accepted on an earlier claim",
    "866/2021 22 § 1 mom. 1–2 kohta",
    {
      basedOn: "claim-filed",
      with: {
        "application.fund": "ERDF",
        "application.budget.lines.2": { category: "land", amount: "14700.00", part: "investment", derelictSite: true },
        "claim.costs": [claimedCost("land", "9800.00", { derelictSite: false })],
        "claim.earlier.acceptedCosts": [{ category: "land", amount: "14700.00" }],
        "claim.earlier.acceptedCosts.0.amount": "14700.00",
      },
    },
    { "claimed-land-share": "satisfied" },
  ),
] as const;
