/** One measured figure. */
export interface BenchRecord {
  readonly case: string;
  readonly engine: string;
  readonly figure: number;
  readonly unit: string;
  /** How many times the hand-written limit of the same case takes; null where there is none. */
  readonly ratio: number | null;
}

/** What a case came to: figures, and what must be said beside them. */
export interface Measured {
  readonly records: ReadonlyArray<BenchRecord>;
  readonly remarks: ReadonlyArray<string>;
}

export const median = (figures: ReadonlyArray<number>): number => {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError("Expected figures to take the median of, found none.");
  return sorted.length % 2 === 1 ? middle : (middle + (sorted[sorted.length / 2 - 1] ?? middle)) / 2;
};
