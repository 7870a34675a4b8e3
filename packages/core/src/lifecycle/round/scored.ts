import { compareExact, type Exact, exactText, meanOf } from "../scoring/exact.ts";
import { isScaled, numberOf, reaches, type ScaledCriterion, weightedTotal } from "../scoring/weighted-total.ts";
import type { Round, RoundApplication } from "../schema/round-schema.ts";
import type { RankedMark } from "./ranking.ts";

/** An application with what its assessors' marks come to. */
export interface Scored<Application extends RoundApplication = RoundApplication> {
  readonly application: Application;
  readonly marks: ReadonlyArray<RankedMark>;
  readonly markOf: ReadonlyMap<string, Exact>;
  readonly total: Exact;
  /** Whether it reaches every threshold. */
  readonly meets: boolean;
}

const markBy = (application: RoundApplication, criterion: ScaledCriterion): { mark: RankedMark; points: Exact } => {
  const sheets = (application.scores ?? []).filter(({ conflict }) => conflict === undefined);
  const marks = sheets.flatMap(({ marks: all }) => all.filter((mark) => mark.criterion === criterion.id));
  const agreed = application.agreed?.find((mark) => mark.criterion === criterion.id);
  const points =
    agreed?.points === undefined
      ? marks.length === 0
        ? numberOf(0)
        : meanOf(marks.map((mark) => numberOf(mark.points)))
      : numberOf(agreed.points);
  const said = [...(agreed === undefined ? [] : [agreed]), ...marks];
  const texts = (part: "strengths" | "weaknesses"): ReadonlyArray<string> => [
    ...new Set(said.flatMap((mark) => (mark[part] === undefined ? [] : [mark[part]]))),
  ];
  return {
    points,
    mark: {
      criterion: criterion.id,
      points: exactText(points),
      reached: reaches(points, criterion.threshold),
      reasons: agreed?.reasons,
      strengths: texts("strengths"),
      weaknesses: texts("weaknesses"),
    },
  };
};

/** What the assessors' marks of one application come to; those of one with a conflict of interest do not count. */
export const scored = <Application extends RoundApplication>(
  { criteria, scoring }: Round,
  application: Application,
): Scored<Application> => {
  const scaled = criteria.filter(isScaled);
  const found = scaled.map((criterion) => markBy(application, criterion));
  const markOf = new Map(found.map(({ mark, points }) => [mark.criterion, points]));
  const total = weightedTotal(scaled, markOf);
  return {
    application,
    marks: found.map(({ mark }) => mark),
    markOf,
    total,
    meets: found.every(({ mark }) => mark.reached) && reaches(total, scoring?.threshold),
  };
};

/** Those that meet every threshold before those that do not; then the higher total before the lower. */
export const compareScored = (one: Scored, other: Scored): number =>
  Number(other.meets) - Number(one.meets) || compareExact(other.total, one.total);
