import { startExamples } from "./examples/start.ts";
import { changeAndSteeringGroupExamples } from "./examples/change-and-steering-group.ts";
import { changeExamples } from "./examples/change.ts";
import { changeDecisionExamples } from "./examples/change-decision.ts";
import { midTermExamples } from "./examples/mid-term.ts";
import { closureExamples } from "./examples/closure.ts";
import { lastClaimExamples } from "./examples/last-claim.ts";
import { disseminationExamples } from "./examples/dissemination.ts";
import { durabilityExamples } from "./examples/durability.ts";
import { investmentExamples } from "./examples/investment.ts";
import { recordsExamples } from "./examples/records.ts";
import { recoveryInterestExamples } from "./examples/recovery-interest.ts";
import { recoveryPrincipalExamples } from "./examples/recovery-principal.ts";
import { recoveryLimitExamples } from "./examples/recovery-limit.ts";

export const examples = [
  ...startExamples,
  ...changeAndSteeringGroupExamples,
  ...changeExamples,
  ...changeDecisionExamples,
  ...midTermExamples,
  ...closureExamples,
  ...lastClaimExamples,
  ...disseminationExamples,
  ...durabilityExamples,
  ...investmentExamples,
  ...recordsExamples,
  ...recoveryInterestExamples,
  ...recoveryPrincipalExamples,
  ...recoveryLimitExamples,
] as const;
