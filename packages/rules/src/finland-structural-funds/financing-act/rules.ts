import { advanceRules } from "./rules/advance.ts";
import { barRules } from "./rules/bars.ts";
import { callRules } from "./rules/call.ts";
import { decisionRules } from "./rules/decision.ts";
import { filingRules } from "./rules/filing.ts";
import { financingRules } from "./rules/financing.ts";
import { groupRules } from "./rules/group.ts";
import { recipientRules } from "./rules/recipient.ts";
import { supportKindRules } from "./rules/support-kind.ts";

export const rules = [
  ...recipientRules,
  ...supportKindRules,
  ...barRules,
  ...financingRules,
  ...filingRules,
  ...callRules,
  ...advanceRules,
  ...decisionRules,
  ...groupRules,
] as const;
