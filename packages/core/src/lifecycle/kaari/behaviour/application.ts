import { epochMilliseconds } from "../../../primitives/index.ts";
import { isScaled, numberOf, reaches } from "../../scoring/weighted-total.ts";
import { compareExact } from "../../scoring/exact.ts";
import type { CommandData } from "../data/command-data.ts";
import type { Project } from "../project.ts";
import { notYet, objection, type PhaseBehaviour } from "./phase-behaviour.ts";
import { tell } from "./told.ts";

/** Each criterion that is passed or failed is answered once, and no other. */
const ruleGeneralCriteria = ({ scoring }: Project, checks: CommandData["RecordEligibilityCheck"]["criteria"]) => {
  if (scoring === undefined) return undefined;
  const asked = scoring.criteria.filter((criterion) => !isScaled(criterion)).map(({ id }) => id);
  const answered = checks.map(({ criterion }) => criterion);
  const stray = answered.find((id, index) => !asked.includes(id) || answered.indexOf(id) !== index);
  if (stray !== undefined) return objection("criterion-unknown", { criterion: stray });
  const open = asked.find((id) => !answered.includes(id));
  return open === undefined ? undefined : objection("criterion-open", { criterion: open });
};

/** The score is the weighted total, and what is under a threshold gets no support. */
const ruleScore = ({ scoring, consolidation }: Project, { score, within }: CommandData["RankApplications"]) => {
  if (consolidation === undefined) return undefined;
  const { marks, total } = consolidation;
  if (compareExact(numberOf(score), numberOf(total)) !== 0) return objection("score-differs", { score, total });
  const low = marks.find(({ criterion, points }) => {
    const threshold = scoring?.criteria.find(({ id }) => id === criterion)?.threshold;
    return !reaches(numberOf(points), threshold);
  });
  return within && low !== undefined
    ? objection("below-threshold", { criterion: low.criterion, points: low.points })
    : undefined;
};

export const application: PhaseBehaviour = {
  ready: {
    SubmitApplication({ call, application: facts }, { at }) {
      if (facts === undefined) return notYet("nothing-to-submit");
      const now = epochMilliseconds(at);
      const { opensAt, closesAt } = call ?? {};
      if (opensAt !== undefined && now < epochMilliseconds(opensAt))
        return notYet("call-not-open", { opensAt: { instant: opensAt } });
      if (closesAt !== undefined && now > epochMilliseconds(closesAt))
        return notYet("call-closed", { closesAt: { instant: closesAt } });
      return undefined;
    },
    ExpireInformationRequest({ informationBy }, { on }) {
      return informationBy !== undefined && on <= informationBy
        ? notYet("information-not-due", { day: { day: informationBy } })
        : undefined;
    },
    RankApplications({ eligible, scoring, consolidation }) {
      if (eligible === false) return notYet("not-eligible");
      const { criteria = [] } = scoring ?? {};
      if (eligible === undefined && !criteria.every(isScaled)) return notYet("eligibility-open");
      return consolidation === undefined && criteria.some(isScaled) ? notYet("scores-not-consolidated") : undefined;
    },
  },
  rule: {
    RequestInformation: (_project, { on, data }) =>
      data.by < on ? objection("day-past", { day: { day: data.by }, today: { day: on } }) : undefined,
    RecordEligibilityCheck: (project, { data }) => ruleGeneralCriteria(project, data.criteria),
    RankApplications(project, { data }) {
      if (data.place > data.of) return objection("place-beyond-list", { place: data.place, of: data.of });
      return ruleScore(project, data);
    },
  },
  evolve: {
    ApplicationOpened(project, { data }) {
      project.call = data.call;
      project.pack = data.pack;
      project.title = data.title ?? project.title;
    },
    ApplicationRevised(project, { data }) {
      project.application = data.application;
    },
    ApplicationSubmitted(project, { meta }) {
      project.submittedOn = meta.on;
      project.filedAt = meta.at;
    },
    InformationRequested(project, { data }) {
      project.informationBy = data.by;
    },
    InformationSupplied(project, { data }) {
      project.informationBy = undefined;
      project.application = data.application ?? project.application;
    },
    InformationRequestExpired(project) {
      project.informationBy = undefined;
    },
    EligibilityChecked(project, { data }) {
      project.eligible = data.criteria.every(({ met }) => met);
    },
    StatementRecorded: tell,
    NegotiationConcluded(project, { data }) {
      project.application = data.application ?? project.application;
    },
  },
};
