import { heldSupport, supportOf, unclearedAdvance } from "../../kaari/behaviour/money.ts";
import { sumOf } from "../../kaari/behaviour/records.ts";
import type { CostLine } from "../../kaari/data/parts.ts";
import type { Project } from "../../kaari/project.ts";

/** Costs of one category, in minor units. */
export interface CategoryPosition {
  readonly category: CostLine["category"];
  /** Accepted in the decision. */
  readonly granted: number;
  readonly claimed: number;
  /** Accepted of what was claimed. */
  readonly accepted: number;
  /** Of the decision, what is not yet accepted on a claim; below zero where it is overrun. */
  readonly left: number;
}

/** A project's money as the next person finds it, in minor units. */
export interface MoneyPosition {
  readonly granted: number;
  readonly advancePaid: number;
  readonly advanceCleared: number;
  readonly advanceUncleared: number;
  /** Support decided on claims, without corrections. */
  readonly decided: number;
  /** Paid out on claims, beside what cleared the advance. */
  readonly paid: number;
  /** Everything that the recipient holds. */
  readonly held: number;
  /** Support that no claim has been decided on yet. */
  readonly left: number;
  /** Ordered back and not settled. */
  readonly toRecover: number;
  readonly categories: ReadonlyArray<CategoryPosition>;
}

interface Line {
  readonly category?: CostLine["category"] | undefined;
  readonly amount?: number | undefined;
}

const amountIn = (lines: ReadonlyArray<Line>, category: CostLine["category"]): number =>
  sumOf(lines.flatMap((line) => (line.category === category ? [line.amount ?? 0] : [])));

export const moneyPosition = (project: Project): MoneyPosition => {
  const { advance, claims, decision, granted, recoveries } = project;
  const [decidedLines, claimedLines, acceptedLines] = [
    decision?.acceptedCosts ?? [],
    claims.flatMap(({ claimed }) => claimed),
    claims.flatMap(({ accepted }) => accepted),
  ];
  const named = [...decidedLines, ...claimedLines].flatMap(({ category }) =>
    category === undefined ? [] : [category],
  );
  const decided = sumOf(claims.map(supportOf));
  return {
    granted,
    advancePaid: advance.paid,
    advanceCleared: advance.cleared,
    advanceUncleared: unclearedAdvance(project),
    decided,
    paid: sumOf(claims.map(({ paid }) => paid)),
    held: heldSupport(project),
    left: granted - decided,
    toRecover: sumOf(recoveries.map(({ amount, settled }) => amount - settled)),
    categories: [...new Set(named)].map((category) => {
      const [of, accepted] = [amountIn(decidedLines, category), amountIn(acceptedLines, category)];
      return { category, granted: of, claimed: amountIn(claimedLines, category), accepted, left: of - accepted };
    }),
  };
};
