import type { Names } from "../definition/definition.ts";
import type { Ruling } from "./behaviour.ts";
import type { LifecycleCommand } from "./command.ts";
import type { RowEvent } from "./compiled-table.ts";
import type { Assessed, LifecycleEvent, Named } from "./event.ts";
import type { Standing } from "./standing.ts";

/** An event of a command, after `version` others. */
export const eventOf = <N extends Names, P extends Standing<N>, Reason extends string>(
  { name, schema, suffix }: RowEvent<N, P, Reason>,
  { id, stream, at, on, actor, data }: LifecycleCommand<N>,
  version: number,
  ruling: Ruling<N, Reason>,
  definition: Named,
  assessed: Assessed | undefined,
): LifecycleEvent<N, N["event"]> => ({
  id: suffix === "" ? id : id + suffix,
  stream,
  version: version + 1,
  type: name,
  schema,
  outcome: ruling.outcome,
  data: ruling.data?.[name] ?? data,
  meta: { at, on, actor, commandId: id, definition, assessed },
});
