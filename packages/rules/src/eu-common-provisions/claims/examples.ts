import { eligibilityExamples } from "./examples/eligibility.ts";
import { visibilityExamples } from "./examples/visibility.ts";

export const examples = [...eligibilityExamples, ...visibilityExamples] as const;
