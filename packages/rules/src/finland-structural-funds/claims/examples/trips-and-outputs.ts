import { claimCase } from "./claim-case.ts";
import { claimedCost, staffCost } from "./claim-rows.ts";

export const tripsAndOutputsExamples = [
  claimCase(
    "two-days-of-travel",
    "Two domestic days of staff at 176.00",
    "866/2021 13 §, rakennerahastot.fi/matkakustannusmallit",
    {
      basedOn: "claim-filed",
      with: {
        "claim.trips": [{ destination: "domestic", traveller: "staff", days: 2, verified: true }],
        "claim.costs": [staffCost, claimedCost("travel", "352.00", { costBasis: "unit-cost" })],
        "claim.costs.1.amount": "352.00",
      },
    },
    { "claimed-travel-unit-costs": "satisfied" },
  ),
  claimCase(
    "trip-not-verified",
    "A trip that is not verified",
    "866/2021 13 § 3 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "claim.trips": [{ destination: "domestic", traveller: "staff", days: 2, verified: true }],
        "claim.costs": [staffCost, claimedCost("travel", "352.00", { costBasis: "unit-cost" })],
        "claim.trips.0.verified": false,
      },
    },
    { "claimed-trips-verified": "violated" },
  ),
  claimCase(
    "trips-not-listed",
    "Travel by unit costs without a list of trips",
    "866/2021 13 § 3 mom.",
    {
      basedOn: "claim-filed",
      with: { "claim.costs": [staffCost, claimedCost("travel", "352.00", { costBasis: "unit-cost" })] },
      without: ["claim.trips"],
    },
    { "claimed-trips-verified": "violated" },
  ),
  claimCase(
    "no-trip-listed",
    "Travel by unit costs and an empty list of trips",
    "866/2021 13 § 3 mom.",
    {
      basedOn: "claim-filed",
      with: { "claim.costs": [staffCost, claimedCost("travel", "352.00", { costBasis: "unit-cost" })] },
    },
    { "claimed-trips-verified": "violated" },
  ),
  claimCase(
    "trip-not-verified-and-cut",
    "Of two days one is verified and accepted",
    "866/2021 13 § 3 mom., 867/2021 16 § 1 mom.",
    {
      with: {
        "claim.trips": [
          { destination: "domestic", traveller: "staff", days: 1, verified: true },
          { destination: "europe", traveller: "staff", days: 1, verified: false },
        ],
        "claim.costs": [staffCost, claimedCost("travel", "544.00", { costBasis: "unit-cost", accepted: "176.00" })],
        "claim.costs.1.accepted": "176.00",
      },
    },
    { "claimed-trips-verified": "satisfied" },
  ),
  claimCase(
    "no-trip-verified-and-cut",
    "No trip is verified and none is accepted",
    "866/2021 13 § 3 mom., 867/2021 16 § 1 mom.",
    {
      with: {
        "claim.trips": [{ destination: "domestic", traveller: "staff", days: 2, verified: false }],
        "claim.costs": [staffCost, claimedCost("travel", "352.00", { costBasis: "unit-cost", accepted: "0.00" })],
      },
    },
    { "claimed-trips-verified": "satisfied" },
  ),
  claimCase(
    "lump-sum-without-outputs",
    "A lump sum for no output at all",
    "866/2021 14 § 5 mom., 757/2021 30 § 1 mom. 1 kohta",
    {
      with: {
        "decision.costModel": "lump-sum",
        "claim.costs": [claimedCost("lump-sum", "10000.00", { costBasis: "lump-sum" })],
      },
    },
    { "claimed-outputs-verified": "violated" },
  ),
  claimCase(
    "lump-sum-outputs-not-listed",
    "A lump sum without a list of outputs",
    "866/2021 14 § 5 mom., 757/2021 30 § 1 mom. 1 kohta",
    {
      basedOn: "lump-sum-without-outputs",
      without: ["claim.outputs"],
    },
    { "claimed-outputs-verified": "violated" },
  ),
  claimCase(
    "lump-sum-for-verified-output",
    "A lump sum for an output that its documents verify",
    "866/2021 14 § 5 mom.",
    {
      basedOn: "lump-sum-without-outputs",
      with: {
        "claim.outputs": [
          {
            description: "Koulutusmalli",
            decided: "10000.00",
            amount: "10000.00",
            accepted: "10000.00",
            verified: true,
          },
        ],
      },
    },
    { "claimed-outputs-verified": "satisfied" },
  ),
  claimCase(
    "output-as-decided",
    "An output at the amount decided",
    "866/2021 14 § 3 mom. 2 kohta",
    {
      with: {
        "decision.costModel": "lump-sum",
        "claim.outputs": [
          {
            description: "Koulutusmalli",
            decided: "10000.00",
            amount: "10000.00",
            accepted: "10000.00",
            verified: true,
          },
        ],
        "claim.outputs.0.accepted": "10000.00",
      },
    },
    { "claimed-output-amounts": "satisfied" },
  ),
  claimCase(
    "output-not-verified",
    "An output without its documents is not paid",
    "866/2021 14 § 5 mom., 757/2021 30 § 1 mom. 1 kohta",
    {
      with: {
        "decision.costModel": "lump-sum",
        "claim.outputs": [
          {
            description: "Koulutusmalli",
            decided: "10000.00",
            amount: "10000.00",
            accepted: "10000.00",
            verified: false,
          },
        ],
      },
    },
    { "claimed-outputs-verified": "violated" },
  ),
  claimCase(
    "output-not-verified-and-cut",
    "The share of other outputs may be paid",
    "757/2021 30 § 2 mom.",
    {
      with: {
        "decision.costModel": "lump-sum",
        "claim.outputs": [
          { description: "Koulutusmalli", decided: "10000.00", amount: "10000.00", accepted: "0.00", verified: false },
        ],
      },
    },
    { "claimed-outputs-verified": "satisfied" },
  ),
  claimCase(
    "lump-sum-voucher-missing",
    "Municipal money of a lump-sum project without a voucher",
    "866/2021 14 § 6 mom.",
    {
      with: {
        "decision.costModel": "lump-sum",
        "claim.outputs": [
          {
            description: "Koulutusmalli",
            decided: "10000.00",
            amount: "10000.00",
            accepted: "10000.00",
            verified: true,
          },
        ],
        "claim.financing.0.voucherAttached": false,
      },
    },
    { "lump-sum-public-financing-shown": "violated" },
  ),
  claimCase(
    "lump-sum-voucher-there",
    "Municipal money with its voucher",
    "866/2021 14 § 6 mom.",
    {
      with: {
        "decision.costModel": "lump-sum",
        "claim.outputs": [
          {
            description: "Koulutusmalli",
            decided: "10000.00",
            amount: "10000.00",
            accepted: "10000.00",
            verified: true,
          },
        ],
      },
    },
    { "lump-sum-public-financing-shown": "satisfied" },
  ),
] as const;
