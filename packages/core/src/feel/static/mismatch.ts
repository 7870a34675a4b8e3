import type { Span } from "../ast.ts";

/** What is wrong with an expression, and where: `at` is an offset in its text. */
export interface FeelMismatch {
  readonly at: number;
  readonly expected: string;
  readonly found: string;
  readonly advice?: string | undefined;
}

/** Leaves the checking of one expression; caught where the expression is compiled. */
export class Mismatch extends Error {
  readonly problem: FeelMismatch;

  constructor(span: Span, expected: string, found: string, advice?: string) {
    super(`expected ${expected}, found ${found}`);
    this.problem = { at: span.from, expected, found, advice };
  }
}
