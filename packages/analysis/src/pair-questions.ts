import { findingIn, shows } from "./confirm.ts";
import type { Seen } from "./evidence.ts";
import { ask, type Reply } from "./question.ts";
import type { RuleFormulas } from "./rule-formulas.ts";
import { type Inquiry, inGroup } from "./rule-questions.ts";
import { and, not, type Smt } from "./smt.ts";

export type Pair = readonly [RuleFormulas, RuleFormulas];

/** What was found out about two rules. */
export type PairReply = Reply & { readonly about: "contradictory" | "at-odds" | "redundant" | "ruled-out" };

const rank = ["advice", "warning", "review", "blocking"];

const disjoint = (some: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...some].every((each) => !other.has(each));
const subset = (some: ReadonlySet<string>, of: ReadonlySet<string>): boolean => [...some].every((each) => of.has(each));

/** Two rules can meet: they see the same, and speak of one fact; otherwise each can be had without the other. */
const meet = ({ encoder }: Inquiry, [a, b]: Pair, of: "holds" | "violated"): boolean => {
  if (a.text === b.text || a.text.rule.scope !== b.text.rule.scope) return false;
  const [some, others] = [encoder.vocabulary.factsOf(a[of]), encoder.vocabulary.factsOf(b[of])];
  return [...others].some((path) => some.has(path) || [...some].some((each) => under(each, path) || under(path, each)));
};

const under = (path: string, record: string): boolean => path.startsWith(record) && path[record.length] === ".";

/** Seeks a case in which `goal` holds, and keeps it: it may tell other pairs apart. */
const seek = async (
  { evidence, encoder, solver, gate }: Inquiry,
  [a]: Pair,
  goal: (as: (rule: RuleFormulas) => RuleFormulas) => Smt,
  confirmed: (of: (rule: RuleFormulas, what: Seen) => boolean) => boolean,
): Promise<Reply> => {
  const reply = await ask(
    solver,
    encoder,
    (over, as) => and(inGroup(over, a), goal(as)),
    (found) =>
      confirmed((rule, what) => shows(findingIn(encoder.compiled, gate, found, rule.text.id), rule.text, what)),
  );
  if (reply.reply === "shown") evidence.add(reply.by);
  return reply;
};

/**
 * Two blocking rules that meet in some case where one holds, and never both hold.
 *
 * A rule that the other keeps from applying at all is not at odds with it: `redundancy` tells that one is ruled out.
 */
export const contradiction = async (inquiry: Inquiry, pair: Pair): Promise<PairReply | undefined> => {
  const [a, b] = pair;
  if (!a.text.blocking || !b.text.blocking || !meet(inquiry, pair, "holds")) return undefined;
  const { evidence } = inquiry;
  if (!disjoint(evidence.of(a.text, "holds"), evidence.of(b.text, "holds"))) return undefined;
  const both = await seek(
    inquiry,
    pair,
    (as) => and(as(a).holds, as(b).holds),
    (shown) => shown(a, "holds") && shown(b, "holds"),
  );
  if (both.reply === "shown") return undefined;
  const one = await seek(
    inquiry,
    pair,
    (as) => and(as(a).holds, as(b).applies),
    (shown) => shown(a, "holds") && shown(b, "applies"),
  );
  if (one.reply === "never") return undefined;
  const other = await seek(
    inquiry,
    pair,
    (as) => and(as(b).holds, as(a).applies),
    (shown) => shown(b, "holds") && shown(a, "applies"),
  );
  if (other.reply === "never") return undefined;
  if (both.reply === "undecided") return { ...both, about: "contradictory" };
  const escaped = await seek(
    inquiry,
    pair,
    (as) => and(...pair.flatMap((rule) => [as(rule).inForce, not(as(rule).violated)])),
    (shown) => pair.every((rule) => !shown(rule, "violated")),
  );
  return { ...(one.reply === "shown" ? one : other), about: escaped.reply === "never" ? "contradictory" : "at-odds" };
};

/** Whether every case that the second rule finds fault with, or even applies to, is one that the first finds fault with. */
export const redundancy = async (inquiry: Inquiry, pair: Pair): Promise<PairReply | undefined> => {
  const [first, second] = pair;
  if (first.text.rule.require === undefined || second.text.rule.require === undefined) return undefined;
  if (rank.indexOf(first.text.rule.severity) < rank.indexOf(second.text.rule.severity)) return undefined;
  const { evidence } = inquiry;
  if (!subset(evidence.of(second.text, "violated"), evidence.of(first.text, "violated"))) return undefined;
  if (!meet(inquiry, pair, "violated")) return undefined;
  const apart = (what: "violated" | "applies"): Promise<Reply> =>
    seek(
      inquiry,
      pair,
      (as) => and(as(second)[what], not(as(first).violated)),
      (shown) => shown(second, what) && !shown(first, "violated"),
    );
  const violated = await apart("violated");
  if (violated.reply !== "never") return { ...violated, about: "redundant" };
  const applied = await apart("applies");
  return { reply: "never", about: applied.reply === "never" ? "ruled-out" : "redundant" };
};
