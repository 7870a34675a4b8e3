import { decisionExamples } from "./examples/decision.ts";
import { projectExamples } from "./examples/project.ts";

export const examples = [...projectExamples, ...decisionExamples] as const;
