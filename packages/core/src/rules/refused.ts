import type { PackProblem } from "./pack-problem.ts";

/** Where an expression stands in its pack. */
export interface Position {
  readonly pack: string;
  readonly path: string;
}

/** Leaves the compiling of one expression, with what is wrong with it. */
export class Refused extends Error {
  readonly problem: PackProblem;

  constructor(problem: PackProblem) {
    super(problem.expected);
    this.problem = problem;
  }
}
