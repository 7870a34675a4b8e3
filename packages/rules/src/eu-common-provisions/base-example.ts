import type { Example } from "@kaari/core";
import { exampleApplication, exampleCall, exampleDecision } from "../finland/example-application.ts";

/** The application on which the pack's other examples stand. */
export const base = {
  id: "base",
  title: "An association's application that has no obstacle in Union law",
  source: "Art. 63, Art. 73",
  gate: "submission",
  on: "2026-11-25",
  facts: { application: exampleApplication, call: exampleCall, decision: exampleDecision },
  expect: {},
  verdict: "pass",
} as const satisfies Example;
