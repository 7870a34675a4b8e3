import { ruleParts } from "./change.ts";
import { objection, type PhaseBehaviour } from "./phase-behaviour.ts";
import { recordOf } from "./records.ts";
import { tell } from "./told.ts";

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
    MidTermReviewHeld(project, event) {
      tell(project, event);
      const { data, meta } = event;
      project.reviewOn = undefined;
      project.reviewedOn = meta.on;
      project.adjustments = data.adjustments ?? [];
    },
    MidTermReviewConcluded(project, event) {
      tell(project, event);
      project.adjustments = [];
    },
  },
};
