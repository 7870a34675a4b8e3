import { monthTable } from "./calendar-laws.ts";
import type { Encoder } from "./encode.ts";
import type { Smt } from "./smt.ts";
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

/** Seeks a case file that makes `goal` true; `confirm` assesses it, so that no case is shown that only seems to. */
export const ask = async (
  solver: Solver,
  encoder: Encoder,
  goal: Smt,
  confirm: (found: Case) => boolean,
): Promise<Reply> => {
  if (goal === "false") return { reply: "never" };
  const cone = encoder.vocabulary.cone(goal);
  const { script, usual } = cone;
  const whole = [
    script.includes("(first-of ") ? monthTable() : "",
    script,
    script.includes(measures) ? encoder.texts.lengths : "",
  ];
  return solver.ask(whole.join("\n"), usual, (question) => settle(question, encoder, cone, confirm));
};

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
