import type { GrantApplication } from "../application.ts";

/** The ids of the rules that an application fails, in their order; by promise where the engine knows no other way. */
export type Evaluation =
  | { readonly kind: "direct"; readonly failing: (application: GrantApplication) => ReadonlyArray<string> }
  | { readonly kind: "promised"; readonly failing: (application: GrantApplication) => Promise<ReadonlyArray<string>> };

/** An engine that is made ready with the 24 rules. */
export interface Engine {
  readonly prepare: () => Evaluation;
  /** How many of the 24 rules stand in the engine's own language; the others are JavaScript of the adapter. */
  readonly own: number;
}
