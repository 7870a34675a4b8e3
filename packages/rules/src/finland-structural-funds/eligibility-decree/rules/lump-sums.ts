import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** Lump sums: outputs, draft budgets, and models confirmed elsewhere. */
export const lumpSumRules = [
  {
    id: "lump-sum-has-output",
    title: {
      fi: "Kertakorvaushankkeella on selkeä tuotos",
      sv: "Ett projekt med engångsersättning har en klar output",
      en: "A lump-sum project has a clear output",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "14 § 1–2 mom."),
    when: 'eligibility decree applies and application.costModel.model != null and application.costModel.model in ("lump-sum", "standard-lump-sum")',
    require:
      "application.costModel.outputs != null and count(application.costModel.outputs) > 0 and (every output in application.costModel.outputs satisfies output.description != null)",
    basis: ["FI-866-14", "FI-866-14-2"],
    validity: inForce,
  },
  {
    id: "lump-sum-outputs-specified",
    title: {
      fi: "Tuotokset, määrät ja todentaminen on yksilöity",
      sv: "Outputs, belopp och verifiering är specificerade",
      en: "Outputs, amounts and proof are specified",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(eligibilityDecree, "14 § 3 mom."),
    when: 'support is granted and eligibility decree applies and decision.costModel != null and decision.costModel in ("lump-sum", "standard-lump-sum")',
    require:
      "application.costModel.outputs != null and count(application.costModel.outputs) > 0 and (every output in application.costModel.outputs satisfies output.amount != null and output.proof != null)",
    basis: ["FI-866-14"],
    validity: inForce,
  },
  {
    id: "lump-sum-basis-stated",
    title: {
      fi: "Kertakorvauksen peruste on ilmoitettu",
      sv: "Grunden för engångsersättningen har angetts",
      en: "The basis of the lump sum is stated",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "15 § 1 ja 5 mom. ja 16 §"),
    when: 'eu programme project and application.costModel.model != null and application.costModel.model = "lump-sum"',
    require: "application.costModel.lumpSumBasis != null",
    basis: ["FI-866-15", "FI-866-15-5", "FI-866-16"],
    validity: inForce,
  },
  {
    id: "draft-budget-ceiling",
    title: {
      fi: "Kustannusarvioon perustuva kertakorvaus: enintään 200 000 euroa",
      sv: "Engångsersättning enligt kostnadskalkyl: högst 200 000 euro",
      en: "Lump sum by draft budget: at most 200 000 euros",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "15 § 1 mom."),
    when: 'eu programme project and application.costModel.model != null and application.costModel.model = "lump-sum" and application.costModel.lumpSumBasis != null and application.costModel.lumpSumBasis = "draft-budget"',
    require: "application.budget.total <= draft budget lump sum ceiling",
    values: { total: "application.budget.total", most: "draft budget lump sum ceiling" },
    basis: ["FI-866-15"],
    validity: inForce,
  },
  {
    id: "decided-draft-budget-ceiling",
    title: {
      fi: "Päätetty kertakorvaushanke: enintään 200 000 euroa",
      sv: "Beslutat projekt med engångsersättning: högst 200 000 euro",
      en: "Lump-sum project decided: at most 200 000 euros",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(eligibilityDecree, "15 § 1 mom."),
    when: 'support is granted and eu programme project and decision.costModel != null and decision.costModel = "lump-sum" and application.costModel.lumpSumBasis != null and application.costModel.lumpSumBasis = "draft-budget"',
    require: "decision.acceptedTotal <= draft budget lump sum ceiling",
    values: { total: "decision.acceptedTotal", most: "draft budget lump sum ceiling" },
    basis: ["FI-866-15"],
    validity: inForce,
  },
  {
    id: "draft-budget-salaries",
    title: {
      fi: "Kertakorvauksen palkat lasketaan 1 720 tunnin yksikkökustannuksella",
      sv: "Lönerna i engångsersättningen räknas med enhetskostnaden för 1 720 timmar",
      en: "Salaries of a draft budget are 1 720-hour unit costs",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "15 § 2 mom. 1 kohta"),
    when: 'eu programme project and application.costModel.model != null and application.costModel.model = "lump-sum" and application.costModel.lumpSumBasis != null and application.costModel.lumpSumBasis = "draft-budget" and application.budget.lines != null and planned staff costs > 0',
    require: 'application.costModel.salaryModel = "unit-cost-1720"',
    basis: ["FI-866-15"],
    validity: inForce,
  },
  {
    id: "draft-budget-other-costs",
    title: {
      fi: "Kertakorvauksen muut kustannukset: 7 % tai 1,5 %",
      sv: "Övriga kostnader i engångsersättningen: 7 % eller 1,5 %",
      en: "Other costs of a draft budget: 7 % or 1.5 %",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "15 § 2 mom. 4 kohta ja 3 mom. 2 kohta"),
    when: 'eu programme project and application.costModel.model != null and application.costModel.model = "lump-sum" and application.costModel.lumpSumBasis != null and application.costModel.lumpSumBasis = "draft-budget" and application.budget.lines != null',
    require:
      "planned flat rate amount <= ceiling(seven percent rate * planned direct costs, 2) + ceiling(investment flat rate * planned direct investment costs, 2)",
    values: {
      amount: "planned flat rate amount",
      development: "seven percent rate",
      investment: "investment flat rate",
      most: "ceiling(seven percent rate * planned direct costs, 2) + ceiling(investment flat rate * planned direct investment costs, 2)",
    },
    basis: ["FI-866-15"],
    validity: inForce,
  },
  {
    id: "draft-budget-direct-costs",
    title: {
      fi: "Kertakorvauksen kustannusarviossa välittömiä ovat vain luetellut kustannukset",
      sv: "I kalkylen för engångsersättningen är endast de uppräknade kostnaderna direkta",
      en: "In a draft budget only the listed costs are direct",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "15 § 2 mom. 3–4 kohta ja 3 mom."),
    when: 'eu programme project and application.costModel.model != null and application.costModel.model = "lump-sum" and application.costModel.lumpSumBasis != null and application.costModel.lumpSumBasis = "draft-budget" and application.budget.lines != null',
    require:
      'every line in application.budget.lines[not(category in ("flat-rate", "lump-sum"))] satisfies (if (if line.part != null then line.part = "investment" else investment project) then line.category in ("machinery", "equipment", "intangible-investment", "materials", "purchased-services", "buildings", "premises", "land", "information", "audit") else line.category in ("staff", "purchased-services", "information", "travel", "materials", "equipment", "audit") or (line.category = "premises" and application.fund in ("ESF+", "JTF")))',
    values: {
      amount:
        'sum(application.budget.lines[not(category in ("flat-rate", "lump-sum")) and not(if (if part != null then part = "investment" else investment project) then category in ("machinery", "equipment", "intangible-investment", "materials", "purchased-services", "buildings", "premises", "land", "information", "audit") else category in ("staff", "purchased-services", "information", "travel", "materials", "equipment", "audit") or (category = "premises" and application.fund in ("ESF+", "JTF")))].amount)',
      development: "seven percent rate",
      investment: "investment flat rate",
    },
    basis: ["FI-866-15"],
    validity: inForce,
  },
  {
    id: "draft-budget-per-output",
    title: {
      fi: "Kustannusarvio tuotoksittain, kun kertakorvaus jaetaan",
      sv: "Kostnadskalkyl per output när engångsersättningen delas upp",
      en: "Draft budget per output where the lump sum is split",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "15 § 4 mom."),
    when: 'eu programme project and application.costModel.model != null and application.costModel.model = "lump-sum" and application.costModel.lumpSumBasis != null and application.costModel.lumpSumBasis = "draft-budget" and application.costModel.outputs != null and application.costModel.outputs != null and count(application.costModel.outputs) > 1',
    require: "every output in application.costModel.outputs satisfies output.amount != null",
    basis: ["FI-866-15", "FI-866-14-2"],
    validity: inForce,
  },
  {
    id: "confirmed-model-in-use",
    title: {
      fi: "Vakioitu tai EU-tason malli on otettu käyttöön",
      sv: "En standardiserad modell eller en modell på unionsnivå har tagits i bruk",
      en: "A standard or EU-level model is in use",
    },
    gate: ["submission", "decision"],
    severity: "review",
    citation: cite(eligibilityDecree, "15 § 5 mom. ja 16 §"),
    when: 'eu programme project and application.costModel.model != null and (application.costModel.model in ("standard-lump-sum", "eu-level") or (application.costModel.model = "lump-sum" and application.costModel.lumpSumBasis != null and application.costModel.lumpSumBasis in ("standard", "eu-level")))',
    basis: ["FI-866-15-5", "FI-866-16"],
    validity: inForce,
  },
  {
    id: "travel-unit-costs",
    title: {
      fi: "Matkojen yksikkökustannukset vain 7 prosentin mallissa tai kertakorvauksessa",
      sv: "Enhetskostnader för resor endast i 7-procentsmodellen eller engångsersättning",
      en: "Travel unit costs only under the 7 % model or a lump sum",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "13 § 1 mom. ja 15 § 2 mom. 2 kohta"),
    when: 'costs are itemised and (some line in application.budget.lines satisfies line.category = "travel" and line.costBasis != null and line.costBasis = "unit-cost")',
    // Models of the Commission have unit costs of their own, and the development part beside an investment may use the 7 % model.
    require:
      'eu programme project and (application.costModel.model in ("flat-7", "lump-sum", "eu-level") or (application.costModel.model = "flat-1.5" and (every line in application.budget.lines[category = "travel" and costBasis != null and costBasis = "unit-cost"] satisfies (line.part != null and line.part = "development"))))',
    values: {
      amount:
        'sum(application.budget.lines[category = "travel" and costBasis != null and costBasis = "unit-cost"].amount)',
    },
    basis: ["FI-866-13"],
    validity: inForce,
  },
  {
    id: "travel-unit-costs-of-other-model",
    title: {
      fi: "Minkä mallin yksikkökustannuksia matkat ovat",
      sv: "Vilken modells enhetskostnader resorna är",
      en: "Of which model the unit costs of travel are",
    },
    gate: "submission",
    severity: "review",
    citation: cite(eligibilityDecree, "13 § 1 mom. ja 16 §", "interpretation"),
    when: 'costs are itemised and eu programme project and application.costModel.model != null and application.costModel.model in ("eu-level", "flat-1.5") and (some line in application.budget.lines satisfies line.category = "travel" and line.costBasis != null and line.costBasis = "unit-cost")',
    values: {
      amount:
        'sum(application.budget.lines[category = "travel" and costBasis != null and costBasis = "unit-cost"].amount)',
    },
    basis: ["FI-866-13"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
