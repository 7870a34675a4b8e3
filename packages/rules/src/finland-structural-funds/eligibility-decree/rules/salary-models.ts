import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree } from "../../sources.ts";
import { salaryModelGuidance } from "../sources.ts";
import { inForce } from "../validity.ts";

/** Unit cost of 1 720 hours, or actual salaries with a percentage. */
export const salaryModelRules = [
  {
    id: "salary-model-chosen",
    title: {
      fi: "Palkkakustannusmalli on valittu",
      sv: "Lönekostnadsmodellen har valts",
      en: "A salary model is chosen",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "5 § 4 mom."),
    when: 'costs are itemised and eu programme project and planned staff costs > 0 and (application.costModel.model = null or not(application.costModel.model in ("standard-lump-sum", "eu-level") or (application.costModel.model = "lump-sum" and application.costModel.lumpSumBasis != null and application.costModel.lumpSumBasis in ("standard", "eu-level"))))',
    require: "application.costModel.salaryModel != null",
    basis: ["FI-866-7-same", "FI-866-6", "FI-866-7"],
    validity: inForce,
  },
  {
    id: "salary-model-decided",
    title: {
      fi: "Päätös sisältää palkkakustannusmallin",
      sv: "Beslutet anger lönekostnadsmodellen",
      en: "The decision sets the salary model",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(eligibilityDecree, "6 § 1 mom. ja 7 § 1 mom."),
    when: 'support is granted and eu programme project and decision.acceptedCosts != null and accepted staff costs > 0 and (decision.costModel = null or not(decision.costModel in ("lump-sum", "standard-lump-sum", "eu-level")))',
    require: "decision.salaryModel != null",
    basis: ["FI-866-6", "FI-866-7"],
    validity: inForce,
  },
  {
    id: "one-salary-model",
    title: {
      fi: "Koko hankehenkilöstöllä on sama palkkakustannusmalli",
      sv: "Hela projektpersonalen har samma lönekostnadsmodell",
      en: "All project staff have one salary model",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(salaryModelGuidance, "palkkakustannusmallit", "guidance"),
    when: "costs are itemised and eu programme project and planned staff costs > 0",
    require: "application.costModel.salaryModels = null or application.costModel.salaryModels <= 1",
    values: { models: "application.costModel.salaryModels" },
    basis: ["FI-866-7-same"],
    validity: inForce,
  },
  {
    id: "annual-gross-cost-shown",
    title: {
      fi: "Viimeisin vuotuinen bruttotyövoimakustannus on osoitettu",
      sv: "De senaste årliga bruttopersonalkostnaderna har visats",
      en: "The latest annual gross employment cost is shown",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "6 § 2 mom."),
    when: 'costs are itemised and planned staff costs > 0 and application.costModel.salaryModel != null and application.costModel.salaryModel = "unit-cost-1720"',
    require: "every position in application.budget.staff satisfies position.annualGrossCost != null",
    basis: ["FI-866-6"],
    validity: inForce,
  },
  // The decree does not say how to round; a cent upwards passes.
  {
    id: "hourly-unit-cost",
    title: {
      fi: "Tuntihinta on vuosikustannus jaettuna 1 720 tunnilla",
      sv: "Timkostnaden är årskostnaden dividerad med 1 720 timmar",
      en: "The hourly cost is the annual cost divided by 1 720 hours",
    },
    gate: ["submission", "decision"],
    severity: "blocking",
    citation: cite(eligibilityDecree, "6 § 1 mom."),
    when: 'costs are itemised and planned staff costs > 0 and application.costModel.salaryModel != null and application.costModel.salaryModel = "unit-cost-1720"',
    require:
      "every position in application.budget.staff satisfies (position.hourlyUnitCost = null or position.hourlyUnitCost <= ceiling(position.annualGrossCost / annual working hours, 2))",
    values: {
      hours: "annual working hours",
      positions:
        "application.budget.staff[hourlyUnitCost != null and hourlyUnitCost > ceiling(annualGrossCost / annual working hours, 2)].title",
    },
    basis: ["FI-866-6"],
    validity: inForce,
  },
  {
    id: "planned-hours-within-year",
    title: {
      fi: "Tunnit mahtuvat 1 720 tunnin vuoteen",
      sv: "Timmarna ryms inom ett år på 1 720 timmar",
      en: "Hours stay within a year of 1 720 hours",
    },
    gate: ["submission", "decision"],
    severity: "blocking",
    citation: cite(eligibilityDecree, "6 § 5 mom."),
    when: 'costs are itemised and planned staff costs > 0 and application.costModel.salaryModel != null and application.costModel.salaryModel = "unit-cost-1720"',
    require:
      "every position in application.budget.staff satisfies (position.hoursPerYear = null or position.hoursPerYear <= position.share * annual working hours)",
    values: {
      hours: "annual working hours",
      positions: "application.budget.staff[hoursPerYear != null and hoursPerYear > share * annual working hours].title",
    },
    basis: ["FI-866-6"],
    validity: inForce,
  },
  {
    id: "fixed-working-time-share",
    title: {
      fi: "Kiinteä työaikaosuus on vahvistettu työntekijöittäin",
      sv: "En fast arbetstidsandel har fastställts per arbetstagare",
      en: "A fixed share of working time is set for each employee",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "7 § 3 mom."),
    when: 'costs are itemised and planned staff costs > 0 and application.costModel.salaryModel != null and application.costModel.salaryModel = "actual-plus-percentage"',
    require: "every position in application.budget.staff satisfies position.share != null",
    basis: ["FI-866-7"],
    validity: inForce,
  },
  {
    id: "side-cost-rate",
    title: {
      fi: "Sivukuluprosentti on vahvistetun suuruinen",
      sv: "Lönebikostnadsprocenten är den fastställda",
      en: "The side-cost percentage is the one confirmed",
    },
    gate: "submission",
    severity: "warning",
    citation: [
      cite(salaryModelGuidance, "prosenttiosuudet, vahvistettu 24.8.2021", "guidance"),
      cite(eligibilityDecree, "7 § 1 mom."),
    ],
    when: "costs are itemised and planned staff costs > 0 and application.costModel.salaryModel != null",
    require: "application.costModel.sideCostRate = applicable side cost rate",
    values: { given: "application.costModel.sideCostRate", rate: "applicable side cost rate" },
    basis: ["FI-866-7", "FI-866-7-pct"],
    validity: inForce,
  },
  {
    id: "decided-side-cost-rate",
    title: {
      fi: "Päätöksen sivukuluprosentti on päätöspäivän mukainen",
      sv: "Lönebikostnadsprocenten i beslutet är beslutsdagens",
      en: "The side-cost percentage decided is that of the day of the decision",
    },
    gate: "decision",
    severity: "warning",
    citation: [
      cite(salaryModelGuidance, "prosenttiosuudet, vahvistettu 24.8.2021", "guidance"),
      cite(eligibilityDecree, "7 § 1 mom."),
    ],
    when: "support is granted and eligibility decree applies and decision.acceptedCosts != null and decision.salaryModel != null and accepted staff costs > 0",
    require: "decision.sideCostRate = applicable side cost rate",
    values: { given: "decision.sideCostRate", rate: "applicable side cost rate" },
    basis: ["FI-866-7", "FI-866-7-pct"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
