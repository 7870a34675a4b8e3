import type { ScoringCriterion } from "../kaari/data/scoring.ts";
import { compareExact, type Exact, exactOf, plus, times, zero } from "./exact.ts";

/** Criteria that are marked on a scale; the others are passed or failed. */
export type ScaledCriterion = Omit<ScoringCriterion, "scale"> & {
  readonly scale: { readonly from: number; readonly to: number };
};

export const isScaled = (criterion: ScoringCriterion): criterion is ScaledCriterion => criterion.scale !== "pass-fail";

/** The number that a schema has read: points, a weight, a threshold. */
export const numberOf = (written: string | number): Exact => exactOf(written) ?? zero;

/** Marks by criterion, each times the weight of the criterion, which is 1 where none is stated. */
export const weightedTotal = (criteria: ReadonlyArray<ScaledCriterion>, markOf: ReadonlyMap<string, Exact>): Exact =>
  criteria.reduce((total, { id, weight = 1 }) => plus(total, times(numberOf(weight), markOf.get(id) ?? zero)), zero);

/** The most that the criteria can give. */
export const highestTotal = (criteria: ReadonlyArray<ScaledCriterion>): Exact =>
  weightedTotal(criteria, new Map(criteria.map(({ id, scale }) => [id, numberOf(scale.to)])));

/** Whether the mark reaches the criterion's own threshold. */
export const reaches = (points: Exact, threshold: string | number | undefined): boolean =>
  threshold === undefined || compareExact(points, numberOf(threshold)) >= 0;
