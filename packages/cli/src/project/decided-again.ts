import { isDeepStrictEqual } from "node:util";
import {
  type GateAssessment,
  type KaariCommand,
  kaariLifecycle,
  type KaariNames,
  type KaariReason,
  type LifecycleEvent,
  type Project,
  projectLife,
  type Refusal,
} from "@kaari/core/lifecycle";
import { encodeEvent, type HistoryEvent } from "@kaari/core/lifecycle/schema";

/** An event that its command, given again, would not leave behind. */
export interface Deviation {
  readonly event: HistoryEvent;
  /** Why the command would be refused; undefined where it would leave something else behind. */
  readonly refusal: Refusal<KaariNames, KaariReason> | undefined;
}

/**
 * Gives every command of a history again, each with the assessment that was kept with it, and tells what comes out
 * otherwise. Stops at the first: what follows rests on it.
 */
export const firstDeviation = (events: ReadonlyArray<HistoryEvent>): Deviation | undefined => {
  let project = projectLife.initial;
  for (let index = 0; index < events.length;) {
    const event = events[index];
    if (event === undefined) return undefined;
    const together = event.meta.plugin === undefined ? groupAt(events, index) : [event];
    const found = event.meta.plugin === undefined ? deviationOf(project, event, together) : undefined;
    if (found !== undefined) return found;
    project = projectLife.replay(together, project);
    index += together.length;
  }
  return undefined;
};

/** The events that one command left behind. */
const groupAt = (events: ReadonlyArray<HistoryEvent>, from: number): ReadonlyArray<HistoryEvent> => {
  const id = events[from]?.meta.commandId;
  const end = events.findIndex((event, index) => index > from && event.meta.commandId !== id);
  return events.slice(from, end === -1 ? undefined : end);
};

const deviationOf = (
  project: Project,
  event: HistoryEvent,
  together: ReadonlyArray<HistoryEvent>,
): Deviation | undefined => {
  const row = kaariLifecycle.transitions.find(
    ({ from, events: [first] }) => first === event.type && from.some((stage) => stage === project.stage),
  );
  if (row === undefined) return { event, refusal: undefined };
  const { at, on, actor, commandId } = event.meta;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the first event of a command holds what it said
  const command = {
    id: commandId,
    stream: event.stream,
    type: row.command,
    at,
    on,
    actor,
    data: event.data,
  } as KaariCommand;
  const decision = projectLife.decide(command, project, assessmentKept(event));
  if (!decision.accepted) return { event, refusal: decision.refusal };
  const other = together.find((one, index) => !same(one, decision.events[index]));
  return other === undefined && together.length === decision.events.length
    ? undefined
    : { event: other ?? event, refusal: undefined };
};

const assessmentKept = ({ meta }: HistoryEvent): GateAssessment | undefined =>
  meta.assessed === undefined ? undefined : { ...meta.assessed, world: "closed", findings: [], steps: [] };

const same = (one: HistoryEvent, other: LifecycleEvent<KaariNames> | undefined): boolean =>
  other !== undefined && isDeepStrictEqual(told(one), told(other));

/** What an event says, as a file holds it. */
const told = (event: HistoryEvent): unknown => {
  const { type, version, outcome, data } = encodeEvent(event);
  return JSON.parse(JSON.stringify({ type, version, outcome, data }));
};
