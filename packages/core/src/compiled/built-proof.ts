import type { Currency, LocalizedText } from "../primitives/index.ts";
import { type BuiltCitation, type BuiltSource, type CitedBuilt, cited } from "./built-finding.ts";
import type { Answer } from "./built-series.ts";
import type { FeelValue } from "./feel-value.ts";
import { isMissing } from "./runtime.ts";
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
  /** The member that it takes of each item of a list, and the place of the question for it. */
  readonly member?: string;
  readonly asks?: number | undefined;
  /** Whether it leaves out items of a list. */
  readonly filters?: true;
  /** Where an absent fact makes it fail: it tests for one, or has parts that may. */
  readonly seeks?: "fact" | "parts";
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
  /** The facts that key dates are read from. */
  readonly keyFacts: Readonly<Record<string, { readonly path: string; readonly label?: number }>>;
  readonly steps: ReadonlyArray<StepData>;
  readonly sources: ReadonlyArray<BuiltSource>;
}

/** What is known of a step only when it runs: places in lists, or the days that may choose a parameter's value. */
type Found =
  | Answer
  | number
  | string
  | null
  | undefined
  | ReadonlyArray<number>
  | ReadonlyArray<string | null | undefined>;

/** A fact that is not given and can still change a finding. `path` counts list items from 0: `application.partners.0.duties`. */
export interface BuiltQuestion {
  readonly path: string;
  readonly question: LocalizedText | undefined;
}

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
  /** Adds what is not given and can still change the value, in the order in which it is read, each once. */
  ask(into: Array<BuiltQuestion>): void;
  /** Asks for the facts whose absence makes a test for presence fail. */
  askAbsent(into: Array<BuiltQuestion>): void;
  /** The list of facts that this list is, or was taken from. */
  readonly origin: BuiltProof | undefined;
  /** The day that chose the parameter's value. */
  readonly keyDate: { readonly key: string; readonly on: string } | undefined;
  /** The days on which the parameter's value holds: `from` included, `until` excluded. */
  readonly holds: { readonly from: string; readonly until: string | undefined } | undefined;
  /** Where the parameter's value, or the definition, stands. */
  readonly citation: CitedBuilt | undefined;
}

export const none: ReadonlyArray<BuiltProof> = [];

const add = (question: BuiltQuestion, into: Array<BuiltQuestion>): void => {
  for (let index = 0; index < into.length; index++) {
    const known = into[index]!;
    if (known === question || known.path === question.path) return;
  }
  into.push(question);
};

/** Proves a definition that came to `value`, when its steps are asked for. */
type Definition = (answer: Answer, value: unknown) => BuiltProof;

type MadeProof = new (
  place: number,
  running: unknown,
  within?: ReadonlyArray<BuiltProof> | Definition,
  found?: Found,
) => BuiltProof;

/**
 * The steps of one pack's proofs: of one shape, for they are made by the thousand. The tables are read when a step first
 * tells of itself.
 */
export const proofsOf = (read: () => ProofData): MadeProof => {
  let tables: ProofData | undefined;
  const data = (): ProofData => (tables ??= read());
  const labelAt = (place: number | undefined): LocalizedText | undefined =>
    place === undefined ? undefined : data().labels[place];
  const asked: Array<BuiltQuestion> = [];
  /** Of steps that read a member of a list's items: the list, and the questions by the item's place. */
  const askedOfItems: Array<{ readonly list: string | undefined; readonly questions: Array<BuiltQuestion> }> = [];
  return class Proof implements BuiltProof {
    private readonly place: number;
    /** Of a list that was computed, a function of the list before it: few ask for such lists. */
    private readonly running: unknown;
    private within: ReadonlyArray<BuiltProof> | Definition;
    private readonly found: Found;

    constructor(place: number, running: unknown, within: ReadonlyArray<BuiltProof> | Definition = none, found?: Found) {
      this.place = place;
      this.running = running;
      this.within = within;
      this.found = found;
    }

    get parts(): ReadonlyArray<BuiltProof> {
      const { within } = this;
      return typeof within === "function" ? (this.within = [within(this.found as Answer, this.running)]) : within;
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

    ask(into: Array<BuiltQuestion>): void {
      const { raw } = this;
      const missing = isMissing(raw);
      if (!missing && !(typeof raw === "object" && Array.isArray(raw) && raw.includes(undefined))) return;
      const { parts, step } = this;
      if (missing && step.kind === "fact") {
        add(this.question(), into);
        return;
      }
      for (let index = 0; index < parts.length; index++) parts[index]!.ask(into);
      if (step.member !== undefined) this.askItems(step.member, into);
      if (step.keys !== undefined) this.askDays(step.keys, into);
    }

    askAbsent(into: Array<BuiltQuestion>): void {
      const { kind, seeks } = this.step;
      if (kind === "definition") this.parts[0]?.askAbsent(into);
      else if (seeks === "fact") {
        const [tested] = this.parts;
        if (tested?.kind === "fact") tested.ask(into);
      } else if (seeks === "parts") for (const part of this.parts) if (part.raw !== true) part.askAbsent(into);
    }

    get origin(): BuiltProof | undefined {
      const { filters, kind } = this.step;
      return filters === true ? this.parts[0]?.origin : kind === "fact" ? this : undefined;
    }

    /** Asks for the fact of the step; of one that is in no list, always by the same object. */
    private question(): BuiltQuestion {
      if (this.found !== undefined) return { path: this.name ?? "", question: this.label };
      return (asked[this.place] ??= { path: this.step.name ?? "", question: this.label });
    }

    /** Asks for a member of those items of a list that are without it. */
    private askItems(member: string, into: Array<BuiltQuestion>): void {
      const list = this.parts[0];
      const origin = list?.origin;
      const [some, all] = [list?.raw, origin?.raw];
      if (origin === undefined || !Array.isArray(some) || !Array.isArray(all)) return;
      const known = (askedOfItems[this.place] ??= { list: origin.name, questions: [] });
      for (const item of some as ReadonlyArray<Readonly<Record<string, unknown>> | undefined>) {
        if (!isMissing(item?.[member])) continue;
        const at = some === all ? some.indexOf(item) : all.indexOf(item);
        const asks = (): BuiltQuestion => ({
          path: `${origin.name}.${at}.${member}`,
          question: labelAt(this.step.asks),
        });
        add(known.list === origin.name ? (known.questions[at] ??= asks()) : asks(), into);
      }
    }

    /** Asks for the facts that can choose a parameter's value. */
    private askDays(keys: ReadonlyArray<string>, into: Array<BuiltQuestion>): void {
      const { found } = this;
      for (const [index, key] of keys.entries()) {
        const fact = data().keyFacts[key];
        if (fact !== undefined && typeof (Array.isArray(found) ? found[index] : found) !== "string")
          add({ path: fact.path, question: labelAt(fact.label) }, into);
      }
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
