import type { LocalizedText } from "../../primitives/index.ts";
import type { CaseFile } from "../../domain/index.ts";
import type { Named } from "./event.ts";

export interface GateFinding {
  /** Full id: `pack/rule`. */
  readonly rule: string;
  readonly title?: LocalizedText | undefined;
  readonly severity: string;
  readonly outcome: string;
}

/** A step that holds a gate shut until it is done. */
export interface OpenStep {
  /** Full id: `pack/requirement`. */
  readonly id: string;
  readonly gate: string;
  readonly title?: LocalizedText | undefined;
  /** Events, any of which meets it. */
  readonly metBy?: ReadonlyArray<string> | undefined;
  /** The day on which it arises: what happened before does not meet it. */
  readonly since?: string | undefined;
}

/** What a command's gate asks for; the assessment of a pack is one. */
export interface GateAssessment {
  readonly pack: Named;
  readonly gate: string;
  readonly on: string;
  /** `closed`: what is not given counts as absent for good. */
  readonly world: string;
  /** Of the facts that were assessed. */
  readonly factsHash?: string | undefined;
  /** Those among them that the history does not tell. */
  readonly given?: CaseFile | undefined;
  readonly verdict: string;
  readonly findings: ReadonlyArray<GateFinding>;
  /** The steps that the facts ask for. */
  readonly steps: ReadonlyArray<OpenStep>;
}
