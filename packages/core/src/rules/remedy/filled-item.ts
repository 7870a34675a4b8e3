import type { Budget } from "./budget.ts";
import { valueAt } from "./changed-facts.ts";
import type { Proposal } from "./proposal.ts";
import { proposalsFor } from "./proposals.ts";
import type { TextLength } from "./remedy.ts";
import { type Asker, isSettled, type RuleQuestion } from "./question.ts";
import type { Verifying } from "./verifying.ts";

/** A fact that an item which is added must hold; `name` is its path in the item. */
export interface ItemContent {
  readonly name: string;
  readonly value: unknown;
  readonly any: boolean;
  readonly byLength?: boolean;
  /** Texts that will not do. */
  readonly except?: ReadonlyArray<string>;
  readonly length?: TextLength;
}

/** A proposal; of an item that is added, with what it must hold. */
export interface Filled extends Proposal {
  /** Texts that will not do, where any other will. */
  readonly except?: ReadonlyArray<string>;
  readonly length?: TextLength;
  readonly content?: ReadonlyArray<ItemContent>;
}

const mostFacts = 6;

/** An item to be added, with the least content with which the rule, and no other, has anything against it. */
export const filledItem = (
  proposal: Proposal,
  rule: RuleQuestion,
  verifying: Verifying,
  asker: Asker,
  budget: Budget,
): Filled => {
  const { edit } = proposal;
  if (edit.remove === true || typeof edit.value !== "object") return proposal;
  const place = `${edit.path}.`;
  const content: Array<ItemContent> = [];
  let value: unknown = edit.value;
  while (content.length < mostFacts) {
    const now = { path: edit.path, value };
    budget.assess();
    const { facts, outcome, broken } = verifying.verify(rule, [now]);
    const target = isSettled(outcome) ? broken[0] : rule;
    if (target === undefined) break;
    const offered = proposalsFor(target, facts, asker, budget).filter(
      (each) => each.edit.path.startsWith(place) && each.kind === "state",
    );
    const settling = offered.find((each) => {
      budget.ask();
      return isSettled(target.outcome(verifying.changed([now, each.edit])));
    });
    const next = settling ?? offered[0];
    if (next === undefined || next.edit.remove === true) break;
    const { path, value: answer } = next.edit;
    value = valueAt(verifying.changed([now, next.edit]), edit.path);
    const { byLength } = next;
    const any = next.any && verifying.answers(path).length === 1;
    content.push({ name: path.slice(place.length), value: answer, any, ...(byLength === true ? { byLength } : {}) });
  }
  return content.length === 0 ? proposal : { ...proposal, edit: { path: edit.path, value }, content };
};
