import { variant } from "./variant.ts";

const form = (legalForm: string) => ({ "application.applicant.legalForm": legalForm });
const businessInfrastructure = {
  "application.fund": "ERDF",
  "application.projectType": "investment",
  "application.supportKind": "business-infrastructure",
};

export const infrastructureExamples = [
  variant(
    "company-builds-infrastructure",
    "submission",
    "Infrastructure investment support is for municipalities, if it is what is applied for",
    "757/2021 9 § 1 mom. 1 kohta c",
    {
      with: {
        ...form("limited-company"),
        "application.fund": "ERDF",
        "application.infrastructureOrProductiveInvestment": true,
      },
      without: ["application.supportKind"],
    },
    { "infrastructure-support-recipient": "for-review", "business-infrastructure-recipient": "not-applicable" },
  ),
  variant(
    "company-invests-in-the-environment",
    "submission",
    "Another kind of support is not bound to municipalities",
    "757/2021 12 § 1 mom. 1 kohta a",
    {
      with: {
        ...form("limited-company"),
        "application.fund": "ERDF",
        "application.supportKind": "environment-and-natural-resources",
        "application.infrastructureOrProductiveInvestment": true,
      },
    },
    { "infrastructure-support-recipient": "not-applicable", "business-infrastructure-recipient": "not-applicable" },
  ),
  variant(
    "municipality-builds-infrastructure",
    "submission",
    "A municipality may receive infrastructure investment support",
    "757/2021 9 § 1 mom. 1 kohta c",
    {
      with: {
        ...form("municipality"),
        "application.fund": "ERDF",
        "application.infrastructureOrProductiveInvestment": true,
      },
      without: ["application.supportKind"],
    },
    { "infrastructure-support-recipient": "satisfied" },
  ),
  ...(["municipality", "joint-municipal-authority"] as const).map((legalForm) =>
    variant(
      `business-infrastructure-of-${legalForm}`,
      "submission",
      "A municipality or a joint municipal authority builds for businesses",
      "757/2021 9 § 1 mom. 1 kohta c",
      { with: { ...form(legalForm), ...businessInfrastructure } },
      { "business-infrastructure-recipient": "satisfied", "infrastructure-support-recipient": "not-applicable" },
    ),
  ),
  variant(
    "business-infrastructure-of-company",
    "submission",
    "A company owned by municipalities is neither",
    "757/2021 9 § 1 mom. 1 kohta c",
    { with: { ...form("limited-company"), ...businessInfrastructure } },
    { "business-infrastructure-recipient": "violated" },
  ),
  variant(
    "business-infrastructure-development",
    "submission",
    "A development project of a municipality is no investment in infrastructure",
    "757/2021 9 § 1 mom. 1 kohta c",
    { with: { ...form("municipality"), ...businessInfrastructure, "application.projectType": "development" } },
    { "business-infrastructure-recipient": "violated" },
  ),
  variant(
    "business-infrastructure-granted-to-company",
    "decision",
    "Nor is it granted to a company",
    "757/2021 9 § 1 mom. 1 kohta c",
    { with: { ...form("limited-company"), ...businessInfrastructure } },
    { "business-infrastructure-recipient": "violated" },
  ),
];
