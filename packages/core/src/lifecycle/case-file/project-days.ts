import type { Project as ProjectFacts } from "../../domain/index.ts";
import { daysBetween } from "../../primitives/index.ts";
import { stagesOf } from "../engine/standing.ts";
import type { Claim, Project } from "../kaari/project.ts";
import { named, toldOf } from "./told-events.ts";

/** The claim that waits longest for its payment. */
const waitingClaim = ({ claims }: Project): Claim | undefined =>
  claims
    .filter(({ state }) => state !== "paid")
    .toSorted((one, other) => (one.pendingOn < other.pendingOn ? -1 : one.pendingOn > other.pendingOn ? 1 : 0))[0];

/** Days on which payments were suspended since `from`; undefined while they still are. */
const suspendedSince = ({ suspensions }: Project, from: string): number | undefined => {
  let days = 0;
  for (const suspension of suspensions) {
    if (suspension.until === undefined) return undefined;
    const start = suspension.from > from ? suspension.from : from;
    if (suspension.until > start) days += daysBetween(start, suspension.until);
  }
  return days;
};

/** The stages of its way, and the one where it is. */
const wayOf = ({ came, stage }: Project): ReadonlyArray<string> => [...stagesOf(came), stage];

const withoutFinalClaim: ReadonlySet<string> = new Set(["lapsed", "terminated"]);

/** The claim after which nothing more is paid: the final one, or the last where a project ended without. */
const lastClaim = (project: Project): Claim | undefined =>
  project.claims.find(({ final }) => final) ??
  (wayOf(project).some((stage) => withoutFinalClaim.has(stage))
    ? project.claims.findLast(({ decidedOn }) => decidedOn !== undefined)
    : undefined);

/** What was done before the start, as far as it was. */
const startUpFacts = ({ kickoffOn, trainedOn, coachedOn }: Project): ProjectFacts["startUp"] => {
  if (kickoffOn === undefined && trainedOn === undefined && coachedOn === undefined) return undefined;
  return {
    ...(kickoffOn === undefined ? {} : { kickOffOn: kickoffOn }),
    ...(trainedOn === undefined ? {} : { trainingOn: trainedOn }),
    ...(coachedOn === undefined ? {} : { coachingOn: coachedOn }),
  };
};

/** Of a steering group that was appointed: when, how many, and how often it has met. */
const steeringFacts = (project: Project): ProjectFacts["steeringGroup"] => {
  const told = toldOf(project);
  const group = named(told, "SteeringGroupAppointed").at(-1);
  return (
    group && {
      appointedOn: group.meta.on,
      members: group.data.members.length,
      meetings: named(told, "SteeringMeetingHeld").length,
    }
  );
};

/** The days of a project, as far as its history tells them. */
export const projectDays = (project: Project): ProjectFacts => {
  const waiting = waitingClaim(project);
  const last = lastClaim(project);
  const isTerminated = wayOf(project).includes("terminated");
  return {
    startUp: startUpFacts(project),
    steeringGroup: steeringFacts(project),
    startedOn: project.startedOn,
    endsOn: isTerminated ? project.endedOn : project.period?.endsOn,
    decisionServedOn: project.decided?.servedOn,
    reviewServedOn: project.reviewServedOn,
    selectedOn: project.decision === undefined ? undefined : project.decided?.on,
    claimPendingOn: waiting?.pendingOn,
    claimSuspendedDays: waiting === undefined ? undefined : suspendedSince(project, waiting.pendingOn),
    lastInstalmentOn: last?.paidOn,
    lastPaymentDecisionOn: last?.decidedOn,
  };
};
