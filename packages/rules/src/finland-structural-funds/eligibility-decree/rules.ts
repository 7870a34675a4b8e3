import { costModelRules } from "./rules/cost-models.ts";
import { costRules } from "./rules/costs.ts";
import { salaryRules } from "./rules/salaries.ts";
import { salaryModelRules } from "./rules/salary-models.ts";
import { fortyPercentRules } from "./rules/forty-percent.ts";
import { sevenPercentRules } from "./rules/seven-percent.ts";
import { otherFlatRateRules } from "./rules/other-flat-rates.ts";
import { lumpSumRules } from "./rules/lump-sums.ts";
import { purchaseRules } from "./rules/purchases.ts";
import { machineAndLandRules } from "./rules/machines-and-land.ts";

export const rules = [
  ...costModelRules,
  ...costRules,
  ...salaryRules,
  ...salaryModelRules,
  ...fortyPercentRules,
  ...sevenPercentRules,
  ...otherFlatRateRules,
  ...lumpSumRules,
  ...purchaseRules,
  ...machineAndLandRules,
] as const;
