import * as z from "zod";
import { Application, Call } from "../../../domain/index.ts";
import { Day, MoneyText } from "../../../primitives/index.ts";
import { few, Nothing, PackName, PointsText, Reasoned, RecordId, some, Text } from "./parts.ts";

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
  RecordStatement: z.strictObject({
    position: z.enum(["for", "against", "none"]),
    text: Text.optional(),
    votes: z
      .strictObject({
        for: z.int().nonnegative(),
        against: z.int().nonnegative(),
        blank: z.int().nonnegative().optional(),
      })
      .optional(),
  }),
  RankApplications: z.strictObject({
    round: RecordId,
    place: z.int().positive(),
    of: z.int().positive(),
    /** The weighted total. */
    score: PointsText,
    within: z.boolean(),
    /** Support that the money of the call has room for. */
    amount: MoneyText.optional(),
  }),
  OpenNegotiation: z.strictObject({ topics: few(Text) }),
  ConcludeNegotiation: z.strictObject({ agreed: Text, application: Application.optional() }),
} as const;
