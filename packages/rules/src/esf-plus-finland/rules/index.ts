import { callConditionRules } from "./call-conditions.ts";
import { funderRules } from "./funder.ts";

export const rules = [...funderRules, ...callConditionRules] as const;
