import * as z from "zod";
import { Application } from "./application.ts";
import { Call } from "./call.ts";
import { Claim } from "./claim.ts";
import { Decision } from "./decision.ts";
import { GroupParts, GroupPlan } from "./group.ts";
import { Project } from "./project.ts";

/**
 * What a file given to a check holds: the roots that rules read.
 *
 * A group file holds `plan` and `parts` in place of `application`.
 */
export const CaseFile = z
  .strictObject({
    application: Application,
    call: Call,
    decision: Decision,
    project: Project,
    claim: Claim,
    plan: GroupPlan,
    parts: GroupParts,
  })
  .partial();
export type CaseFile = z.infer<typeof CaseFile>;
