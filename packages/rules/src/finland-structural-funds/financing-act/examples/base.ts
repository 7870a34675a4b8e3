import type { Example } from "@kaari/core";
import { exampleApplication, exampleCall, exampleDecision } from "../../../finland/example-application.ts";

/** The case on which the pack's other examples stand. */
export const base: Example = {
  id: "base",
  title: "An association's application, call and decision that meet the act",
  source: "757/2021",
  gate: "submission",
  on: "2026-11-25",
  facts: { application: exampleApplication, call: exampleCall, decision: exampleDecision },
  expect: { "applicant-form": "satisfied" },
};
