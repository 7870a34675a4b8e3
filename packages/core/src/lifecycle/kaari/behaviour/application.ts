import { epochMilliseconds } from "../../../primitives/index.ts";
import { notYet, objection, type PhaseBehaviour } from "./phase-behaviour.ts";

export const application: PhaseBehaviour = {
  ready: {
    SubmitApplication({ call, application: facts }, { at }) {
      if (facts === undefined) return notYet("nothing-to-submit");
      const now = epochMilliseconds(at);
      const { opensAt, closesAt } = call ?? {};
      if (opensAt !== undefined && now < epochMilliseconds(opensAt)) return notYet("call-not-open", { opensAt });
      if (closesAt !== undefined && now > epochMilliseconds(closesAt)) return notYet("call-closed", { closesAt });
      return undefined;
    },
    ExpireInformationRequest({ informationBy }, { on }) {
      return informationBy !== undefined && on <= informationBy
        ? notYet("information-not-due", { day: { day: informationBy } })
        : undefined;
    },
    RankApplications: ({ eligible }) => (eligible === false ? notYet("not-eligible") : undefined),
    ScoreApplication: ({ disqualified }, { actor }) =>
      disqualified.includes(actor.id) ? notYet("disqualified") : undefined,
  },
  rule: {
    RequestInformation: (_project, { on, data }) =>
      data.by < on ? objection("day-past", { day: { day: data.by }, today: { day: on } }) : undefined,
    RankApplications: (_project, { data }) =>
      data.place > data.of ? objection("place-beyond-list", { place: data.place, of: data.of }) : undefined,
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
    ConflictOfInterestDeclared(project, { meta }) {
      project.disqualified = [...new Set([...project.disqualified, meta.actor.id])];
    },
    NegotiationConcluded(project, { data }) {
      project.application = data.application ?? project.application;
    },
  },
};
