import type { Gate } from "@kaari/core";
import { findingIn, shows } from "./confirm.ts";
import type { Encoder } from "./encode.ts";
import type { Evidence, Seen } from "./evidence.ts";
import type { RuleFormulas } from "./rule-formulas.ts";
import { knownOf } from "./coded.ts";
import { ask, type Reply } from "./question.ts";
import { and, type Smt } from "./smt.ts";
import type { Solver } from "./solver.ts";

/** A reply, or the worked example that already shows it. */
export type Shown = Reply | { readonly reply: "example"; readonly example: string };

/** What one pack is asked with. */
export interface Inquiry {
  readonly solver: Solver;
  readonly evidence: Evidence;
  readonly encoder: Encoder;
  readonly gate: Gate;
}

/** Rules that see a whole group are asked only of groups. */
export const inGroup = (encoder: Encoder, { text }: RuleFormulas): Smt =>
  text.rule.scope === "group" ? knownOf(encoder.facts.at("parts")) : "true";

export const askRule = async (
  { solver, evidence, encoder, gate }: Inquiry,
  formulas: RuleFormulas,
  what: Seen,
): Promise<Shown> => {
  const { text } = formulas;
  const [example] = evidence.of(text, what);
  if (example?.includes("/") === true) return { reply: "example", example };
  const reply = await ask(
    solver,
    encoder,
    (over, as) => and(inGroup(over, formulas), as(formulas)[what]),
    (found) => shows(findingIn(encoder.compiled, gate, found, text.id), text, what),
  );
  if (reply.reply === "shown") evidence.add(reply.by);
  return reply;
};
