import type { LifecycleDefinition, Names } from "../definition/definition.ts";
import { type Availability, type AvailabilityQuestion, availability } from "./availability.ts";
import type { Behaviour, Draft } from "./behaviour.ts";
import type { LifecycleCommand } from "./command.ts";
import { compileTable } from "./compiled-table.ts";
import { decide } from "./decide.ts";
import type { Decision } from "./decision.ts";
import type { LifecycleEvent, Named } from "./event.ts";
import { applyEvent } from "./evolve.ts";
import type { GateAssessment } from "./gate-assessment.ts";
import type { Standing } from "./standing.ts";

/** A definition and its behaviour, as pure functions. */
export interface Lifecycle<N extends Names, P extends Standing<N>, Reason extends string> {
  /** The definition, as events name it. */
  readonly definition: Named;
  /** A project of which nothing is known yet. */
  readonly initial: P;
  /** What happens when somebody asks this, or why it does not happen. A gated command needs the assessment of its gate. */
  decide(command: LifecycleCommand<N>, project: P, assessment?: GateAssessment): Decision<N, Reason>;
  /**
   * The project after an event.
   *
   * @throws CorruptHistory when the event cannot have happened to it.
   */
  evolve(project: P, event: LifecycleEvent<N>): P;
  /**
   * The project after a whole history.
   *
   * @throws CorruptHistory when the events cannot have followed one another.
   */
  replay(history: ReadonlyArray<LifecycleEvent<N>>, from?: P): P;
  /** Every command of the table: whether it may be given now by this actor, and if not, why. */
  availableCommands(project: P, question: AvailabilityQuestion<N>): ReadonlyArray<Availability<N, Reason>>;
}

/** What running a definition needs of it, and its hash. */
export type Runnable<N extends Names> = Pick<LifecycleDefinition<N>, "id" | "version" | "transitions"> & Named;

/**
 * The same project, with room for every member in the object itself, as one that is parsed has it: where one was spread
 * together, most members stand in a second object, which each copy of it copies too.
 */
const inOnePiece = <P extends object>(project: P): P => {
  const members = Object.keys(project).map((name) => `${JSON.stringify(name)}:null`);
  const room: Partial<P> = JSON.parse(`{${members.join()}}`);
  return Object.assign(room, project);
};

/** Compiles a definition's table with what the lifecycle knows besides it. */
export const lifecycle = <N extends Names, P extends Standing<N>, Reason extends string>(
  { id, version, hash, transitions }: Runnable<N>,
  behaviour: Behaviour<N, P, Reason>,
): Lifecycle<N, P, Reason> => {
  const table = compileTable(transitions, behaviour);
  const initial = inOnePiece(behaviour.initial);
  const definition: Named = { id, version, hash };
  const engine = { table, behaviour, definition };
  const apply = (draft: Draft<P>, event: LifecycleEvent<N>): void => applyEvent(table, draft, event);
  return {
    definition,
    initial,
    decide: (command, project, assessment) => decide(engine, command, project, assessment),
    evolve: (project, event) => {
      const draft: Draft<P> = { ...project };
      apply(draft, event);
      return draft;
    },
    replay: (history, from = initial) => {
      const draft: Draft<P> = { ...from };
      for (const event of history) apply(draft, event);
      return draft;
    },
    availableCommands: (project, question) =>
      [...table.stagesOf.keys()].map((command) => availability(engine, command, project, question)),
  };
};
