import { startRules } from "./rules/start.ts";
import { midTermReviewRules } from "./rules/mid-term-review.ts";
import { finalReportRules } from "./rules/final-report.ts";
import { resultsRules } from "./rules/results.ts";

export const rules = [...startRules, ...midTermReviewRules, ...finalReportRules, ...resultsRules] as const;
