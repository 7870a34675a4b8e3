import type { Names } from "../definition/definition.ts";
import type { Behaviour } from "./behaviour.ts";
import type { LifecycleCommand } from "./command.ts";
import type { Cell, CompiledRow, CompiledTable } from "./compiled-table.ts";
import type { Assessed, EventMeta, LifecycleEvent, Named } from "./event.ts";
import type { GateAssessment } from "./gate-assessment.ts";
import { gateRefusal } from "./gate-refusal.ts";
import type { Refusal } from "./refusal.ts";
import type { Standing } from "./standing.ts";

/** Events, or a refusal. */
export type Decision<N extends Names = Names, Reason extends string = string> =
  | { readonly accepted: true; readonly events: ReadonlyArray<LifecycleEvent<N, N["event"]>> }
  | { readonly accepted: false; readonly refusal: Refusal<N, Reason> };

/** What deciding needs of a compiled lifecycle. */
export interface Engine<N extends Names, P extends Standing<N>, Reason extends string> {
  readonly table: CompiledTable<N, P, Reason>;
  readonly behaviour: Behaviour<N, P, Reason>;
  readonly named: Named;
}

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

const refused = <N extends Names, Reason extends string>(refusal: Refusal<N, Reason>): Decision<N, Reason> => ({
  accepted: false,
  refusal,
});

/** A loop, for it is asked twice of every command. */
const mayGive = (roles: ReadonlyArray<string>, role: string): boolean => {
  for (let index = 0; index < roles.length; index++) if (roles[index] === role) return true;
  return false;
};

export const decide = <N extends Names, P extends Standing<N>, Reason extends string>(
  { table, behaviour, named }: Engine<N, P, Reason>,
  command: LifecycleCommand<N>,
  project: P,
  assessment: GateAssessment | undefined,
): Decision<N, Reason> => {
  const { type, actor } = command;
  const { stage, version } = project;
  if (version > 0 && command.stream !== project.stream)
    return refused({ kind: "wrong-project", stream: command.stream, expected: project.stream });
  const cell = table.at(stage)?.cells.get(type);
  if (cell === undefined || !mayGive(cell.roles, actor.role))
    return refused(stageOrRoleRefusal(table, cell, type, stage, actor.role));
  const early = cell.ready?.(project, command);
  if (early !== undefined) return refused({ kind: "not-now", command: type, ...early });
  const ruling = cell.rule?.(project, command);
  if (ruling?.objection !== undefined) return refused({ kind: "not-so", command: type, ...ruling.objection });
  const outcome = ruling?.outcome;
  const chosen = outcome === undefined ? cell.plain : cell.byOutcome.get(outcome);
  if (chosen === undefined || (chosen.row.roles !== cell.roles && !mayGive(chosen.row.roles, actor.role)))
    return refused({ kind: "wrong-role", command: type, role: actor.role, allowed: chosen?.row.roles ?? [] });
  const { gate } = chosen.row;
  const shut = gate === undefined ? undefined : gateRefusal(behaviour, gate, command, project, assessment);
  if (shut !== undefined) return refused(shut);
  const assessed = gate === undefined || assessment === undefined ? undefined : kept(assessment);
  return { accepted: true, events: eventsOf(chosen, command, version, named, assessed, outcome, ruling?.data) };
};

const eventsOf = <N extends Names>(
  { events }: CompiledRow<N>,
  { id, stream, at, on, actor, data }: LifecycleCommand<N>,
  version: number,
  definition: Named,
  assessed: Assessed | undefined,
  outcome: N["condition"] | undefined,
  said: { readonly [E in N["event"]]?: unknown } | undefined,
): ReadonlyArray<LifecycleEvent<N, N["event"]>> => {
  const meta: EventMeta<N> = { at, on, actor, commandId: id, definition, assessed };
  const happened: Array<LifecycleEvent<N, N["event"]>> = [];
  for (const { name, schema, suffix } of events)
    happened.push({
      id: suffix === "" ? id : id + suffix,
      stream,
      version: version + 1 + happened.length,
      type: name,
      schema,
      outcome,
      data: said?.[name] ?? data,
      meta,
    });
  return happened;
};

const kept = ({ gate, on, pack, verdict, findings }: GateAssessment): Assessed => {
  const idsOf = (outcome: string): ReadonlyArray<string> =>
    findings.flatMap((finding) => (finding.outcome === outcome ? [finding.rule] : []));
  return {
    gate,
    on,
    pack: { id: pack.id, version: pack.version, hash: pack.hash },
    verdict,
    violated: idsOf("violated"),
    forReview: idsOf("for-review"),
  };
};
