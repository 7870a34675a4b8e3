import { costRules } from "./rules/costs.ts";
import { timeAndPlaceRules } from "./rules/time-and-place.ts";

export const rules = [...timeAndPlaceRules, ...costRules] as const;
