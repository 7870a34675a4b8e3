import type { LocalizedText } from "../../primitives/index.ts";
import type { RoundReasonId } from "./round-reasons.ts";

/** What becomes of an application in a round; the authority decides. */
export const roundOutcomes = [
  "in-full",
  "in-part",
  "awaits-statement",
  "tied-at-line",
  "money-ran-out",
  "not-supported",
  "below-threshold",
  "not-eligible",
  "withdrawn",
  "feedback",
] as const;
export type RoundOutcome = (typeof roundOutcomes)[number];

/** A value in a sentence: money in minor units, points exactly. */
export type RoundValue =
  | string
  | number
  | { readonly money: number }
  | { readonly points: string }
  | { readonly title: LocalizedText };

export interface RoundReason {
  readonly reason: RoundReasonId;
  readonly values: Readonly<Record<string, RoundValue>>;
}

/** What the marks by one criterion come to. */
export interface RankedMark {
  readonly criterion: string;
  /** Exact: a decimal, or a fraction where it does not end. */
  readonly points: string;
  /** Whether they reach the criterion's threshold. */
  readonly reached: boolean;
  readonly reasons: string | undefined;
  readonly strengths: ReadonlyArray<string>;
  readonly weaknesses: ReadonlyArray<string>;
}

/** An application on the list, and why it is where it is. */
export interface RankedApplication {
  readonly id: string;
  readonly project: string;
  readonly applicant: string;
  readonly title: string;
  /** Undefined for one that is not ranked. Those that no rule has parted share a place. */
  readonly place: number | undefined;
  /** Exact weighted total; undefined for one that is not ranked. */
  readonly points: string | undefined;
  readonly marks: ReadonlyArray<RankedMark>;
  readonly outcome: RoundOutcome;
  readonly requested: number | undefined;
  /** Support that the money has room for; of one that awaits its statement, what is kept for it. */
  readonly amount: number | undefined;
  readonly reasons: ReadonlyArray<RoundReason>;
  readonly feedback: string | undefined;
}

/** Applications with equal totals. */
export interface Tie {
  readonly points: string;
  /** In their order. */
  readonly applications: ReadonlyArray<string>;
  /** Those that share a place, because the rule does not part them; a person settles it. */
  readonly open: ReadonlyArray<ReadonlyArray<string>>;
}

/** The money of a round, in minor units. */
export interface RoundMoney {
  readonly available: number;
  readonly granted: number;
  /** Kept for those that await their statement. */
  readonly reserved: number;
  readonly left: number;
  /** Who would be next, were there more money: one, or several that share a place. */
  readonly next: ReadonlyArray<string>;
}

/** The list of a round: in order of place, then those that are not ranked. */
export interface Ranking {
  readonly round: string;
  readonly title: string;
  readonly kind: "funding" | "idea";
  readonly ranked: number;
  readonly applications: ReadonlyArray<RankedApplication>;
  readonly ties: ReadonlyArray<Tie>;
  readonly money: RoundMoney | undefined;
}
