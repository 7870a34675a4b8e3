import type { Ruling } from "../../engine/behaviour.ts";
import type { GrantData, ResolutionData } from "../data/decision.ts";
import type { Condition, Project } from "../project.ts";
import type { Reason } from "../reasons.ts";
import type { KaariNames } from "../transition.ts";
import { notYet, objection, type PhaseBehaviour, type ProjectDraft } from "./phase-behaviour.ts";
import { recordOf, sumOf, withRecord } from "./records.ts";
import { keepUndecided, undoDecision } from "./undecided.ts";

type GrantRuling = Ruling<KaariNames, Reason> | undefined;

/** A grant states what it is made of: costs that add up, support within them, reasons where it is less than was asked. */
const ruleGrant = (
  grant: GrantData,
  outcome: "in-full" | "in-part" | "changed-in-full" | "changed-in-part",
): GrantRuling => {
  const { extent, decision, reasons } = grant;
  const accepted = sumOf(decision.acceptedCosts.map(({ amount }) => amount ?? 0));
  if (decision.acceptedTotal !== undefined && accepted !== decision.acceptedTotal)
    return objection("accepted-costs-differ", { lines: { money: accepted }, total: { money: decision.acceptedTotal } });
  if (decision.granted > accepted)
    return objection("granted-above-costs", { granted: { money: decision.granted }, most: { money: accepted } });
  if ((decision.advance ?? 0) > decision.granted)
    return objection("advance-above-grant", {
      advance: { money: decision.advance ?? 0 },
      most: { money: decision.granted },
    });
  if (extent === "part" && reasons.length === 0) return objection("reasons-missing");
  return { outcome, data: { FundingGranted: grant, FundingGrantedInPart: grant } };
};

const ruleResolution = (data: ResolutionData): GrantRuling => {
  if (!("grant" in data)) return { outcome: data.resolution };
  const inFull = data.resolution === "changed-in-full";
  return inFull === (data.grant.extent === "full")
    ? ruleGrant(data.grant, data.resolution)
    : objection("extent-differs", { resolution: { code: data.resolution }, extent: { code: data.grant.extent } });
};

const ruleCondition = ({ conditions }: Project, id: string, states: ReadonlyArray<Condition["state"]>): GrantRuling => {
  const condition = recordOf(conditions, id);
  if (condition === undefined) return objection("no-such-record", { record: id });
  return states.includes(condition.state)
    ? undefined
    : objection("condition-state", { condition: id, state: { code: condition.state } });
};

/** Whether a decision on a request for rectification, or on an appeal, puts another decision in the place of the one before. */
const isChanged = (outcome: string | undefined): boolean => outcome?.startsWith("changed") === true;

const grant = (
  project: ProjectDraft,
  event: {
    readonly data: GrantData;
    readonly meta: { readonly on: string };
    readonly version: number;
    readonly outcome?: string | undefined;
  },
): void => {
  const { data, meta, outcome } = event;
  if (!isChanged(outcome)) keepUndecided(project, event);
  const { decision, conditions } = data;
  project.decision = decision;
  project.decided = { on: decision.madeOn ?? meta.on, servedOn: decision.servedOn };
  project.granted = decision.granted;
  const { startsOn, endsOn } = decision.period;
  if (startsOn !== undefined && endsOn !== undefined) project.period = { startsOn, endsOn };
  project.conditions = conditions.map(({ id, text, by }): Condition => ({ id, text, by, state: "open" }));
  project.proposal = undefined;
};

const settle = (project: ProjectDraft, id: string, state: Condition["state"]): void => {
  const condition = recordOf(project.conditions, id);
  if (condition !== undefined) project.conditions = withRecord(project.conditions, { ...condition, state });
};

/** There is no decision; the last one is undone, or every one. */
const undo = (project: ProjectDraft, version: number, every: boolean): void => {
  undoDecision(project, version, every);
  project.decision = undefined;
  project.decided = undefined;
  project.granted = 0;
  project.conditions = [];
};

export const decision: PhaseBehaviour = {
  ready: {
    AcceptGrant({ conditions }) {
      const failed = conditions.find(({ state }) => state === "failed");
      return failed === undefined ? undefined : notYet("condition-failed", { condition: failed.text });
    },
    RevertDecision: ({ advance }) => (advance.paid > 0 ? notYet("already-paid") : undefined),
  },
  rule: {
    GrantFunding({ proposal }, { actor, data }) {
      if (proposal?.by === actor.id) return objection("same-person", { person: actor.id });
      return ruleGrant(data, data.extent === "full" ? "in-full" : "in-part");
    },
    RejectApplication: ({ proposal }, { actor }) =>
      proposal?.by === actor.id ? objection("same-person", { person: actor.id }) : undefined,
    MeetCondition: (project, { data }) => ruleCondition(project, data.condition, ["open"]),
    ConfirmCondition: (project, { data }) => ruleCondition(project, data.condition, ["open", "shown"]),
    FailCondition: (project, { data }) => ruleCondition(project, data.condition, ["open", "shown"]),
    ResolveRectification: (_project, { data }) => ruleResolution(data),
    ResolveAppeal: (_project, { data }) => ruleResolution(data),
  },
  evolve: {
    DecisionProposed(project, { data, meta }) {
      project.proposal = { proposal: data.proposal, by: meta.actor.id };
    },
    FundingGranted: grant,
    FundingGrantedInPart: grant,
    ApplicationRejected(project, event) {
      keepUndecided(project, event);
      const { data, meta } = event;
      project.proposal = undefined;
      project.decided = { on: meta.on, servedOn: data.servedOn };
    },
    RectificationResolved(project, event) {
      if (isChanged(event.outcome)) keepUndecided(project, event);
      project.reviewServedOn = event.data.servedOn;
    },
    AppealResolved(project, event) {
      if (isChanged(event.outcome)) keepUndecided(project, event);
    },
    DecisionReverted: (project, { version }) => undo(project, version, false),
    CaseReferredBack: (project, { version }) => undo(project, version, true),
    ConditionMet: (project, { data }) => settle(project, data.condition, "shown"),
    ConditionConfirmed: (project, { data }) => settle(project, data.condition, "met"),
    ConditionFailed: (project, { data }) => settle(project, data.condition, "failed"),
  },
};
