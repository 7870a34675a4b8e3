import type { Example } from "@kaari/core";
import { at, onlyRate } from "../../example-facts.ts";

const unitCost = (hourlyUnitCost: string, hoursPerYear: number) => ({
  "application.costModel.salaryModel": "unit-cost-1720",
  "application.budget.staff": [
    { title: "Projektipäällikkö", share: "100 %", annualGrossCost: "46000.00", hourlyUnitCost, hoursPerYear },
  ],
});

export const staffExamples = [
  {
    ...at,
    id: "staff-rate-20",
    title: "Staff costs as 20 % of the other direct costs",
    source: "Art. 55(1)",
    gate: "submission",
    with: { ...onlyRate("staff-costs", "direct-costs-without-staff", "20 %") },
    expect: {
      "staff-costs-rate": "satisfied",
      "staff-costs-rate-base": "satisfied",
      "staff-costs-rate-procurement": "not-applicable",
    },
  },
  {
    ...at,
    id: "staff-rate-20-01",
    title: "Staff costs as 20.01 % of the other direct costs",
    source: "Art. 55(1)",
    gate: "submission",
    with: { ...onlyRate("staff-costs", "direct-costs-without-staff", "20.01 %") },
    expect: { "staff-costs-rate": "violated" },
  },
  {
    ...at,
    id: "staff-rate-of-interreg",
    title: "The rate for staff costs does not apply to Interreg programmes",
    source: "Art. 1(5)",
    gate: "submission",
    with: {
      "application.fund": "Interreg",
      ...onlyRate("staff-costs", "direct-costs-without-staff", "20.01 %"),
    },
    expect: { "staff-costs-rate": "not-applicable" },
  },
  {
    ...at,
    id: "staff-rate-of-all-direct-costs",
    title: "Staff costs as a share of all direct costs",
    source: "Art. 55(1)",
    gate: "submission",
    with: { ...onlyRate("staff-costs", "direct-costs", "20 %") },
    expect: { "staff-costs-rate-base": "violated" },
  },
  {
    ...at,
    id: "staff-rate-with-purchase",
    title: "A purchase beside the rate for staff costs",
    source: "Art. 55(1)",
    gate: "submission",
    with: {
      ...onlyRate("staff-costs", "direct-costs-without-staff", "20 %"),
      "application.budget.purchases": [{ subject: "Kunnostus", kind: "works", estimatedValue: "30000.00" }],
    },
    expect: { "staff-costs-rate-procurement": "for-review" },
  },
  {
    ...at,
    id: "hourly-unit-cost-at-limit",
    title: "46 000.00 a year is 26.744 an hour: 26.75 fits, 1 720 hours",
    source: "Art. 55(2)(a)",
    gate: "submission",
    with: unitCost("26.75", 1720),
    expect: {
      "hourly-unit-cost": "satisfied",
      "planned-hours": "satisfied",
      "annual-gross-cost-derived": "not-applicable",
    },
  },
  {
    ...at,
    id: "hourly-unit-cost-one-cent-above",
    title: "46 000.00 a year: 26.76 an hour, 1 720.5 hours",
    source: "Art. 55(2)(a)",
    gate: "submission",
    with: unitCost("26.76", 1720.5),
    expect: { "hourly-unit-cost": "for-review", "planned-hours": "violated" },
  },
  {
    ...at,
    id: "annual-gross-cost-unknown",
    title: "The annual gross employment cost is not given",
    source: "Art. 55(4)",
    gate: "submission",
    with: unitCost("26.74", 1720),
    without: ["application.budget.staff.0.annualGrossCost"],
    expect: { "annual-gross-cost-derived": "for-review", "hourly-unit-cost": "satisfied" },
  },
] as const satisfies ReadonlyArray<Example>;
