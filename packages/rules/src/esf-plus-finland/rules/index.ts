import { callConditionRules } from "./call-conditions.ts";
import { finalReportRules } from "./final-report.ts";
import { funderRules } from "./funder.ts";

export const rules = [...funderRules, ...callConditionRules, ...finalReportRules] as const;
