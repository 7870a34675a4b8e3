import { costModelExamples } from "./examples/cost-models.ts";
import { costExamples } from "./examples/costs.ts";
import { vatExamples } from "./examples/vat.ts";
import { ineligibleCostExamples } from "./examples/ineligible-costs.ts";
import { salaryExamples } from "./examples/salaries.ts";
import { salaryModelExamples } from "./examples/salary-models.ts";
import { fortyPercentExamples } from "./examples/forty-percent.ts";
import { sevenPercentExamples } from "./examples/seven-percent.ts";
import { sevenPercentLineExamples } from "./examples/seven-percent-lines.ts";
import { investmentFlatRateExamples } from "./examples/investment-flat-rate.ts";
import { materialAidExamples } from "./examples/material-aid.ts";
import { lumpSumExamples } from "./examples/lump-sums.ts";
import { decidedLumpSumExamples } from "./examples/decided-lump-sums.ts";
import { draftBudgetExamples } from "./examples/draft-budgets.ts";
import { purchaseExamples } from "./examples/purchases.ts";
import { machineAndLandExamples } from "./examples/machines-and-land.ts";

export const examples = [
  ...costModelExamples,
  ...costExamples,
  ...vatExamples,
  ...ineligibleCostExamples,
  ...salaryExamples,
  ...salaryModelExamples,
  ...fortyPercentExamples,
  ...sevenPercentExamples,
  ...sevenPercentLineExamples,
  ...investmentFlatRateExamples,
  ...materialAidExamples,
  ...lumpSumExamples,
  ...decidedLumpSumExamples,
  ...draftBudgetExamples,
  ...purchaseExamples,
  ...machineAndLandExamples,
] as const;
