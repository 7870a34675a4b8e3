import * as Result from "effect/Result";
import { namesIn } from "./convert.ts";
import { interpret } from "./interpret.ts";
import { parseInScope } from "./parse.ts";
import { Run } from "./run.ts";
import { meaningsOf } from "./scopes.ts";
import type { Value } from "./values.ts";
import { weigh } from "./weigh.ts";

export interface EvaluateOptions {
  /** What `now()` and `today()` answer, as `2026-01-01T12:00:00+02:00`; without it they are null. */
  readonly now?: string;
}

/**
 * The value of a FEEL expression, as lenient as the standard: null on every error, for any text and any context.
 *
 * `context` gives the names: its own properties, a number by its decimal text, arrays as lists, plain objects as
 * contexts; a `Date` is null. An evaluation that takes more than five million steps, a list of more than 100 000 items or
 * a text of more than a million characters is null too.
 *
 * @example
 * evaluate("price * 1.255", { price: 100 })
 */
export const evaluate = (text: string, context: object = {}, options: EvaluateOptions = {}): Value => {
  try {
    const run = new Run(options.now);
    const parsed = parseInScope(text, namesIn(context));
    if (Result.isFailure(parsed)) return null;
    const value = interpret(parsed.success, meaningsOf(context, run), { text, run });
    weigh(value, new Run());
    return value;
  } catch {
    // Used up what it may, or a property of the context threw.
    return null;
  }
};
