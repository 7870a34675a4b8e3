import { heldSupport } from "./money.ts";
import { notYet, objection, type PhaseBehaviour } from "./phase-behaviour.ts";
import { tell } from "./told.ts";

export const startUp: PhaseBehaviour = {
  ready: {
    PayAdvance: ({ decision }) =>
      decision?.advance === undefined || decision.advance === 0 ? notYet("no-advance-decided") : undefined,
    StartImplementation({ conditions }) {
      const open = conditions.find(({ state, by }) => state !== "met" && by === undefined);
      return open === undefined ? undefined : notYet("condition-open", { condition: open.text });
    },
  },
  rule: {
    PayAdvance(project, { data }) {
      const decided = (project.decision?.advance ?? 0) - project.advance.paid;
      const most = Math.min(decided, project.granted - heldSupport(project));
      return data.amount === 0 || data.amount > most
        ? objection("advance-above-decided", { advance: { money: data.amount }, most: { money: most } })
        : undefined;
    },
  },
  evolve: {
    KickoffHeld(project, { meta }) {
      project.kickoffOn = meta.on;
    },
    StartTrainingCompleted(project, { meta }) {
      project.trainedOn = meta.on;
    },
    StartCoachingCompleted(project, { meta }) {
      project.coachedOn = meta.on;
    },
    SteeringGroupAppointed(project, event) {
      tell(project, event);
      project.steeringGroup = event.data.kind;
    },
    AdvancePaid(project, { data }) {
      project.advance = { ...project.advance, paid: project.advance.paid + data.amount };
    },
    ImplementationStarted(project, { meta }) {
      project.startedOn = meta.on;
    },
  },
};
