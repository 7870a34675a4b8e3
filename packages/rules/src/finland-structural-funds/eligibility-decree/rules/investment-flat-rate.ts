import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** The flat rate of investments. */
export const investmentFlatRateRules = [
  {
    id: "investment-flat-rate-scope",
    title: {
      fi: "1,5 prosentin malli on EAKR- ja JTF-investoinneille",
      sv: "1,5-procentsmodellen gäller Eruf- och FRO-investeringar",
      en: "The 1.5 % model is for ERDF and JTF investments",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "10 § 1 mom."),
    when: 'costs are itemised and application.costModel.model != null and application.costModel.model = "flat-1.5"',
    require:
      'application.fund in ("ERDF", "JTF", "national-regional") and (application.projectType = "investment" or investment is planned)',
    basis: ["FI-866-10"],
    validity: inForce,
  },
  {
    id: "investment-flat-rate-amount",
    title: {
      fi: "Prosenttimääräinen korvaus on enintään 1,5 % investoinnista",
      sv: "Den procentuella ersättningen är högst 1,5 % av investeringen",
      en: "The flat rate is at most 1.5 % of the investment",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "10 § 1 mom."),
    when: 'costs are itemised and application.costModel.model != null and application.costModel.model = "flat-1.5"',
    require:
      'sum(application.budget.lines[category = "flat-rate" and (if part != null then part = "investment" else investment project)].amount) <= ceiling(investment flat rate * planned direct investment costs, 2)',
    values: {
      amount:
        'sum(application.budget.lines[category = "flat-rate" and (if part != null then part = "investment" else investment project)].amount)',
      rate: "investment flat rate",
      direct: "planned direct investment costs",
      most: "ceiling(investment flat rate * planned direct investment costs, 2)",
    },
    basis: ["FI-866-10"],
    validity: inForce,
  },
  {
    id: "investment-direct-costs",
    title: {
      fi: "1,5 prosentin mallissa välittömiä ovat vain luetellut kustannukset",
      sv: "I 1,5-procentsmodellen är endast de uppräknade kostnaderna direkta",
      en: "Under the 1.5 % model only the listed costs are direct",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "10 § 2–3 mom."),
    when: 'costs are itemised and application.costModel.model != null and application.costModel.model = "flat-1.5"',
    require:
      'every line in application.budget.lines[(if part != null then part = "investment" else investment project)] satisfies line.category in ("machinery", "equipment", "intangible-investment", "materials", "purchased-services", "buildings", "premises", "land", "information", "audit", "flat-rate")',
    values: {
      amount:
        'sum(application.budget.lines[(if part != null then part = "investment" else investment project) and not(category in ("machinery", "equipment", "intangible-investment", "materials", "purchased-services", "buildings", "premises", "land", "information", "audit", "flat-rate"))].amount)',
    },
    basis: ["FI-866-10-2", "FI-866-10-3"],
    validity: inForce,
  },
  {
    id: "investment-premises",
    title: {
      fi: "Vuokratut tilat investoinnissa",
      sv: "Hyrda lokaler i en investering",
      en: "Rented premises in an investment",
    },
    gate: ["submission", "decision"],
    severity: "review",
    citation: cite(eligibilityDecree, "10 § 2 mom. 5 kohta ja 3 mom. 2 kohta"),
    when: 'costs are itemised and application.costModel.model != null and application.costModel.model = "flat-1.5" and (some line in application.budget.lines[(if part != null then part = "investment" else investment project)] satisfies line.category = "premises")',
    values: {
      amount:
        'sum(application.budget.lines[category = "premises" and (if part != null then part = "investment" else investment project)].amount)',
    },
    basis: ["FI-866-10-2", "FI-866-10-3"],
    validity: inForce,
  },
  {
    id: "investment-flat-rate-support-kind",
    title: {
      fi: "Mihin investointeihin 1,5 prosentin mallia voi käyttää",
      sv: "För vilka investeringar 1,5-procentsmodellen kan användas",
      en: "For which investments the 1.5 % model is open",
    },
    gate: "submission",
    severity: "review",
    citation: cite(eligibilityDecree, "10 § 1 mom."),
    when: 'costs are itemised and application.costModel.model != null and application.costModel.model = "flat-1.5" and application.supportKind != null',
    require:
      'application.supportKind = "regional-development" or (application.projectType = "investment" and application.supportKind in ("education-and-culture", "business-infrastructure", "environment-and-natural-resources", "transport-and-infrastructure"))',
    basis: ["FI-866-10"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
