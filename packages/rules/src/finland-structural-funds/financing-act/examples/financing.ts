import { variant } from "./variant.ts";

const grant = "application.fundingPlan.grant";
const special = (rule: string) => [
  { rule: `finland-structural-funds/${rule}`, strength: "special", text: "Koordinaatiohanke palvelee koko ohjelmaa." },
];
const source = (kind: string, of: string, amount: string) => ({
  source: of,
  kind,
  provider: "Koivurannan Kyläyhdistys ry",
  amount,
  confirmed: true,
});

export const financingExamples = [
  variant(
    "costs-shared",
    "submission",
    "The grant leaves a part of the costs to others",
    "757/2021 17–18 §",
    {},
    {
      "grant-below-full-cost": "satisfied",
      "grant-within-costs-after-revenue": "satisfied",
      "own-financing": "satisfied",
      "in-kind-eu-programme": "satisfied",
      "in-kind-national": "not-applicable",
      "revenue-with-aid": "not-applicable",
    },
  ),
  variant(
    "grant-one-cent-below-costs",
    "submission",
    "One cent below the full costs",
    "757/2021 17 § 1 mom.",
    { with: { [grant]: "97999.99" } },
    { "grant-below-full-cost": "satisfied" },
  ),
  variant(
    "grant-at-costs",
    "submission",
    "The full costs without a special reason",
    "757/2021 17 § 1 mom.",
    { with: { [grant]: "98000.00" } },
    { "grant-below-full-cost": "violated" },
  ),
  variant(
    "grant-at-costs-special-reason",
    "submission",
    "The full costs with a special reason go to a person",
    "757/2021 17 § 1 mom.",
    { with: { [grant]: "98000.00", "application.reasons": special("grant-below-full-cost") } },
    { "grant-below-full-cost": "for-review" },
  ),
  variant(
    "material-aid-at-costs",
    "submission",
    "Material aid to the most deprived may cover the full costs",
    "757/2021 17 § 2 mom.",
    { with: { [grant]: "98000.00", "application.costModel.model": "material-aid" } },
    { "grant-below-full-cost": "satisfied" },
  ),
  variant(
    "granted-one-cent-below-costs",
    "decision",
    "The decision stays one cent below the accepted costs",
    "757/2021 17 § 1 mom.",
    { with: { "decision.granted": "97999.99" } },
    { "decided-grant-below-full-cost": "satisfied" },
  ),
  variant(
    "granted-at-costs",
    "decision",
    "The decision covers the accepted costs in full",
    "757/2021 17 § 1 mom.",
    { with: { "decision.granted": "98000.00" } },
    { "decided-grant-below-full-cost": "violated" },
  ),
  variant(
    "granted-at-costs-special-reason",
    "decision",
    "A special reason in the decision for full support",
    "757/2021 17 § 1 mom.",
    { with: { "decision.granted": "98000.00", "decision.reasons": special("decided-grant-below-full-cost") } },
    { "decided-grant-below-full-cost": "for-review" },
  ),
  variant(
    "revenue-leaves-room",
    "submission",
    "Seminar fees leave exactly the grant",
    "757/2021 17 § 3 mom.; TC-25",
    { with: { "application.budget.revenue": "19600.00" } },
    { "grant-within-costs-after-revenue": "satisfied" },
  ),
  variant(
    "revenue-one-cent-too-much",
    "submission",
    "Revenue one cent higher and the grant no longer fits",
    "757/2021 17 § 3 mom.; TC-25",
    { with: { "application.budget.revenue": "19600.01" } },
    { "grant-within-costs-after-revenue": "violated" },
  ),
  variant(
    "revenue-with-de-minimis-aid",
    "submission",
    "With de minimis aid the deduction of revenue goes to a person",
    "757/2021 17 § 3 mom.; TC-25",
    {
      with: { "application.budget.revenue": "1000.00", "application.stateAid": "de-minimis" },
      certainty: "interpretation",
    },
    { "grant-within-costs-after-revenue": "not-applicable", "revenue-with-aid": "for-review" },
  ),
  variant(
    "no-financing-beside",
    "submission",
    "Nobody pays what the grant leaves",
    "757/2021 18 § 1 mom.",
    { with: { "application.fundingPlan.sources": [] } },
    { "own-financing": "violated" },
  ),
  variant(
    "material-aid-without-own-financing",
    "submission",
    "Material aid may be paid in full, so nothing is left for own financing",
    "757/2021 17 § 2 mom.",
    { with: { "application.costModel.model": "material-aid", "application.fundingPlan.sources": [] } },
    { "own-financing": "not-applicable", "grant-below-full-cost": "satisfied" },
  ),
  variant(
    "no-financing-special-reason",
    "submission",
    "A special reason to leave own financing out",
    "757/2021 18 § 1 mom.",
    { with: { "application.fundingPlan.sources": [], "application.reasons": special("own-financing") } },
    { "own-financing": "for-review" },
  ),
  variant(
    "other-financing-replaces-own",
    "submission",
    "Other financing replaces own financing wholly",
    "757/2021 18 § 1 mom.; TC-03 c3",
    { with: { "application.fundingPlan.sources": [source("cash", "municipal", "19600.00")] } },
    { "own-financing": "satisfied" },
  ),
  variant(
    "one-cent-of-own-financing",
    "submission",
    "One cent is own financing: the act sets no least share",
    "757/2021 18 § 1 mom.",
    { with: { "application.fundingPlan.sources": [source("cash", "own", "0.01")] } },
    { "own-financing": "satisfied" },
  ),
  variant(
    "volunteers-in-eu-programme",
    "submission",
    "Volunteer work as own share in an EU programme project",
    "757/2021 18 § 2 mom., 866/2021 24 § 2 kohta; TC-25",
    { with: { "application.fundingPlan.sources": [source("in-kind", "own", "19600.00")] } },
    {
      "no-in-kind-financing": "violated",
      "in-kind-eu-programme": "satisfied",
      "in-kind-national": "not-applicable",
    },
  ),
  variant(
    "volunteers-for-a-part",
    "submission",
    "One cent of volunteer work beside cash",
    "866/2021 24 § 2 kohta",
    {
      with: {
        "application.fundingPlan.sources": [source("in-kind", "own", "0.01"), source("cash", "own", "19599.99")],
      },
    },
    { "no-in-kind-financing": "violated" },
  ),
  variant(
    "city-in-kind-in-esf",
    "submission",
    "In-kind input of a city in an ESF+ project is a warning: wages of participants may count",
    "757/2021 18 § 2 mom.; Regulation (EU) 2021/1057 Art. 16(2)",
    {
      with: {
        "application.fundingPlan.sources": [
          source("in-kind", "municipal", "8000.00"),
          source("cash", "own", "11600.00"),
        ],
      },
      certainty: "interpretation",
    },
    { "no-in-kind-financing": "satisfied", "in-kind-eu-programme": "violated" },
  ),
  variant(
    "city-in-kind-in-erdf",
    "submission",
    "In-kind input of a city in an ERDF project",
    "866/2021 24 § 2 kohta",
    {
      with: {
        "application.fund": "ERDF",
        "application.fundingPlan.sources": [
          source("in-kind", "municipal", "8000.00"),
          source("cash", "own", "11600.00"),
        ],
      },
    },
    { "no-in-kind-financing": "violated" },
  ),
  variant(
    "volunteers-in-national-project",
    "submission",
    "Volunteer work in a nationally financed project is for a person to accept",
    "757/2021 18 § 2 mom.",
    {
      with: {
        "application.fund": "national-regional",
        "application.fundingPlan.sources": [source("in-kind", "own", "9800.00"), source("cash", "own", "9800.00")],
      },
    },
    { "in-kind-eu-programme": "not-applicable", "in-kind-national": "for-review" },
  ),
];
