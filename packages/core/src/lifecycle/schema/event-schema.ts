import * as z from "zod";
import { CaseFile } from "../../domain/index.ts";
import { Day, expecting, Instant } from "../../primitives/index.ts";
import { Id, PackName, RuleId, sha256 } from "../kaari/data/parts.ts";
import { ActorSchema, ConditionName } from "./command-schema.ts";

const Ids = z
  .array(RuleId)
  .max(10_000, expecting("enintään 10000 kohtaa", "högst 10000 punkter", "at most 10000 items"))
  .readonly();

const Meta = z.strictObject({
  at: Instant,
  on: Day,
  actor: ActorSchema,
  commandId: Id,
  definition: PackName,
  assessed: z
    .strictObject({
      gate: z.string().min(1).max(100),
      on: Day,
      pack: PackName,
      factsHash: z
        .string()
        .regex(/^[\da-f]{64}$/, sha256)
        .optional(),
      given: CaseFile.optional(),
      verdict: z.enum(["pass", "undetermined", "fail"]),
      violated: Ids,
      forReview: Ids,
    })
    .optional(),
  correlationId: Id.optional(),
  causationId: Id.optional(),
  recordedAt: Instant.optional(),
  plugin: z.strictObject({ name: Id, version: z.string().min(1).max(50) }).optional(),
});

/** What every event says; what it says of its own is in `data`. */
export const EventEnvelope = z.strictObject({
  id: Id,
  stream: Id,
  version: z.int().positive(),
  type: z.string().min(1).max(200),
  schema: z.int().nonnegative(),
  outcome: ConditionName.optional(),
  data: z.unknown(),
  meta: Meta,
});
