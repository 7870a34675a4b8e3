import { budgetRules } from "./budget.ts";
import { claimRules } from "./claim.ts";
import { decisionRules } from "./decision.ts";
import { financingRules } from "./financing.ts";
import { groupRules } from "./group.ts";
import { projectRules } from "./project.ts";

export const rules = [
  ...budgetRules,
  ...financingRules,
  ...projectRules,
  ...groupRules,
  ...decisionRules,
  ...claimRules,
] as const;
