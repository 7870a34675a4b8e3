import type { Ruling } from "../../engine/behaviour.ts";
import type { ChangePart } from "../data/implementation.ts";
import type { Project } from "../project.ts";
import type { Reason } from "../reasons.ts";
import type { KaariNames } from "../transition.ts";
import {
  type KaariCommand,
  type KaariEvent,
  objection,
  type PhaseBehaviour,
  type ProjectDraft,
} from "./phase-behaviour.ts";
import { recordOf, sumOf, withRecord } from "./records.ts";
import { tell } from "./told.ts";

type ChangeRuling = Ruling<KaariNames, Reason> | undefined;

const twice = (ids: ReadonlyArray<string>): string | undefined => ids.find((id, index) => ids.indexOf(id) !== index);

/** Whether the parts could be carried out on the project as it stands. */
export const ruleParts = (project: Project, parts: ReadonlyArray<ChangePart>): ChangeRuling => {
  const doubled = twice(parts.map(({ id }) => id));
  if (doubled !== undefined) return objection("record-exists", { record: doubled });
  for (const part of parts) {
    const stray = part.excludes?.find((id) => recordOf(parts, id) === undefined);
    if (stray !== undefined) return objection("no-such-record", { record: stray });
    if (part.type === "period" && part.endsOn < (project.period?.startsOn ?? ""))
      return objection("period-reversed", {
        from: { day: project.period?.startsOn ?? "" },
        until: { day: part.endsOn },
      });
    const most = project.decision?.acceptedTotal;
    if (part.type === "budget" && most !== undefined) {
      const costs = sumOf(part.costs.map(({ amount }) => amount));
      if (costs > most) return objection("costs-above-accepted", { costs: { money: costs }, most: { money: most } });
    }
  }
  return undefined;
};

const ruleRequest = (project: Project, { data }: KaariCommand<"RequestChange">): ChangeRuling => {
  if (recordOf(project.changes, data.change) !== undefined) return objection("record-exists", { record: data.change });
  if (project.steeringGroup !== undefined && data.urgent === undefined && !project.handled.includes(data.change))
    return objection("steering-group-first", { change: data.change });
  return ruleParts(project, data.parts);
};

const ruleDecision = (project: Project, { data }: KaariCommand<"DecideChange">): ChangeRuling => {
  const change = recordOf(project.changes, data.change);
  if (change === undefined) return objection("no-such-record", { record: data.change });
  if (change.state !== "pending") return objection("change-decided", { change: data.change });
  const doubled = twice(data.parts.map(({ id }) => id));
  if (doubled !== undefined) return objection("record-exists", { record: doubled });
  const undecided = change.parts.find(({ id }) => recordOf(data.parts, id) === undefined);
  if (undecided !== undefined) return objection("part-undecided", { part: undecided.id });
  for (const { id, ruling, as, reason } of data.parts) {
    const part = recordOf(change.parts, id);
    if (part === undefined) return objection("no-such-record", { record: id });
    if (ruling === "refused" && reason === undefined) return objection("reasons-missing");
    if ((ruling === "accepted-with-changes") !== (as !== undefined) || (as !== undefined && as.type !== part.type))
      return objection("part-as-differs", { part: id, type: { code: part.type } });
    if (ruling === "refused") continue;
    const other = part.excludes?.find((excluded) => recordOf(data.parts, excluded)?.ruling !== "refused");
    if (other !== undefined) return objection("parts-exclude", { part: id, other });
  }
  return ruleParts(
    project,
    data.parts.flatMap(({ as }) => (as === undefined ? [] : [{ ...as, excludes: undefined }])),
  );
};

const apply = (project: ProjectDraft, part: ChangePart): void => {
  if (part.type === "period" && project.period !== undefined) {
    project.period = { ...project.period, endsOn: part.endsOn };
    if (project.decision !== undefined) project.decision = { ...project.decision, period: project.period };
  }
  if (part.type === "budget" && project.decision !== undefined)
    project.decision = { ...project.decision, acceptedCosts: [...part.costs] };
};

/** Refused parts leave the project as it was. */
const decideChange = (project: ProjectDraft, { data, meta }: KaariEvent<"ChangeDecided">): void => {
  const change = recordOf(project.changes, data.change);
  for (const { id, ruling, as } of data.parts) {
    const part = as ?? recordOf(change?.parts ?? [], id);
    if (ruling !== "refused" && part !== undefined) apply(project, part);
  }
  project.changes = withRecord(project.changes, {
    id: data.change,
    state: "decided",
    parts: change?.parts ?? data.parts.flatMap(({ as }) => (as === undefined ? [] : [as])),
    reason: change?.reason,
    urgent: change?.urgent ?? false,
    pendingOn: change?.pendingOn ?? meta.on,
    decidedOn: meta.on,
  });
};

export const change: PhaseBehaviour = {
  rule: { RequestChange: ruleRequest, DecideChange: ruleDecision },
  evolve: {
    SteeringMeetingHeld(project, event) {
      tell(project, event);
      const { data } = event;
      project.handled = [...new Set([...project.handled, ...(data.changes ?? [])])];
    },
    ChangeRequested(project, { data, meta }) {
      const { change: id, parts, reason, urgent } = data;
      project.changes = withRecord(project.changes, {
        id,
        state: "pending",
        parts,
        reason,
        urgent: urgent !== undefined,
        pendingOn: meta.on,
        decidedOn: undefined,
      });
    },
    ChangeDecided: decideChange,
  },
};
