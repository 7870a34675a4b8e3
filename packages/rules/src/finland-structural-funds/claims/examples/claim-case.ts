import type { Example } from "@kaari/core";
import { exampleApplication, exampleCall, exampleDecision } from "../../../finland/example-application.ts";
import { exampleClaim, exampleProject } from "../../../finland/example-claim.ts";

/** The decided claim on which the chapter's other examples stand. */
export const claimBase = {
  id: "claim-base",
  title: "An association's first claim, accepted in full",
  source: "757/2021 27–30 §, 867/2021 14–16 §",
  gate: "claim",
  on: "2026-11-25",
  facts: {
    application: exampleApplication,
    call: exampleCall,
    decision: exampleDecision,
    project: exampleProject,
    claim: exampleClaim,
  },
  expect: {},
  verdict: "pass",
} as const satisfies Example;
