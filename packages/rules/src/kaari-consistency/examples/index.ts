import type { Example } from "@kaari/core";
import { exampleApplication, exampleCall, exampleDecision } from "../../finland/example-application.ts";
import { budgetExamples } from "./budget.ts";
import { claimExamples } from "./claim.ts";
import { decisionExamples } from "./decision.ts";
import { financingExamples } from "./financing.ts";
import { groupExamples } from "./group.ts";
import { projectExamples } from "./project.ts";

const base = {
  id: "base",
  title: "An application whose facts fit together",
  source: "Kaari",
  certainty: "interpretation",
  gate: "submission",
  on: "2026-11-25",
  facts: { application: exampleApplication, call: exampleCall, decision: exampleDecision },
  expect: {
    "budget-lines-add-up": "satisfied",
    "investment-lines-add-up": "satisfied",
    "investment-within-total": "satisfied",
    "total-with-vat-not-smaller": "satisfied",
    "share-within-full-time": "satisfied",
    "forty-percent-adds-up": "satisfied",
    "cost-model-agrees": "satisfied",
    "funding-plan-adds-up": "satisfied",
    "grant-asked-for": "satisfied",
    "investment-grant-within-grant": "satisfied",
    "advance-within-grant": "satisfied",
    "period-in-order": "satisfied",
    "region-shares-add-up": "satisfied",
    "region-named-once": "not-applicable",
    "call-is-the-one-named": "satisfied",
    "call-in-order": "satisfied",
    "partner-is-another-body": "satisfied",
  },
  verdict: "pass",
} as const satisfies Example;

export const examples: ReadonlyArray<Example> = [
  base,
  ...budgetExamples,
  ...financingExamples,
  ...projectExamples,
  ...groupExamples,
  ...decisionExamples,
  ...claimExamples,
];
