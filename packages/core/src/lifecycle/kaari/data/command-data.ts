import type * as z from "zod";
import { applicationData } from "./application.ts";
import { closureData } from "./closure.ts";
import { decisionData } from "./decision.ts";
import { careData, disseminationData } from "./dissemination.ts";
import { ideaData } from "./idea.ts";
import { implementationData } from "./implementation.ts";
import { midTermReviewData } from "./mid-term-review.ts";
import { startUpData } from "./start-up.ts";

/** What each command says, as a schema. */
export const commandData = {
  ...ideaData,
  ...applicationData,
  ...decisionData,
  ...startUpData,
  ...implementationData,
  ...midTermReviewData,
  ...closureData,
  ...disseminationData,
  ...careData,
};
type Schemas = typeof commandData;
/** What each command says. */
export type CommandData = { readonly [Name in keyof Schemas]: z.infer<Schemas[Name]> };
