import type { Expression } from "../ast.ts";
import type { Node } from "./node.ts";
import type { Local } from "./resolve.ts";
import type { Scope } from "./scope.ts";

/** The checking of one expression, as the checks of its parts see it. */
export interface Checking {
  readonly scope: Scope;
  /** How many names lists have given to their items so far: the slot of the next. */
  readonly locals: number;
  /** @throws Mismatch at the first part that does not fit. */
  readonly check: (expression: Expression) => Node;
  /** @throws Mismatch when it is not true or false. */
  readonly boolean: (expression: Expression) => Node;
  /** Checks something in which one more name is known. */
  readonly within: <R>(local: Local, inner: () => R) => R;
}
