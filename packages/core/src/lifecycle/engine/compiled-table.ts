import type { Names, Next, Transition } from "../definition/definition.ts";
import type { Behaviour } from "./behaviour.ts";
import type { Standing } from "./standing.ts";

/** Where an event leads, to one place or by the outcome that chose its row, and what it changes. */
export interface Move<N extends Names, P extends Standing<N>, Reason extends string> {
  next: Next<N>;
  readonly byOutcome: Map<string, Next<N>>;
  readonly evolve: Behaviour<N, P, Reason>["evolve"][N["event"]];
}

/** A row, with each event's name, the version of its data and the end of its id. */
export interface CompiledRow<N extends Names> {
  readonly row: Transition<N>;
  readonly events: ReadonlyArray<{ readonly name: N["event"]; readonly schema: number; readonly suffix: string }>;
}

/** A command at a stage. */
export interface Cell<N extends Names, P extends Standing<N>, Reason extends string> {
  readonly rows: Array<Transition<N>>;
  /** Roles that may use one of the rows at least. */
  roles: ReadonlyArray<N["role"]>;
  readonly ready: Behaviour<N, P, Reason>["ready"][N["command"]];
  readonly rule: Behaviour<N, P, Reason>["rule"][N["command"]];
  /** The row that has no conditions. */
  plain: CompiledRow<N> | undefined;
  readonly byOutcome: Map<string, CompiledRow<N>>;
}

/** What may be asked at a stage, by command, and what may happen there, by event. */
export interface StageTable<N extends Names, P extends Standing<N>, Reason extends string> {
  readonly cells: Map<string, Cell<N, P, Reason>>;
  readonly moves: Map<string, Move<N, P, Reason>>;
}

/** A definition's rows, ready to be looked up. */
export interface CompiledTable<N extends Names, P extends Standing<N>, Reason extends string> {
  at(stage: N["stage"] | "new"): StageTable<N, P, Reason> | undefined;
  /** Command: the stages at which it may be given. */
  readonly stagesOf: ReadonlyMap<N["command"], ReadonlyArray<N["stage"] | "new">>;
}

const within = <Key, Value>(map: Map<Key, Value>, key: Key, none: () => Value): Value => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = none();
  map.set(key, made);
  return made;
};

/** The last event of a row moves the project; those before it leave it where it is. */
export const compileTable = <N extends Names, P extends Standing<N>, Reason extends string>(
  transitions: ReadonlyArray<Transition<N>>,
  { ready, rule, evolve, schemas }: Behaviour<N, P, Reason>,
): CompiledTable<N, P, Reason> => {
  const stages = new Map<string, StageTable<N, P, Reason>>();
  const stagesOf = new Map<N["command"], Array<N["stage"] | "new">>();

  const place = ({ cells }: StageTable<N, P, Reason>, from: N["stage"] | "new", row: Transition<N>): void => {
    const { command, events, roles, when } = row;
    const cell = within(cells, command, (): Cell<N, P, Reason> => {
      within(stagesOf, command, () => []).push(from);
      return {
        rows: [],
        roles,
        ready: ready[command],
        rule: rule[command],
        plain: undefined,
        byOutcome: new Map(),
      };
    });
    const compiled = {
      row,
      events: events.map((name: N["event"], index) => ({
        name,
        schema: schemas[name] ?? 1,
        suffix: index === 0 ? "" : `.${index + 1}`,
      })),
    };
    cell.rows.push(row);
    const others = roles.filter((role) => !cell.roles.includes(role));
    if (others.length > 0) cell.roles = [...cell.roles, ...others];
    if (when === undefined) cell.plain ??= compiled;
    else for (const outcome of when) within(cell.byOutcome, outcome, () => compiled);
  };

  const lead = ({ moves }: StageTable<N, P, Reason>, { events, when, next: last }: Transition<N>): void => {
    for (const [index, event] of events.entries()) {
      const next: Next<N> = index === events.length - 1 ? last : "same";
      const move = within(moves, event, (): Move<N, P, Reason> => ({
        next,
        byOutcome: new Map(),
        evolve: evolve[event],
      }));
      if (when === undefined) move.next = next;
      else for (const outcome of when) move.byOutcome.set(outcome, next);
    }
  };

  for (const row of transitions)
    for (const from of row.from) {
      const stage = within(stages, from, () => ({ cells: new Map(), moves: new Map() }));
      place(stage, from, row);
      lead(stage, row);
    }

  // What was decided at a stage is mostly taken in there, and then the next thing asked.
  let known = "new";
  let last = stages.get("new");
  return {
    stagesOf,
    at: (stage) => {
      if (stage === known) return last;
      known = stage;
      last = stages.get(stage);
      return last;
    },
  };
};
