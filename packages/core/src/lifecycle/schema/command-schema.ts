import * as z from "zod";
import { Day, Instant } from "../../primitives/index.ts";
import { commands } from "../kaari/commands.ts";
import { conditions } from "../kaari/conditions.ts";
import { Id } from "../kaari/data/parts.ts";
import { roles } from "../kaari/roles.ts";

const idsOf = <Id extends string>(titled: ReadonlyArray<{ readonly id: Id }>): ReadonlyArray<Id> =>
  titled.map(({ id }) => id);

export const ActorSchema = z.strictObject({ role: z.enum(idsOf(roles)), id: Id });
export const ConditionName = z.enum(idsOf(conditions));

/** What every command says; what it says of its own is in `data`. */
export const CommandEnvelope = z.strictObject({
  id: Id,
  stream: Id,
  type: z.enum(idsOf(commands)),
  at: Instant,
  on: Day,
  actor: ActorSchema,
  data: z.unknown(),
});
