import type { Budget } from "./budget.ts";
import { Exhausted } from "./budget.ts";
import type { Edit } from "./changed-facts.ts";
import { chainFor, isTooMuch } from "./chain.ts";
import { closest } from "./closest.ts";
import { filledItem, type Filled } from "./filled-item.ts";
import { isStepBeside, keyOf, type Proposal, sizeOfAll } from "./proposal.ts";
import { proposalsFor } from "./proposals.ts";
import { type Asker, isSettled, type RuleQuestion } from "./question.ts";
import { rebased } from "./rebased.ts";
import type { Outcome } from "../outcome.ts";
import type { Verdicts, Verifying } from "./verifying.ts";

/** Proposals that settle a rule, as assessing again has shown. */
export interface Solution {
  readonly proposals: ReadonlyArray<Filled>;
  readonly verdicts: Verdicts;
}

/** The most first changes to which a second one is sought, second ones tried for each, and pairs told. */
const [firsts, seconds, mostPairs] = [40, 60, 5];

/** Seeks the changes of one fact, else of two, else of as few more as it takes, that settle one violated rule. */
export class Search {
  readonly #verifying: Verifying;
  readonly #rule: RuleQuestion;
  readonly #asker: Asker;
  readonly #budget: Budget;
  readonly #most: number;
  readonly solutions: Array<Solution> = [];
  gaveUp = false;

  constructor(verifying: Verifying, rule: RuleQuestion, asker: Asker, budget: Budget, most: number) {
    this.#verifying = verifying;
    this.#rule = rule;
    this.#asker = asker;
    this.#budget = budget;
    this.#most = most;
  }

  run(): this {
    try {
      const candidates = this.#single();
      if (!this.#isSatisfied()) this.#pairs(candidates);
      if (!this.#isSatisfied()) this.#chain();
    } catch (error) {
      if (!(error instanceof Exhausted)) throw error;
      this.gaveUp = true;
    }
    return this;
  }

  /** All changes of one fact that are worth a second look, those that settle the rule first. */
  #single(): ReadonlyArray<Filled> {
    const proposed = unrepeated(
      proposalsFor(this.#rule, this.#verifying.facts, this.#asker, this.#budget).map((proposal) =>
        this.#fitted(proposal),
      ),
    );
    const tried = proposed.map((proposal) => ({ proposal, outcome: this.#outcome([proposal.edit]) }));
    const ordered = tried.toSorted((a, b) => rank(a.outcome) - rank(b.outcome) || a.proposal.size - b.proposal.size);
    const verified: Array<Solution> = [];
    for (const { proposal, outcome } of ordered) {
      if (!isSettled(outcome) || verified.length >= this.#most) continue;
      // What is left out to be rid of a rule would only be asked for again.
      if (proposal.kind === "leave-out" && outcome === "not-applicable") continue;
      // Of two answers a step apart that may stand as an example, one is enough.
      if (
        !proposal.any &&
        proposal.kind !== "set" &&
        verified.some(({ proposals }) => this.#isStepBeside(proposals, [proposal]))
      )
        continue;
      const verdicts = this.#verify([proposal.edit]);
      if (isRemedy(verdicts)) verified.push({ proposals: [proposal], verdicts });
    }
    this.solutions.push(...withoutRepeats(verified, proposed));
    return ordered.map(({ proposal }) => proposal);
  }

  #pairs(candidates: ReadonlyArray<Filled>): void {
    const known = new Set(this.solutions.flatMap(({ proposals }) => proposals.map(keyOf)));
    const open = candidates.filter((proposal) => !known.has(keyOf(proposal)));
    let pairs = 0;
    for (const first of open.slice(0, firsts)) {
      const { facts, outcome, broken } = this.#verify([first.edit]);
      const target = isSettled(outcome) ? broken[0] : this.#rule;
      if (target === undefined) continue;
      const others = proposalsFor(target, facts, this.#asker, this.#budget);
      for (const proposal of others.slice(0, seconds)) {
        const second = rebased(proposal, first.edit);
        if (second.edit.path === first.edit.path || known.has(keyOf(second))) continue;
        const edits = [first.edit, second.edit];
        if (this.#outcome(edits) !== "satisfied" || (target !== this.#rule && !this.#settles(target, edits))) continue;
        const verdicts = this.#verify(edits);
        if (!isRemedy(verdicts) || isRemedy(this.#verify([second.edit]))) continue;
        const same = this.solutions.findIndex(({ proposals }) => this.#isStepBeside(proposals, [first, second]));
        if (same >= 0 && sizeOfAll([first, second]) >= sizeOfAll(this.solutions[same]!.proposals)) continue;
        const pair = [this.#told(first, [second]), this.#told(second, [first])];
        if (same >= 0) {
          this.solutions[same] = { proposals: pair, verdicts };
          continue;
        }
        this.solutions.push({ proposals: pair, verdicts });
        if (++pairs >= mostPairs) return;
        break;
      }
    }
    if (open.length > firsts) this.gaveUp = true;
  }

  #chain(): void {
    const chain = chainFor(this.#rule, this.#verifying, this.#asker, this.#budget);
    if (chain.length < 3) return;
    const edits = chain.map(({ edit }) => edit);
    const verdicts = this.#verify(edits);
    if (!isRemedy(verdicts) || isTooMuch(this.#rule, edits, this.#verifying, this.#budget)) return;
    const proposals = chain.map((proposal) =>
      this.#told(
        proposal,
        chain.filter((other) => other !== proposal),
      ),
    );
    this.solutions.push({ proposals, verdicts });
  }

  #isSatisfied(): boolean {
    return this.solutions.some(({ verdicts }) => verdicts.outcome === "satisfied");
  }

  /** A proposal beside others; it stands for any answer only where each was tried. */
  #told(proposal: Filled, others: ReadonlyArray<Filled>): Filled {
    if (!proposal.any || proposal.edit.remove === true) return proposal;
    const { path, value } = proposal.edit;
    const rest = this.#verifying.answers(path).filter((answer) => answer !== value);
    const any = rest.every((answer) =>
      isRemedy(this.#verify([{ path, value: answer }, ...others.map(({ edit }) => edit)])),
    );
    return { ...proposal, any };
  }

  /** Whether two sets of changes are the same but for a cent, a day or another least step. */
  #isStepBeside(one: ReadonlyArray<Filled>, other: ReadonlyArray<Filled>): boolean {
    return (
      one.length === other.length &&
      one.every((proposal) => other.some((twin) => isStepBeside(proposal, twin, this.#verifying)))
    );
  }

  #fitted(proposal: Proposal): Filled {
    const { kind } = proposal;
    if (kind === "add") return filledItem(proposal, this.#rule, this.#verifying, this.#asker, this.#budget);
    return kind === "set" || proposal.byLength === true
      ? closest(proposal, this.#verifying, (edit) => isSettled(this.#outcome([edit])))
      : proposal;
  }

  #outcome(edits: ReadonlyArray<Edit>) {
    this.#budget.ask();
    return this.#rule.outcome(this.#verifying.changed(edits));
  }

  #settles(rule: RuleQuestion, edits: ReadonlyArray<Edit>): boolean {
    this.#budget.ask();
    return isSettled(rule.outcome(this.#verifying.changed(edits)));
  }

  #verify(edits: ReadonlyArray<Edit>): Verdicts {
    this.#budget.assess();
    return this.#verifying.verify(this.#rule, edits);
  }
}

/** What holds comes before what no longer applies. */
const rank = (outcome: Outcome): number => (outcome === "satisfied" ? 0 : outcome === "not-applicable" ? 1 : 2);

/** Whether the changes settle the rule, and no other blocking rule is violated by them. */
export const isRemedy = ({ outcome, broken }: Verdicts): boolean => isSettled(outcome) && broken.length === 0;

const unrepeated = (proposals: ReadonlyArray<Filled>): ReadonlyArray<Filled> => [
  ...new Map(proposals.map((proposal) => [keyOf(proposal), proposal])).values(),
];

/** Where every answer of a fact does, one stands for all; where only some do, each stands for itself. */
const withoutRepeats = (
  verified: ReadonlyArray<Solution>,
  proposed: ReadonlyArray<Filled>,
): ReadonlyArray<Solution> => {
  const pathOf = ({ proposals }: Solution): string => proposals[0]?.edit.path ?? "";
  const isAny = ({ proposals }: Solution): boolean => proposals[0]?.any === true;
  const whole = (path: string): boolean =>
    proposed.filter(({ any, edit }) => any && edit.path === path).length ===
    verified.filter((solution) => isAny(solution) && pathOf(solution) === path).length;
  const told = new Set<string>();
  return verified.flatMap((solution) => {
    if (!isAny(solution)) return [solution];
    const path = pathOf(solution);
    if (!whole(path))
      return [{ ...solution, proposals: solution.proposals.map((proposal) => ({ ...proposal, any: false })) }];
    if (told.has(path)) return [];
    told.add(path);
    return [solution];
  });
};
