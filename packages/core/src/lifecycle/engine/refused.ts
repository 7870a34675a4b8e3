import type { Names } from "../definition/definition.ts";
import type { LifecycleCommand } from "./command.ts";
import type { Cell, CompiledRow, CompiledTable } from "./compiled-table.ts";
import type { Decision } from "./decision.ts";
import type { Objection, Refusal } from "./refusal.ts";
import type { Standing } from "./standing.ts";

export const refused = <N extends Names, Reason extends string>(refusal: Refusal<N, Reason>): Decision<N, Reason> => ({
  accepted: false,
  refusal,
});

/** Why a command may not be given at a stage, or by a role. */
export const stageOrRoleRefusal = <N extends Names, P extends Standing<N>, Reason extends string>(
  { stagesOf }: CompiledTable<N, P, Reason>,
  cell: Cell<N, P, Reason> | undefined,
  command: N["command"],
  stage: N["stage"] | "new",
  role: N["role"],
): Refusal<N, Reason> =>
  cell === undefined
    ? { kind: "wrong-stage", command, stage, allowed: stagesOf.get(command) ?? [] }
    : { kind: "wrong-role", command, role, allowed: cell.roles };

export const stageOrRole = <N extends Names, P extends Standing<N>, Reason extends string>(
  table: CompiledTable<N, P, Reason>,
  cell: Cell<N, P, Reason> | undefined,
  { type, actor }: LifecycleCommand<N>,
  { stage }: P,
): Decision<N, Reason> => refused(stageOrRoleRefusal(table, cell, type, stage, actor.role));

export const wrongProject = <N extends Names, Reason extends string>(
  { stream }: LifecycleCommand<N>,
  project: Standing<N>,
): Decision<N, Reason> => refused({ kind: "wrong-project", stream, expected: project.stream });

export const outOfOrder = <N extends Names, Reason extends string>(
  { type, at }: LifecycleCommand<N>,
  project: Standing<N>,
): Decision<N, Reason> => refused({ kind: "out-of-order", command: type, at, last: project.at });

/** A command may be given, but not by this role to this outcome. */
export const wrongRole = <N extends Names, P extends Standing<N>, Reason extends string>(
  row: CompiledRow<N, P, Reason> | undefined,
  { type, actor }: LifecycleCommand<N>,
): Decision<N, Reason> => refused({ kind: "wrong-role", command: type, role: actor.role, allowed: row?.roles ?? [] });

export const objected = <N extends Names, Reason extends string>(
  kind: "not-now" | "not-so",
  { type }: LifecycleCommand<N>,
  objection: Objection<Reason>,
): Decision<N, Reason> => refused({ kind, command: type, ...objection });
