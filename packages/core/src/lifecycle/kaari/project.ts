import type { Application, Call, Decision } from "../../domain/index.ts";
import type { Standing } from "../engine/standing.ts";
import { nowhere } from "../engine/standing.ts";
import type { ChangePart } from "./data/implementation.ts";
import type { clocks } from "./data/dissemination.ts";
import type { CostLine } from "./data/parts.ts";
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

/** A claim: what was claimed by category, what was cut, and what was paid for it. Money in minor units. */
export interface Claim extends Recorded {
  readonly state: "submitted" | "in-verification" | "decided" | "paid";
  readonly final: boolean;
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
  /** Costs of what is accepted are eligible from this day. */
  readonly pendingOn: string;
}

export interface Report extends Recorded {
  readonly state: "submitted" | "accepted" | "returned";
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
  readonly call: Call | undefined;
  readonly application: Application | undefined;
  readonly submittedOn: string | undefined;
  /** The day by which information was asked for; the request that is open. */
  readonly informationBy: string | undefined;
  readonly eligible: boolean | undefined;
  /** Who declared a conflict of interest. */
  readonly disqualified: ReadonlyArray<string>;
  /** Who presented the decision, while it is open. */
  readonly proposal: { readonly proposal: "grant" | "reject"; readonly by: string } | undefined;
  readonly decision: Decision | undefined;
  /** Support granted. */
  readonly granted: number;
  readonly conditions: ReadonlyArray<Condition>;
  readonly kickoffHeld: boolean;
  readonly trained: boolean;
  readonly coached: boolean;
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
  readonly finalReport: "none" | "submitted" | "approved";
  readonly reviewOn: string | undefined;
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
  call: undefined,
  application: undefined,
  submittedOn: undefined,
  informationBy: undefined,
  eligible: undefined,
  disqualified: [],
  proposal: undefined,
  decision: undefined,
  granted: 0,
  conditions: [],
  kickoffHeld: false,
  trained: false,
  coached: false,
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
  finalReport: "none",
  reviewOn: undefined,
  adjustments: [],
  results: [],
  clocks: [],
  anonymisedOn: undefined,
};
