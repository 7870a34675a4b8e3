import type { Assessment, Finding, Gate, Locale, Pack, Verdict, World } from "@kaari/core";
import type { Fault, PlaceOf } from "../input/index.ts";
import type { NamedRule } from "../pack/index.ts";
import type { askers } from "../command-options.ts";
import type { Counts } from "../words/index.ts";
import type { Sentence } from "./sentence.ts";

type Asker = (typeof askers)[number];

/** What holds for every application of a run. */
export interface Run {
  readonly version: string;
  readonly pack: Pack;
  /** Made when it is first asked for. */
  readonly hash: () => string;
  /** Every rule of the merged pack by its full id. */
  readonly rules: ReadonlyArray<NamedRule>;
  readonly gate: Gate;
  readonly on: string;
  readonly world: World;
  readonly locale: Locale;
  readonly strict: boolean;
  /** Whether the proof of a finding is shown. */
  readonly explain: (finding: Finding) => boolean;
  /** Whose facts the remedies shown may change; undefined: none are shown. */
  readonly asker: Asker | undefined;
  readonly sentence: Sentence;
  readonly colour: boolean;
  readonly columns: number;
}

/** An application that was assessed. */
export interface Assessed {
  readonly kind: "assessed";
  readonly file: string;
  readonly line: number | undefined;
  readonly title: string | undefined;
  /** Where its call was taken from. */
  readonly call: CallOrigin;
  readonly assessment: Assessment;
  readonly places: () => Promise<PlaceOf>;
}

export type CallOrigin =
  | { readonly from: "file" | "calls" | "pack" | "option"; readonly id: string | undefined }
  | { readonly from: "nowhere"; readonly id: string | undefined };

/** What an application comes to, without reasons. */
export interface Judgement {
  readonly verdict: Verdict;
  /** The findings that are violated or for review. */
  readonly notable: ReadonlyArray<Pick<Finding, "rule" | "part" | "outcome" | "severity">>;
}

/** An application of which only the judgement was asked. */
export interface Judged {
  readonly kind: "judged";
  readonly file: string;
  readonly line: number | undefined;
  readonly title: string | undefined;
  readonly judgement: Judgement;
}

/** An application that could not be read, and why. */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly file: string;
  readonly line: number | undefined;
  readonly faults: ReadonlyArray<Fault>;
}

export type Checked = Assessed | Unreadable;

/** A form of output, piece by piece, so that a stream never has to be held. */
export interface Report<C = Checked> {
  readonly begin: () => string;
  readonly application: (checked: C) => string | Promise<string>;
  readonly end: (counts: Counts, exitCode: number) => string;
}
