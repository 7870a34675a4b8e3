import type { Aftercare, MidTermReview, ProjectResult, Report } from "../../domain/index.ts";
import { conclusionOf } from "../kaari/behaviour/mid-term-review.ts";
import type { KaariCommand } from "../kaari/behaviour/phase-behaviour.ts";
import { recordOf } from "../kaari/behaviour/records.ts";
import type { Project } from "../kaari/project.ts";

/** Texts of several records, one after another; undefined where there are none. */
const together = (texts: ReadonlyArray<string>): string | undefined =>
  texts.length === 0 ? undefined : texts.join("\n");

/** The mid-term review, once one is agreed on; with the conclusion that is asked about. */
export const reviewFacts = (project: Project, asked: KaariCommand | undefined): MidTermReview | undefined => {
  const { review, indicators, setbacks } = project;
  if (review === undefined) return undefined;
  return {
    ...review,
    ...(asked?.type === "ConcludeMidTermReview" ? conclusionOf(asked.data) : {}),
    setbacks: together(setbacks),
    indicators: indicators.length === 0 ? undefined : [...indicators],
  };
};

/** The final report, once it was given. */
export const reportFacts = ({ report, claims, setbacks, turningPoints }: Project): Report | undefined =>
  report && {
    ...report,
    finalClaimOn: claims.find(({ final }) => final)?.pendingOn,
    setbacks: together(setbacks),
    turningPoints: together(turningPoints),
  };

/** The result that is asked about, or else the last one. */
export const resultFacts = (project: Project, asked: KaariCommand | undefined): ProjectResult | undefined => {
  const { results, continuation } = project;
  const id = asked?.type === "ApproveForNationalDissemination" ? asked.data.result : undefined;
  const found = id === undefined ? results.at(-1) : recordOf(results, id);
  return found && { ...found.facts, continuation };
};

/** The recovery that is asked about, or else the last one. */
export const aftercareFacts = ({ recoveries }: Project, asked: KaariCommand | undefined): Aftercare | undefined => {
  if (asked?.type === "OrderRecovery") return { recovery: { amount: asked.data.amount, decidedOn: asked.on } };
  const last = recoveries.at(-1);
  return last && { recovery: { amount: last.amount, decidedOn: last.decidedOn, setOffOn: last.setOffOn } };
};
