/** Why a text is not a FEEL expression, for the person who wrote it. */
export interface FeelProblem {
  /** Offset in UTF-16 units of the text. */
  readonly at: number;
  readonly expected: string;
  readonly found: string;
  readonly advice?: string;
}

/** One sentence or two: what was expected, what was found, where, what to do. */
export const describeProblem = ({ at, expected, found, advice }: FeelProblem): string =>
  `Expected ${expected} at character ${at + 1}, found ${found}.${advice === undefined ? "" : ` ${advice}`}`;
