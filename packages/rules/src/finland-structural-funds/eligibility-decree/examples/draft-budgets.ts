import type { Example } from "@kaari/core";
import { line } from "./rows.ts";

const draftBudget = {
  "application.costModel.model": "lump-sum",
  "application.costModel.lumpSumBasis": "draft-budget",
  "application.costModel.salaryModel": "unit-cost-1720",
  "application.costModel.outputs": [{ description: "Toimintamalli", amount: "78400.00", proof: "Julkaistu malli" }],
} as const;

/** Which costs of a draft budget are direct, and when salaries need a model of their own. */
export const draftBudgetExamples = [
  {
    id: "draft-budget-of-listed-costs",
    title: "Salaries, services and premises of the target group are direct",
    source: "VNA 866/2021 15 § 2 mom. 3 kohta, 11 § 2 mom.",
    gate: "submission",
    on: "2026-11-25",
    basedOn: "base",
    with: {
      ...draftBudget,
      "application.budget.lines": [
        line("staff", "50000.00"),
        line("purchased-services", "10000.00"),
        line("premises", "1000.00"),
        line("flat-rate", "4270.00"),
      ],
    },
    expect: { "draft-budget-direct-costs": "satisfied", "draft-budget-other-costs": "satisfied" },
  },
  {
    id: "draft-budget-with-steering-group",
    title: "A steering group is inside the 7 % of other costs",
    source: "VNA 866/2021 15 § 2 mom. 4 kohta, 11 § 3 mom. 5 kohta",
    gate: "submission",
    on: "2026-11-25",
    basedOn: "base",
    with: {
      ...draftBudget,
      "application.budget.lines": [
        line("staff", "50000.00"),
        line("steering-group", "0.01"),
        line("flat-rate", "3500.00"),
      ],
    },
    expect: { "draft-budget-direct-costs": "violated" },
  },
  {
    id: "draft-budget-of-investment",
    title: "Machinery of an investment is direct, its travel is inside the 1.5 %",
    source: "VNA 866/2021 15 § 3 mom.",
    gate: "submission",
    on: "2026-11-25",
    basedOn: "base",
    with: {
      ...draftBudget,
      "application.fund": "ERDF",
      "application.budget.lines": [
        line("machinery", "10000.00", { part: "investment" }),
        line("travel", "100.00", { part: "investment" }),
      ],
    },
    expect: { "draft-budget-direct-costs": "violated" },
  },
  {
    id: "standard-lump-sum-without-salary-model",
    title: "A standard lump sum reimburses no salaries, so they need no model",
    source: "VNA 866/2021 5 § 4 mom., 15 § 5 mom.",
    gate: "submission",
    on: "2026-11-25",
    basedOn: "base",
    with: {
      "application.costModel.model": "standard-lump-sum",
      "application.costModel.outputs": [{ description: "Toimintamalli", amount: "78400.00", proof: "Julkaistu malli" }],
    },
    without: ["application.costModel.salaryModel"],
    expect: { "salary-model-chosen": "not-applicable" },
  },
  {
    id: "lump-sum-decided-without-salary-model",
    title: "A lump-sum decision specifies outputs, and no salary model",
    source: "VNA 866/2021 5 § 4 mom., 14 § 3 mom.",
    gate: "decision",
    on: "2026-11-25",
    basedOn: "base",
    with: { ...draftBudget, "decision.costModel": "lump-sum" },
    without: ["decision.salaryModel"],
    expect: { "salary-model-decided": "not-applicable" },
  },
] as const satisfies ReadonlyArray<Example>;
