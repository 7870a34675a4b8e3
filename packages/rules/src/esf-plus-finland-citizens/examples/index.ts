import { ideaExamples } from "./idea.ts";
import { objectiveExamples } from "./objective.ts";
import { preparationExamples } from "./preparation.ts";

export const examples = [...ideaExamples, ...objectiveExamples, ...preparationExamples] as const;
