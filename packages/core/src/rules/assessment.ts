import type { CaseFile, ChangedBy } from "../domain/index.ts";
import type { LocalizedText } from "../primitives/index.ts";
import type { Citation, Source } from "./citation.ts";
import type { FeelValue } from "./feel-value.ts";
import type { Gate, World } from "./gate.ts";
import type { KeyDate } from "./key-date.ts";
import type { RequiredStep } from "./obligations-due.ts";
import type { Outcome, Verdict } from "./outcome.ts";
import type { Rule, Severity } from "./rule.ts";

/** A citation with the source it names. */
export interface ResolvedCitation extends Citation {
  readonly document: Source;
}

/** The day that chose which text of a rule, or which value of a parameter, applies. */
export interface KeyDateUsed {
  readonly key: KeyDate;
  readonly on: string;
}

/** A fact that is not given and can still change a finding. `path` counts list items from 0: `application.partners.0.duties`. */
export interface MissingFact {
  readonly path: string;
  readonly question: LocalizedText | undefined;
  readonly changedBy: ChangedBy | undefined;
}

/** What one rule comes to. */
export interface Finding {
  /** Full id: `pack/rule`. */
  readonly rule: string;
  readonly title: LocalizedText;
  readonly severity: Severity;
  readonly outcome: Outcome;
  /** In a group file: which of `parts`, from 0; undefined for rules that see the whole group, and in a single file. */
  readonly part: number | undefined;
  readonly citations: ReadonlyArray<ResolvedCitation>;
  /** Sources that read otherwise than the rule. */
  readonly conflicts: ReadonlyArray<{ readonly citation: ResolvedCitation; readonly says: LocalizedText }>;
  /** The day that chose the rule's text, where its validity depends on one. */
  readonly keyDate: KeyDateUsed | undefined;
  readonly missing: ReadonlyArray<MissingFact>;
  /** What the names in the rule's sentence stand for. */
  readonly values: Readonly<Record<string, FeelValue>>;
  readonly definition: Rule;
}

/** The answer of a pack's rules at one gate. */
export interface Assessment {
  readonly pack: {
    readonly id: string;
    readonly version: string;
    readonly hash: string;
    readonly title: LocalizedText;
  };
  readonly gate: Gate;
  /** Day of assessing. */
  readonly on: string;
  readonly world: World;
  /** SHA-256 of the facts that were assessed, as canonical JSON (RFC 8785). */
  readonly factsHash: string;
  /** Those among them that stand in no record. */
  readonly given: CaseFile | undefined;
  readonly verdict: Verdict;
  readonly findings: ReadonlyArray<Finding>;
  /** The findings that violate a rule; quicker than looking for them among all. */
  readonly violated: ReadonlyArray<Finding>;
  /** The findings that a person must look at. */
  readonly reviews: ReadonlyArray<Finding>;
  /** What is not given and still matters, the question that settles most first. */
  readonly missing: ReadonlyArray<MissingFact>;
  /** The steps that the facts require before this gate opens, done or not. */
  readonly steps: ReadonlyArray<RequiredStep>;
  /** @throws RangeError when no rule of that id was assessed. */
  finding(rule: string, part?: number): Finding;
}
