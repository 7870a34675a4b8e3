import type { Names, Transition } from "../definition/definition.ts";
import type { Behaviour } from "./behaviour.ts";
import type { LifecycleCommand } from "./command.ts";
import type { CompiledTable } from "./compiled-table.ts";
import type { EventMeta, LifecycleEvent, Named } from "./event.ts";
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
  readonly table: CompiledTable<N>;
  readonly behaviour: Behaviour<N, P, Reason>;
  readonly named: Named;
}

/** The rows of a command that a role may use at the project's stage, or why there are none. */
export const rowsFor = <N extends Names, Reason extends string>(
  { rows, stagesOf }: CompiledTable<N>,
  command: N["command"],
  stage: N["stage"] | "new",
  role: N["role"],
): ReadonlyArray<Transition<N>> | Refusal<N, Reason> => {
  const here = rows.get(stage)?.get(command);
  if (here === undefined) return { kind: "wrong-stage", command, stage, allowed: stagesOf.get(command) ?? [] };
  if (here.every((row) => row.roles.includes(role))) return here;
  const open = here.filter((row) => row.roles.includes(role));
  if (open.length > 0) return open;
  return { kind: "wrong-role", command, role, allowed: [...new Set(here.flatMap((row) => row.roles))] };
};

export const isRefusal = <N extends Names, Reason extends string>(
  found: ReadonlyArray<Transition<N>> | Refusal<N, Reason>,
): found is Refusal<N, Reason> => "kind" in found;

const refused = <N extends Names, Reason extends string>(refusal: Refusal<N, Reason>): Decision<N, Reason> => ({
  accepted: false,
  refusal,
});

/** The row that an outcome chooses; without one, the row that has no conditions. */
const chosen = <N extends Names>(
  rows: ReadonlyArray<Transition<N>>,
  outcome: N["condition"] | undefined,
): Transition<N> | undefined => {
  for (const row of rows)
    if (outcome === undefined ? row.when === undefined : row.when?.includes(outcome) === true) return row;
  return undefined;
};

export const decide = <N extends Names, P extends Standing<N>, Reason extends string>(
  { table, behaviour, named }: Engine<N, P, Reason>,
  command: LifecycleCommand<N>,
  project: P,
  assessment: GateAssessment | undefined,
): Decision<N, Reason> => {
  const { type } = command;
  if (project.version > 0 && command.stream !== project.stream)
    return refused({ kind: "wrong-project", stream: command.stream, expected: project.stream });
  const rows = rowsFor<N, Reason>(table, type, project.stage, command.actor.role);
  if (isRefusal(rows)) return refused(rows);
  const early = behaviour.ready[type]?.(project, command);
  if (early !== undefined) return refused({ kind: "not-now", command: type, ...early });
  const ruling = behaviour.rule[type]?.(project, command);
  if (ruling !== undefined && "objection" in ruling)
    return refused({ kind: "not-so", command: type, ...ruling.objection });
  const outcome = ruling?.outcome;
  const row = chosen(rows, outcome);
  if (row === undefined)
    return refused({
      kind: "wrong-role",
      command: type,
      role: command.actor.role,
      allowed: chosen(table.rows.get(project.stage)?.get(type) ?? [], outcome)?.roles ?? [],
    });
  const shut = row.gate === undefined ? undefined : gateRefusal(behaviour, row.gate, command, project, assessment);
  if (shut !== undefined) return refused(shut);
  const meta: EventMeta<N> = {
    at: command.at,
    on: command.on,
    actor: command.actor,
    commandId: command.id,
    definition: named,
    assessed: row.gate === undefined || assessment === undefined ? undefined : kept(assessment),
  };
  const events = row.events.map((name: N["event"], index): LifecycleEvent<N, N["event"]> => ({
    id: `${command.id}.${index + 1}`,
    stream: command.stream,
    version: project.version + 1 + index,
    type: name,
    schema: behaviour.schemas[name] ?? 1,
    outcome,
    data: ruling?.data?.[name] ?? command.data,
    meta,
  }));
  return { accepted: true, events };
};

const kept = ({ gate, on, pack, verdict, findings }: GateAssessment): EventMeta["assessed"] => {
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
