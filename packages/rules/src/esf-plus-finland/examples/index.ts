import { callConditionExamples } from "./call-conditions.ts";
import { funderExamples } from "./funder.ts";

export const examples = [...funderExamples, ...callConditionExamples] as const;
