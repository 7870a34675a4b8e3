import type { Names } from "../definition/definition.ts";
import type { Asked } from "./behaviour.ts";
import { find } from "./lookup.ts";
import { type Engine, outOfOrder, stageOrRoleRefusal } from "./decide.ts";
import type { OpenStep } from "./gate-assessment.ts";
import { isDone } from "./happened.ts";
import type { Refusal } from "./refusal.ts";
import type { Standing } from "./standing.ts";

/** Whether a command may be given: the gates that may have to be assessed for it, or why not. */
export type Availability<N extends Names = Names, Reason extends string = string> =
  | { readonly command: N["command"]; readonly available: true; readonly gates: ReadonlyArray<N["gate"]> }
  | { readonly command: N["command"]; readonly available: false; readonly refusal: Refusal<N, Reason> };

/** Who asks what may be done, and when; `steps` are those that the project's pack requires. */
export interface AvailabilityQuestion<N extends Names> extends Asked<N> {
  readonly steps: ReadonlyArray<OpenStep>;
}

/** What stands in a command's way before it says anything: stage, role, the moment, the records, required steps. */
export const availability = <N extends Names, P extends Standing<N>, Reason extends string>(
  { table }: Engine<N, P, Reason>,
  command: N["command"],
  project: P,
  { actor, at, on, steps }: AvailabilityQuestion<N>,
): Availability<N, Reason> => {
  const no = (refusal: Refusal<N, Reason>): Availability<N, Reason> => ({ command, available: false, refusal });
  const cell = find(table.stages, project.stage)?.cells.get(command);
  if (cell === undefined || !cell.roles.includes(actor.role))
    return no(stageOrRoleRefusal(table, cell, command, project.stage, actor.role));
  const late = outOfOrder(project, command, at);
  if (late !== undefined) return no(late);
  const early = cell.ready?.(project, { actor, at, on });
  if (early !== undefined) return no({ kind: "not-now", command, ...early });
  const rows = cell.rows.filter((row) => row.roles.includes(actor.role));
  const openSteps = steps.filter((step) => !isDone(project, step));
  const shut = (gate: N["gate"] | undefined): boolean => openSteps.some((step) => step.gate === gate);
  if (rows.every(({ gate }) => shut(gate)))
    return no({
      kind: "step-open",
      command,
      steps: openSteps.filter((step) => rows.some(({ gate }) => gate === step.gate)),
    });
  const gates = new Set(rows.flatMap(({ gate }) => (gate === undefined ? [] : [gate])));
  return { command, available: true, gates: [...gates] };
};
