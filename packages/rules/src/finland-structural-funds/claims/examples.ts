import { barsExamples } from "./examples/bars.ts";
import { contentsExamples } from "./examples/contents.ts";
import { costsExamples } from "./examples/costs.ts";
import { deadlineExamples } from "./examples/deadline.ts";
import { modelsExamples } from "./examples/models.ts";
import { overrunsExamples } from "./examples/overruns.ts";
import { paymentExamples } from "./examples/payment.ts";
import { purchasesExamples } from "./examples/purchases.ts";
import { salariesExamples } from "./examples/salaries.ts";
import { claimBase } from "./examples/claim-case.ts";

export const examples = [
  claimBase,
  ...contentsExamples,
  ...deadlineExamples,
  ...costsExamples,
  ...salariesExamples,
  ...modelsExamples,
  ...purchasesExamples,
  ...overrunsExamples,
  ...paymentExamples,
  ...barsExamples,
];
