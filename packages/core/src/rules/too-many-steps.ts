import { mostSteps, OutOfSteps } from "../feel/index.ts";

/** The lists in the facts are too long for a rule that goes through lists within lists. */
export class TooManySteps extends RangeError {
  /** Full id of the rule, obligation or requirement at which the steps ran out. */
  readonly rule: string;

  constructor(rule: string) {
    super(
      `Expected the rules up to ${rule} to go through at most ${mostSteps} items of lists, found more. Shorten the lists in the facts, or write ${rule} without lists within lists.`,
    );
    this.name = "TooManySteps";
    this.rule = rule;
  }
}

/** What `error` is to whoever asked about `rule`: out of steps, it names the rule. */
export const namedAfter = (error: unknown, rule: string): unknown =>
  error instanceof OutOfSteps ? new TooManySteps(rule) : error;

/** @throws TooManySteps naming `rule` when `body` runs out of steps */
export const withinSteps = <Answer>(rule: string, body: () => Answer): Answer => {
  try {
    return body();
  } catch (error) {
    throw namedAfter(error, rule);
  }
};
