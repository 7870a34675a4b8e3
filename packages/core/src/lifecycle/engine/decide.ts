import type { Names } from "../definition/definition.ts";
import type { Behaviour } from "./behaviour.ts";
import type { LifecycleCommand } from "./command.ts";
import type { Cell, CompiledTable } from "./compiled-table.ts";
import type { Decision } from "./decision.ts";
import type { Assessed, LifecycleEvent, Named } from "./event.ts";
import type { GateAssessment } from "./gate-assessment.ts";
import { gateRefusal } from "./gate-refusal.ts";
import { eventOf } from "./event-of.ts";
import { find, foresee } from "./lookup.ts";
import { isBefore } from "./moment-order.ts";
import type { Refusal } from "./refusal.ts";
import type { Standing } from "./standing.ts";

/** What deciding needs of a compiled lifecycle. */
export interface Engine<N extends Names, P extends Standing<N>, Reason extends string> {
  readonly table: CompiledTable<N, P, Reason>;
  readonly behaviour: Behaviour<N, P, Reason>;
  readonly definition: Named;
}

/** What a command comes to: its event, where there is just one; all its events; or why it is not carried out. */
type Answer<N extends Names, Reason extends string> =
  | LifecycleEvent<N, N["event"]>
  | ReadonlyArray<LifecycleEvent<N, N["event"]>>
  | Refusal<N, Reason>;

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

/** A loop, for it is asked of every command. */
const mayGive = (roles: ReadonlyArray<string>, role: string): boolean => {
  for (let index = 0; index < roles.length; index++) if (roles[index] === role) return true;
  return false;
};

/** What a command comes to of which no more is to be said. */
const silent = { objection: undefined, outcome: undefined, data: undefined };

/** Of a command that is dated before the last event of its project. */
export const outOfOrder = <N extends Names>(
  { at: last, version }: Standing<N>,
  command: N["command"],
  at: string,
): Extract<Refusal<N, never>, { readonly kind: "out-of-order" }> | undefined =>
  version > 0 && at !== last && isBefore(at, last) ? { kind: "out-of-order", command, at, last } : undefined;

/** A decision takes two objects more than an event: they are made where the caller, mostly, takes them apart at once. */
export const decide = <N extends Names, P extends Standing<N>, Reason extends string>(
  engine: Engine<N, P, Reason>,
  command: LifecycleCommand<N>,
  project: P,
  assessment: GateAssessment | undefined,
): Decision<N, Reason> => {
  const answer = answerTo(engine, command, project, assessment);
  if ("kind" in answer) return { accepted: false, refusal: answer };
  return { accepted: true, events: "meta" in answer ? [answer] : answer };
};

const answerTo = <N extends Names, P extends Standing<N>, Reason extends string>(
  { table, behaviour, definition }: Engine<N, P, Reason>,
  command: LifecycleCommand<N>,
  project: P,
  assessment: GateAssessment | undefined,
): Answer<N, Reason> => {
  const { type, stream, actor, at } = command;
  const { stage, version } = project;
  if (version > 0 && stream !== project.stream) return { kind: "wrong-project", stream, expected: project.stream };
  const cell = find(table.stages, stage)?.cells.get(type);
  if (cell === undefined || !mayGive(cell.roles, actor.role))
    return stageOrRoleRefusal(table, cell, type, stage, actor.role);
  const late = outOfOrder(project, type, at);
  if (late !== undefined) return late;
  const early = cell.ready?.(project, command);
  if (early !== undefined) return { kind: "not-now", command: type, ...early };
  const ruling = cell.rule?.(project, command) ?? silent;
  if (ruling.objection !== undefined) return { kind: "not-so", command: type, ...ruling.objection };
  const row = ruling.outcome === undefined ? cell.plain : cell.byOutcome.get(ruling.outcome);
  if (row?.simple !== undefined) {
    foresee(cell.moves, row.simple.name, row.simple.move);
    return eventOf(row.simple, command, version, ruling, definition, undefined);
  }
  if (row === undefined || !mayGive(row.roles, actor.role))
    return { kind: "wrong-role", command: type, role: actor.role, allowed: row?.roles ?? [] };
  const { gate, events } = row;
  const shut = gate === undefined ? undefined : gateRefusal(behaviour, gate, command, project, assessment);
  if (shut !== undefined) return shut;
  const assessed = gate === undefined || assessment === undefined ? undefined : kept(assessment);
  return events.map((event, index) => eventOf(event, command, version + index, ruling, definition, assessed));
};

const kept = ({ gate, on, pack, factsHash, given, verdict, findings }: GateAssessment): Assessed => {
  const idsOf = (outcome: string): ReadonlyArray<string> =>
    findings.flatMap((finding) => (finding.outcome === outcome ? [finding.rule] : []));
  return {
    gate,
    on,
    pack: { id: pack.id, version: pack.version, hash: pack.hash },
    ...(factsHash === undefined ? {} : { factsHash }),
    ...(given === undefined ? {} : { given }),
    verdict,
    violated: idsOf("violated"),
    forReview: idsOf("for-review"),
  };
};
