import type { Names, Next, Transition } from "../definition/definition.ts";
import type { Behaviour } from "./behaviour.ts";
import { type Lookup, lookup } from "./lookup.ts";
import type { Standing, Way } from "./standing.ts";

/** Where an event leads: nowhere else, to a stage, or back to one of some. */
export interface Onward<N extends Names, P extends Standing<N>, Reason extends string> {
  readonly stage: N["stage"] | undefined;
  readonly back: ReadonlyArray<N["stage"]> | undefined;
  /** What may be asked and happen at the stage; nothing at one that nothing leads out of. */
  there: StageTable<N, P, Reason> | undefined;
}

/** Where an event leads, to one place or by the outcome that chose its row, and what it changes. */
export interface Move<N extends Names, P extends Standing<N>, Reason extends string> {
  next: Onward<N, P, Reason>;
  readonly byOutcome: Map<string, Onward<N, P, Reason>>;
  readonly evolve: Behaviour<N, P, Reason>["evolve"][N["event"]];
  /** Whether its day is kept, for required steps that are met by it. */
  readonly kept: boolean;
}

/** An event of a row: its name, the version of its data, the end of its id, and where it leads. */
export interface RowEvent<N extends Names, P extends Standing<N>, Reason extends string> {
  readonly name: N["event"];
  readonly schema: number;
  readonly suffix: string;
  readonly move: Move<N, P, Reason> | undefined;
}

/** What deciding needs of a row. */
export interface CompiledRow<N extends Names, P extends Standing<N>, Reason extends string> {
  readonly roles: ReadonlyArray<N["role"]>;
  readonly gate: N["gate"] | undefined;
  readonly events: ReadonlyArray<RowEvent<N, P, Reason>>;
  /** The event of a row that has no other, no gate, and the roles of its cell: most are so. */
  readonly simple: RowEvent<N, P, Reason> | undefined;
}

/** A command at a stage. */
export interface Cell<N extends Names, P extends Standing<N>, Reason extends string> {
  readonly rows: ReadonlyArray<Transition<N>>;
  /** Roles that may use one of the rows at least. */
  readonly roles: ReadonlyArray<N["role"]>;
  readonly ready: Behaviour<N, P, Reason>["ready"][N["command"]];
  readonly rule: Behaviour<N, P, Reason>["rule"][N["command"]];
  /** The row that has no conditions. */
  readonly plain: CompiledRow<N, P, Reason> | undefined;
  readonly byOutcome: ReadonlyMap<string, CompiledRow<N, P, Reason>>;
  /** The moves of its stage. */
  readonly moves: Lookup<Move<N, P, Reason>>;
}

/** What may be asked at a stage, by command, and what may happen there, by event. */
export interface StageTable<N extends Names, P extends Standing<N>, Reason extends string> {
  readonly cells: Map<string, Cell<N, P, Reason>>;
  readonly moves: Lookup<Move<N, P, Reason>>;
  /** The way by which a project left it last: the next one has mostly come the same way. */
  left: Way<N>;
}

/** A definition's rows, ready to be looked up. */
export interface CompiledTable<N extends Names, P extends Standing<N>, Reason extends string> {
  readonly stages: Lookup<StageTable<N, P, Reason>>;
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

const onward = <N extends Names, P extends Standing<N>, Reason extends string>(
  next: Next<N>,
): Onward<N, P, Reason> => ({
  stage: typeof next === "string" && next !== "same" ? next : undefined,
  back: typeof next === "string" ? undefined : next.back,
  there: undefined,
});

/** The last event of a row moves the project; those before it leave it where it is. */
const movesOf = <N extends Names, P extends Standing<N>, Reason extends string>(
  stage: N["stage"] | "new",
  rows: ReadonlyArray<Transition<N>>,
  { evolve, kept }: Behaviour<N, P, Reason>,
): Lookup<Move<N, P, Reason>> => {
  const moves = lookup<Move<N, P, Reason>>();
  for (const { events, when, next: last } of rows)
    for (const [index, name] of events.entries()) {
      const next = onward<N, P, Reason>(index < events.length - 1 || last === stage ? "same" : last);
      const move = within(moves.all, name, () => ({
        next,
        byOutcome: new Map(),
        evolve: evolve[name],
        kept: kept?.includes(name) ?? true,
      }));
      if (when === undefined) move.next = next;
      else for (const outcome of when) move.byOutcome.set(outcome, next);
    }
  return moves;
};

const cellOf = <N extends Names, P extends Standing<N>, Reason extends string>(
  command: N["command"],
  rows: ReadonlyArray<Transition<N>>,
  moves: Lookup<Move<N, P, Reason>>,
  { ready, rule, schemas }: Behaviour<N, P, Reason>,
): Cell<N, P, Reason> => {
  const roles = [...new Set(rows.flatMap((row): ReadonlyArray<N["role"]> => row.roles))];
  const compiled = (row: Transition<N>): CompiledRow<N, P, Reason> => {
    const events = row.events.map((name: N["event"], index) => ({
      name,
      schema: schemas[name] ?? 1,
      suffix: index === 0 ? "" : `.${index + 1}`,
      move: moves.all.get(name),
    }));
    const simple =
      events.length === 1 && row.gate === undefined && roles.every((role: N["role"]) => row.roles.includes(role));
    return { roles: row.roles, gate: row.gate, events, simple: simple ? events[0] : undefined };
  };
  const byOutcome = new Map<string, CompiledRow<N, P, Reason>>();
  for (const row of rows) for (const outcome of row.when ?? []) within(byOutcome, outcome, () => compiled(row));
  const plain = rows.find(({ when }) => when === undefined);
  return {
    rows,
    roles,
    ready: ready[command],
    rule: rule[command],
    plain: plain && compiled(plain),
    byOutcome,
    moves,
  };
};

export const compileTable = <N extends Names, P extends Standing<N>, Reason extends string>(
  transitions: ReadonlyArray<Transition<N>>,
  behaviour: Behaviour<N, P, Reason>,
): CompiledTable<N, P, Reason> => {
  const stages = lookup<StageTable<N, P, Reason>>();
  const stagesOf = new Map<N["command"], Array<N["stage"] | "new">>();
  const placed = transitions.flatMap((row) => row.from.map((from: N["stage"] | "new") => ({ from, row })));
  for (const { from, row } of placed) {
    const known = within(stagesOf, row.command, () => []);
    if (!known.includes(from)) known.push(from);
  }
  for (const [from, here] of Map.groupBy(placed, ({ from }) => from)) {
    const rows = here.map(({ row }) => row);
    const moves = movesOf(from, rows, behaviour);
    const cells = new Map(
      [...Map.groupBy(rows, ({ command }): N["command"] => command)].map(
        ([command, mine]) => [command, cellOf(command, mine, moves, behaviour)] as const,
      ),
    );
    stages.all.set(from, { cells, moves, left: undefined });
  }
  for (const { moves } of stages.all.values())
    for (const { next, byOutcome } of moves.all.values())
      for (const to of [next, ...byOutcome.values()]) if (to.stage !== undefined) to.there = stages.all.get(to.stage);
  return { stages, stagesOf };
};
