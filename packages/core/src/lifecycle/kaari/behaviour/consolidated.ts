import type { Ruling } from "../../engine/behaviour.ts";
import { type Exact, exactText, meanOf } from "../../scoring/exact.ts";
import { isScaled, numberOf, weightedTotal } from "../../scoring/weighted-total.ts";
import type { CommandData } from "../data/command-data.ts";
import type { EventData } from "../data/event-data.ts";
import type { ScoringCriterion } from "../data/scoring.ts";
import type { Assessor } from "../project.ts";
import type { Reason } from "../reasons.ts";
import type { KaariNames } from "../transition.ts";
import { objection } from "./phase-behaviour.ts";

const meanBy = (assessors: ReadonlyArray<Assessor>, criterion: string): Exact =>
  meanOf(
    assessors.flatMap(({ marks }) =>
      marks.filter((mark) => mark.criterion === criterion).map(({ points }) => numberOf(points)),
    ),
  );

/** What several assessors' scores come to: the mean by each criterion, or what was agreed on; and the weighted total. */
export const consolidated = (
  criteria: ReadonlyArray<ScoringCriterion>,
  assessors: ReadonlyArray<Assessor>,
  data: CommandData["ConsolidateScores"],
): Ruling<KaariNames, Reason> => {
  const markOf = new Map<string, Exact>();
  for (const { criterion, points } of data.marks) {
    if (data.method === "agreed" && points === undefined) return objection("points-missing", { criterion });
    if (data.method === "mean" && points !== undefined) return objection("points-not-mean", { criterion });
    markOf.set(criterion, points === undefined ? meanBy(assessors, criterion) : numberOf(points));
  }
  const said: EventData["ScoresConsolidated"] = {
    ...data,
    assessors: assessors.map(({ id }) => id),
    marks: data.marks.map((mark) => ({ ...mark, points: exactText(markOf.get(mark.criterion) ?? numberOf(0)) })),
    total: exactText(weightedTotal(criteria.filter(isScaled), markOf)),
  };
  return { data: { ScoresConsolidated: said } };
};
