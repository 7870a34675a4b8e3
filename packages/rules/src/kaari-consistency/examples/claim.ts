import type { Example } from "@kaari/core";
import { exampleApplication, exampleCall, exampleDecision } from "../../finland/example-application.ts";
import { exampleClaim, exampleProject } from "../../finland/example-claim.ts";

const own = { source: "Kaari", certainty: "interpretation", gate: "claim", on: "2026-11-25" } as const;
const beside = { ...own, basedOn: "claim" } as const;

export const claimExamples = [
  {
    ...own,
    id: "claim",
    title: "A claim whose facts fit together",
    facts: {
      application: exampleApplication,
      call: exampleCall,
      decision: exampleDecision,
      project: exampleProject,
      claim: exampleClaim,
    },
    expect: {
      "claimed-costs-add-up": "satisfied",
      "claim-period-in-order": "satisfied",
      "claim-after-its-period": "satisfied",
      "accepted-within-claimed": "satisfied",
    },
    verdict: "pass",
  },
  {
    ...beside,
    id: "claim-a-cent-short",
    title: "The costs come to one cent less than the total",
    with: { "claim.total": "8850.81" },
    expect: { "claimed-costs-add-up": "violated" },
  },
  {
    ...beside,
    id: "claim-period-of-a-day",
    title: "A period of one day",
    with: { "claim.period.endsOn": "2026-09-01" },
    expect: { "claim-period-in-order": "satisfied" },
  },
  {
    ...beside,
    id: "claim-period-reversed",
    title: "A period that ends a day before it starts",
    with: { "claim.period.endsOn": "2026-08-31" },
    expect: { "claim-period-in-order": "violated" },
  },
  {
    ...beside,
    id: "claim-on-last-day-of-period",
    title: "A claim filed on the last day of its period",
    with: { "claim.pendingOn": "2026-10-31" },
    expect: { "claim-after-its-period": "violated" },
  },
  {
    ...beside,
    id: "claim-a-cent-more-accepted",
    title: "One cent more is accepted than was claimed",
    with: { "claim.costs.0.accepted": "6322.01" },
    expect: { "accepted-within-claimed": "violated" },
  },
] as const satisfies ReadonlyArray<Example>;
