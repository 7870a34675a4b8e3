import { advanceExamples } from "./examples/advance.ts";
import { barExamples } from "./examples/bars.ts";
import { base } from "./examples/base.ts";
import { callExamples } from "./examples/call.ts";
import { decisionExamples } from "./examples/decision.ts";
import { filingExamples } from "./examples/filing.ts";
import { financingExamples } from "./examples/financing.ts";
import { groupExamples } from "./examples/group.ts";
import { infrastructureExamples } from "./examples/infrastructure.ts";
import { recipientExamples } from "./examples/recipient.ts";
import { rejectionExamples } from "./examples/rejections.ts";
import { supportKindExamples } from "./examples/support-kind.ts";

export const examples = [
  base,
  ...recipientExamples,
  ...infrastructureExamples,
  ...supportKindExamples,
  ...rejectionExamples,
  ...barExamples,
  ...financingExamples,
  ...filingExamples,
  ...callExamples,
  ...advanceExamples,
  ...decisionExamples,
  ...groupExamples,
];
