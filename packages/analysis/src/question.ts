import type { Encoder } from "./encode.ts";
import type { Smt } from "./smt.ts";
import type { Solver } from "./solver.ts";
import { type Case, caseOf } from "./witness.ts";

/** Whether some case file makes a formula true. */
export type Reply =
  | { readonly reply: "shown"; readonly by: Case }
  /** No case file does. */
  | { readonly reply: "never" }
  | { readonly reply: "undecided"; readonly reasons: ReadonlyArray<string> };

/** Seeks a case file that makes `goal` true; `confirm` assesses it, so that no case is shown that only seems to. */
export const ask = async (
  solver: Solver,
  encoder: Encoder,
  goal: Smt,
  confirm: (found: Case) => boolean,
): Promise<Reply> => {
  if (goal === "false") return { reply: "never" };
  const { atoms, script, usual } = encoder.vocabulary.cone(goal);
  const measured = script.includes("(length");
  await solver.begin(measured ? `${script}\n${encoder.texts.lengths}` : script);
  const found = async (): Promise<Case> => {
    const names = atoms.map(({ name }) => name);
    const values = await solver.values(names);
    const named = new Map(names.map((name, index) => [name, values[index] ?? false] as const));
    const texts = measured ? atoms.filter(({ fact, sort }) => fact?.part === "value" && sort === "Int") : [];
    const lengths = await solver.values(texts.map(({ name }) => `(length ${name})`));
    return caseOf(
      atoms,
      named,
      new Map(texts.map(({ name }, index) => [name, lengths[index] ?? false] as const)),
      encoder.texts,
      encoder.compiled.program.facts,
    );
  };
  let unconfirmed = false;
  for (const assuming of usual.length === 0 ? [""] : [`(and true ${usual.join(" ")})`, ""]) {
    const answer = await solver.check(assuming);
    if (answer === "sat") {
      const by = await found();
      if (confirm(by)) return { reply: "shown", by };
      unconfirmed = true;
    } else if (answer === "unsat" && assuming === "") {
      const bounds = [...new Set(atoms.flatMap(({ bounded }) => bounded ?? []))];
      return bounds.length === 0 ? { reply: "never" } : { reply: "undecided", reasons: bounds };
    }
    if (assuming !== "") await solver.back();
  }
  const reasons = new Set(atoms.flatMap(({ loose }) => loose ?? []));
  if (reasons.size === 0) reasons.add(unconfirmed ? "a case that could not be confirmed" : "too much work");
  return { reply: "undecided", reasons: [...reasons] };
};
