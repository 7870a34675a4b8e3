import type { Budget } from "./budget.ts";
import { valueAt } from "./changed-facts.ts";
import { type Proposal, proposalsFor } from "./proposals.ts";
import { type Asker, isSettled, type RuleQuestion } from "./question.ts";
import type { Verifying } from "./verifying.ts";

/** A fact that an item which is added must hold; `name` is its path in the item. */
export interface ItemContent {
  readonly name: string;
  readonly value: unknown;
  readonly any: boolean;
}

/** A proposal; of an item that is added, with what it must hold. */
export interface Filled extends Proposal {
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
  let filled: Filled = proposal;
  for (let facts = 0; facts < mostFacts; facts++) {
    const content = filled.content ?? [];
    budget.assess();
    const { facts: changed, outcome, broken } = verifying.verify(rule, [filled.edit]);
    const target = isSettled(outcome) ? broken[0] : rule;
    if (target === undefined) return filled;
    const offered = proposalsFor(target, changed, asker, budget).filter(
      (each) => each.edit.path.startsWith(place) && each.kind === "state",
    );
    const chosen = offered.find((each) => {
      budget.ask();
      return isSettled(target.outcome(verifying.changed([filled.edit, each.edit])));
    });
    const next = chosen ?? offered[0];
    if (next === undefined || next.edit.remove === true) return filled;
    const { path, value } = next.edit;
    filled = {
      ...filled,
      edit: { path: edit.path, value: valueAt(verifying.changed([filled.edit, next.edit]), edit.path) },
      content: [...content, { name: path.slice(place.length), value, any: next.any && verifying.answers(path).length === 1 }],
    };
  }
  return filled;
};
