import type { Assessment, Gate, Locale, Pack, World } from "@kaari/core";
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
  /** Whose proofs are shown: of all findings that are not satisfied, or of the rules named. */
  readonly explain: boolean | ReadonlySet<string>;
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

/** An application that could not be read, and why. */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly file: string;
  readonly line: number | undefined;
  readonly faults: ReadonlyArray<Fault>;
}

export type Checked = Assessed | Unreadable;

/** A form of output, piece by piece, so that a stream never has to be held. */
export interface Report {
  readonly begin: () => string;
  readonly application: (checked: Checked) => string | Promise<string>;
  readonly end: (counts: Counts, exitCode: number) => string;
}
