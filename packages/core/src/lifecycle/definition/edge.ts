import type { LifecycleDefinition, Transition } from "./definition.ts";

/** One row of a definition at one of its stages. */
export interface Edge {
  /** A stage, or `new`. */
  readonly from: string;
  readonly row: Transition;
  /** Stages to which it may lead; none where the stage stays as it is. */
  readonly to: ReadonlyArray<string>;
}

const targets = (next: Transition["next"]): ReadonlyArray<string> =>
  typeof next !== "string" ? next.back : next === "same" ? [] : [next];

export const edgesOf = ({ transitions }: LifecycleDefinition): ReadonlyArray<Edge> =>
  transitions.flatMap((row) => row.from.map((from) => ({ from, row, to: targets(row.next) })));
