import type { ChangedBy } from "../../domain/index.ts";
import type { LocalizedText } from "../../primitives/index.ts";
import type { FeelValue } from "../feel-value.ts";

/**
 * How a fact changes.
 *
 * - `set`: it is given, and becomes another
 * - `state`: it is not given, and is answered
 * - `leave-out`: it is given, and is left out
 * - `remove`: an item of a list is taken away
 * - `add`: a list gets one item more
 */
export type FactChangeKind = "set" | "state" | "leave-out" | "remove" | "add";

/** How many characters a text has at least, and at most; one of the two is there. */
export interface TextLength {
  readonly least?: number;
  readonly most?: number;
}

/** One change of one fact. `path` counts list items from 0: `application.partners.0.duties`. */
export interface FactChange {
  readonly path: string;
  readonly kind: FactChangeKind;
  readonly from: FeelValue;
  /** `any`: any answer will do. */
  readonly to: FeelValue | "any";
  /** Where any answer will do: texts that will not. */
  readonly except?: ReadonlyArray<string>;
  /** Where any text of a length will do: `to` is an example. */
  readonly length?: TextLength;
  readonly question: LocalizedText | undefined;
  /** Of an item that is added: what it must hold, by the names of its facts. */
  readonly content?: Readonly<Record<string, ItemFact>>;
}

/** A fact of an item that is added. */
export interface ItemFact {
  readonly to: FeelValue | "any";
  readonly except?: ReadonlyArray<string>;
  readonly length?: TextLength;
  readonly question: LocalizedText | undefined;
}

/** Changes that together settle a violated rule, of which none can be left away. */
export interface Remedy {
  /** Full id. */
  readonly rule: string;
  /** In a group file: which of `parts`, from 0. */
  readonly part: number | undefined;
  /** What the rule comes to: it holds, or it no longer applies. */
  readonly outcome: "satisfied" | "not-applicable";
  readonly changes: ReadonlyArray<FactChange>;
  /** Other violated rules that are settled as well, by their full ids. */
  readonly settles: ReadonlyArray<string>;
  /** Assessed again with the changes made: the rule is settled, and no other blocking rule is violated by them. */
  readonly verified: true;
}

/** What can be done about one violated rule, the smallest changes first. */
export interface RuleRemedies {
  readonly rule: string;
  readonly part: number | undefined;
  readonly remedies: ReadonlyArray<Remedy>;
  /** The search ended before everything was tried: there may be other remedies, or smaller ones. */
  readonly gaveUp: boolean;
}

export interface RemedyOptions {
  /** Whose facts may change; the applicant's when left out. */
  readonly asker?: Exclude<ChangedBy, "nobody">;
  /** The most remedies for one rule; 10 when left out. */
  readonly most?: number;
  /** The most that may be assessed again for one rule; 200 when left out. */
  readonly budget?: number;
}
