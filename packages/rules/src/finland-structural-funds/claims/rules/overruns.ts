import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree, financingAct, financingDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** Totals, overruns of categories and income. */
export const overrunsRules = [
  {
    id: "claims-within-accepted-total",
    title: {
      fi: "Kustannukset pysyvät päätöksen kokonaismäärässä",
      sv: "Kostnaderna håller sig inom beslutets totalbelopp",
      en: "Costs stay within the total decided",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "25 § 1 mom."),
    when: "eligibility decree applies",
    require: "claim.earlier.accepted + counted claim total <= decision.acceptedTotal",
    values: {
      together: "claim.earlier.accepted + counted claim total",
      total: "decision.acceptedTotal",
      left: "decision.acceptedTotal - claim.earlier.accepted",
    },
    basis: ["FI-866-25"],
    validity: inForce,
  },
  {
    id: "category-overrun",
    title: {
      fi: "Kustannuslajin ylitys on enintään 20 % tai 10 000 €",
      sv: "Ett kostnadsslag överskrids med högst 20 % eller 10 000 €",
      en: "A cost category is overrun by at most 20 % or 10 000 €",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "25 § 2 mom."),
    when: "eligibility decree applies and decision.acceptedCosts != null",
    require:
      'every line in decision.acceptedCosts[not(category = "lump-sum" or (category = "flat-rate" and decision.costModel != null and decision.costModel = "flat-40"))] satisfies sum(if claim is decided then claim.costs[category = line.category].accepted else claim.costs[category = line.category].amount) + sum(claim.earlier.acceptedCosts[category = line.category].amount) - line.amount <= category overrun share * line.amount or sum(if claim is decided then claim.costs[category = line.category].accepted else claim.costs[category = line.category].amount) + sum(claim.earlier.acceptedCosts[category = line.category].amount) - line.amount <= category overrun amount',
    values: { share: "category overrun share", amount: "category overrun amount" },
    basis: ["FI-866-25"],
    validity: inForce,
  },
  {
    id: "no-overrun-of-model-categories",
    title: {
      fi: "Mallilla korvattava kustannuslaji ei ylity",
      sv: "Ett kostnadsslag som ersätts enligt modellen överskrids inte",
      en: "A category paid by the model is not overrun",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "25 § 4 mom."),
    when: 'eligibility decree applies and decision.acceptedCosts != null and decision.costModel != null and decision.costModel in ("flat-40", "lump-sum", "standard-lump-sum")',
    require:
      'every line in decision.acceptedCosts[category in ("flat-rate", "lump-sum")] satisfies sum(if claim is decided then claim.costs[category = line.category].accepted else claim.costs[category = line.category].amount) + sum(claim.earlier.acceptedCosts[category = line.category].amount) - line.amount <= 0',
    values: { categories: 'count(decision.acceptedCosts[category in ("flat-rate", "lump-sum")])' },
    basis: ["FI-866-25"],
    validity: inForce,
  },
  {
    id: "category-outside-decision",
    title: {
      fi: "Kustannuslaji puuttuu tukipäätöksestä",
      sv: "Kostnadsslaget saknas i stödbeslutet",
      en: "A cost category is not in the decision",
    },
    gate: "claim",
    severity: "review",
    citation: cite(eligibilityDecree, "25 § 2 mom.", "interpretation"),
    when: "eligibility decree applies and decision.acceptedCosts != null",
    require:
      "every cost in counted claim costs satisfies list contains(decision.acceptedCosts.category, cost.category)",
    values: { costs: "counted claim costs[not(list contains(decision.acceptedCosts.category, category))].description" },
    basis: ["FI-866-25"],
    validity: inForce,
  },
  {
    id: "revenue-deducted",
    title: {
      fi: "Hankkeen tulot vähennetään kustannuksista",
      sv: "Projektets inkomster dras av från kostnaderna",
      en: "Income of the project is deducted from costs",
    },
    gate: "claim",
    severity: "blocking",
    citation: [cite(eligibilityDecree, "4 §"), cite(financingDecree, "16 § 3 mom."), cite(financingAct, "17 § 3 mom.")],
    when: 'claim.revenue != null and (application.stateAid = null or application.stateAid = "none")',
    require:
      "sum(claim.revenue[producedOn >= decision.period.startsOn and producedOn <= decision.period.endsOn and receivedOn <= claim.pendingOn].amount) <= claim.revenueDeducted",
    values: {
      revenue:
        "sum(claim.revenue[producedOn >= decision.period.startsOn and producedOn <= decision.period.endsOn and receivedOn <= claim.pendingOn].amount)",
      deducted: "claim.revenueDeducted",
    },
    basis: ["FI-866-4", "FI-757-17-3", "FI-867-16"],
    validity: inForce,
  },
  {
    id: "revenue-under-aid-rules",
    title: {
      fi: "Tulot tukisäännösten alaisessa hankkeessa",
      sv: "Inkomster i ett projekt under stödreglerna",
      en: "Income of a project under aid rules",
    },
    gate: "claim",
    severity: "review",
    citation: [cite(eligibilityDecree, "4 § 1 mom."), cite(financingDecree, "16 § 3 mom.")],
    when: 'claim.revenue != null and application.stateAid != null and application.stateAid in ("de-minimis", "state-aid") and (some income in claim.revenue satisfies income.amount != 0)',
    values: { revenue: "sum(claim.revenue.amount)" },
    basis: ["FI-866-4", "FI-867-16"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
