import { variant } from "./variant.ts";

const reason = (rule: string, strength: string) => [
  { rule: `finland-structural-funds/${rule}`, strength, text: "Maksusuunnitelma on sovittu ja sitä noudatetaan." },
];

export const barExamples = [
  variant(
    "no-bar",
    "submission",
    "No bar to the grant",
    "757/2021 5 ja 8 §",
    {},
    {
      "non-profit": "satisfied",
      "profit-of-participating-undertakings": "not-applicable",
      "tax-neglect": "satisfied",
      "payment-defaults": "satisfied",
      "general-operating-aid": "satisfied",
      "state-aid": "satisfied",
      "interreg-state-aid": "not-applicable",
    },
  ),
  variant(
    "profit-sought",
    "idea",
    "The project seeks profit",
    "757/2021 5 § 1 mom. 3 kohta",
    { with: { "application.profitSought": true } },
    { "non-profit": "violated" },
  ),
  variant(
    "profit-of-undertakings",
    "submission",
    "Undertakings that get de minimis aid may seek profit",
    "757/2021 6 §",
    {
      with: {
        "application.profitSought": true,
        "application.stateAid": "de-minimis",
        "application.economicEntitiesBenefit": true,
      },
    },
    { "non-profit": "not-applicable", "profit-of-participating-undertakings": "for-review" },
  ),
  variant(
    "taxes-neglected",
    "idea",
    "Substantially neglected taxes bar the grant",
    "757/2021 8 § 1 mom.",
    { with: { "application.applicant.substantialTaxNeglect": true } },
    { "tax-neglect": "violated" },
  ),
  variant(
    "taxes-neglected-special-reason",
    "submission",
    "With a special reason the funder may still find support expedient",
    "757/2021 8 § 1 mom.",
    {
      with: {
        "application.applicant.substantialTaxNeglect": true,
        "application.reasons": reason("tax-neglect", "special"),
      },
    },
    { "tax-neglect": "for-review" },
  ),
  variant(
    "taxes-neglected-weak-reason",
    "submission",
    "A merely justified reason is weaker than a special one",
    "757/2021 8 § 1 mom.",
    {
      with: {
        "application.applicant.substantialTaxNeglect": true,
        "application.reasons": reason("tax-neglect", "justified"),
      },
    },
    { "tax-neglect": "violated" },
  ),
  variant(
    "payments-defaulted",
    "submission",
    "Substantial payment defaults bar the grant",
    "757/2021 8 § 1 mom.",
    { with: { "application.applicant.substantialPaymentDefaults": true } },
    { "payment-defaults": "violated" },
  ),
  variant(
    "payments-defaulted-special-reason",
    "decision",
    "A special reason recorded in the decision sends the matter to a person",
    "757/2021 8 § 1 mom.",
    {
      with: {
        "application.applicant.substantialPaymentDefaults": true,
        "decision.reasons": reason("payment-defaults", "special"),
      },
    },
    { "payment-defaults": "for-review" },
  ),
  variant(
    "operating-aid",
    "idea",
    "General operating aid is not granted",
    "757/2021 8 § 2 mom.",
    { with: { "application.generalOperatingAid": true } },
    { "general-operating-aid": "violated" },
  ),
  variant(
    "operating-aid-not-mentioned",
    "submission",
    "An application that says nothing of operating aid is not said to meet the bar",
    "757/2021 8 § 2 mom.",
    { without: ["application.generalOperatingAid"] },
    { "general-operating-aid": "not-applicable" },
  ),
  variant(
    "state-aid-applied-for",
    "submission",
    "State aid is not granted under the act",
    "757/2021 8 § 3 mom.",
    { with: { "application.stateAid": "state-aid" } },
    { "state-aid": "violated" },
  ),
  variant(
    "de-minimis-applied-for",
    "submission",
    "De minimis aid does not count as State aid",
    "757/2021 8 § 3 mom.",
    { with: { "application.stateAid": "de-minimis" } },
    { "state-aid": "satisfied" },
  ),
  variant(
    "interreg-aid",
    "submission",
    "Aid for Interreg under Regulation 651/2014 is for a person to recognise",
    "757/2021 8 § 3 mom.",
    { with: { "application.fund": "Interreg", "application.stateAid": "state-aid" } },
    { "state-aid": "not-applicable", "interreg-state-aid": "for-review" },
  ),
  variant(
    "investment-project-decided",
    "decision",
    "The results of an investment project need not be generally usable",
    "757/2021 5 § 1 mom. 4 kohta",
    { with: { "application.fund": "ERDF", "application.projectType": "investment" } },
    { "results-generally-usable": "not-applicable", "results-conditions": "not-applicable" },
  ),
  variant(
    "investment-granted",
    "decision",
    "A granted investment must benefit more than one actor",
    "757/2021 5 § 1 mom. 5 kohta",
    {
      with: {
        "application.fund": "ERDF",
        "decision.investmentGranted": "7000.00",
        "decision.conditions": ["retention", "use-of-results", "publication-of-results", "communication"],
      },
    },
    { "investment-benefits-area": "for-review", "asset-use-condition": "violated" },
  ),
  variant(
    "investment-project-granted",
    "decision",
    "The grant of an investment project is all for its investment, named apart or not",
    "757/2021 5 § 1 mom. 5 kohta, 21 § 2 mom. 3 kohta ja 24 §",
    {
      with: {
        "application.fund": "ERDF",
        "application.projectType": "investment",
        "decision.conditions": ["retention", "communication"],
      },
      without: ["decision.investmentGranted", "decision.acceptedInvestmentTotal"],
    },
    { "investment-benefits-area": "for-review", "asset-use-condition": "violated" },
  ),
  variant(
    "investment-project-granted-with-use-period",
    "decision",
    "An investment project with its use period",
    "757/2021 21 § 2 mom. 3 kohta ja 24 §",
    {
      with: { "application.fund": "ERDF", "application.projectType": "investment" },
      without: ["decision.investmentGranted", "decision.acceptedInvestmentTotal"],
    },
    { "asset-use-condition": "satisfied" },
  ),
  variant(
    "investment-part-granted-without-its-share",
    "decision",
    "An accepted investment whose share of the grant the decision does not tell",
    "757/2021 5 § 1 mom. 5 kohta ja 24 §",
    {
      with: {
        "application.fund": "ERDF",
        "decision.acceptedInvestmentTotal": "10000.00",
        "decision.conditions": ["retention", "communication"],
      },
      without: ["decision.investmentGranted"],
    },
    { "investment-benefits-area": "for-review", "asset-use-condition": "violated" },
  ),
  variant(
    "investment-part-left-without-support",
    "decision",
    "An accepted investment to which no support is granted",
    "757/2021 24 §",
    {
      with: {
        "application.fund": "ERDF",
        "decision.acceptedInvestmentTotal": "10000.00",
        "decision.conditions": ["retention", "communication"],
      },
    },
    { "investment-benefits-area": "not-applicable", "asset-use-condition": "not-applicable" },
  ),
  variant(
    "investment-project-rejected",
    "decision",
    "An investment project to which nothing is granted",
    "757/2021 24 §",
    {
      with: {
        "application.fund": "ERDF",
        "application.projectType": "investment",
        "decision.granted": "0.00",
        "decision.conditions": [],
      },
    },
    { "investment-benefits-area": "not-applicable", "asset-use-condition": "not-applicable" },
  ),
  variant(
    "investment-in-interreg",
    "decision",
    "Assets of Interreg projects have a use period too: they are projects of 9 § 1 mom.",
    "757/2021 9 § 1 mom. 2 kohta ja 24 §",
    {
      with: {
        "application.fund": "Interreg",
        "decision.investmentGranted": "7000.00",
        "decision.conditions": ["retention"],
      },
    },
    { "asset-use-condition": "violated" },
  ),
  variant(
    "investment-in-employment-project-of-jtf",
    "decision",
    "The use period is of 12 § 1 mom. 1 kohta, not of employment projects under 2 kohta",
    "757/2021 24 §",
    {
      with: {
        "application.fund": "JTF",
        "decision.investmentGranted": "7000.00",
        "decision.conditions": ["retention", "communication"],
      },
    },
    { "investment-benefits-area": "for-review", "asset-use-condition": "not-applicable" },
  ),
  variant(
    "no-investment-granted",
    "decision",
    "No investment, no use period",
    "757/2021 24 §",
    {},
    {
      "investment-benefits-area": "not-applicable",
      "asset-use-condition": "not-applicable",
    },
  ),
];
