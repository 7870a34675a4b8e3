import type { LocalizedText } from "../primitives/index.ts";

/** Outcomes by the codes that built packs give. */
const outcomes = ["satisfied", "violated", "for-review", "undetermined", "not-applicable", "undetermined"] as const;
export type BuiltOutcome = (typeof outcomes)[number];

export type BuiltSeverity = "blocking" | "review" | "warning" | "advice";
const severities: Readonly<Record<string, BuiltSeverity>> = { b: "blocking", r: "review", w: "warning", a: "advice" };

export type BuiltVerdict = "pass" | "fail" | "undetermined";
export type BuiltWorld = "open" | "closed";

export type Facts = Readonly<Record<string, unknown>>;

/** A source as a pack lists it. */
export interface BuiltSource {
  readonly id: string;
  readonly title: LocalizedText;
  readonly short: LocalizedText;
  readonly url: string;
  readonly language: string;
  readonly version: string;
}

/** Place of a source in the pack's table, provision, certainty. */
export type BuiltCitation = readonly [source: number, provision: string, certainty: string];

/** What a pack says of one text of a rule. */
export interface BuiltText {
  readonly title: LocalizedText;
  readonly cites: ReadonlyArray<BuiltCitation>;
}

/** The module of a pack's rules and sources. */
export interface BuiltRules {
  readonly sources: ReadonlyArray<BuiltSource>;
  readonly rules: Readonly<Record<string, ReadonlyArray<BuiltText>>>;
}

export interface CitedBuilt {
  readonly source: string;
  readonly provision: string;
  readonly certainty: string;
  readonly document: BuiltSource;
}

export const cited = (
  [source, provision, certainty]: BuiltCitation,
  sources: ReadonlyArray<BuiltSource>,
): CitedBuilt => {
  const document = sources[source];
  if (document === undefined) throw new RangeError(`no source ${source}`);
  return { source: document.id, provision, certainty, document };
};

/** What rules are asked about, by one application or one part of a group. */
export interface Asked {
  readonly facts: Facts;
  readonly on: string;
  readonly closed: boolean;
}

/** What one rule of a built pack comes to. */
export class BuiltFinding {
  /** Full id: `pack/rule`. */
  readonly rule: string;
  /** In a group file: which of `parts`, from 0. */
  readonly part: number | undefined;
  readonly asked: Asked;
  readonly #code: number;
  readonly #severity: string;
  readonly #rules: BuiltRules;

  constructor(rule: string, code: number, severity: string, part: number | undefined, asked: Asked, rules: BuiltRules) {
    this.rule = rule;
    this.part = part;
    this.asked = asked;
    this.#code = code;
    this.#severity = severity;
    this.#rules = rules;
  }

  get outcome(): BuiltOutcome {
    return outcomes[this.#code & 7] ?? "undetermined";
  }

  /** Counts as violated, or goes to a person, only because an answer is missing. */
  get unanswered(): boolean {
    return (this.#code & 8) !== 0;
  }

  /** Which of the rule's texts is in force, from 0. */
  get text(): number {
    return this.#code >> 4;
  }

  get severity(): BuiltSeverity {
    return severities[this.#severity[this.text] ?? ""] ?? "blocking";
  }

  get title(): LocalizedText {
    return this.#text.title;
  }

  get citations(): ReadonlyArray<CitedBuilt> {
    return this.#text.cites.map((citation) => cited(citation, this.#rules.sources));
  }

  toJSON(): object {
    const { rule, part, outcome, severity, title, citations } = this;
    return { rule, title, severity, outcome, part, citations };
  }

  get #text(): BuiltText {
    const text = this.#rules.rules[this.rule]?.[this.text];
    if (text === undefined) throw new RangeError(`no rule ${this.rule}`);
    return text;
  }
}
