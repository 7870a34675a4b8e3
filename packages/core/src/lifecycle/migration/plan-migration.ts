import type { LifecycleDefinition, Names } from "../definition/definition.ts";
import { CorruptHistory } from "../engine/corrupt-history.ts";
import type { LifecycleEvent } from "../engine/event.ts";
import type { Lifecycle } from "../engine/lifecycle.ts";
import type { Standing } from "../engine/standing.ts";
import { bareLifecycle } from "./bare-lifecycle.ts";
import { withoutEnd } from "./ends.ts";

/**
 * What a newer definition would do to a project.
 *
 * - `ended`: it has come to its end, and is at the same end by the newer definition
 * - `untouched`: it stays at its stage, and can go on from there to an end
 * - `moved`: by the newer definition its history leads to another stage, from which it can go on to an end
 * - `stranded`: it would stand at a stage that the newer definition does not have, or that leads to no end
 * - `impossible`: by the newer definition its history cannot have happened
 * - `corrupt`: its history cannot have happened by the older definition either
 */
export const fates = ["ended", "untouched", "moved", "stranded", "impossible", "corrupt"] as const;
export type Fate = (typeof fates)[number];

/** The first event of a history that a definition cannot take. */
export interface OffendingEvent {
  readonly version: number;
  readonly type: string;
  readonly expected: string;
  readonly found: string;
}

/** What would become of one project. */
export interface MigrationCase {
  readonly stream: string;
  readonly fate: Fate;
  /** Stage by the older definition, and by the newer; for a history that cannot have happened, the last before that. */
  readonly from: string;
  readonly to: string;
  readonly offending: OffendingEvent | undefined;
}

/** A dry run: nothing is changed by it. */
export interface MigrationPlan {
  readonly from: { readonly id: string; readonly version: string };
  readonly to: { readonly id: string; readonly version: string };
  readonly counts: Readonly<Record<Fate, number>>;
  readonly cases: ReadonlyArray<MigrationCase>;
}

interface Replayed {
  readonly stage: string;
  readonly offending: OffendingEvent | undefined;
}

const replayed = (definition: Lifecycle<Names, Standing, string>, history: ReadonlyArray<LifecycleEvent>): Replayed => {
  let project: Standing = definition.initial;
  for (const event of history)
    try {
      project = definition.evolve(project, event);
    } catch (error) {
      if (!(error instanceof CorruptHistory)) throw error;
      const { version, type } = event;
      return { stage: project.stage, offending: { version, type, expected: error.expected, found: error.found } };
    }
  return { stage: project.stage, offending: undefined };
};

/** What of a history's way counts: whether its stage is one of the newer definition's, and leads to an end. */
interface Newer {
  readonly endless: ReadonlySet<string>;
  readonly stages: ReadonlySet<string>;
  readonly finals: ReadonlySet<string>;
}

const fateOf = (older: Replayed, newer: Replayed, { endless, stages, finals }: Newer): Fate => {
  if (older.offending !== undefined) return "corrupt";
  if (newer.offending !== undefined) return "impossible";
  if (newer.stage !== "new" && (!stages.has(newer.stage) || endless.has(newer.stage))) return "stranded";
  if (older.stage !== newer.stage) return "moved";
  return finals.has(newer.stage) ? "ended" : "untouched";
};

/** Replays recorded histories on a definition and on a newer one, and says what would become of each project. */
export const planMigration = (
  histories: ReadonlyArray<ReadonlyArray<LifecycleEvent>>,
  older: LifecycleDefinition,
  newer: LifecycleDefinition,
): MigrationPlan => {
  const [before, after] = [bareLifecycle(older), bareLifecycle(newer)];
  const known: Newer = {
    endless: withoutEnd(newer),
    stages: new Set(newer.stages.map(({ id }) => id)),
    finals: new Set(newer.stages.filter(({ final }) => final === true).map(({ id }) => id)),
  };
  const counts: Record<Fate, number> = { ended: 0, untouched: 0, moved: 0, stranded: 0, impossible: 0, corrupt: 0 };
  const cases = histories.map((history): MigrationCase => {
    const [was, would] = [replayed(before, history), replayed(after, history)];
    const fate = fateOf(was, would, known);
    counts[fate] += 1;
    const offending = was.offending ?? would.offending;
    return { stream: history[0]?.stream ?? "", fate, from: was.stage, to: would.stage, offending };
  });
  return {
    from: { id: older.id, version: older.version },
    to: { id: newer.id, version: newer.version },
    counts,
    cases,
  };
};
