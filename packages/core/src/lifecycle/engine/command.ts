import type { Names } from "../definition/definition.ts";

/** Who gives a command. */
export interface Actor<Role extends string = string> {
  readonly role: Role;
  /** Tells persons and organisations apart, where two must differ. */
  readonly id: string;
}

/** The moment of a command: the instant, and the day that it is in the jurisdiction. Neither is read from a clock. */
export interface Moment {
  readonly at: string;
  readonly on: string;
}

/** What somebody asks of a project. */
export interface LifecycleCommand<
  N extends Names = Names,
  Type extends N["command"] = N["command"],
  Data = unknown,
> extends Moment {
  /** Given once: the ids of its events come from it. */
  readonly id: string;
  /** The project. */
  readonly stream: string;
  readonly type: Type;
  readonly actor: Actor<N["role"]>;
  readonly data: Data;
}
