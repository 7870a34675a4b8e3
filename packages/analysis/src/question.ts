import { monthTable } from "./calendar-laws.ts";
import type { Encoder } from "./encode.ts";
import type { Smt } from "./smt.ts";
import type { RuleFormulas } from "./rule-formulas.ts";
import type { Question, Solver } from "./solver.ts";
import type { Cone } from "./vocabulary.ts";
import { type Case, caseOf } from "./witness.ts";

/** Whether some case file makes a formula true. */
export type Reply =
  | { readonly reply: "shown"; readonly by: Case }
  /** No case file does. */
  | { readonly reply: "never" }
  | { readonly reply: "undecided"; readonly reasons: ReadonlyArray<string> };

const measures = "(length ";

/** A goal over one way of modelling lists. */
export type Goal = (encoder: Encoder, as: (rule: RuleFormulas) => RuleFormulas) => Smt;

/** Seeks a case file that makes `goal` true; `confirm` assesses it, so that no case is shown that only seems to. */
export const ask = async (
  solver: Solver,
  encoder: Encoder,
  goal: Goal,
  confirm: (found: Case) => boolean,
): Promise<Reply> => {
  const bounded = goal(encoder, (rule) => rule);
  if (bounded === "false") return { reply: "never" };
  const cone = encoder.vocabulary.cone(bounded);
  const reply = await solver.ask(scriptOf(encoder, cone), cone.usual, (question) =>
    settle(question, encoder, cone, confirm),
  );
  if (reply.reply !== "undecided" || !cone.atoms.some((atom) => atom.bounded !== undefined)) return reply;
  // What is not even true when lists may do what they like is true of no list.
  const loosely = encoder.loosely.vocabulary.cone(goal(encoder.loosely, (rule) => rule.loosely));
  const still = await solver.ask(scriptOf(encoder.loosely, loosely), [], (question) => question.check(false));
  const exact = loosely.atoms.every((atom) => atom.bounded === undefined);
  return still === "unsat" && exact ? { reply: "never" } : reply;
};

/** Everything that a question is read from. */
export const scriptOf = (encoder: Encoder, { script }: Cone): string =>
  [
    script.includes("(first-of ") ? monthTable() : "",
    script,
    script.includes(measures) ? encoder.texts.lengths : "",
  ].join("\n");

const settle = async (
  question: Question,
  encoder: Encoder,
  cone: Cone,
  confirm: (found: Case) => boolean,
): Promise<Reply> => {
  const { atoms, usual } = cone;
  let unconfirmed = false;
  // A witness that looks like a real case is sought first.
  for (const usually of usual.length === 0 ? [false] : [true, false]) {
    const answer = await question.check(usually);
    if (answer === "sat") {
      const by = caseIn(question, encoder, cone);
      if (confirm(by)) return { reply: "shown", by };
      unconfirmed = true;
    } else if (answer === "unsat" && !usually) {
      const bounds = [...new Set(atoms.flatMap(({ bounded }) => bounded ?? []))];
      return bounds.length === 0 ? { reply: "never" } : { reply: "undecided", reasons: bounds };
    }
  }
  const reasons = new Set(atoms.flatMap(({ loose }) => loose ?? []));
  if (reasons.size === 0) reasons.add(unconfirmed ? "a case that could not be confirmed" : "too much work");
  return { reply: "undecided", reasons: [...reasons] };
};

const caseIn = (question: Question, encoder: Encoder, { atoms, script }: Cone): Case => {
  const texts = script.includes(measures)
    ? atoms.filter(({ fact, sort }) => fact?.part === "value" && sort === "Int")
    : [];
  const values = question.values([...atoms, ...texts.map(({ name, sort }) => ({ name, sort, length: true as const }))]);
  const named = new Map(atoms.map(({ name }, index) => [name, values[index] ?? false] as const));
  const lengths = new Map(texts.map(({ name }, index) => [name, values[atoms.length + index] ?? false] as const));
  return caseOf(atoms, named, lengths, encoder.texts, encoder.compiled.program.facts);
};
