import { contentsLimits } from "./limit-cases/contents.ts";
import { costsLimits } from "./limit-cases/costs.ts";
import { deadlineLimits } from "./limit-cases/deadline.ts";
import { flatRatesLimits } from "./limit-cases/flat-rates.ts";
import { overrunsLimits } from "./limit-cases/overruns.ts";
import { paymentLimits } from "./limit-cases/payment.ts";
import { pricedCostsLimits } from "./limit-cases/priced-costs.ts";
import { purchasesLimits } from "./limit-cases/purchases.ts";
import { salariesLimits } from "./limit-cases/salaries.ts";
import { tripsAndOutputsLimits } from "./limit-cases/trips-and-outputs.ts";

/** Cases on the limits of the rules, and the smallest step to each side of them. */
export const limitCases = [
  ...contentsLimits,
  ...deadlineLimits,
  ...costsLimits,
  ...pricedCostsLimits,
  ...salariesLimits,
  ...flatRatesLimits,
  ...tripsAndOutputsLimits,
  ...purchasesLimits,
  ...overrunsLimits,
  ...paymentLimits,
];
