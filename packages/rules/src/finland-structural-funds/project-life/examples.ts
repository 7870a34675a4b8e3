import { startExamples } from "./examples/start.ts";
import { changeExamples } from "./examples/change.ts";
import { changeDecisionExamples } from "./examples/change-decision.ts";
import { midTermExamples } from "./examples/mid-term.ts";
import { closureExamples } from "./examples/closure.ts";
import { disseminationExamples } from "./examples/dissemination.ts";
import { investmentExamples } from "./examples/investment.ts";
import { recordsExamples } from "./examples/records.ts";
import { recoveryExamples } from "./examples/recovery.ts";

export const examples = [
  ...startExamples,
  ...changeExamples,
  ...changeDecisionExamples,
  ...midTermExamples,
  ...closureExamples,
  ...disseminationExamples,
  ...investmentExamples,
  ...recordsExamples,
  ...recoveryExamples,
] as const;
