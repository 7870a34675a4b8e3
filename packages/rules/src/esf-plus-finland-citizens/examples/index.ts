import { ideaExamples } from "./idea.ts";
import { objectiveExamples } from "./objective.ts";
import { ordinaryExamples } from "./ordinary.ts";
import { preparationExamples } from "./preparation.ts";

export const examples = [...ideaExamples, ...objectiveExamples, ...ordinaryExamples, ...preparationExamples] as const;
