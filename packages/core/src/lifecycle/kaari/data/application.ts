import * as z from "zod";
import { Application, Call } from "../../../domain/index.ts";
import { Day, PercentText } from "../../../primitives/index.ts";
import { few, Nothing, PackName, Reasoned, RecordId, some, Text } from "./parts.ts";

/** Marks of one assessor by criterion. */
const Mark = z.strictObject({ criterion: RecordId, points: z.number().min(0).max(1000), comment: Text.optional() });

export const applicationData = {
  OpenApplication: z.strictObject({
    call: Call,
    pack: PackName,
    title: Text.optional(),
    group: z.strictObject({ id: RecordId, leadImplementer: Text, plan: RecordId }).optional(),
  }),
  ReviseApplication: z.strictObject({ application: Application }),
  SubmitApplication: Nothing,
  RequestInformation: z.strictObject({ what: Text, by: Day }),
  SupplyInformation: z.strictObject({ text: Text, application: Application.optional() }),
  ExpireInformationRequest: Nothing,
  WithdrawApplication: Reasoned,
  BeginAssessment: Nothing,
  RecordEligibilityCheck: z.strictObject({
    criteria: some(z.strictObject({ criterion: RecordId, met: z.boolean(), reason: Text.optional() })),
  }),
  DeclareConflictOfInterest: z.strictObject({ ground: Text }),
  ScoreApplication: z.strictObject({ marks: some(Mark), feedback: Text.optional() }),
  RecordStatement: z.strictObject({
    position: z.enum(["for", "against", "none"]),
    text: Text.optional(),
    votes: z.strictObject({ for: z.int().nonnegative(), against: z.int().nonnegative() }).optional(),
  }),
  RankApplications: z.strictObject({
    round: RecordId,
    place: z.int().positive(),
    of: z.int().positive(),
    score: z.number().nonnegative(),
    share: PercentText.optional(),
    within: z.boolean(),
  }),
  OpenNegotiation: z.strictObject({ topics: few(Text) }),
  ConcludeNegotiation: z.strictObject({ agreed: Text, application: Application.optional() }),
} as const;
