import type { Names } from "../definition/definition.ts";
import type { Named } from "./event.ts";
import type { Happened } from "./happened.ts";

/** The stage before, and the way to it. */
export type Way<N extends Names = Names> = { readonly from: N["stage"]; readonly came: Way<N> } | undefined;

/** The stages of a way, the first one first. */
export const stagesOf = <N extends Names>(way: Way<N>): ReadonlyArray<N["stage"]> => {
  const stages: Array<N["stage"]> = [];
  for (let step = way; step !== undefined; step = step.came) stages.unshift(step.from);
  return stages;
};

/** Where a project stands: what every lifecycle knows of it. */
export interface Standing<N extends Names = Names> {
  /** Id of the project; empty before there is one. */
  readonly stream: string;
  readonly stage: N["stage"] | "new";
  /** The way it came, without the circles. */
  readonly came: Way<N>;
  /** Events so far. */
  readonly version: number;
  /** The moment of the last event; empty before there is one. */
  readonly at: string;
  /** The pack its gates are assessed with, once it has one. */
  readonly pack: Named | undefined;
  /** Full ids of the required steps that were recorded as done. */
  readonly steps: ReadonlyArray<string>;
  /** The same, each with the day on which it was done last. */
  readonly fulfilled: Happened;
  /** What has happened and still counts, by which required steps are met. */
  readonly happened: Happened;
  /** Names of events whose plugin is absent: kept in the history, not understood here. */
  readonly foreign: ReadonlyArray<string>;
}

/** Where every project begins. */
export const nowhere: Standing<never> = {
  stream: "",
  stage: "new",
  came: undefined,
  version: 0,
  at: "",
  pack: undefined,
  steps: [],
  fulfilled: undefined,
  happened: undefined,
  foreign: [],
};
