import type { Names } from "../definition/definition.ts";
import type { Actor, LifecycleCommand, Moment } from "./command.ts";
import type { LifecycleEvent } from "./event.ts";
import type { Objection } from "./refusal.ts";
import type { Standing } from "./standing.ts";

/** Who asks, and when. */
export interface Asked<N extends Names> extends Moment {
  readonly actor: Actor<N["role"]>;
}

/** A project whose own members a handler may set; what they hold stays as it is. */
export type Draft<P> = { -readonly [Key in keyof P]: P[Key] };

/** What a command comes to: an objection; or which of its rows, and what its events say where it is not the command's own data. */
export interface Ruling<N extends Names, Reason extends string> {
  readonly objection?: Objection<Reason> | undefined;
  readonly outcome?: N["condition"] | undefined;
  readonly data?: { readonly [E in N["event"]]?: unknown } | undefined;
}

interface Handler<Arguments extends ReadonlyArray<unknown>, Answer> {
  call(...given: Arguments): Answer;
}
/** A method's type, so that a handler may ask for the data of its own command or event. */
type Handles<Arguments extends ReadonlyArray<unknown>, Answer> = Handler<Arguments, Answer>["call"];

/** What a lifecycle knows besides its table: by which records it decides, and how events change them. */
export interface Behaviour<N extends Names, P extends Standing<N>, Reason extends string = string> {
  readonly initial: P;
  /** Gates that a draft may pass too: what is not given there is not held against it. */
  readonly openGates: ReadonlyArray<N["gate"]>;
  /** What stands in a command's way whatever it says. */
  readonly ready: {
    readonly [C in N["command"]]?: Handles<[project: P, asked: Asked<N>], Objection<Reason> | undefined>;
  };
  readonly rule: {
    readonly [C in N["command"]]?: Handles<[project: P, command: LifecycleCommand<N>], Ruling<N, Reason> | undefined>;
  };
  readonly evolve: { readonly [E in N["event"]]?: Handles<[draft: Draft<P>, event: LifecycleEvent<N>], void> };
  /** Events whose latest day is kept: required steps may be met by them. Every one, when left out. */
  readonly kept?: ReadonlyArray<N["event"]>;
  /** Version of each event's data; 1 where none is given. */
  readonly schemas: { readonly [E in N["event"]]?: number };
}
