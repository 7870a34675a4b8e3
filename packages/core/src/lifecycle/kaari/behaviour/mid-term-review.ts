import type { MidTermReview } from "../../../domain/index.ts";
import type { CommandData } from "../data/command-data.ts";
import type { ChangePart } from "../data/implementation.ts";
import { ruleParts } from "./change.ts";
import { objection, type PhaseBehaviour } from "./phase-behaviour.ts";
import { recordOf } from "./records.ts";

const typesOf = (parts: ReadonlyArray<ChangePart>): Array<ChangePart["type"]> => [
  ...new Set(parts.map(({ type }) => type)),
];

/** What a review came to, as rules read it: reasons are told where it ends the project. */
export const conclusionOf = (data: CommandData["ConcludeMidTermReview"]): MidTermReview => ({
  conclusion: data.conclusion,
  ...(data.conclusion === "terminate" ? { reasons: data.reason } : {}),
});

/** What a review found is changed as it was agreed there, without a request of its own. */
export const midTermReview: PhaseBehaviour = {
  rule: {
    HoldMidTermReview: (project, { data }) => ruleParts(project, data.adjustments ?? []),
    ConcludeMidTermReview({ adjustments, changes }, { data }) {
      switch (data.conclusion) {
        case "continue":
          return { outcome: "continue" };
        case "terminate":
          return { outcome: "terminate", data: { ProjectTerminated: { reasons: [{ text: data.reason }] } } };
        case "adjust":
          break;
        default:
          data satisfies never;
      }
      if (data.conclusion !== "adjust") return undefined;
      if (adjustments.length === 0) return objection("nothing-to-adjust");
      if (recordOf(changes, data.change) !== undefined) return objection("record-exists", { record: data.change });
      const parts = adjustments.map((part) => ({ id: part.id, ruling: "accepted", as: part }));
      return { outcome: "adjust", data: { ChangeDecided: { change: data.change, parts } } };
    },
  },
  evolve: {
    MidTermReviewHeld(project, { data, meta }) {
      project.reviewOn = undefined;
      project.reviewedOn = meta.on;
      project.adjustments = data.adjustments ?? [];
      project.review = {
        // One that was held before was agreed on for itself.
        ...(project.review?.heldOn === undefined ? project.review : {}),
        heldOn: meta.on,
        changes: typesOf(project.adjustments),
      };
    },
    MidTermReviewConcluded(project, { data }) {
      project.adjustments = [];
      project.review = { ...project.review, ...conclusionOf(data) };
    },
  },
};
