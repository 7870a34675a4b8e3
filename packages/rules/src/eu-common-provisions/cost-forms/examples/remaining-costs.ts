import type { Example } from "@kaari/core";
import { at, line, onlyRate } from "../../example-facts.ts";

export const remainingExamples = [
  {
    ...at,
    id: "remaining-rate-40",
    title: "40 % of staff costs covers the rest",
    source: "Art. 56(1)",
    gate: "submission",
    expect: {
      "remaining-costs-rate": "satisfied",
      "remaining-costs-amount": "satisfied",
      "remaining-costs-inside-rate": "satisfied",
      "remaining-costs-on-real-staff-costs": "satisfied",
      "participant-allowances-outside-rate": "not-applicable",
    },
  },
  {
    ...at,
    id: "remaining-rate-40-01",
    title: "40.01 % of staff costs",
    source: "Art. 56(1)",
    gate: "submission",
    with: { ...onlyRate("all-other-costs", "direct-staff-costs", "40.01 %") },
    expect: { "remaining-costs-rate": "violated" },
  },
  {
    ...at,
    id: "remaining-amount-one-cent-above",
    title: "28 000.01 beside staff costs of 70 000.00",
    source: "Art. 56(1)",
    gate: "submission",
    with: { "application.budget.lines.1.amount": "28000.01" },
    expect: { "remaining-costs-amount": "violated" },
  },
  {
    ...at,
    id: "travel-inside-the-rate",
    title: "A trip of 15.1 km beside the 40 % rate",
    source: "TC-29",
    gate: "submission",
    with: {
      "application.budget.lines": [
        line("staff", "70000.00", "actual"),
        line("flat-rate", "28000.00", "flat-rate"),
        { ...line("travel", "100.00", "actual"), distanceKm: 15.1 },
      ],
    },
    expect: { "remaining-costs-inside-rate": "violated" },
  },
  {
    ...at,
    id: "allowances-under-the-rate",
    title: "Allowances of participants marked as covered by the rate",
    source: "Art. 56(2)",
    gate: "submission",
    with: {
      "application.budget.lines": [
        line("staff", "70000.00", "actual"),
        line("participant-allowances", "1000.00", "flat-rate"),
      ],
    },
    expect: { "participant-allowances-outside-rate": "violated" },
  },
  {
    ...at,
    id: "rate-on-a-rate",
    title: "40 % of staff costs that are themselves a flat rate",
    source: "Art. 56(3)",
    gate: "submission",
    with: { "application.costModel.flatRates.0.staffByFlatRate": true },
    expect: { "remaining-costs-on-real-staff-costs": "violated" },
  },
] as const satisfies ReadonlyArray<Example>;
