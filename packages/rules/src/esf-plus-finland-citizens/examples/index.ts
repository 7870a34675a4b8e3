import { besideLimits } from "../../beside-limit.ts";
import { limitCases } from "../limit-cases.ts";
import { ideaExamples } from "./idea.ts";
import { objectiveExamples } from "./objective.ts";
import { ordinaryExamples } from "./ordinary.ts";
import { preparationExamples } from "./preparation.ts";

const cases = [...ideaExamples, ...objectiveExamples, ...ordinaryExamples, ...preparationExamples] as const;

export const examples = [...cases, ...besideLimits(cases, limitCases)];
