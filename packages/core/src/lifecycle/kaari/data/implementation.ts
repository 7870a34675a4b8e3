import * as z from "zod";
import { Day, MoneyText, PercentText } from "../../../primitives/index.ts";
import { CostLine, DayPeriod, few, Ground, Reasoned, RecordId, RuleId, some, Text, Told } from "./parts.ts";

const Progress = z.strictObject({
  indicator: RecordId,
  baseline: z.number().optional(),
  target: z.number().optional(),
  actual: z.number(),
});

/** One thing a change asks for. `excludes` names parts of the same change that cannot be accepted beside it. */
const partOf = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject({ id: RecordId, excludes: few(RecordId).optional(), ...shape });
export const ChangePart = z.discriminatedUnion("type", [
  partOf({ type: z.literal("period"), endsOn: Day }),
  partOf({ type: z.literal("budget"), costs: some(CostLine) }),
  partOf({ type: z.literal("content"), text: Text }),
  partOf({ type: z.literal("partners"), text: Text }),
  partOf({ type: z.literal("indicators"), text: Text }),
  partOf({ type: z.literal("contact"), text: Text }),
]);
export type ChangePart = z.infer<typeof ChangePart>;

export const claimShape = {
  claim: RecordId,
  period: DayPeriod,
  costs: some(CostLine),
};

export const implementationData = {
  RecordActivity: Told,
  RecordTurningPoint: Told,
  RecordSmallInnovation: Told,
  RecordSetback: z.strictObject({ text: Text, learnt: Text.optional() }),
  ReportProgress: z.strictObject({
    report: RecordId,
    period: DayPeriod,
    indicators: few(Progress),
    narrative: Text,
  }),
  AcceptReport: z.strictObject({ report: RecordId }),
  ReturnReport: z.strictObject({ report: RecordId, reason: Text }),
  HandOver: z.strictObject({ from: Text, to: Text, notes: Text.optional() }),
  HoldSteeringMeeting: z.strictObject({ topics: few(Text), changes: few(RecordId).optional() }),
  SubmitClaim: z.strictObject(claimShape),
  BeginVerification: z.strictObject({
    claim: RecordId,
    sample: z.strictObject({
      method: z.enum(["random", "risk", "all"]),
      share: PercentText.optional(),
      items: few(Text),
    }),
  }),
  DecideClaim: z.strictObject({
    claim: RecordId,
    cuts: few(z.strictObject({ ...CostLine.shape, rule: RuleId.optional(), reason: Text })),
    support: MoneyText,
  }),
  PayClaim: z.strictObject({ claim: RecordId, cleared: MoneyText, paid: MoneyText }),
  CorrectClaim: z.strictObject({
    claim: RecordId,
    amount: MoneyText,
    rule: RuleId.optional(),
    reason: Text,
  }),
  RequestChange: z.strictObject({
    change: RecordId,
    parts: some(ChangePart),
    reason: Text,
    urgent: Text.optional(),
  }),
  DecideChange: z.strictObject({
    change: RecordId,
    parts: some(
      z.strictObject({
        id: RecordId,
        ruling: z.enum(["accepted", "accepted-with-changes", "refused"]),
        as: ChangePart.optional(),
        reason: Text.optional(),
      }),
    ),
  }),
  SuspendPayments: z.strictObject({ reasons: some(Ground) }),
  ResumePayments: Reasoned,
  TerminateProject: z.strictObject({ reasons: some(Ground) }),
  ScheduleMidTermReview: z.strictObject({ day: Day }),
  EndImplementation: z.strictObject({ notes: Text.optional() }),
} as const;
