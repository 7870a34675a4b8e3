import type { Closure } from "./env.ts";
import type { Node } from "./node.ts";
import type { Type } from "./type.ts";

/** An argument that does not fit. */
export interface ArgumentMismatch {
  readonly argument: number;
  readonly expected: string;
}

/** A function that packs can call. A missing argument gives a missing value, unless its `run` says otherwise. */
export interface Builtin {
  readonly name: string;
  readonly parameters: ReadonlyArray<string>;
  /** How many of the last parameters may be left out. */
  readonly optional?: number;
  readonly variadic?: boolean;
  readonly check: (args: ReadonlyArray<Node>) => Type | ArgumentMismatch;
  readonly run: (args: ReadonlyArray<Node>, compile: (node: Node) => Closure) => Closure;
}
