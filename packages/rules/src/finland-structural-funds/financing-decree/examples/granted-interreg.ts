import type { Example } from "@kaari/core";

export const grantedInterregExamples = [
  {
    id: "granted-interreg",
    title: "14 000.00 is granted",
    source: "TC-39",
    gate: "decision",
    on: "2026-11-25",
    basedOn: "base",
    with: {
      "application.fund": "Interreg",
      "application.interreg": {
        programme: "interreg",
        nonUnionShare: "20000.00",
        approvedPlanAttached: true,
        programmeDocumentAttached: true,
      },
      "application.budget.total": "100000.00",
      "decision.granted": "14000.00",
    },
    expect: { "granted-interreg-matching-share": "satisfied", "granted-interreg-matching-limits": "satisfied" },
  },
  {
    id: "granted-interreg-cent-above",
    title: "A cent more is granted",
    source: "TC-39",
    gate: "decision",
    on: "2026-11-25",
    basedOn: "base",
    with: {
      "application.fund": "Interreg",
      "application.interreg": {
        programme: "interreg",
        nonUnionShare: "20000.00",
        approvedPlanAttached: true,
        programmeDocumentAttached: true,
      },
      "application.budget.total": "100000.00",
      "decision.granted": "14000.01",
    },
    expect: { "granted-interreg-matching-share": "violated" },
  },
  {
    id: "granted-interreg-below-smallest",
    title: "4 899.99 is granted",
    source: "TC-39",
    gate: "decision",
    on: "2026-11-25",
    basedOn: "base",
    with: {
      "application.fund": "Interreg",
      "application.interreg": {
        programme: "interreg",
        nonUnionShare: "20000.00",
        approvedPlanAttached: true,
        programmeDocumentAttached: true,
      },
      "application.budget.total": "100000.00",
      "decision.granted": "4899.99",
    },
    expect: { "granted-interreg-matching-limits": "violated" },
  },
] as const satisfies ReadonlyArray<Example>;
