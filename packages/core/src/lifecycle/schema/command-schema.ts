import * as z from "zod";
import { Day, Instant } from "../../primitives/index.ts";
import { commands } from "../kaari/commands.ts";
import { conditions } from "../kaari/conditions.ts";
import { roles } from "../kaari/roles.ts";

const idsOf = <Id extends string>(titled: ReadonlyArray<{ readonly id: Id }>): ReadonlyArray<Id> =>
  titled.map(({ id }) => id);

/** Names a project, a command, an actor: anything that can be printed. */
export const Id = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._:/@-]{0,199}$/u, "expected a name of letters, digits, spaces and . _ : / @ -");

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
