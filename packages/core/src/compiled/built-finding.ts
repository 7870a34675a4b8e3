import type { LocalizedText } from "../primitives/index.ts";
import type { Answer } from "./built-series.ts";

/** Outcomes by the codes that built packs give. */
const outcomes = ["satisfied", "violated", "for-review", "undetermined", "not-applicable", "undetermined"] as const;
export type BuiltOutcome = (typeof outcomes)[number];

export type BuiltSeverity = "blocking" | "review" | "warning" | "advice";
const severities: Readonly<Record<string, BuiltSeverity>> = { b: "blocking", r: "review", w: "warning", a: "advice" };

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

/** What a pack says of one text of a rule: its title, and where it stands. */
export type BuiltText = readonly [fi: string, sv: string, en: string, ...cites: ReadonlyArray<BuiltCitation>];

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

/** What one rule of a built pack comes to. */
export class BuiltFinding {
  /** What was asked. */
  readonly answer: Answer;
  /** Full id: `pack/rule`. */
  readonly rule: string;
  /** Its place among the rules; undefined of one that was found violated before all were asked. */
  private readonly place: number | undefined;

  constructor(answer: Answer, rule: string, place?: number) {
    this.answer = answer;
    this.rule = rule;
    this.place = place;
  }

  /** In a group file: which of `parts`, from 0. */
  get part(): number | undefined {
    return this.answer.part;
  }

  get outcome(): BuiltOutcome {
    return this.place === undefined ? "violated" : (outcomes[this.code & 7] ?? "undetermined");
  }

  /** Counts as violated, or goes to a person, only because an answer is missing. */
  get unanswered(): boolean {
    return (this.code & 8) !== 0;
  }

  /** Which of the rule's texts is in force, from 0. */
  get text(): number {
    return this.letters.length === 1 ? 0 : this.code >> 4;
  }

  get severity(): BuiltSeverity {
    return severities[this.letters[this.text] ?? ""] ?? "blocking";
  }

  toJSON(): object {
    const { rule, part, outcome, severity } = this;
    return { rule, severity, outcome, part };
  }

  private get index(): number {
    return this.place ?? this.answer.series.ids.indexOf(this.rule);
  }

  private get letters(): string {
    return this.answer.series.severities[this.index] ?? "";
  }

  private get code(): number {
    return this.answer.codes[this.index] ?? 0;
  }
}

/** What a pack says of a rule: its title and where it stands. */
export interface BuiltRule {
  readonly title: LocalizedText;
  readonly citations: ReadonlyArray<CitedBuilt>;
}

/** Tells of the rules of findings by the table of a pack. */
export const ruleBy =
  ({ rules, sources }: BuiltRules) =>
  ({ rule, text }: Pick<BuiltFinding, "rule" | "text">): BuiltRule => {
    const said = rules[rule]?.[text];
    if (said === undefined) throw new RangeError(`expected a rule of this pack, found ${rule}`);
    const [fi, sv, en, ...cites] = said;
    return { title: { fi, sv, en }, citations: cites.map((citation) => cited(citation, sources)) };
  };
