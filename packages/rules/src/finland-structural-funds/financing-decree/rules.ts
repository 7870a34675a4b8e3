import { supportRules } from "./rules/support.ts";
import { advanceRules } from "./rules/advance.ts";
import { applicationContentsRules } from "./rules/application-contents.ts";
import { decisionContentsRules } from "./rules/decision-contents.ts";
import { recipientAndCostsRules } from "./rules/recipient-and-costs.ts";
import { nationalFundsRules } from "./rules/national-funds.ts";
import { programmeProcedureRules } from "./rules/programme-procedure.ts";
import { interregRules } from "./rules/interreg.ts";

export const rules = [
  ...supportRules,
  ...advanceRules,
  ...applicationContentsRules,
  ...decisionContentsRules,
  ...recipientAndCostsRules,
  ...nationalFundsRules,
  ...programmeProcedureRules,
  ...interregRules,
] as const;
