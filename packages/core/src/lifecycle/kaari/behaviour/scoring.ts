import type { Ruling } from "../../engine/behaviour.ts";
import { marksFault } from "../../scoring/marks-fault.ts";
import type { Mark } from "../data/scoring.ts";
import type { Assessor, Project } from "../project.ts";
import type { Reason } from "../reasons.ts";
import type { KaariNames } from "../transition.ts";
import { consolidated } from "./consolidated.ts";
import { type KaariObjection, notYet, objection, type PhaseBehaviour, type ProjectDraft } from "./phase-behaviour.ts";
import { recordOf, sumOf, withRecord } from "./records.ts";

type ScoringRuling = Ruling<KaariNames, Reason> | undefined;

/** Marks by the criteria of the call: each on its scale, none twice; every one where they are whole. */
export const ruleMarks = (
  { scoring }: Project,
  marks: ReadonlyArray<{ readonly criterion: string; readonly points?: number | undefined }>,
  whole: boolean,
): ScoringRuling => {
  const fault = marksFault(scoring?.criteria ?? [], marks, { whole });
  switch (fault?.fault) {
    case undefined:
      return undefined;
    case "no-such-criterion":
      return objection("criterion-unknown", { criterion: fault.criterion });
    case "marked-twice":
      return objection("criterion-twice", { criterion: fault.criterion });
    case "not-marked":
      return objection("criterion-open", { criterion: fault.criterion });
    case "outside-scale":
      return objection("points-outside-scale", {
        criterion: fault.criterion,
        points: fault.points,
        from: fault.from,
        to: fault.to,
      });
    default:
      return fault satisfies never;
  }
};

const mayScore = ({ disqualified, assessors }: Project, id: string): KaariObjection | undefined => {
  const assessor = recordOf(assessors, id);
  if (disqualified.includes(id)) return notYet("disqualified", { assessor: id });
  switch (assessor?.state) {
    case undefined:
      return notYet("not-invited", { assessor: id });
    case "invited":
      return notYet("invitation-open", { assessor: id });
    case "declined":
      return notYet("invitation-declined", { assessor: id });
    case "submitted":
      return notYet("scores-submitted", { assessor: id });
    case "conflict-of-interest":
      return notYet("disqualified", { assessor: id });
    default:
      return undefined;
  }
};

const submitted = ({ assessors }: Project): ReadonlyArray<Assessor> =>
  assessors.filter(({ state }) => state === "submitted");

const setAssessor = (
  project: ProjectDraft,
  id: string,
  state: Assessor["state"],
  marks: ReadonlyArray<Mark> = recordOf(project.assessors, id)?.marks ?? [],
): void => {
  project.assessors = withRecord(project.assessors, { id, state, marks });
};

export const scoring: PhaseBehaviour = {
  ready: {
    SetCriteria: ({ assessors }) =>
      sumOf(assessors.map(({ marks }) => marks.length)) > 0 ? notYet("scores-given") : undefined,
    InviteAssessor: (project) => (project.scoring === undefined ? notYet("criteria-not-set") : undefined),
    RespondToInvitation({ assessors, disqualified }, { actor }) {
      const assessor = recordOf(assessors, actor.id);
      if (disqualified.includes(actor.id)) return notYet("disqualified", { assessor: actor.id });
      if (assessor === undefined) return notYet("not-invited", { assessor: actor.id });
      return assessor.state === "invited" ? undefined : notYet("invitation-answered");
    },
    ScoreApplication: (project, { actor }) => mayScore(project, actor.id),
    ConsolidateScores(project) {
      if (project.scoring === undefined) return notYet("criteria-not-set");
      const [found, least] = [submitted(project).length, project.scoring.assessors];
      return found < least ? notYet("too-few-scores", { found, least }) : undefined;
    },
  },
  rule: {
    SetCriteria(_project, { data }) {
      const ids = data.criteria.map(({ id }) => id);
      const twice = ids.find((id, index) => ids.indexOf(id) !== index);
      return twice === undefined ? undefined : objection("criterion-twice", { criterion: twice });
    },
    InviteAssessor({ assessors, disqualified }, { data: { assessor } }) {
      if (disqualified.includes(assessor)) return objection("disqualified", { assessor });
      const known = recordOf(assessors, assessor);
      return known === undefined || known.state === "declined" ? undefined : objection("assessor-asked", { assessor });
    },
    ScoreApplication: (project, { data }) => ruleMarks(project, data.marks, data.state === "submitted"),
    ConsolidateScores(project, { data }) {
      const ruling = ruleMarks(project, data.marks, true);
      return ruling ?? consolidated(project.scoring?.criteria ?? [], submitted(project), data);
    },
  },
  evolve: {
    CriteriaSet(project, { data }) {
      project.scoring = data;
      project.consolidation = undefined;
    },
    AssessorInvited: (project, { data }) => setAssessor(project, data.assessor, "invited", []),
    InvitationAnswered: (project, { data, meta }) =>
      setAssessor(project, meta.actor.id, data.answer === "accept" ? "accepted" : "declined"),
    ConflictOfInterestDeclared(project, { meta }) {
      const { id } = meta.actor;
      project.disqualified = [...new Set([...project.disqualified, id])];
      const assessor = recordOf(project.assessors, id);
      if (assessor === undefined) return;
      if (assessor.state === "submitted") project.consolidation = undefined;
      setAssessor(project, id, "conflict-of-interest");
    },
    ApplicationScored(project, { data, meta }) {
      setAssessor(project, meta.actor.id, data.state === "submitted" ? "submitted" : "in-progress", data.marks);
      if (data.state === "submitted") project.consolidation = undefined;
    },
    ScoresConsolidated(project, { data: { marks, total } }) {
      project.consolidation = { marks, total };
    },
  },
};
