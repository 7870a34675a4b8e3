/** What is wrong with a lifecycle definition, for the person who writes it. */
export interface DefinitionProblem {
  readonly kind: ProblemKind;
  /** Where in the definition: `transitions/submitted/WithdrawApplication`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  readonly advice: string;
}

export type ProblemKind =
  | "malformed"
  | "name-twice"
  | "unknown-name"
  | "empty-phase"
  | "edge-twice"
  | "no-role"
  | "final-with-exit"
  | "starts-at-end"
  | "unreachable"
  | "dead-end"
  | "no-way-out"
  | "no-way-back";

/** Where, what was expected, what was found, what to do. */
export const describeDefinitionProblem = ({ path, expected, found, advice }: DefinitionProblem): string =>
  `${path}: expected ${expected}, found ${found}. ${advice}`;
