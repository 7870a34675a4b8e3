import type { LocalizedText } from "../../primitives/index.ts";
import type { KeyDateUsed, ResolvedCitation } from "../assessment.ts";
import type { GateQuestion } from "../assess.ts";
import type { FeelValue } from "../feel-value.ts";
import type { Outcome, Verdict } from "../outcome.ts";

/** An application as it was kept: what was asked of it then, and by which pack. */
export interface StoredCase extends GateQuestion {
  readonly id: string;
  /** Hash of the pack that answered, where it was kept. */
  readonly pack?: string | undefined;
}

/** What one pack and another say, before and after. */
export interface Tip<V> {
  readonly before: V;
  readonly after: V;
}

/** A value that a parameter had, with the provision and the days that set it. */
export interface ParameterUsed {
  readonly value: FeelValue;
  readonly citation: ResolvedCitation | undefined;
  readonly keyDate: KeyDateUsed | undefined;
  readonly holds: { readonly from: string; readonly until: string | undefined } | undefined;
}

/** Why a rule comes to something else. */
export type TipCause =
  | { readonly kind: "rule-added" | "rule-removed"; readonly citations: ReadonlyArray<ResolvedCitation> }
  /** `parts` of the rule that differ: `when`, `require`, `severity`, `validity`, `discretion`. */
  | {
      readonly kind: "rule-changed";
      readonly parts: ReadonlyArray<string>;
      readonly citations: ReadonlyArray<ResolvedCitation>;
    }
  /** A definition or table that the rule reads. */
  | { readonly kind: "definition"; readonly name: string; readonly label: LocalizedText | undefined }
  | ({
      readonly kind: "parameter";
      readonly name: string;
      readonly label: LocalizedText | undefined;
    } & Tip<ParameterUsed>)
  /** The days that do not count, or the time zone. */
  | { readonly kind: "jurisdiction"; readonly parts: ReadonlyArray<string> };

/** A rule that comes to something else; undefined: the pack does not have it. */
export interface TippedRule extends Tip<Outcome | undefined> {
  readonly rule: string;
  readonly part: number | undefined;
  readonly title: LocalizedText;
  readonly because: ReadonlyArray<TipCause>;
}

/** An application of which a verdict or a rule's outcome tips. */
export interface TippedCase {
  readonly id: string;
  readonly verdict: Tip<Verdict>;
  readonly rules: ReadonlyArray<TippedRule>;
}

/** What another pack would have said of a portfolio. */
export interface Replay {
  readonly cases: number;
  /** Applications that come to the same, rule by rule. */
  readonly unmoved: number;
  readonly tipped: ReadonlyArray<TippedCase>;
  /** Applications that could not be compared: no pack of their day, or no rules at their gate. */
  readonly unanswered: ReadonlyArray<{ readonly id: string; readonly reason: "no-pack" | "no-rules" }>;
}
