import type { Application, Call, Decision } from "../../domain/index.ts";
import type { Happened } from "../engine/happened.ts";
import type { Standing } from "../engine/standing.ts";
import { nowhere } from "../engine/standing.ts";
import type { KaariEvent } from "./behaviour/phase-behaviour.ts";
import type { ChangePart } from "./data/implementation.ts";
import type { clocks } from "./data/dissemination.ts";
import type { CostLine } from "./data/parts.ts";
import type { ConsolidatedMark, Mark, ScoringCriterion } from "./data/scoring.ts";
import type { KaariNames } from "./transition.ts";

/** Something recorded under an id of its own. */
interface Recorded {
  readonly id: string;
}

export interface Condition extends Recorded {
  readonly text: string;
  readonly by: string | undefined;
  readonly state: "open" | "shown" | "met" | "failed";
}

/** Somebody asked to score; the id is the person's. Marks of one with a conflict of interest do not count. */
export interface Assessor extends Recorded {
  readonly state: "invited" | "accepted" | "in-progress" | "submitted" | "declined" | "conflict-of-interest";
  readonly marks: ReadonlyArray<Mark>;
}

/** By what an application is scored: the criteria of its call, and by how many. */
export interface Scoring {
  readonly criteria: ReadonlyArray<ScoringCriterion>;
  readonly assessors: number;
}

/** The marks that stand, and their exact weighted total. */
export interface Consolidation {
  readonly marks: ReadonlyArray<ConsolidatedMark>;
  readonly total: string;
}

/** A claim: what was claimed by category, what was cut, and what was paid for it. Money in minor units. */
export interface Claim extends Recorded {
  readonly state: "submitted" | "in-verification" | "decided" | "paid";
  readonly final: boolean;
  readonly period: { readonly startsOn: string; readonly endsOn: string };
  readonly pendingOn: string;
  readonly decidedOn: string | undefined;
  readonly paidOn: string | undefined;
  readonly claimed: ReadonlyArray<CostLine>;
  readonly accepted: ReadonlyArray<CostLine>;
  readonly support: number;
  /** Part of the support by which the advance was cleared; the rest was paid out. */
  readonly cleared: number;
  readonly paid: number;
  /** Taken back by later corrections. */
  readonly corrected: number;
}

export interface Change extends Recorded {
  readonly state: "pending" | "decided";
  readonly parts: ReadonlyArray<ChangePart>;
  /** Undefined where a mid-term review agreed on it. */
  readonly reason: string | undefined;
  readonly urgent: boolean;
  /** Costs of what is accepted are eligible from this day. */
  readonly pendingOn: string;
  readonly decidedOn: string | undefined;
}

export interface Report extends Recorded {
  readonly state: "submitted" | "accepted" | "returned";
  /** Last day of the period that it reports. */
  readonly endsOn: string;
}

export interface Recovery extends Recorded {
  readonly of: "advance" | "payment";
  readonly amount: number;
  readonly settled: number;
}

export const resultStates = [
  "found",
  "described",
  "evaluated",
  "endorsed",
  "disseminated-nationally",
  "taken-up",
  "withdrawn",
] as const;
export interface ProjectResult extends Recorded {
  readonly state: (typeof resultStates)[number];
  readonly title: string;
  readonly embedded: boolean;
  /** How often it moved elsewhere. */
  readonly transfers: number;
}

/** How it was before a decision, should the decision be undone; and before the one before it. */
export type Undecided =
  | {
      /** Place of the decision's first event in the history. */
      readonly version: number;
      readonly happened: Happened;
      readonly before: Undecided;
    }
  | undefined;

/** Events whose data later gates read, the last one first. */
export type Told =
  | {
      readonly event: KaariEvent<
        | "StatementRecorded"
        | "SteeringGroupAppointed"
        | "SteeringMeetingHeld"
        | "ProgressReported"
        | "TurningPointRecorded"
        | "SmallInnovationRecorded"
        | "SetbackRecorded"
        | "MidTermReviewScheduled"
        | "MidTermReviewHeld"
        | "MidTermReviewConcluded"
        | "FinalReportSubmitted"
        | "RecoveryOrdered"
        | "RecoverySettled"
        | "ResultRecorded"
        | "ResultDescribed"
        | "ResultEvaluated"
        | "ResultEmbedded"
        | "ResultTransferred"
        | "DisseminationRecorded"
        | "ContinuationPlanned"
      >;
      readonly before: Told;
    }
  | undefined;

export interface Clock {
  readonly clock: (typeof clocks)[number];
  readonly until: string;
  readonly provision: string;
}

/** A project as its history made it: where it stands, and the records that run beside the stage. Money in minor units. */
export interface Project extends Standing<KaariNames> {
  readonly title: string | undefined;
  readonly guidanceMinutes: number;
  readonly ownFunding: number;
  /** What was mapped and written of the idea, before there is an application. */
  readonly paper: Application | undefined;
  readonly call: Call | undefined;
  readonly application: Application | undefined;
  readonly submittedOn: string | undefined;
  /** When the application became pending. */
  readonly filedAt: string | undefined;
  /** The day by which information was asked for; the request that is open. */
  readonly informationBy: string | undefined;
  readonly eligible: boolean | undefined;
  /** Who declared a conflict of interest. */
  readonly disqualified: ReadonlyArray<string>;
  readonly scoring: Scoring | undefined;
  readonly assessors: ReadonlyArray<Assessor>;
  readonly consolidation: Consolidation | undefined;
  /** Who presented the decision, while it is open. */
  readonly proposal: { readonly proposal: "grant" | "reject"; readonly by: string } | undefined;
  readonly decision: Decision | undefined;
  /** When funding was granted or refused last, and when the recipient got it, where that is recorded. */
  readonly decided: { readonly on: string; readonly servedOn: string | undefined } | undefined;
  /** How it was before each decision that stands. */
  readonly undecided: Undecided;
  /** Events that a reverted decision, or a case that was referred back, leaves without effect: what they did counts no more. */
  readonly undone: ReadonlyArray<{ readonly from: number; readonly until: number }>;
  /** When the recipient got the answer to a request for rectification. */
  readonly reviewServedOn: string | undefined;
  /** Support granted. */
  readonly granted: number;
  readonly conditions: ReadonlyArray<Condition>;
  readonly kickoffOn: string | undefined;
  readonly trainedOn: string | undefined;
  readonly coachedOn: string | undefined;
  readonly steeringGroup: "own" | "joint" | undefined;
  /** Changes that the steering group has handled. */
  readonly handled: ReadonlyArray<string>;
  /** Paid as advances, cleared by claims, and recovered uncleared. */
  readonly advance: { readonly paid: number; readonly cleared: number; readonly recovered: number };
  readonly claims: ReadonlyArray<Claim>;
  readonly changes: ReadonlyArray<Change>;
  readonly reports: ReadonlyArray<Report>;
  readonly recoveries: ReadonlyArray<Recovery>;
  readonly period: { readonly startsOn: string; readonly endsOn: string } | undefined;
  readonly startedOn: string | undefined;
  readonly endedOn: string | undefined;
  /** Times in which payments were suspended, by days; the last may be open. */
  readonly suspensions: ReadonlyArray<{ readonly from: string; readonly until: string | undefined }>;
  readonly finalReport: "none" | "submitted" | "approved";
  /** The day agreed for a mid-term review that is still to come. */
  readonly reviewOn: string | undefined;
  readonly reviewedOn: string | undefined;
  /** What was told that the rules of later gates read. */
  readonly told: Told;
  /** What the mid-term review found must change. */
  readonly adjustments: ReadonlyArray<ChangePart>;
  readonly results: ReadonlyArray<ProjectResult>;
  readonly clocks: ReadonlyArray<Clock>;
  readonly anonymisedOn: string | undefined;
}

/** A project of which nothing is known yet. */
export const noProject: Project = {
  ...nowhere,
  title: undefined,
  guidanceMinutes: 0,
  ownFunding: 0,
  paper: undefined,
  call: undefined,
  application: undefined,
  submittedOn: undefined,
  filedAt: undefined,
  informationBy: undefined,
  eligible: undefined,
  disqualified: [],
  scoring: undefined,
  assessors: [],
  consolidation: undefined,
  proposal: undefined,
  decision: undefined,
  decided: undefined,
  undecided: undefined,
  undone: [],
  reviewServedOn: undefined,
  granted: 0,
  conditions: [],
  kickoffOn: undefined,
  trainedOn: undefined,
  coachedOn: undefined,
  steeringGroup: undefined,
  handled: [],
  advance: { paid: 0, cleared: 0, recovered: 0 },
  claims: [],
  changes: [],
  reports: [],
  recoveries: [],
  period: undefined,
  startedOn: undefined,
  endedOn: undefined,
  suspensions: [],
  finalReport: "none",
  reviewOn: undefined,
  reviewedOn: undefined,
  told: undefined,
  adjustments: [],
  results: [],
  clocks: [],
  anonymisedOn: undefined,
};
