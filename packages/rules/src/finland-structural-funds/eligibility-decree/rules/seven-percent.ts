import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** The flat rate of 7 % of direct costs, and when it may be used. */
export const sevenPercentRules = [
  {
    id: "seven-percent-gate",
    title: {
      fi: "7 prosentin mallin edellytys täyttyy",
      sv: "Villkoret för 7-procentsmodellen uppfylls",
      en: "The condition of the 7 % model is met",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "9 § 1 mom. ja 11 § 1 mom."),
    when: 'costs are itemised and application.costModel.model != null and application.costModel.model = "flat-7"',
    require:
      "planned staff costs = 0 or planned service costs >= services gate share * planned staff costs or planned travel costs >= travel gate share * planned staff costs",
    values: {
      staff: "planned staff costs",
      services: "planned service costs",
      travel: "planned travel costs",
      servicesShare: "services gate share",
      travelShare: "travel gate share",
      servicesNeeded: "ceiling(services gate share * planned staff costs, 2)",
      travelNeeded: "ceiling(travel gate share * planned staff costs, 2)",
    },
    basis: ["FI-866-9/11"],
    validity: inForce,
  },
  {
    id: "decided-seven-percent-gate",
    title: {
      fi: "7 prosentin mallin edellytys täyttyy päätöksessä",
      sv: "Villkoret för 7-procentsmodellen uppfylls i beslutet",
      en: "The condition of the 7 % model is met in the decision",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(eligibilityDecree, "9 § 1 mom. ja 11 § 1 mom."),
    when: 'support is granted and eligibility decree applies and decision.costModel != null and decision.costModel = "flat-7"',
    require:
      'accepted staff costs = 0 or sum(decision.acceptedCosts[category = "purchased-services"].amount) >= services gate share * accepted staff costs or sum(decision.acceptedCosts[category = "travel"].amount) >= travel gate share * accepted staff costs',
    values: {
      staff: "accepted staff costs",
      services: 'sum(decision.acceptedCosts[category = "purchased-services"].amount)',
      travel: 'sum(decision.acceptedCosts[category = "travel"].amount)',
      servicesNeeded: "ceiling(services gate share * accepted staff costs, 2)",
      travelNeeded: "ceiling(travel gate share * accepted staff costs, 2)",
    },
    basis: ["FI-866-9/11"],
    validity: inForce,
  },
  {
    id: "seven-percent-requested",
    title: {
      fi: "7 prosentin mallia on haettu",
      sv: "7-procentsmodellen har sökts",
      en: "The 7 % model was applied for",
    },
    gate: ["submission", "decision"],
    severity: "review",
    citation: cite(eligibilityDecree, "9 § 1 mom. ja 11 § 1 mom."),
    when: 'costs are itemised and application.costModel.model != null and application.costModel.model = "flat-7"',
    require: "application.costModel.requested = true",
    basis: ["FI-866-9/11"],
    validity: inForce,
  },
  {
    id: "seven-percent-for-development",
    title: {
      fi: "7 prosentin malli on vain kehittämishankkeille",
      sv: "7-procentsmodellen gäller endast utvecklingsprojekt",
      en: "The 7 % model is for development projects only",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "9 § 1 mom. ja 11 § 1 mom."),
    when: 'costs are itemised and application.costModel.model != null and application.costModel.model = "flat-7"',
    require: 'application.projectType = "development"',
    basis: ["FI-866-9/11"],
    validity: inForce,
  },
  {
    id: "seven-percent-direct-costs",
    title: {
      fi: "7 prosentin mallissa välittömiä ovat vain luetellut kustannukset",
      sv: "I 7-procentsmodellen är endast de uppräknade kostnaderna direkta",
      en: "Under the 7 % model only the listed costs are direct",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "9 § 2–3 mom. ja 11 § 2–3 mom."),
    when: 'costs are itemised and application.costModel.model != null and application.costModel.model = "flat-7"',
    require:
      'every line in application.budget.lines[(if part != null then part = "development" else not(investment project))] satisfies (line.category in ("staff", "purchased-services", "information", "travel", "materials", "equipment", "audit", "flat-rate") or (line.category = "premises" and application.fund in ("ESF+", "JTF")))',
    values: {
      amount:
        'sum(application.budget.lines[(if part != null then part = "development" else not(investment project)) and not(category in ("staff", "purchased-services", "information", "travel", "materials", "equipment", "audit", "flat-rate")) and not(category = "premises" and application.fund in ("ESF+", "JTF"))].amount)',
    },
    basis: ["FI-866-9-2", "FI-866-11-2", "FI-866-11-3"],
    validity: inForce,
  },
  {
    id: "seven-percent-premises",
    title: {
      fi: "Kohderyhmän käyttöön vuokratut tilat",
      sv: "Lokaler som hyrs för målgruppen",
      en: "Premises rented for the target group",
    },
    gate: ["submission", "decision"],
    severity: "review",
    citation: cite(eligibilityDecree, "11 § 2 mom. 2 kohta ja 3 mom. 2 kohta"),
    when: 'costs are itemised and application.costModel.model != null and application.costModel.model = "flat-7" and application.fund in ("ESF+", "JTF") and (some line in application.budget.lines satisfies line.category = "premises")',
    values: { amount: 'sum(application.budget.lines[category = "premises"].amount)' },
    basis: ["FI-866-11-2", "FI-866-11-3"],
    validity: inForce,
  },
  {
    id: "seven-percent-near-travel",
    title: {
      fi: "Lähimatkat kuuluvat 7 prosentin korvaukseen",
      sv: "Korta resor ingår i 7-procentsersättningen",
      en: "Near trips belong to the 7 %",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "9 § 2 mom. 4 kohta ja 11 § 2 mom. 4 kohta"),
    when: 'costs are itemised and application.costModel.model != null and application.costModel.model = "flat-7" and (some line in application.budget.lines satisfies line.category = "travel" and line.distanceKm != null)',
    require:
      'every line in application.budget.lines[category = "travel"] satisfies (line.distanceKm = null or line.distanceKm > near travel distance)',
    values: {
      distance: "near travel distance",
      amount:
        'sum(application.budget.lines[category = "travel" and distanceKm != null and distanceKm <= near travel distance].amount)',
    },
    basis: ["FI-866-9-2", "FI-866-11-2", "FI-866-11-3"],
    validity: inForce,
  },
  {
    id: "seven-percent-device-price",
    title: {
      fi: "Pienen laitteen hinta on enintään 3 000 euroa",
      sv: "En liten anordning kostar högst 3 000 euro",
      en: "A small device costs at most 3 000 euros",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "9 § 2 mom. 6 kohta ja 11 § 2 mom. 6 kohta"),
    when: 'costs are itemised and application.costModel.model != null and application.costModel.model = "flat-7"',
    require:
      'every line in application.budget.lines[category = "equipment"] satisfies (if line.unitPrice != null then line.unitPrice <= small device price else line.amount <= small device price)',
    values: {
      most: "small device price",
      amount:
        'sum(application.budget.lines[category = "equipment" and (if unitPrice != null then unitPrice > small device price else amount > small device price)].amount)',
    },
    basis: ["FI-866-9-2", "FI-866-11-2"],
    validity: inForce,
  },
  {
    id: "seven-percent-device-purpose",
    title: { fi: "Pienen laitteen tarve", sv: "Behovet av en liten anordning", en: "Purpose of a small device" },
    gate: ["submission", "decision"],
    severity: "review",
    citation: cite(eligibilityDecree, "9 § 2 mom. 6 kohta ja 11 § 2 mom. 6 kohta"),
    when: 'costs are itemised and application.costModel.model != null and application.costModel.model = "flat-7" and (some line in application.budget.lines satisfies line.category = "equipment")',
    values: { amount: 'sum(application.budget.lines[category = "equipment"].amount)' },
    basis: ["FI-866-9-2", "FI-866-11-2"],
    validity: inForce,
  },
  {
    id: "seven-percent-amount",
    title: {
      fi: "Prosenttimääräinen korvaus on enintään 7 % välittömistä kustannuksista",
      sv: "Den procentuella ersättningen är högst 7 % av de direkta kostnaderna",
      en: "The flat rate is at most 7 % of direct costs",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "9 § 1 mom. ja 11 § 1 mom."),
    when: 'costs are itemised and application.costModel.model != null and application.costModel.model = "flat-7"',
    require: "planned development flat rate <= ceiling(seven percent rate * planned direct costs, 2)",
    values: {
      amount: "planned development flat rate",
      rate: "seven percent rate",
      direct: "planned direct costs",
      most: "ceiling(seven percent rate * planned direct costs, 2)",
    },
    basis: ["FI-866-9/11"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
