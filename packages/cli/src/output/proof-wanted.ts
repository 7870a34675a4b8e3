import type { Finding } from "@kaari/core";
import type { Run } from "./report.ts";

/** Whether the proof of a finding is to be shown: of named rules always, else of those that do not simply hold. */
export const proofWanted = ({ explain }: Run, { rule, outcome }: Finding): boolean =>
  typeof explain === "boolean" ? explain && outcome !== "satisfied" && outcome !== "not-applicable" : explain.has(rule);
