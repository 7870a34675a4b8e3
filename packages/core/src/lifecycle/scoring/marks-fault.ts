import { isScaled, numberOf } from "./weighted-total.ts";
import type { ScoringCriterion } from "../kaari/data/scoring.ts";
import { compareExact } from "./exact.ts";

/** The first thing in marks that their criteria do not allow. */
export type MarksFault =
  | { readonly fault: "no-such-criterion" | "marked-twice" | "not-marked"; readonly criterion: string }
  | {
      readonly fault: "outside-scale";
      readonly criterion: string;
      readonly points: string | number;
      readonly from: number;
      readonly to: number;
    };

interface Marked {
  readonly criterion: string;
  readonly points?: string | number | undefined;
}

/** Whether marks are within the scales, one for each criterion: for every criterion where they are whole. */
export const marksFault = (
  criteria: ReadonlyArray<ScoringCriterion>,
  marks: ReadonlyArray<Marked>,
  { whole }: { readonly whole: boolean },
): MarksFault | undefined => {
  const scaled = criteria.filter(isScaled);
  const marked = new Set<string>();
  for (const { criterion, points } of marks) {
    const scale = scaled.find(({ id }) => id === criterion)?.scale;
    if (scale === undefined) return { fault: "no-such-criterion", criterion };
    if (marked.has(criterion)) return { fault: "marked-twice", criterion };
    marked.add(criterion);
    if (points === undefined) continue;
    const given = numberOf(points);
    if (compareExact(given, numberOf(scale.from)) < 0 || compareExact(given, numberOf(scale.to)) > 0)
      return { fault: "outside-scale", criterion, points, ...scale };
  }
  const left = whole ? scaled.find(({ id }) => !marked.has(id)) : undefined;
  return left === undefined ? undefined : { fault: "not-marked", criterion: left.id };
};
