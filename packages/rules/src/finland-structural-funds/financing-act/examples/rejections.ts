import { variant } from "./variant.ts";

/** Decisions that grant nothing. */
export const rejectionExamples = [
  variant(
    "rejection-needs-no-capacity",
    "decision",
    "A decision that grants nothing needs none of the conditions of a grant",
    "757/2021 21 §",
    { with: { "decision.granted": "0.00", "decision.conditions": [] } },
    {
      "sufficient-capacity": "not-applicable",
      "support-justified": "not-applicable",
      "retention-condition": "not-applicable",
      "communication-condition": "not-applicable",
      "general-selection-criteria": "not-applicable",
    },
  ),
  variant(
    "rejection-of-a-group-part",
    "decision",
    "A rejection accepts no costs, names no recipients and sets no period",
    "757/2021 17 ja 21 §; 867/2021 3, 4, 19 ja 30 §",
    {
      with: {
        "application.grouping": "group",
        "application.applicant.responsiblePersonNamed": false,
        "decision.granted": "0.00",
        "decision.conditions": [],
      },
      without: [
        "decision.acceptedTotal",
        "decision.acceptedInvestmentTotal",
        "decision.acceptedCosts",
        "decision.investmentGranted",
        "decision.period",
        "decision.namesAllRecipients",
        "decision.advance",
      ],
    },
    {
      "decided-grant-below-full-cost": "not-applicable",
      "granted-development-support-ceiling": "not-applicable",
      "responsible-person-named": "not-applicable",
      "group-decision-names-all-recipients": "not-applicable",
    },
  ),
  variant(
    "rejection-with-no-costs",
    "decision",
    "Nothing granted of nothing accepted is no full support",
    "757/2021 17 § 1 mom.",
    { with: { "decision.granted": "0.00", "decision.acceptedTotal": "0.00" } },
    { "decided-grant-below-full-cost": "not-applicable" },
  ),
  variant(
    "rejection-of-an-investment-project",
    "decision",
    "A rejected investment project",
    "867/2021 4 § 2 mom.",
    {
      with: { "application.fund": "ERDF", "application.projectType": "investment", "decision.granted": "0.00" },
      without: ["decision.acceptedTotal"],
    },
    { "granted-investment-project-support-ceiling": "not-applicable" },
  ),
  variant(
    "rejection-of-an-investment-part",
    "decision",
    "A rejected project with an investment part",
    "867/2021 4 § 2 mom. ja 5 § 2 mom.",
    {
      with: {
        "application.fund": "ERDF",
        "application.supportKind": "regional-development",
        "application.budget.investmentTotal": "10000.00",
        "decision.granted": "0.00",
      },
      without: ["decision.acceptedTotal", "decision.acceptedInvestmentTotal", "decision.investmentGranted"],
    },
    {
      "granted-investment-part-support-ceiling": "not-applicable",
      "granted-support-by-parts": "not-applicable",
      "accepted-regional-investment-share": "not-applicable",
    },
  ),
  variant(
    "rejection-of-national-funds",
    "decision",
    "A rejection of national funds has no period",
    "867/2021 19 §",
    {
      with: { "application.fund": "national-regional", "decision.granted": "0.00" },
      without: ["decision.period"],
    },
    { "granted-national-project-duration": "not-applicable" },
  ),
];
