/** What of a DMN model a pack cannot say, or of a pack other tools cannot read. */
export interface DmnProblem {
  /** Where: `Support rate/rule 3/input 1`; empty for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  readonly advice: string;
}

/** Where and what, in one line. */
export const describeDmnProblem = ({ path, expected, found, advice }: DmnProblem): string =>
  `${path === "" ? "" : `${path}: `}expected ${expected}, found ${found}. ${advice}`;

export const problemAt = (path: string, expected: string, found: string, advice: string): DmnProblem => ({
  path,
  expected,
  found,
  advice,
});
