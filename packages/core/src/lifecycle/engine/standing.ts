import type { Names } from "../definition/definition.ts";
import type { Named } from "./event.ts";

/** Where a project stands: what every lifecycle knows of it. */
export interface Standing<N extends Names = Names> {
  /** Id of the project; empty before there is one. */
  readonly stream: string;
  readonly stage: N["stage"] | "new";
  /** The way it came: stages from the first to the one before this, without the circles. */
  readonly left: ReadonlyArray<N["stage"]>;
  /** Events so far. */
  readonly version: number;
  /** The pack its gates are assessed with, once it has one. */
  readonly pack: Named | undefined;
  /** Full ids of the required steps that are done. */
  readonly steps: ReadonlyArray<string>;
  /** Names of events whose plugin is absent: kept in the history, not understood here. */
  readonly foreign: ReadonlyArray<string>;
}

/** Where every project begins. */
export const nowhere: Standing<never> = {
  stream: "",
  stage: "new",
  left: [],
  version: 0,
  pack: undefined,
  steps: [],
  foreign: [],
};
