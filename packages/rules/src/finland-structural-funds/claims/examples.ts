import { barsExamples } from "./examples/bars.ts";
import { contentsExamples } from "./examples/contents.ts";
import { costsExamples } from "./examples/costs.ts";
import { deadlineExamples } from "./examples/deadline.ts";
import { flatRatesExamples } from "./examples/flat-rates.ts";
import { landExamples } from "./examples/land.ts";
import { overrunsExamples } from "./examples/overruns.ts";
import { paymentExamples } from "./examples/payment.ts";
import { pricedCostsExamples } from "./examples/priced-costs.ts";
import { purchasesExamples } from "./examples/purchases.ts";
import { relatedPurchasesExamples } from "./examples/related-purchases.ts";
import { salariesExamples } from "./examples/salaries.ts";
import { tripsAndOutputsExamples } from "./examples/trips-and-outputs.ts";
import { claimBase } from "./examples/claim-case.ts";

export const examples = [
  claimBase,
  ...contentsExamples,
  ...deadlineExamples,
  ...costsExamples,
  ...pricedCostsExamples,
  ...landExamples,
  ...salariesExamples,
  ...flatRatesExamples,
  ...tripsAndOutputsExamples,
  ...purchasesExamples,
  ...relatedPurchasesExamples,
  ...overrunsExamples,
  ...paymentExamples,
  ...barsExamples,
];
