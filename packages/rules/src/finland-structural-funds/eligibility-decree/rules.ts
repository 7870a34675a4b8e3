import { costModelRules } from "./rules/cost-models.ts";
import { costRules } from "./rules/costs.ts";
import { salaryRules } from "./rules/salaries.ts";
import { salaryModelRules } from "./rules/salary-models.ts";
import { fortyPercentRules } from "./rules/forty-percent.ts";
import { sevenPercentRules } from "./rules/seven-percent.ts";
import { investmentFlatRateRules } from "./rules/investment-flat-rate.ts";
import { materialAidRules } from "./rules/material-aid.ts";
import { ineligibleCostRules } from "./rules/ineligible-costs.ts";
import { revenueRules } from "./rules/revenue.ts";
import { lumpSumRules } from "./rules/lump-sums.ts";
import { purchaseRules } from "./rules/purchases.ts";
import { machineAndLandRules } from "./rules/machines-and-land.ts";

export const rules = [
  ...costModelRules,
  ...costRules,
  ...ineligibleCostRules,
  ...revenueRules,
  ...salaryRules,
  ...salaryModelRules,
  ...fortyPercentRules,
  ...sevenPercentRules,
  ...investmentFlatRateRules,
  ...materialAidRules,
  ...lumpSumRules,
  ...purchaseRules,
  ...machineAndLandRules,
] as const;
