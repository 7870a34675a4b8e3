import { type Encoder } from "./encode.ts";
import { dayNumber } from "./symbolic-facts.ts";
import type { RuleText } from "./node.ts";
import { and, atMost, integer, ite, less, not, type Smt } from "./smt.ts";

/** What one text of a rule can come to, each as a formula over case files. */
export interface RuleFormulas {
  readonly text: RuleText;
  readonly inForce: Smt;
  /** In force, and its `when` holds. */
  readonly applies: Smt;
  /** It applies and its `require` holds. */
  readonly holds: Smt;
  /** It counts as satisfied. */
  readonly satisfied: Smt;
  /** It applies and its `require` is false. */
  readonly fails: Smt;
  /** It counts as violated, be it for want of an answer; in an open world, only where it certainly fails. */
  readonly violated: Smt;
  /** The same with loose lists. */
  readonly loosely: RuleFormulas;
}

const byFiling = ["filing", "today"] as const;

export const ruleFormulas = (encoder: Encoder, text: RuleText): RuleFormulas => {
  const { when, require } = text.nodes;
  const inForce = validity(encoder, text);
  const applying = when === undefined ? { yes: "true", no: "false" } : encoder.condition(when);
  const required = require === undefined ? { yes: "false", no: "true" } : encoder.condition(require);
  let loosely: RuleFormulas | undefined;
  return {
    text,
    inForce,
    applies: and(inForce, applying.yes),
    holds: and(inForce, applying.yes, required.yes),
    satisfied: and(inForce, encoder.closed ? not(applying.no) : applying.yes, required.yes),
    fails: and(inForce, applying.yes, required.no),
    violated: encoder.closed
      ? and(inForce, not(applying.no), not(required.yes))
      : and(inForce, applying.yes, required.no),
    get loosely() {
      loosely ??= encoder.loosely === encoder ? this : ruleFormulas(encoder.loosely, text);
      return loosely;
    },
  };
};

const validity = (encoder: Encoder, { rule }: RuleText): Smt => {
  if (rule.validity === undefined) return "true";
  const { from, until, keyedOn } = rule.validity;
  const chosen = encoder.keyDay(keyedOn ?? byFiling);
  const on = encoder.vocabulary.define("Int", ite(chosen.known, chosen.value, encoder.today));
  return and(
    from === undefined ? "true" : atMost(integer(dayNumber(from)), on),
    until === undefined ? "true" : less(on, integer(dayNumber(until))),
  );
};
