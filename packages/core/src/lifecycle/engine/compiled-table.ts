import type { Names, Next, Transition } from "../definition/definition.ts";

/** Where an event leads: to one place, or by the outcome that chose its row. */
export interface Move<N extends Names> {
  next: Next<N>;
  readonly byOutcome: Map<string, Next<N>>;
}

/** A definition's rows, ready to be looked up. */
export interface CompiledTable<N extends Names> {
  /** Stage, then command: the rows. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, ReadonlyArray<Transition<N>>>>;
  /** Stage, then event: where it leads. */
  readonly moves: ReadonlyMap<string, ReadonlyMap<string, Move<N>>>;
  /** Command: the stages at which it may be given. */
  readonly stagesOf: ReadonlyMap<N["command"], ReadonlyArray<N["stage"] | "new">>;
}

const within = <Value>(map: Map<string, Value>, key: string, none: () => Value): Value => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = none();
  map.set(key, made);
  return made;
};

/** The last event of a row moves the project; those before it leave it where it is. */
export const compileTable = <N extends Names>(transitions: ReadonlyArray<Transition<N>>): CompiledTable<N> => {
  const rows = new Map<string, Map<string, Array<Transition<N>>>>();
  const moves = new Map<string, Map<string, Move<N>>>();
  const stagesOf = new Map<N["command"], Array<N["stage"] | "new">>();
  for (const row of transitions)
    for (const from of row.from) {
      const given = within(
        within(rows, from, () => new Map<string, Array<Transition<N>>>()),
        row.command,
        () => [],
      );
      given.push(row);
      if (given.length === 1) within(stagesOf, row.command, () => []).push(from);
      for (const [index, event] of row.events.entries()) {
        const next: Next<N> = index === row.events.length - 1 ? row.next : "same";
        const move = within(
          within(moves, from, () => new Map<string, Move<N>>()),
          event,
          () => ({
            next,
            byOutcome: new Map<string, Next<N>>(),
          }),
        );
        if (row.when === undefined) move.next = next;
        else for (const outcome of row.when) move.byOutcome.set(outcome, next);
      }
    }
  return { rows, moves, stagesOf };
};
