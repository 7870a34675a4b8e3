import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** Flat rates reckoned on what is accepted, and what they cover. */
export const flatRatesRules = [
  {
    id: "claimed-forty-percent",
    title: {
      fi: "40 prosentin korvaus lasketaan hyväksytyistä palkkakustannuksista",
      sv: "40-procentsersättningen räknas på de godkända lönekostnaderna",
      en: "The 40 % is reckoned on accepted staff costs",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "8 §"),
    when: 'eligibility decree applies and decision.costModel != null and decision.costModel = "flat-40"',
    require: "counted development flat rate <= ceiling(forty percent rate * counted staff costs, 2)",
    values: {
      amount: "counted development flat rate",
      rate: "forty percent rate",
      base: "counted staff costs",
      most: "ceiling(forty percent rate * counted staff costs, 2)",
    },
    basis: ["FI-866-8"],
    validity: inForce,
  },
  {
    id: "claimed-seven-percent",
    title: {
      fi: "7 prosentin korvaus lasketaan hyväksytyistä välittömistä kustannuksista",
      sv: "7-procentsersättningen räknas på de godkända direkta kostnaderna",
      en: "The 7 % is reckoned on accepted direct costs",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "9 § 1 mom. ja 11 § 1 mom."),
    when: 'eligibility decree applies and decision.costModel != null and decision.costModel = "flat-7"',
    require: "counted development flat rate <= ceiling(seven percent rate * counted direct costs, 2)",
    values: {
      amount: "counted development flat rate",
      rate: "seven percent rate",
      base: "counted direct costs",
      most: "ceiling(seven percent rate * counted direct costs, 2)",
    },
    basis: ["FI-866-9/11"],
    validity: inForce,
  },
  {
    id: "claimed-investment-flat-rate",
    title: {
      fi: "1,5 prosentin korvaus lasketaan välittömistä investointikustannuksista",
      sv: "1,5-procentsersättningen räknas på de direkta investeringskostnaderna",
      en: "The 1.5 % is reckoned on direct investment costs",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "10 § 1 mom."),
    when: 'eligibility decree applies and (some cost in claim.costs satisfies cost.category = "flat-rate" and (if cost.part != null then cost.part = "investment" else investment project))',
    require: "counted investment flat rate <= ceiling(investment flat rate * counted direct investment costs, 2)",
    values: {
      amount: "counted investment flat rate",
      rate: "investment flat rate",
      base: "counted direct investment costs",
      most: "ceiling(investment flat rate * counted direct investment costs, 2)",
    },
    basis: ["FI-866-10"],
    validity: inForce,
  },
  {
    id: "claimed-material-aid-flat-rates",
    title: {
      fi: "Aineellisen avun korvaukset ovat 7 % + 7 %",
      sv: "Ersättningarna för materiellt stöd är 7 % + 7 %",
      en: "Flat rates of material aid are 7 % + 7 %",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "12 § 2–3 mom."),
    when: 'eu programme project and decision.costModel != null and decision.costModel = "material-aid"',
    require: "counted development flat rate <= 2 * ceiling(material aid flat rate * counted direct costs, 2)",
    values: {
      amount: "counted development flat rate",
      rate: "material aid flat rate",
      base: "counted direct costs",
      most: "2 * ceiling(material aid flat rate * counted direct costs, 2)",
    },
    basis: ["FI-866-12"],
    validity: inForce,
  },
  {
    id: "claimed-costs-inside-forty-percent",
    title: {
      fi: "40 prosentin mallissa korvataan erikseen vain palkat",
      sv: "I 40-procentsmodellen ersätts endast lönerna särskilt",
      en: "Under the 40 % model only salaries are reimbursed besides",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "8 §"),
    when: 'eligibility decree applies and decision.costModel != null and decision.costModel = "flat-40"',
    require:
      'count(counted claim costs[not(category in ("staff", "flat-rate", "participant-allowances")) and (if part != null then part = "development" else not(investment project))]) = 0',
    values: {
      costs:
        'counted claim costs[not(category in ("staff", "flat-rate", "participant-allowances")) and (if part != null then part = "development" else not(investment project))].description',
    },
    basis: ["FI-866-8"],
    validity: inForce,
  },
  {
    id: "claimed-costs-inside-seven-percent",
    title: {
      fi: "7 prosentin mallissa välittömiä ovat vain luetellut kustannukset",
      sv: "I 7-procentsmodellen är endast de uppräknade kostnaderna direkta",
      en: "Under the 7 % model only the listed costs are direct",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "9 § 2–3 mom. ja 11 § 2–3 mom."),
    when: 'eligibility decree applies and decision.costModel != null and decision.costModel = "flat-7"',
    require:
      'count(counted claim costs[not(category in ("staff", "purchased-services", "information", "travel", "materials", "equipment", "audit", "flat-rate")) and not(category = "premises" and application.fund in ("ESF+", "JTF")) and (if part != null then part = "development" else not(investment project))]) = 0',
    values: {
      costs:
        'counted claim costs[not(category in ("staff", "purchased-services", "information", "travel", "materials", "equipment", "audit", "flat-rate")) and not(category = "premises" and application.fund in ("ESF+", "JTF")) and (if part != null then part = "development" else not(investment project))].description',
    },
    basis: ["FI-866-9-2", "FI-866-11-2", "FI-866-11-3"],
    validity: inForce,
  },
  {
    id: "claimed-target-group-premises",
    title: {
      fi: "Haetut tilat on vuokrattu kohderyhmän käyttöön",
      sv: "De ansökta lokalerna har hyrts för målgruppen",
      en: "Premises claimed are rented for the target group",
    },
    gate: "claim",
    severity: "review",
    citation: cite(eligibilityDecree, "11 § 2 mom. 2 kohta ja 3 mom. 2 kohta"),
    when: 'eligibility decree applies and decision.costModel != null and decision.costModel = "flat-7" and application.fund in ("ESF+", "JTF") and (some cost in counted claim costs satisfies cost.category = "premises")',
    values: { costs: 'counted claim costs[category = "premises"].description' },
    basis: ["FI-866-11-2", "FI-866-11-3"],
    validity: inForce,
  },
  {
    id: "claimed-costs-inside-investment-rate",
    title: {
      fi: "1,5 prosentin mallissa välittömiä ovat vain luetellut kustannukset",
      sv: "I 1,5-procentsmodellen är endast de uppräknade kostnaderna direkta",
      en: "Under the 1.5 % model only the listed costs are direct",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "10 § 2–3 mom."),
    when: 'eligibility decree applies and ((decision.costModel != null and decision.costModel = "flat-1.5") or (some cost in claim.costs satisfies cost.category = "flat-rate" and (if cost.part != null then cost.part = "investment" else investment project)))',
    require:
      'count(counted claim costs[(if part != null then part = "investment" else investment project) and not(category in ("machinery", "equipment", "intangible-investment", "materials", "purchased-services", "buildings", "premises", "land", "information", "audit", "flat-rate"))]) = 0',
    values: {
      costs:
        'counted claim costs[(if part != null then part = "investment" else investment project) and not(category in ("machinery", "equipment", "intangible-investment", "materials", "purchased-services", "buildings", "premises", "land", "information", "audit", "flat-rate"))].description',
    },
    basis: ["FI-866-10-2", "FI-866-10-3"],
    validity: inForce,
  },
  {
    id: "claimed-costs-inside-material-aid-rates",
    title: {
      fi: "Aineellisen avun välittömiä kustannuksia ovat vain ostot ja niiden kuljetus",
      sv: "Direkta kostnader för materiellt stöd är endast inköpen och transporten av dem",
      en: "Direct costs of material aid are the purchases and their transport only",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "12 § 1 ja 3 mom."),
    when: 'eu programme project and decision.costModel != null and decision.costModel = "material-aid"',
    require:
      'count(counted claim costs[not(category in ("materials", "purchased-services", "other-direct", "flat-rate"))]) = 0',
    values: {
      costs:
        'counted claim costs[not(category in ("materials", "purchased-services", "other-direct", "flat-rate"))].description',
    },
    basis: ["FI-866-12"],
    validity: inForce,
  },
  {
    id: "claimed-audit-required",
    title: {
      fi: "Tilintarkastus on välitön kustannus vain, jos päätös edellyttää sitä",
      sv: "Revisionen är en direkt kostnad endast om beslutet förutsätter den",
      en: "Audit is a direct cost only where the decision requires it",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "9 § 2 mom. 7 kohta, 10 § 2 mom. 7 kohta ja 11 § 2 mom. 7 kohta"),
    when: 'eligibility decree applies and decision.costModel != null and decision.costModel in ("flat-7", "flat-1.5") and (some cost in counted claim costs satisfies cost.category = "audit")',
    require: 'list contains(decision.conditions, "audit")',
    values: { costs: 'counted claim costs[category = "audit"].description' },
    basis: ["FI-866-9-2", "FI-866-10-2", "FI-866-11-2"],
    validity: inForce,
  },
  {
    id: "claimed-near-travel",
    title: {
      fi: "Lähimatkat kuuluvat 7 prosentin korvaukseen",
      sv: "Korta resor ingår i 7-procentsersättningen",
      en: "Near trips belong to the 7 %",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "9 § 2 mom. 4 kohta ja 11 § 2 mom. 4 kohta"),
    when: 'eligibility decree applies and decision.costModel != null and decision.costModel = "flat-7" and (some cost in counted claim costs satisfies cost.category = "travel" and cost.distanceKm != null)',
    require:
      'every cost in counted claim costs[category = "travel" and distanceKm != null] satisfies cost.distanceKm > near travel distance',
    values: {
      distance: "near travel distance",
      costs:
        'counted claim costs[category = "travel" and distanceKm != null][distanceKm <= near travel distance].description',
    },
    basis: ["FI-866-9-2", "FI-866-11-2"],
    validity: inForce,
  },
  {
    id: "claimed-small-device",
    title: {
      fi: "7 prosentin mallissa laite maksaa enintään 3 000 €",
      sv: "I 7-procentsmodellen kostar en anordning högst 3 000 €",
      en: "Under the 7 % model a device costs at most 3 000 €",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "9 § 2 mom. 6 kohta ja 11 § 2 mom. 6 kohta"),
    when: 'eligibility decree applies and decision.costModel != null and decision.costModel = "flat-7"',
    require: 'every cost in counted claim costs[category = "equipment"] satisfies cost.unitPrice <= small device price',
    values: {
      price: "small device price",
      costs:
        'counted claim costs[category = "equipment"][unitPrice = null or unitPrice > small device price].description',
    },
    basis: ["FI-866-9-2", "FI-866-11-2"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
