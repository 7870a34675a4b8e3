import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** Used machines, and purchase of land and water: of eligible costs, from which 4 § deducts revenue only afterwards. */
export const machineAndLandRules = [
  {
    id: "used-machine-not-aided-before",
    title: {
      fi: "Käytettyyn koneeseen ei ole saatu tukea viiteen vuoteen",
      sv: "En begagnad maskin har inte fått stöd på fem år",
      en: "A used machine had no public aid for five years",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "21 § 1 kohta"),
    when: 'application.fund in ("ERDF", "JTF", "national-regional") and application.budget.lines != null and (some line in application.budget.lines satisfies line.category in ("machinery", "equipment") and line.usedGoods != null and line.usedGoods)',
    require:
      'count(application.budget.lines[category in ("machinery", "equipment") and usedGoods != null and usedGoods and subsidisedWithinFiveYears = true]) = 0',
    values: {
      amount:
        'sum(application.budget.lines[category in ("machinery", "equipment") and usedGoods != null and usedGoods and subsidisedWithinFiveYears = true].amount)',
    },
    basis: ["FI-866-21"],
    validity: inForce,
  },
  {
    id: "used-machine-value-and-fitness",
    title: {
      fi: "Käytetyn koneen arvo, käyttöikä ja sopivuus",
      sv: "En begagnad maskins värde, livslängd och lämplighet",
      en: "Value, remaining life and fitness of a used machine",
    },
    gate: ["submission", "decision"],
    severity: "review",
    citation: cite(eligibilityDecree, "21 § 2–4 kohta"),
    when: 'application.fund in ("ERDF", "JTF", "national-regional") and application.budget.lines != null and (some line in application.budget.lines satisfies line.category in ("machinery", "equipment") and line.usedGoods != null and line.usedGoods)',
    values: {
      amount:
        'sum(application.budget.lines[category in ("machinery", "equipment") and usedGoods != null and usedGoods].amount)',
    },
    basis: ["FI-866-21"],
    validity: inForce,
  },
  {
    id: "derelict-land-share",
    title: {
      fi: "Joutomaan ja rakennuksia käsittävien hylättyjen teollisuusalueiden hankinta on enintään 15 %",
      sv: "Förvärv av övergivna tomter och tidigare industritomter med byggnader är högst 15 %",
      en: "Purchase of derelict land and abandoned industrial sites with buildings is at most 15 %",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "22 § 1 mom. 1 kohta ja 2 mom."),
    when: 'application.fund in ("ERDF", "national-regional") and application.budget.lines != null and (some line in application.budget.lines satisfies line.category = "land") and (application.environmentProtection = null or application.environmentProtection = false)',
    require:
      'sum(application.budget.lines[category = "land" and derelictSite != null and derelictSite].amount) <= derelict land share * application.budget.total',
    values: {
      amount: 'sum(application.budget.lines[category = "land" and derelictSite != null and derelictSite].amount)',
      share: "derelict land share",
      total: "application.budget.total",
      most: "floor(derelict land share * application.budget.total, 2)",
    },
    basis: ["FI-866-22"],
    validity: inForce,
  },
  {
    id: "other-land-share",
    title: {
      fi: "Muiden maa- ja vesialueiden hankinta on enintään 10 %",
      sv: "Förvärv av andra mark- och vattenområden är högst 10 %",
      en: "Purchase of other land and water is at most 10 %",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "22 § 1 mom. 2 kohta ja 2 mom."),
    when: 'application.fund in ("ERDF", "national-regional") and application.budget.lines != null and (some line in application.budget.lines satisfies line.category = "land") and (application.environmentProtection = null or application.environmentProtection = false)',
    require:
      'sum(application.budget.lines[category = "land" and (derelictSite = null or derelictSite = false)].amount) <= other land share * application.budget.total',
    values: {
      amount:
        'sum(application.budget.lines[category = "land" and (derelictSite = null or derelictSite = false)].amount)',
      share: "other land share",
      total: "application.budget.total",
      most: "floor(other land share * application.budget.total, 2)",
    },
    basis: ["FI-866-22"],
    validity: inForce,
  },
  {
    id: "decided-land-share",
    title: {
      fi: "Päätöksessä hyväksytään maa- ja vesialueita enintään 15 % tai 10 %",
      sv: "Beslutet godkänner mark- och vattenområden till högst 15 % eller 10 %",
      en: "The decision accepts land and water of at most 15 % or 10 %",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(eligibilityDecree, "22 §"),
    when: 'support is granted and application.fund in ("ERDF", "national-regional") and (application.environmentProtection = null or application.environmentProtection = false) and decision.acceptedCosts != null and sum(decision.acceptedCosts[category = "land"].amount) != 0',
    require: 'sum(decision.acceptedCosts[category = "land"].amount) <= planned land share * decision.acceptedTotal',
    values: {
      amount: 'sum(decision.acceptedCosts[category = "land"].amount)',
      share: "planned land share",
      total: "decision.acceptedTotal",
      most: "floor(planned land share * decision.acceptedTotal, 2)",
    },
    basis: ["FI-866-22"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
