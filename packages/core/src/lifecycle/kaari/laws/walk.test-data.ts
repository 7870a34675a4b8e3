/** A project's history made of choices: each asks one command of the project as the choices before it left it. */
import type { Decision } from "../../engine/decision.ts";
import type { LifecycleCommand } from "../../engine/command.ts";
import type { LifecycleEvent } from "../../engine/event.ts";
import type { GateAssessment } from "../../engine/gate-assessment.ts";
import { recoverable } from "../behaviour/money.ts";
import { type Command, commands } from "../commands.ts";
import type { Project } from "../project.ts";
import { projectLife } from "../project-life.ts";
import type { Reason } from "../reasons.ts";
import { type Role, roles } from "../roles.ts";
import type { KaariNames } from "../transition.ts";
import { transitions } from "../transitions/kaari-transitions.ts";
import { dayAfter, sayingOf, trialPack } from "./data.test-data.ts";
import { type Random, randomFrom } from "./random.test-data.ts";

export type AnyCommand = LifecycleCommand<KaariNames>;
export type AnyEvent = LifecycleEvent<KaariNames>;

export interface Step {
  readonly before: Project;
  readonly command: AnyCommand;
  readonly assessment: GateAssessment | undefined;
  readonly decision: Decision<KaariNames, Reason>;
}

/** Steps that the trial pack requires. */
export const requiredSteps = [
  { id: "trial/contract", gate: "start" },
  { id: "trial/mandate", gate: "closure" },
] as const;

const names = commands.map(({ id }) => id);
const roleNames = roles.map(({ id }) => id);
/** Asked seldom, since a life goes no further after them. */
const ends: ReadonlySet<Command> = new Set([
  "ShelveIdea",
  "WithdrawApplication",
  "DeclareConflictOfInterest",
  "RejectApplication",
  "DeclineGrant",
  "TerminateProject",
  "FailCondition",
  "LapseFinalClaim",
  "RevertDecision",
  "ArchiveProject",
  "WithdrawResult",
]);

/** What brings a project that is about to close nearer to its end. */
const onward = (project: Project): Command => {
  const { claims, finalReport, steps, clocks, stage, recoveries } = project;
  if (stage === "lapsed" && recoverable(project, "advance") > 0) return "OrderRecovery";
  if (recoveries.some(({ amount, settled }) => settled < amount)) return "SettleRecovery";
  if (stage !== "closing") return clocks.some(({ clock }) => clock === "retention") ? "ArchiveProject" : "SetClock";
  if (finalReport === "none") return "SubmitFinalReport";
  if (finalReport === "submitted") return steps.includes("trial/mandate") ? "ApproveFinalReport" : "FulfilRequirement";
  const open = claims.find(({ state }) => state !== "paid");
  if (open !== undefined && open.state !== "decided") return "DecideClaim";
  if (open !== undefined) return open.final ? "PayFinalClaim" : "PayClaim";
  return claims.some(({ final }) => final) ? "CloseProject" : "SubmitFinalClaim";
};

/** What brings an application that is being scored nearer to its place. */
const scoringOn = ({ eligible, scoring, assessors, consolidation }: Project): Command => {
  if (scoring === undefined) return "RankApplications";
  if (eligible !== true) return "RecordEligibilityCheck";
  if (consolidation !== undefined) return "RankApplications";
  if (assessors.filter(({ state }) => state === "submitted").length >= scoring.assessors) return "ConsolidateScores";
  if (assessors.some(({ state }) => state === "accepted" || state === "in-progress")) return "ScoreApplication";
  return assessors.some(({ state }) => state === "invited") ? "RespondToInvitation" : "InviteAssessor";
};
const closingStages: ReadonlySet<string> = new Set(["closing", "lapsed", "terminated"]);

export const momentOf = (project: Project): { readonly at: string; readonly on: string } => {
  const on = dayAfter(project.version);
  return { at: `${on}T12:00:00Z`, on };
};

export const assessmentFor = (project: Project, gate: string, on: string, random: Random): GateAssessment => {
  const passes = random.chance(93);
  return {
    pack: random.chance(99) ? (project.pack ?? trialPack) : { ...trialPack, version: "9.9.9" },
    gate,
    on,
    world: "closed",
    verdict: passes ? "pass" : "fail",
    findings: [{ rule: "trial/rule", severity: "blocking", outcome: passes ? "satisfied" : "violated" }],
    steps: [...requiredSteps],
  };
};

/** Mostly what is open to somebody, with whoever may do it; now and then anything by anybody. */
const pick = (project: Project, random: Random): { readonly command: Command; readonly role: Role } => {
  if (random.chance(8)) return { command: random.of(names), role: random.of(roleNames) };
  const rows = rowsAt.get(project.stage) ?? [];
  const assessed = project.stage === "under-assessment";
  if ((assessed || closingStages.has(project.stage)) && random.chance(assessed ? 60 : 40)) {
    const command = assessed ? scoringOn(project) : onward(project);
    const row = rows.find((one) => one.command === command);
    if (row !== undefined) return { command, role: random.of(row.roles) };
  }
  if (rows.length === 0) return { command: random.of(names), role: random.of(roleNames) };
  const row = random.of(rows);
  if (ends.has(row.command) && random.below(1000) < 993) return pick(project, random);
  if (row.command === "SetCriteria" && random.chance(95)) return pick(project, random);
  return { command: row.command, role: random.of(row.roles) };
};

interface Open {
  readonly command: Command;
  readonly roles: ReadonlyArray<Role>;
}
const rowsAt = new Map<string, Array<Open>>();
for (const row of transitions)
  for (const from of row.from) {
    const known = rowsAt.get(from) ?? [];
    known.push(row);
    // What moves the project is asked more often than what only adds to its record.
    if (row.next !== "same") known.push(row, row, row, row);
    rowsAt.set(from, known);
  }

export const stepOf = (project: Project, choice: number): Step => {
  const random = randomFrom(choice);
  const { command: type, role } = pick(project, random);
  const moment = momentOf(project);
  const command: AnyCommand = {
    id: `command-${project.version}`,
    stream: project.stream === "" ? "project-1" : project.stream,
    type,
    ...moment,
    actor: { role, id: `${role}-${random.below(2)}` },
    data: sayingOf(type, project, random),
  };
  const gate = gatesOf.get(type);
  const assessment = gate === undefined ? undefined : assessmentFor(project, gate, moment.on, random);
  return { before: project, command, assessment, decision: projectLife.decide(command, project, assessment) };
};

export const gatesOf = new Map<string, string>();
for (const { command, gate } of transitions) if (gate !== undefined) gatesOf.set(command, gate);

export interface Walk {
  readonly steps: ReadonlyArray<Step>;
  readonly events: ReadonlyArray<AnyEvent>;
  readonly project: Project;
}

export const walk = (choices: ReadonlyArray<number>): Walk => {
  const steps: Array<Step> = [];
  const events: Array<AnyEvent> = [];
  let project = projectLife.initial;
  for (const choice of choices) {
    const step = stepOf(project, choice);
    steps.push(step);
    if (!step.decision.accepted) continue;
    for (const event of step.decision.events) {
      events.push(event);
      project = projectLife.evolve(project, event);
    }
  }
  return { steps, events, project };
};
