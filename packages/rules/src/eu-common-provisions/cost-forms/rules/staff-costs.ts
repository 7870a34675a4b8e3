import { cite, type Rule } from "@kaari/core";
import { inForce } from "../../scope.ts";
import { cpr } from "../../sources.ts";

const unitCostUsed =
  'cpr fund and application.costModel.salaryModel != null and application.costModel.salaryModel = "unit-cost-1720" and application.budget.staff != null';

/** Hourly unit costs of staff. */
export const staffCostRules = [
  {
    id: "hourly-unit-cost",
    title: {
      fi: "Palkan tuntihinta",
      sv: "Timkostnad för lön",
      en: "Hourly unit cost of staff",
    },
    gate: "submission",
    severity: "review",
    citation: cite(cpr, "Art. 55(2)(a)"),
    when: unitCostUsed,
    require:
      "every post in application.budget.staff satisfies (post.hourlyUnitCost = null or post.annualGrossCost = null or post.hourlyUnitCost <= ceiling(post.annualGrossCost / eu annual hours, 2))",
    values: { hours: "eu annual hours", highest: "max(application.budget.staff.hourlyUnitCost)" },
    basis: ["CPR-55-2"],
    validity: inForce,
  },
  {
    id: "planned-hours",
    title: {
      fi: "Vuoden tunnit henkilöä kohti",
      sv: "Timmar per person och år",
      en: "Hours per person and year",
    },
    gate: "submission",
    severity: "warning",
    citation: cite(cpr, "Art. 55(3)"),
    when: unitCostUsed,
    require:
      "every post in application.budget.staff satisfies (post.hoursPerYear = null or post.hoursPerYear <= eu annual hours)",
    values: { hours: "eu annual hours", planned: "max(application.budget.staff.hoursPerYear)" },
    basis: ["CPR-55-3"],
    validity: inForce,
  },
  {
    id: "annual-gross-cost-derived",
    title: {
      fi: "Vuotuiset bruttotyövoimakustannukset johdetaan muusta tiedosta",
      sv: "De årliga bruttoarbetskraftskostnaderna härleds ur andra uppgifter",
      en: "The annual gross employment cost is derived from other data",
    },
    gate: "submission",
    severity: "review",
    citation: cite(cpr, "Art. 55(4)"),
    when: `${unitCostUsed} and (some post in application.budget.staff satisfies post.annualGrossCost = null)`,
    basis: ["CPR-55-4"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
