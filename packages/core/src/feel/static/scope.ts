import type { Type } from "./type.ts";

/** A named value that expressions read beside facts. */
export interface NamedValue {
  readonly index: number;
  readonly type: Type;
}

/** Named values by name. */
export interface NameTable {
  get(name: string): NamedValue | undefined;
  has(name: string): boolean;
  keys(): Iterable<string>;
}

/** What the names in an expression can mean. */
export interface Scope {
  /** Facts by their first name. */
  readonly roots: Readonly<Record<string, Type>>;
  /** Parameters that a key date chooses. */
  readonly parameters: NameTable;
  /** Parameters that are functions of a day. */
  readonly parametersByDay: NameTable;
  readonly definitions: NameTable;
}

/** Names with spaces or hyphens, which the parser must be told. */
export const wordNames = (scope: Scope): ReadonlyArray<string> => [
  ...scope.parameters.keys(),
  ...scope.parametersByDay.keys(),
  ...scope.definitions.keys(),
];
