import type { Currency, LocalizedText } from "../primitives/index.ts";
import {
  type BuiltCitation,
  type BuiltFinding,
  type BuiltSource,
  type CitedBuilt,
  cited,
  type Facts,
} from "./built-finding.ts";
import type { FeelValue } from "./feel-value.ts";
import { toldValue, type TypeCode } from "./raw-value.ts";

/** What is known of a step of a proof before it runs. */
export interface StepData {
  readonly kind: "fact" | "parameter" | "definition" | "literal" | "operation";
  /** Place of its FEEL text. */
  readonly text: number;
  readonly type: TypeCode;
  readonly name?: string;
  /** Place of its label. */
  readonly label?: number;
  readonly cite?: BuiltCitation;
  /** Values of a parameter, earliest first. */
  readonly dated?: ReadonlyArray<readonly [from: string, until: string | null, cite?: BuiltCitation]>;
}

/** The tables of a pack's proofs. */
export interface ProofData {
  readonly currency: Currency;
  readonly texts: ReadonlyArray<string>;
  readonly labels: ReadonlyArray<LocalizedText>;
  readonly steps: ReadonlyArray<StepData>;
  readonly sources: ReadonlyArray<BuiltSource>;
}

type KeyDates = ReadonlyArray<readonly [key: string, on: string | null | undefined]>;

export const none: ReadonlyArray<BuiltProof> = [];

/** One step of a proof; what it says is worked out when it is asked for. */
export class BuiltProof {
  readonly raw: unknown;
  readonly parts: ReadonlyArray<BuiltProof>;
  readonly #data: ProofData;
  readonly #step: StepData;
  readonly #path: string | undefined;
  readonly #keyDates: KeyDates | undefined;

  constructor(
    data: ProofData,
    step: StepData,
    raw: unknown,
    parts: ReadonlyArray<BuiltProof>,
    path: string | undefined,
    keyDates: KeyDates | undefined,
  ) {
    this.#data = data;
    this.#step = step;
    this.raw = raw;
    this.parts = parts;
    this.#path = path;
    this.#keyDates = keyDates;
  }

  get kind(): StepData["kind"] {
    return this.#step.kind;
  }

  /** The FEEL text of the step. */
  get text(): string {
    return this.#data.texts[this.#step.text] ?? "";
  }

  /** Path of the fact, or name of the parameter or definition. */
  get name(): string | undefined {
    return this.#path ?? this.#step.name;
  }

  get label(): LocalizedText | undefined {
    const { label } = this.#step;
    return label === undefined ? undefined : this.#data.labels[label];
  }

  get value(): FeelValue {
    return toldValue(this.raw, this.#step.type, this.#data.currency);
  }

  /** The day that chose the parameter's value. */
  get keyDate(): { readonly key: string; readonly on: string } | undefined {
    for (const [key, on] of this.#keyDates ?? []) if (on !== undefined && on !== null) return { key, on };
    return undefined;
  }

  /** The days on which the parameter's value holds: `from` included, `until` excluded. */
  get holds(): { readonly from: string; readonly until: string | undefined } | undefined {
    const dated = this.#dated;
    return dated === undefined ? undefined : { from: dated[0], until: dated[1] ?? undefined };
  }

  /** Where the parameter's value, or the definition, stands. */
  get citation(): CitedBuilt | undefined {
    const cite = this.#dated?.[2] ?? this.#step.cite;
    return cite === undefined ? undefined : cited(cite, this.#data.sources);
  }

  toJSON(): object {
    const { kind, text, name, label, value, citation, keyDate, holds, parts } = this;
    return { kind, text, value, parts, name, label, citation, keyDate, holds };
  }

  get #dated(): readonly [from: string, until: string | null, cite?: BuiltCitation] | undefined {
    const { dated } = this.#step;
    if (dated === undefined) return undefined;
    const on = this.#keyDates === undefined ? this.parts[0]?.raw : this.keyDate?.on;
    const value = typeof on === "string" ? dated.findLast(([from]) => from <= on) : undefined;
    return value === undefined || typeof on !== "string" || (value[1] !== null && on >= value[1]) ? undefined : value;
  }
}

/** Makes steps of a pack's proofs. */
export const stepsOf =
  (data: ProofData) =>
  (
    place: number,
    raw: unknown,
    parts: ReadonlyArray<BuiltProof> = none,
    path?: string,
    keyDates?: KeyDates,
  ): BuiltProof => {
    const step = data.steps[place];
    if (step === undefined) throw new RangeError(`no step ${place}`);
    return new BuiltProof(data, step, raw, parts, path, keyDates);
  };

export const once = <R>(make: () => R): (() => R) => {
  let made: R | undefined;
  return () => (made ??= make());
};

/** The most items of a list that a proof goes through. */
const most = 20;

export const shownItems = <I>(
  list: ReadonlyArray<I> | null | undefined,
  proof: (item: I, index: number) => BuiltProof,
): ReadonlyArray<BuiltProof> => list?.slice(0, most).map(proof) ?? none;

/** Why a finding is as it is: whether the rule applies, and whether it holds. */
export interface BuiltExplanation {
  readonly finding: BuiltFinding;
  readonly applies: BuiltProof | undefined;
  readonly holds: BuiltProof | undefined;
}

type Builder = (
  facts: Facts,
  today: string,
  closed: boolean,
) => readonly [applies: BuiltProof | undefined, holds: BuiltProof | undefined];

/** Explains findings by the builders of a pack, one for each text of a rule. */
export const explainBy =
  (builders: Readonly<Record<string, ReadonlyArray<Builder>>>) =>
  (finding: BuiltFinding): BuiltExplanation => {
    const builder = builders[finding.rule]?.[finding.text];
    if (builder === undefined) throw new RangeError(`expected a rule of this pack, found ${finding.rule}`);
    const { closed, facts, on } = finding.asked;
    const [applies, holds] = builder(facts, on, closed);
    return { finding, applies, holds: finding.outcome === "not-applicable" ? undefined : holds };
  };
