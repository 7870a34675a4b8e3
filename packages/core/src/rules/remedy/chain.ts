import type { Budget } from "./budget.ts";
import type { Edit } from "./changed-facts.ts";
import { openConditions } from "./open-conditions.ts";
import type { Proposal } from "./proposal.ts";
import { proposalsFor } from "./proposals.ts";
import { type Asker, isSettled, type RuleQuestion } from "./question.ts";
import type { Verifying } from "./verifying.ts";

const mostChanges = 6;

/** Changes that, one after another, bring a requirement nearer until it holds; none where a step does not. */
export const chainFor = (
  rule: RuleQuestion,
  verifying: Verifying,
  asker: Asker,
  budget: Budget,
): ReadonlyArray<Proposal> => {
  const chain: Array<Proposal> = [];
  let open = openConditions(rule, verifying.facts);
  // Steps within one condition are the business of single changes and of pairs.
  while (open > 1 || (open === 1 && chain.length > 0)) {
    if (chain.length >= mostChanges) return [];
    const edits = chain.map(({ edit }) => edit);
    const taken = new Set(edits.map(({ path }) => path));
    const left = open;
    const next = proposalsFor(rule, verifying.changed(edits), asker, budget).find((proposal) => {
      if (proposal.edit.remove === true || proposal.kind === "add" || taken.has(proposal.edit.path)) return false;
      budget.ask();
      return openConditions(rule, verifying.changed([...edits, proposal.edit])) < left;
    });
    if (next === undefined) return [];
    chain.push(next);
    open = openConditions(rule, verifying.changed(chain.map(({ edit }) => edit)));
  }
  return chain;
};

/** Every choice of some, but not all and not none, of the changes. */
export const properSubsets = (edits: ReadonlyArray<Edit>): ReadonlyArray<ReadonlyArray<Edit>> =>
  Array.from({ length: 2 ** edits.length - 2 }, (_, index) =>
    edits.filter((_edit, at) => Math.floor((index + 1) / 2 ** at) % 2 === 1),
  );

/** Whether the rule is settled without some of the changes: they are then more than it takes. */
export const isTooMuch = (
  rule: RuleQuestion,
  edits: ReadonlyArray<Edit>,
  verifying: Verifying,
  budget: Budget,
): boolean =>
  properSubsets(edits).some((some) => {
    budget.ask();
    if (!isSettled(rule.outcome(verifying.changed(some)))) return false;
    budget.assess();
    const { outcome, broken } = verifying.verify(rule, some);
    return isSettled(outcome) && broken.length === 0;
  });
