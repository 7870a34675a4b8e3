import * as z from "zod";
import { Day, expecting } from "../../../primitives/index.ts";
import { few, Nothing, PackName, RecordId, Text } from "./parts.ts";

export const clocks = ["durability", "retention", "recovery-limit", "anonymisation"] as const;

export const disseminationData = {
  RecordResult: z.strictObject({
    result: RecordId,
    kind: z.enum(["practice", "operating-model", "training-content", "publication", "tool", "network"]),
    title: Text,
    description: Text.optional(),
    /** The project and the result that it was taken over from. */
    from: z.strictObject({ project: RecordId, result: RecordId }).optional(),
  }),
  DescribeResult: z.strictObject({ result: RecordId, description: Text }),
  EvaluateResult: z.strictObject({ result: RecordId, evidence: Text, evaluator: Text }),
  EndorseResult: z.strictObject({ result: RecordId, grounds: Text }),
  ApproveForNationalDissemination: z.strictObject({ result: RecordId, channel: Text }),
  EmbedResult: z.strictObject({ result: RecordId, owner: Text, staff: Text, changed: Text }),
  TransferResult: z.strictObject({
    result: RecordId,
    direction: z.enum(["to", "from"]),
    organisation: Text,
    region: Text,
    way: z.enum(["vertical", "horizontal"]),
    adaptation: Text,
    project: RecordId.optional(),
  }),
  WithdrawResult: z.strictObject({ result: RecordId, reason: Text }),
  RecordDissemination: z.strictObject({
    channel: Text,
    audience: Text,
    reach: z.int().nonnegative(),
    results: few(RecordId).optional(),
  }),
  PlanContinuation: z.strictObject({
    kind: z.enum(["follow-up-project", "dissemination-project", "training-programme", "permanent-activity"]),
    text: Text,
  }),
  BeginDissemination: Nothing,
  AnonymiseRecord: z.strictObject({ what: Text }),
  ArchiveProject: z.strictObject({ where: Text.optional() }),
} as const;

/** Commands that may be given throughout a project's life. */
export const careData = {
  AdoptPack: z.strictObject({ pack: PackName, reason: Text }),
  FulfilRequirement: z.strictObject({
    step: z
      .string()
      .regex(
        /^[a-z\d-]+\/[a-z\d-]+$/,
        expecting(
          'vaihe, esimerkiksi "finland-structural-funds/strong-identification"',
          'ett steg, till exempel "finland-structural-funds/strong-identification"',
          'a step such as "finland-structural-funds/strong-identification"',
        ),
      ),
    evidence: Text.optional(),
  }),
  SetClock: z.strictObject({ clock: z.enum(clocks), until: Day, provision: Text }),
} as const;
