/** What is wrong with a pack, for the person who writes it. */
export interface PackProblem {
  /** Id of the pack. */
  readonly pack: string;
  /** Where in the pack: `rules/advance-ceiling/require`. */
  readonly path: string;
  /** Offset in the FEEL text at `path`. */
  readonly at: number | undefined;
  readonly expected: string;
  readonly found: string;
  readonly advice: string | undefined;
}

/** One or two sentences: where, what was expected, what was found, what to do. */
export const describePackProblem = ({ pack, path, at, expected, found, advice }: PackProblem): string =>
  `${pack}: ${path}${at === undefined ? "" : `, character ${at + 1}`}: expected ${expected}, found ${found}.${advice === undefined ? "" : ` ${advice}`}`;

/** A pack that was used although its check fails. */
export class BrokenPack extends Error {
  readonly problems: ReadonlyArray<PackProblem>;

  constructor(problems: ReadonlyArray<PackProblem>) {
    super(problems.map(describePackProblem).join("\n"));
    this.name = "BrokenPack";
    this.problems = problems;
  }
}
