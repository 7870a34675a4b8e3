import * as z from "zod";
import { Day, MoneyText } from "../../../primitives/index.ts";
import { claimShape } from "./implementation.ts";
import { few, Nothing, RecordId, RuleId, Text } from "./parts.ts";

export const closureData = {
  SubmitFinalReport: z.strictObject({
    narrative: Text,
    indicators: few(z.strictObject({ indicator: RecordId, target: z.number().optional(), actual: z.number() })),
    lessons: Text.optional(),
  }),
  SubmitFinalClaim: z.strictObject(claimShape),
  ApproveFinalReport: Nothing,
  PayFinalClaim: z.strictObject({ claim: RecordId, cleared: MoneyText, paid: MoneyText }),
  CloseProject: Nothing,
  LapseFinalClaim: z.strictObject({ due: Day, provision: Text }),
  OrderRecovery: z.strictObject({
    recovery: RecordId,
    of: z.enum(["advance", "payment"]),
    amount: MoneyText,
    rule: RuleId.optional(),
    reason: Text,
  }),
  SettleRecovery: z.strictObject({
    recovery: RecordId,
    amount: MoneyText,
    by: z.enum(["payment", "set-off"]),
  }),
} as const;
