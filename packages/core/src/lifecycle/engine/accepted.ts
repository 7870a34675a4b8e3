import type { Names } from "../definition/definition.ts";
import type { Ruling } from "./behaviour.ts";
import type { LifecycleCommand } from "./command.ts";
import type { CompiledRow, RowEvent } from "./compiled-table.ts";
import type { Decision } from "./decision.ts";
import type { Assessed, LifecycleEvent, Named } from "./event.ts";
import type { Standing } from "./standing.ts";

/** An event of a command, after `version` others. */
export const happened = <N extends Names, P extends Standing<N>, Reason extends string>(
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

/** All events of a command's row, after `version` others. */
export const accepted = <N extends Names, P extends Standing<N>, Reason extends string>(
  { events }: CompiledRow<N, P, Reason>,
  command: LifecycleCommand<N>,
  version: number,
  ruling: Ruling<N, Reason>,
  definition: Named,
  assessed: Assessed | undefined,
): Decision<N, Reason> => ({
  accepted: true,
  events: events.map((event, index) => happened(event, command, version + index, ruling, definition, assessed)),
});
