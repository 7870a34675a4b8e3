import type { Outcome } from "../outcome.ts";
import type { Gate } from "../gate.ts";
import type { Severity } from "../rule.ts";

/** What of a rule can differ, other than its words. */
export const ruleParts = ["gate", "severity", "when", "require", "validity", "discretion", "scope"] as const;
export type RulePart = (typeof ruleParts)[number];

/** A case that two packs judge differently; what each says of the rule. Undefined where a pack does not ask the rule. */
export interface DifferenceWitness {
  readonly gate: Gate;
  readonly on: string;
  /** As a file holds them. */
  readonly facts: unknown;
  readonly before: { readonly outcome: Outcome; readonly severity: Severity } | undefined;
  readonly after: { readonly outcome: Outcome; readonly severity: Severity } | undefined;
  /** `example`: a worked example as it stands; `boundary`: one moved to a limit of the rule; `solver`: one that was reckoned out. */
  readonly from: "example" | "boundary" | "solver";
  /** The worked example that it rests on. */
  readonly example: string | undefined;
}

export interface ChangedRule {
  /** Full id in the later pack. */
  readonly rule: string;
  readonly parts: ReadonlyArray<RulePart>;
  /** Parameters, definitions and tables that it reads and that changed. */
  readonly through: ReadonlyArray<string>;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly witness: DifferenceWitness | undefined;
}

export interface ChangedParameter {
  readonly name: string;
  /** Undefined where the parameter is new. */
  readonly before: unknown;
  /** Undefined where it is gone. */
  readonly after: unknown;
}

/** What a version of a pack changes, the layers under it included. */
export interface PackDifference {
  readonly before: { readonly id: string; readonly version: string };
  readonly after: { readonly id: string; readonly version: string };
  readonly added: ReadonlyArray<string>;
  readonly removed: ReadonlyArray<string>;
  readonly changed: ReadonlyArray<ChangedRule>;
  readonly parameters: ReadonlyArray<ChangedParameter>;
  /** Names of definitions and tables that were added, removed or changed. */
  readonly definitions: ReadonlyArray<string>;
  /** Sentences that changed: `en/advance-ceiling`. */
  readonly messages: ReadonlyArray<string>;
}
