import { findingIn, shows } from "./confirm.ts";
import { ask, type Reply } from "./question.ts";
import type { RuleFormulas } from "./rule-formulas.ts";
import { type Inquiry, inGroup } from "./rule-questions.ts";
import { and, not } from "./smt.ts";

export type Pair = readonly [RuleFormulas, RuleFormulas];

const rank = ["advice", "warning", "review", "blocking"];

/** Two rules can meet: they see the same, at the same gate. */
const meet = ([a, b]: Pair): boolean => a.text !== b.text && a.text.rule.scope === b.text.rule.scope;

const subset = (some: ReadonlySet<string>, of: ReadonlySet<string>): boolean => [...some].every((each) => of.has(each));

const goalIn = ({ encoder }: Inquiry, [a]: Pair, ...conditions: ReadonlyArray<string>): string =>
  and(inGroup(encoder, a), ...conditions);

/** Whether two formulas speak of one fact: otherwise each can be had without the other. */
const touch = ({ encoder }: Inquiry, a: string, b: string): boolean => {
  const atoms = new Set(encoder.vocabulary.atomsOf(a).flatMap(({ fact }) => fact?.path ?? []));
  return encoder.vocabulary.atomsOf(b).some(({ fact }) => fact !== undefined && atoms.has(fact.path));
};

/** Two blocking rules that both apply somewhere, and there never both hold. */
export const contradiction = async (inquiry: Inquiry, pair: Pair): Promise<Reply | undefined> => {
  const [a, b] = pair;
  if (!meet(pair) || !a.text.blocking || !b.text.blocking) return undefined;
  const { evidence, encoder, solver, gate } = inquiry;
  const beside = evidence.of(b.text, "holds");
  if ([...evidence.of(a.text, "holds")].some((example) => beside.has(example))) return undefined;
  if (!touch(inquiry, a.holds, b.holds)) return undefined;
  const both = (what: "applies" | "holds"): Promise<Reply> =>
    ask(solver, encoder, goalIn(inquiry, pair, a[what], b[what]), (found) =>
      pair.every(({ text }) => shows(findingIn(encoder.compiled, gate, found, text.id), text, what)),
    );
  const held = await both("holds");
  if (held.reply === "shown") return undefined;
  const applied = await both("applies");
  // Rules that never apply together do not contradict each other.
  if (applied.reply === "never") return undefined;
  return held.reply === "never" ? applied : held;
};

/** Whether every case that the second rule finds fault with is one that the first finds fault with: `never` when so. */
export const redundancy = async (inquiry: Inquiry, pair: Pair): Promise<Reply | undefined> => {
  const [first, second] = pair;
  if (!meet(pair) || first.text.rule.require === undefined || second.text.rule.require === undefined) return undefined;
  if (rank.indexOf(first.text.rule.severity) < rank.indexOf(second.text.rule.severity)) return undefined;
  const { evidence, encoder, solver, gate } = inquiry;
  const [faults, covered] = [evidence.of(second.text, "violated"), evidence.of(first.text, "violated")];
  const here = evidence.at(gate);
  if (!subset(new Set([...faults].filter((example) => here.has(example))), covered)) return undefined;
  if (!touch(inquiry, first.violated, second.violated)) return undefined;
  return ask(solver, encoder, goalIn(inquiry, pair, second.violated, not(first.violated)), (found) => {
    const of = ({ text }: RuleFormulas) => findingIn(encoder.compiled, gate, found, text.id);
    return shows(of(second), second.text, "violated") && !shows(of(first), first.text, "violated");
  });
};
