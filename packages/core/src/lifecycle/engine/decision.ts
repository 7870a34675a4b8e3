import type { Names } from "../definition/definition.ts";
import type { LifecycleEvent } from "./event.ts";
import type { Refusal } from "./refusal.ts";

/** Events, or a refusal. */
export type Decision<N extends Names = Names, Reason extends string = string> =
  | { readonly accepted: true; readonly events: ReadonlyArray<LifecycleEvent<N, N["event"]>> }
  | { readonly accepted: false; readonly refusal: Refusal<N, Reason> };
