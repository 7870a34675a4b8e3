import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** The flat rate of 40 % of staff costs. */
export const fortyPercentRules = [
  {
    id: "forty-percent-for-development",
    title: {
      fi: "40 prosentin malli on vain kehittämishankkeille",
      sv: "40-procentsmodellen gäller endast utvecklingsprojekt",
      en: "The 40 % model is for development projects only",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "8 §"),
    when: 'costs are itemised and application.costModel.model != null and application.costModel.model = "flat-40"',
    require: 'application.projectType = "development"',
    basis: ["FI-866-8", "FI-866-8-guid"],
    validity: inForce,
  },
  // The decree does not say how to round; a cent upwards passes.
  {
    id: "forty-percent-amount",
    title: {
      fi: "Muut kustannukset ovat enintään 40 % palkkakustannuksista",
      sv: "Övriga kostnader är högst 40 % av lönekostnaderna",
      en: "Other costs are at most 40 % of staff costs",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "8 §"),
    when: 'costs are itemised and application.costModel.model != null and application.costModel.model = "flat-40"',
    require: "planned development flat rate <= ceiling(forty percent rate * planned staff costs, 2)",
    values: {
      amount: "planned development flat rate",
      rate: "forty percent rate",
      staff: "planned staff costs",
      most: "ceiling(forty percent rate * planned staff costs, 2)",
    },
    basis: ["FI-866-8"],
    validity: inForce,
  },
  {
    id: "decided-forty-percent-amount",
    title: {
      fi: "Päätöksen muut kustannukset ovat enintään 40 % palkoista",
      sv: "Övriga kostnader i beslutet är högst 40 % av lönerna",
      en: "Other costs decided are at most 40 % of staff costs",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(eligibilityDecree, "8 §"),
    when: 'support is granted and eligibility decree applies and decision.costModel != null and decision.costModel = "flat-40"',
    require:
      'sum(decision.acceptedCosts[category = "flat-rate"].amount) <= ceiling(forty percent rate * accepted staff costs, 2) + decided investment flat rate',
    values: {
      amount: 'sum(decision.acceptedCosts[category = "flat-rate"].amount)',
      rate: "forty percent rate",
      staff: "accepted staff costs",
      most: "ceiling(forty percent rate * accepted staff costs, 2) + decided investment flat rate",
    },
    basis: ["FI-866-8"],
    validity: inForce,
  },
  {
    id: "forty-percent-covers-all-other-costs",
    title: {
      fi: "40 prosentin korvaus kattaa kaikki muut kustannukset",
      sv: "40-procentsersättningen täcker alla övriga kostnader",
      en: "The 40 % covers all other costs",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "8 §"),
    when: 'costs are itemised and application.costModel.model != null and application.costModel.model = "flat-40"',
    require:
      'count(application.budget.lines[(if part != null then part = "development" else not(investment project)) and not(category in ("staff", "flat-rate", "participant-allowances"))]) = 0',
    values: {
      amount:
        'sum(application.budget.lines[(if part != null then part = "development" else not(investment project)) and not(category in ("staff", "flat-rate", "participant-allowances"))].amount)',
    },
    basis: ["FI-866-8"],
    validity: inForce,
  },
  {
    id: "forty-percent-and-other-reimbursement",
    title: {
      fi: "Investointi tai osallistujien korvaukset 40 prosentin mallissa",
      sv: "Investering eller ersättningar till deltagare i 40-procentsmodellen",
      en: "Investment or participants' allowances under the 40 % model",
    },
    gate: ["submission", "decision"],
    severity: "review",
    citation: cite(eligibilityDecree, "8 § ja 2 § 2 mom. 5 kohta", "interpretation"),
    when: 'costs are itemised and application.costModel.model != null and application.costModel.model = "flat-40"',
    require:
      'count(application.budget.lines[(if part != null then part = "investment" else investment project) or category = "participant-allowances"]) = 0',
    values: {
      amount:
        'sum(application.budget.lines[(if part != null then part = "investment" else investment project) or category = "participant-allowances"].amount)',
    },
    basis: ["FI-866-8"],
    validity: inForce,
  },
  {
    id: "forty-percent-needs-salaries",
    title: {
      fi: "40 prosentin malli edellyttää palkkakustannuksia",
      sv: "40-procentsmodellen förutsätter lönekostnader",
      en: "The 40 % model needs staff costs",
    },
    gate: "submission",
    severity: "warning",
    citation: cite(eligibilityDecree, "8 §"),
    when: 'costs are itemised and application.costModel.model != null and application.costModel.model = "flat-40"',
    require: "planned staff costs > 0",
    basis: ["FI-866-8"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
