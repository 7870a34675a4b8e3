import { decisionMakingExamples } from "./decision-making.ts";
import { filingExamples } from "./filing.ts";
import { procurementExamples } from "./procurement.ts";
import { sanctionExamples } from "./sanctions.ts";

export const examples = [
  ...sanctionExamples,
  ...decisionMakingExamples,
  ...filingExamples,
  ...procurementExamples,
] as const;
