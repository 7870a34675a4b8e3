import * as z from "zod";
import { ChangePart } from "./implementation.ts";
import { few, RecordId, Text } from "./parts.ts";

export const midTermReviewData = {
  HoldMidTermReview: z.strictObject({ findings: few(Text), adjustments: few(ChangePart).optional() }),
  ConcludeMidTermReview: z.discriminatedUnion("conclusion", [
    z.strictObject({ conclusion: z.literal("continue"), reason: Text.optional() }),
    z.strictObject({ conclusion: z.literal("adjust"), change: RecordId, reason: Text }),
    z.strictObject({ conclusion: z.literal("terminate"), reason: Text }),
  ]),
} as const;
