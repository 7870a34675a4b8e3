import * as z from "zod";
import { Aftercare } from "./aftercare.ts";
import { Application } from "./application.ts";
import { Call } from "./call.ts";
import { Change } from "./change.ts";
import { Claim } from "./claim.ts";
import { Decision } from "./decision.ts";
import { GroupParts, GroupPlan } from "./group.ts";
import { MidTermReview } from "./mid-term-review.ts";
import { Project } from "./project.ts";
import { Report } from "./report.ts";
import { ProjectResult } from "./project-result.ts";

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
    change: Change,
    review: MidTermReview,
    report: Report,
    result: ProjectResult,
    aftercare: Aftercare,
    claim: Claim,
    plan: GroupPlan,
    parts: GroupParts,
  })
  .partial();
export type CaseFile = z.infer<typeof CaseFile>;
