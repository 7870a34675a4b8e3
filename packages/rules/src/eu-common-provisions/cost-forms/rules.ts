import { amountRules } from "./rules/amounts.ts";
import { flatRateRules } from "./rules/flat-rates.ts";
import { formRules } from "./rules/forms.ts";
import { remainingCostRules } from "./rules/remaining-costs.ts";
import { staffCostRules } from "./rules/staff-costs.ts";

export const rules = [
  ...formRules,
  ...amountRules,
  ...flatRateRules,
  ...staffCostRules,
  ...remainingCostRules,
] as const;
