import type { Currency, LocalizedText } from "../primitives/index.ts";
import { type BuiltCitation, type BuiltFinding, type BuiltSource, type CitedBuilt, cited } from "./built-finding.ts";
import type { Facts } from "./built-series.ts";
import type { FeelValue } from "./feel-value.ts";
import { toldValue, type TypeCode } from "./raw-value.ts";

/** What is known of a step of a proof before it runs. */
export interface StepData {
  readonly kind: "fact" | "parameter" | "definition" | "literal" | "operation";
  /** Place of its FEEL text. */
  readonly text: number;
  readonly type: TypeCode;
  /** Path of the fact with `*` for places in lists, or name of the parameter or definition. */
  readonly name?: string;
  /** The key dates of a parameter. */
  readonly keys?: ReadonlyArray<string>;
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

/** What is known of a step only when it runs: places in lists, or the days that may choose a parameter's value. */
type Found = number | ReadonlyArray<number> | ReadonlyArray<string | null | undefined> | undefined;

export const none: ReadonlyArray<BuiltProof> = [];

/** One step of a proof; what it says is worked out when it is asked for. */
export class BuiltProof {
  readonly parts: ReadonlyArray<BuiltProof>;
  private readonly data: ProofData;
  private readonly place: number;
  /** A list is worked out when it is asked for. */
  private readonly running: unknown;
  private readonly found: Found;

  constructor(
    data: ProofData,
    place: number,
    running: unknown,
    parts: ReadonlyArray<BuiltProof> = none,
    found?: Found,
  ) {
    this.data = data;
    this.place = place;
    this.running = running;
    this.parts = parts;
    this.found = found;
  }

  /** The value as it runs. */
  get raw(): unknown {
    const { running } = this;
    return typeof running === "function" ? (running as () => unknown)() : running;
  }

  get kind(): StepData["kind"] {
    return this.step.kind;
  }

  /** The FEEL text of the step. */
  get text(): string {
    return this.data.texts[this.step.text] ?? "";
  }

  /** Path of the fact, or name of the parameter or definition. */
  get name(): string | undefined {
    const { name } = this.step;
    if (name === undefined || this.kind !== "fact" || this.found === undefined) return name;
    const places = [this.found].flat();
    return name.replaceAll("*", () => String(places.shift()));
  }

  get label(): LocalizedText | undefined {
    const { label } = this.step;
    return label === undefined ? undefined : this.data.labels[label];
  }

  get value(): FeelValue {
    return toldValue(this.raw, this.step.type, this.data.currency);
  }

  /** The day that chose the parameter's value. */
  get keyDate(): { readonly key: string; readonly on: string } | undefined {
    const { keys = [] } = this.step;
    for (const [index, on] of [this.found].flat().entries())
      if (typeof on === "string") return { key: keys[index] ?? "", on };
    return undefined;
  }

  /** The days on which the parameter's value holds: `from` included, `until` excluded. */
  get holds(): { readonly from: string; readonly until: string | undefined } | undefined {
    const dated = this.dated;
    return dated === undefined ? undefined : { from: dated[0], until: dated[1] ?? undefined };
  }

  /** Where the parameter's value, or the definition, stands. */
  get citation(): CitedBuilt | undefined {
    const cite = this.dated?.[2] ?? this.step.cite;
    return cite === undefined ? undefined : cited(cite, this.data.sources);
  }

  toJSON(): object {
    const { kind, text, name, label, value, citation, keyDate, holds, parts } = this;
    return { kind, text, value, parts, name, label, citation, keyDate, holds };
  }

  private get step(): StepData {
    const step = this.data.steps[this.place];
    if (step === undefined) throw new RangeError(`no step ${this.place}`);
    return step;
  }

  private get dated(): readonly [from: string, until: string | null, cite?: BuiltCitation] | undefined {
    const { dated } = this.step;
    if (dated === undefined) return undefined;
    const on = this.step.keys === undefined ? this.parts[0]?.raw : this.keyDate?.on;
    const value = typeof on === "string" ? dated.findLast(([from]) => from <= on) : undefined;
    return value === undefined || typeof on !== "string" || (value[1] !== null && on >= value[1]) ? undefined : value;
  }
}

export const once = <R>(make: () => R): (() => R) => {
  let made: R | undefined;
  return () => (made ??= make());
};

/** The most items of a list that a proof goes through. */
const most = 20;

/** Adds the proofs of a list's items to those that stand before them. */
export const shownItems = <I>(
  parts: Array<BuiltProof>,
  list: ReadonlyArray<I> | null | undefined,
  proof: (item: I, index: number) => BuiltProof,
): ReadonlyArray<BuiltProof> => {
  if (list !== undefined && list !== null)
    for (let index = 0; index < list.length && index < most; index++) parts.push(proof(list[index]!, index));
  return parts;
};

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
    const { closed, facts, on } = finding.answer;
    const [applies, holds] = builder(facts, on, closed);
    return { finding, applies, holds: finding.outcome === "not-applicable" ? undefined : holds };
  };
