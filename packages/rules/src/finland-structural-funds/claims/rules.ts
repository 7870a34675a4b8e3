import { acquiredAssetsRules } from "./rules/acquired-assets.ts";
import { advanceClearingRules } from "./rules/advance-clearing.ts";
import { barsRules } from "./rules/bars.ts";
import { contentsRules } from "./rules/contents.ts";
import { costsRules } from "./rules/costs.ts";
import { deadlineRules } from "./rules/deadline.ts";
import { flatRatesRules } from "./rules/flat-rates.ts";
import { overrunsRules } from "./rules/overruns.ts";
import { payRules } from "./rules/pay.ts";
import { paymentRules } from "./rules/payment.ts";
import { pricedCostsRules } from "./rules/priced-costs.ts";
import { purchasesRules } from "./rules/purchases.ts";
import { salariesRules } from "./rules/salaries.ts";
import { tripsAndOutputsRules } from "./rules/trips-and-outputs.ts";

export const rules = [
  ...contentsRules,
  ...deadlineRules,
  ...costsRules,
  ...pricedCostsRules,
  ...acquiredAssetsRules,
  ...salariesRules,
  ...payRules,
  ...flatRatesRules,
  ...tripsAndOutputsRules,
  ...purchasesRules,
  ...overrunsRules,
  ...paymentRules,
  ...advanceClearingRules,
  ...barsRules,
] as const;
