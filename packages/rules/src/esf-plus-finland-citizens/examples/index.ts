import { besideLimits } from "../../beside-limit.ts";
import { limitCases } from "../limit-cases.ts";
import { ideaExamples } from "./idea.ts";
import { objectiveExamples } from "./objective.ts";
import { preparationExamples } from "./preparation.ts";

const cases = [...ideaExamples, ...objectiveExamples, ...preparationExamples] as const;

export const examples = [...cases, ...besideLimits(cases, limitCases)];
