import { supportExamples } from "./examples/support.ts";
import { investmentSupportExamples } from "./examples/investment-support.ts";
import { grantedSupportExamples } from "./examples/granted-support.ts";
import { advanceExamples } from "./examples/advance.ts";
import { applicationContentsExamples } from "./examples/application-contents.ts";
import { decisionContentsExamples } from "./examples/decision-contents.ts";
import { recipientAndCostsExamples } from "./examples/recipient-and-costs.ts";
import { regionalDevelopmentExamples } from "./examples/regional-development.ts";
import { nationalFundsExamples } from "./examples/national-funds.ts";
import { programmeProcedureExamples } from "./examples/programme-procedure.ts";
import { interregExamples } from "./examples/interreg.ts";
import { interregProjectSizeExamples } from "./examples/interreg-project-size.ts";
import { grantedInterregExamples } from "./examples/granted-interreg.ts";

export const examples = [
  ...supportExamples,
  ...investmentSupportExamples,
  ...grantedSupportExamples,
  ...advanceExamples,
  ...applicationContentsExamples,
  ...decisionContentsExamples,
  ...recipientAndCostsExamples,
  ...regionalDevelopmentExamples,
  ...nationalFundsExamples,
  ...programmeProcedureExamples,
  ...interregExamples,
  ...interregProjectSizeExamples,
  ...grantedInterregExamples,
] as const;
