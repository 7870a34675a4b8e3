import type { Names } from "../definition/definition.ts";
import { accepted, happened } from "./accepted.ts";
import type { Behaviour, Ruling } from "./behaviour.ts";
import type { LifecycleCommand } from "./command.ts";
import type { CompiledRow, CompiledTable } from "./compiled-table.ts";
import type { Decision } from "./decision.ts";
import type { Assessed, Named } from "./event.ts";
import type { GateAssessment } from "./gate-assessment.ts";
import { gateRefusal } from "./gate-refusal.ts";
import { find, foresee } from "./lookup.ts";
import { isBefore } from "./moment-order.ts";
import { objected, outOfOrder, refused, stageOrRole, wrongProject, wrongRole } from "./refused.ts";
import type { Standing } from "./standing.ts";

/** What deciding needs of a compiled lifecycle. */
export interface Engine<N extends Names, P extends Standing<N>, Reason extends string> {
  readonly table: CompiledTable<N, P, Reason>;
  readonly behaviour: Behaviour<N, P, Reason>;
  readonly definition: Named;
}

/** A loop, for it is asked twice of every command. */
const mayGive = (roles: ReadonlyArray<string>, role: string): boolean => {
  for (let index = 0; index < roles.length; index++) if (roles[index] === role) return true;
  return false;
};

/** What a command comes to of which no more is to be said. */
const silent = { objection: undefined, outcome: undefined, data: undefined };

export const decide = <N extends Names, P extends Standing<N>, Reason extends string>(
  engine: Engine<N, P, Reason>,
  command: LifecycleCommand<N>,
  project: P,
  assessment: GateAssessment | undefined,
): Decision<N, Reason> => {
  if (project.version > 0 && command.stream !== project.stream) return wrongProject(command, project);
  const cell = find(engine.table.stages, project.stage)?.cells.get(command.type);
  if (cell === undefined || !mayGive(cell.roles, command.actor.role))
    return stageOrRole(engine.table, cell, command, project);
  if (project.version > 0 && isBefore(command.at, project.at)) return outOfOrder(command, project);
  const early = cell.ready?.(project, command);
  if (early !== undefined) return objected("not-now", command, early);
  const ruling = cell.rule?.(project, command) ?? silent;
  if (ruling.objection !== undefined) return objected("not-so", command, ruling.objection);
  const row = ruling.outcome === undefined ? cell.plain : cell.byOutcome.get(ruling.outcome);
  const event = row?.simple;
  if (event === undefined) return byRow(engine, row, command, project, ruling, assessment);
  foresee(cell.moves, event.name, event.move);
  return {
    accepted: true,
    events: [happened(event, command, project.version, ruling, engine.definition, undefined)],
  };
};

/** What a command comes to by a row with roles or a gate of its own, or several events; or by none. */
const byRow = <N extends Names, P extends Standing<N>, Reason extends string>(
  { behaviour, definition }: Engine<N, P, Reason>,
  row: CompiledRow<N, P, Reason> | undefined,
  command: LifecycleCommand<N>,
  project: P,
  ruling: Ruling<N, Reason>,
  assessment: GateAssessment | undefined,
): Decision<N, Reason> => {
  if (row === undefined || !mayGive(row.roles, command.actor.role)) return wrongRole(row, command);
  const { gate } = row;
  if (gate === undefined) return accepted(row, command, project.version, ruling, definition, undefined);
  const shut = gateRefusal(behaviour, gate, command, project, assessment);
  if (shut !== undefined) return refused(shut);
  return accepted(row, command, project.version, ruling, definition, assessment && kept(assessment));
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
