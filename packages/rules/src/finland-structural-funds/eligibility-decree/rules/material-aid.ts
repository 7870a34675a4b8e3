import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree, financingAct } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** The model of material aid to the most deprived. */
export const materialAidRules = [
  {
    id: "material-aid-model",
    title: {
      fi: "Aineellisen avun hankkeessa käytetään sen omaa mallia",
      sv: "I projekt för materiellt stöd används den egna modellen",
      en: "Material aid uses its own model",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "12 §"),
    when: 'eu programme project and application.supportKind != null and application.supportKind = "material-aid" and application.costModel.model != null',
    require: 'application.costModel.model in ("material-aid", "lump-sum", "standard-lump-sum", "eu-level")',
    basis: ["FI-866-12"],
    validity: inForce,
  },
  {
    id: "material-aid-model-scope",
    title: {
      fi: "Aineellisen avun malli on vain vähävaraisten aineellisen avun hankkeille",
      sv: "Modellen för materiellt stöd gäller endast projekt för materiellt stöd",
      en: "The material aid model is for material aid projects only",
    },
    gate: "submission",
    severity: "blocking",
    citation: [cite(eligibilityDecree, "12 § 1 mom."), cite(financingAct, "15 § 1 mom.")],
    when: 'eligibility decree applies and application.costModel.model != null and application.costModel.model = "material-aid"',
    require: 'application.fund = "ESF+" and application.supportKind = "material-aid"',
    basis: ["FI-866-12"],
    validity: inForce,
  },
  {
    id: "material-aid-by-lump-sum",
    title: {
      fi: "Aineellinen apu kertakorvauksena tai EU-tason mallilla",
      sv: "Materiellt stöd som engångsersättning eller enligt en modell på unionsnivå",
      en: "Material aid by a lump sum or an EU-level model",
    },
    gate: "submission",
    severity: "review",
    citation: [
      cite(eligibilityDecree, "12 §"),
      cite(eligibilityDecree, "14 § 1 mom., 15 § 5 mom. ja 16 §", "interpretation"),
    ],
    when: 'eu programme project and application.supportKind != null and application.supportKind = "material-aid" and application.costModel.model != null and application.costModel.model in ("lump-sum", "standard-lump-sum", "eu-level")',
    basis: ["FI-866-12"],
    validity: inForce,
  },
  {
    id: "material-aid-direct-costs",
    title: {
      fi: "Aineellisen avun välittömiä kustannuksia ovat vain ostot ja niiden kuljetus",
      sv: "Direkta kostnader för materiellt stöd är endast inköpen och transporten av dem",
      en: "Direct costs of material aid are the purchases and their transport only",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "12 § 1 ja 3 mom."),
    when: 'costs are itemised and eu programme project and application.costModel.model != null and application.costModel.model = "material-aid"',
    require:
      'every line in application.budget.lines satisfies line.category in ("materials", "purchased-services", "other-direct", "flat-rate")',
    values: {
      amount:
        'sum(application.budget.lines[not(category in ("materials", "purchased-services", "other-direct", "flat-rate"))].amount)',
    },
    basis: ["FI-866-12"],
    validity: inForce,
  },
  {
    id: "material-aid-no-used-goods",
    title: {
      fi: "Käytettyjä tavaroita ei osteta aineelliseen apuun",
      sv: "Begagnade varor köps inte för materiellt stöd",
      en: "No used goods are bought as material aid",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "12 § 1 mom. 2 kohta"),
    when: 'costs are itemised and eu programme project and application.costModel.model != null and application.costModel.model = "material-aid"',
    require: 'count(application.budget.lines[category != "flat-rate" and usedGoods != null and usedGoods]) = 0',
    values: {
      amount: 'sum(application.budget.lines[category != "flat-rate" and usedGoods != null and usedGoods].amount)',
    },
    basis: ["FI-866-12"],
    validity: inForce,
  },
  {
    id: "material-aid-flat-rates",
    title: {
      fi: "Aineellisen avun korvaukset ovat 7 % + 7 %",
      sv: "Ersättningarna för materiellt stöd är 7 % + 7 %",
      en: "Material aid flat rates are 7 % + 7 %",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "12 § 2–3 mom."),
    when: 'costs are itemised and eu programme project and application.costModel.model != null and application.costModel.model = "material-aid"',
    require:
      'planned flat rate amount <= 2 * ceiling(material aid flat rate * sum(application.budget.lines[category != "flat-rate"].amount), 2)',
    values: {
      amount: "planned flat rate amount",
      rate: "material aid flat rate",
      direct: 'sum(application.budget.lines[category != "flat-rate"].amount)',
      most: '2 * ceiling(material aid flat rate * sum(application.budget.lines[category != "flat-rate"].amount), 2)',
    },
    basis: ["FI-866-12"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
