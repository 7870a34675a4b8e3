import { startRules } from "./rules/start.ts";
import { changeRules } from "./rules/change.ts";
import { changeDecisionRules } from "./rules/change-decision.ts";
import { midTermReviewRules } from "./rules/mid-term-review.ts";
import { closureRules } from "./rules/closure.ts";
import { disseminationRules } from "./rules/dissemination.ts";
import { investmentRules } from "./rules/investment.ts";
import { recordsRules } from "./rules/records.ts";
import { recoveryRules } from "./rules/recovery.ts";

export const rules = [
  ...startRules,
  ...changeRules,
  ...changeDecisionRules,
  ...midTermReviewRules,
  ...closureRules,
  ...disseminationRules,
  ...investmentRules,
  ...recordsRules,
  ...recoveryRules,
] as const;
