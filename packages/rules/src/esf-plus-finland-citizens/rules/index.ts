import { decisionRules } from "./decision.ts";
import { ideaPaperRules } from "./idea-paper.ts";
import { objectiveRules } from "./objective.ts";
import { preparationRules } from "./preparation.ts";

export const rules = [...ideaPaperRules, ...objectiveRules, ...preparationRules, ...decisionRules] as const;
