import type { CaseFile } from "../../domain/index.ts";
import type { Names } from "../definition/definition.ts";
import type { Actor, Moment } from "./command.ts";

/** A definition or a pack, as what was decided by it names it. */
export interface Named {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

/** What an event keeps of the assessment that it rests on. */
export interface Assessed {
  readonly gate: string;
  readonly on: string;
  readonly pack: Named;
  /** Of the facts that were assessed, so that whoever assesses again knows whether they are the same. */
  readonly factsHash?: string | undefined;
  /** Those among them that the history does not tell. */
  readonly given?: CaseFile | undefined;
  readonly verdict: string;
  /** Full ids of rules. */
  readonly violated: ReadonlyArray<string>;
  readonly forReview: ReadonlyArray<string>;
}

export interface EventMeta<N extends Names = Names> extends Moment {
  readonly actor: Actor<N["role"]>;
  readonly commandId: string;
  readonly definition: Named;
  readonly assessed?: Assessed | undefined;
  readonly correlationId?: string | undefined;
  readonly causationId?: string | undefined;
  /** When a store took it in, as an instant. */
  readonly recordedAt?: string | undefined;
  /** The plugin whose event it is; core's own events have none. */
  readonly plugin?: { readonly name: string; readonly version: string } | undefined;
}

/** What has happened to a project. Events are never changed; a newer schema reads older ones through upcasters. */
export interface LifecycleEvent<N extends Names = Names, Type extends string = string, Data = unknown> {
  readonly id: string;
  /** The project. */
  readonly stream: string;
  /** Its place in the history, from 1. */
  readonly version: number;
  readonly type: Type;
  /** Version of the shape of `data`. */
  readonly schema: number;
  /** Which of a command's rows it comes from, where there are several. */
  readonly outcome?: N["condition"] | undefined;
  readonly data: Data;
  readonly meta: EventMeta<N>;
}
