import type { Aftercare, MidTermReview, Report } from "../../domain/index.ts";
import type { KaariCommand } from "../kaari/behaviour/phase-behaviour.ts";
import type { CommandData } from "../kaari/data/command-data.ts";
import type { Project } from "../kaari/project.ts";
import { measured } from "./indicator-facts.ts";
import { named, type ToldEvent, toldOf } from "./told-events.ts";

/** Texts of several records, one after another; undefined where there are none. */
const together = (texts: ReadonlyArray<string>): string | undefined =>
  texts.length === 0 ? undefined : texts.join("\n");

const setbacksIn = (told: ReadonlyArray<ToldEvent>): string | undefined =>
  together(
    named(told, "SetbackRecorded").map(({ data: { text, learnt } }) =>
      learnt === undefined ? text : `${text} ${learnt}`,
    ),
  );

/** What a review came to: reasons are told where it ends the project. */
const conclusionOf = (data: CommandData["ConcludeMidTermReview"] | undefined): MidTermReview => {
  if (data === undefined) return {};
  const { conclusion, reason } = data;
  return conclusion === "terminate" ? { conclusion, reasons: reason } : { conclusion };
};

/** The days of the last review that was agreed on or held, and what it came to. */
const lastReview = (told: ReadonlyArray<ToldEvent>): MidTermReview | undefined => {
  let review: MidTermReview | undefined;
  for (const { type, data, meta } of told) {
    if (type === "MidTermReviewScheduled") review = { agreedOn: meta.on };
    // One that was held before was agreed on for itself.
    if (type === "MidTermReviewHeld")
      review = {
        ...(review?.heldOn === undefined ? review : {}),
        heldOn: meta.on,
        changes: [...new Set((data.adjustments ?? []).map((part) => part.type))],
      };
    if (type === "MidTermReviewConcluded") review = { ...review, ...conclusionOf(data) };
  }
  return review;
};

/** The last of each. */
const indicatorsIn = (project: Project, told: ReadonlyArray<ToldEvent>): MidTermReview["indicators"] => {
  const reports = named(told, "ProgressReported").flatMap(({ data }) => data.indicators);
  const last = new Map(reports.map((one) => [one.indicator, one]));
  return last.size === 0 ? undefined : measured(project, [...last.values()]);
};

/** The mid-term review, once one is agreed on; with the conclusion that is asked about. */
export const reviewFacts = (project: Project, asked: KaariCommand | undefined): MidTermReview | undefined => {
  const told = toldOf(project);
  const review = lastReview(told);
  return (
    review && {
      ...review,
      ...conclusionOf(asked?.type === "ConcludeMidTermReview" ? asked.data : undefined),
      setbacks: setbacksIn(told),
      indicators: indicatorsIn(project, told),
    }
  );
};

/** The final report, once it was given. */
export const reportFacts = (project: Project): Report | undefined => {
  const told = toldOf(project);
  const report = named(told, "FinalReportSubmitted").at(-1);
  if (report === undefined) return undefined;
  const turns = told.flatMap(({ type, data }) =>
    type === "TurningPointRecorded" || type === "SmallInnovationRecorded" ? [data.text] : [],
  );
  return {
    submittedOn: report.meta.on,
    implementation: report.data.narrative,
    indicators: measured(project, report.data.indicators),
    finalClaimOn: project.claims.find(({ final }) => final)?.pendingOn,
    setbacks: setbacksIn(told),
    turningPoints: together(turns),
  };
};

/** The recovery that is asked about, or else the last one. */
export const aftercareFacts = (project: Project, asked: KaariCommand | undefined): Aftercare | undefined => {
  if (asked?.type === "OrderRecovery") return { recovery: { amount: asked.data.amount, decidedOn: asked.on } };
  const told = toldOf(project);
  const last = named(told, "RecoveryOrdered").at(-1);
  if (last === undefined) return undefined;
  const { recovery, amount } = last.data;
  const setOff = named(told, "RecoverySettled").findLast(
    ({ data }) => data.recovery === recovery && data.by === "set-off",
  );
  return { recovery: { amount, decidedOn: last.meta.on, setOffOn: setOff?.meta.on } };
};
