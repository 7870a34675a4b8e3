import type { Currency, LocalizedText } from "../primitives/index.ts";
import { type BuiltCitation, type BuiltSource, type CitedBuilt, cited } from "./built-finding.ts";
import type { Answer } from "./built-series.ts";
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

/**
 * What is known of a step only when it runs: places in lists, or the days that may choose a parameter's value. Of a step that
 * is given its parts one by one, the second.
 */
type Found =
  | Answer
  | BuiltProof
  | number
  | string
  | null
  | undefined
  | ReadonlyArray<number>
  | ReadonlyArray<string | null | undefined>;

/** One step of a proof; what it says is worked out when it is asked for. */
export interface BuiltProof {
  readonly kind: StepData["kind"];
  /** The FEEL text of the step. */
  readonly text: string;
  /** Path of the fact, or name of the parameter or definition. */
  readonly name: string | undefined;
  readonly label: LocalizedText | undefined;
  readonly value: FeelValue;
  /** The value as it runs. */
  readonly raw: unknown;
  /** The steps that this one follows from. */
  readonly parts: ReadonlyArray<BuiltProof>;
  /** The day that chose the parameter's value. */
  readonly keyDate: { readonly key: string; readonly on: string } | undefined;
  /** The days on which the parameter's value holds: `from` included, `until` excluded. */
  readonly holds: { readonly from: string; readonly until: string | undefined } | undefined;
  /** Where the parameter's value, or the definition, stands. */
  readonly citation: CitedBuilt | undefined;
}

export const none: ReadonlyArray<BuiltProof> = [];

const isList = (within: Within): within is ReadonlyArray<BuiltProof> => Array.isArray(within);

/** Proves a definition that came to `value`, when its steps are asked for. */
type Definition = (answer: Answer, value: unknown) => BuiltProof;

/** The parts of a step, the first of one or two, or how to prove the definition that it is. */
type Within = ReadonlyArray<BuiltProof> | BuiltProof | Definition;

type MadeProof = new (place: number, running: unknown, within?: Within, found?: Found) => BuiltProof;

/**
 * The steps of one pack's proofs: of one shape, for they are made by the thousand. The tables are read when a step first
 * tells of itself.
 */
export const proofsOf = (read: () => ProofData): MadeProof => {
  let tables: ProofData | undefined;
  const data = (): ProofData => (tables ??= read());
  const labelAt = (place: number | undefined): LocalizedText | undefined =>
    place === undefined ? undefined : data().labels[place];
  return class Proof implements BuiltProof {
    private readonly place: number;
    /** Of a list that was computed, a function of the list before it: few ask for such lists. */
    private readonly running: unknown;
    private within: Within;
    private readonly found: Found;

    constructor(place: number, running: unknown, within: Within = none, found?: Found) {
      this.place = place;
      this.running = running;
      this.within = within;
      this.found = found;
    }

    get parts(): ReadonlyArray<BuiltProof> {
      const { found, within } = this;
      if (isList(within)) return within;
      return (this.within =
        typeof within === "function"
          ? [within(found as Answer, this.running)]
          : found === undefined
            ? [within]
            : [within, found as BuiltProof]);
    }

    get raw(): unknown {
      const { running } = this;
      return typeof running === "function" ? (running as (list: unknown) => unknown)(this.parts[0]?.raw) : running;
    }

    get kind(): StepData["kind"] {
      return this.step.kind;
    }

    get text(): string {
      return data().texts[this.step.text] ?? "";
    }

    get name(): string | undefined {
      const { name } = this.step;
      if (name === undefined || this.kind !== "fact" || this.found === undefined) return name;
      const places = [this.found as number | ReadonlyArray<number>].flat();
      return name.replaceAll("*", () => String(places.shift()));
    }

    get label(): LocalizedText | undefined {
      return labelAt(this.step.label);
    }

    get value(): FeelValue {
      return toldValue(this.raw, this.step.type, data().currency);
    }

    get keyDate(): { readonly key: string; readonly on: string } | undefined {
      const { keys = [] } = this.step;
      for (const [index, on] of [this.found].flat().entries())
        if (typeof on === "string") return { key: keys[index] ?? "", on };
      return undefined;
    }

    get holds(): { readonly from: string; readonly until: string | undefined } | undefined {
      const dated = this.dated;
      return dated === undefined ? undefined : { from: dated[0], until: dated[1] ?? undefined };
    }

    get citation(): CitedBuilt | undefined {
      const cite = this.dated?.[2] ?? this.step.cite;
      return cite === undefined ? undefined : cited(cite, data().sources);
    }

    toJSON(): object {
      const { kind, text, name, label, value, citation, keyDate, holds, parts } = this;
      return { kind, text, value, parts, name, label, citation, keyDate, holds };
    }

    private get step(): StepData {
      const step = data().steps[this.place];
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
  };
};

/** The most items of a list that a proof goes through. */
export const mostShown = 20;
