import * as z from "zod";
import { ideaPaper, record } from "../../../domain/index.ts";
import { MoneyText } from "../../../primitives/index.ts";
import { few, Nothing, Reasoned, some, Text } from "./parts.ts";

const IdeaPaper = record({ ...ideaPaper });

export const ideaData = {
  SketchIdea: z.strictObject({ title: Text, summary: Text.optional(), applicant: Text.optional() }),
  RecordGuidance: z.strictObject({
    channel: z.enum(["meeting", "telephone", "video", "message", "event"]),
    topic: Text,
    minutes: z.int().positive(),
  }),
  MapIdea: z.strictObject({ paper: IdeaPaper, partners: few(Text).optional(), fit: Text.optional() }),
  WriteIdeaPaper: z.strictObject({ paper: IdeaPaper, preliminaryBudget: MoneyText.optional() }),
  SecureFunding: z.strictObject({
    sources: some(z.strictObject({ source: Text, kind: z.enum(["own", "municipal", "other"]), amount: MoneyText })),
  }),
  SignLetterOfIntent: z.strictObject({ partner: Text }),
  ConsultAuthority: z.strictObject({ authority: Text, topic: Text, answer: Text.optional() }),
  ShelveIdea: z.strictObject({ reason: Text, learnt: Text.optional() }),
  ReviveIdea: z.union([Reasoned, Nothing]),
} as const;
