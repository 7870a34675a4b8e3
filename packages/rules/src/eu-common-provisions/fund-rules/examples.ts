import type { Example } from "@kaari/core";
import { at, line } from "../example-facts.ts";

export const examples = [
  {
    ...at,
    id: "esf-project",
    title: "An ESF+ project of salaries and a flat rate",
    source: "Regulation (EU) 2021/1057 Art. 16",
    certainty: "third-party",
    gate: "submission",
    expect: {
      "esf-land-and-infrastructure": "satisfied",
      "esf-equipment": "not-applicable",
      "esf-allowances-in-kind": "not-applicable",
      "esf-usual-pay": "satisfied",
    },
  },
  {
    ...at,
    id: "esf-buildings",
    title: "A building among ESF+ costs",
    source: "Regulation (EU) 2021/1057 Art. 16(1)",
    certainty: "third-party",
    gate: "submission",
    with: { "application.budget.lines": [line("buildings", "1000.00", "actual")] },
    expect: { "esf-land-and-infrastructure": "violated" },
  },
  {
    ...at,
    id: "esf-equipment-bought",
    title: "Equipment among ESF+ costs",
    source: "Regulation (EU) 2021/1057 Art. 16(1)",
    certainty: "third-party",
    gate: "submission",
    with: { "application.budget.lines": [line("equipment", "1000.00", "actual")] },
    expect: { "esf-equipment": "for-review" },
  },
  {
    ...at,
    id: "esf-in-kind-source",
    title: "A source in kind",
    source: "Regulation (EU) 2021/1057 Art. 16(2)",
    certainty: "third-party",
    gate: "submission",
    with: { "application.fundingPlan.sources.1.kind": "in-kind" },
    expect: { "esf-allowances-in-kind": "for-review" },
  },
  {
    ...at,
    id: "esf-pay-above-usual",
    title: "Pay above the usual",
    source: "Regulation (EU) 2021/1057 Art. 16(4)",
    certainty: "third-party",
    gate: "submission",
    with: { "application.budget.staff.0.aboveUsualPay": true },
    expect: { "esf-usual-pay": "violated" },
  },
] as const satisfies ReadonlyArray<Example>;
