import type { Certainty, Gate, KeyDate, Outcome, ReasonStrength, Severity } from "@kaari/core";

/** How many applications came to what. */
export interface Counts {
  readonly pass: number;
  readonly fail: number;
  readonly undetermined: number;
  readonly unreadable: number;
  readonly reviews: number;
}

/** Every word that the command itself says about an application, in one language. */
export interface Words {
  readonly noTitle: string;
  readonly part: (number: number) => string;

  readonly pass: (reviews: number) => string;
  readonly fail: (obstacles: number) => string;
  readonly undetermined: (rules: number) => string;
  readonly unreadable: string;

  readonly inDraft: string;
  readonly draft: string;
  readonly submitted: string;
  readonly assessedOn: (day: string) => string;
  readonly noPlainSentences: string;
  readonly callNotFound: (id: string) => string;

  readonly blocks: string;
  readonly reviews: string;
  readonly warnings: string;
  readonly advice: string;
  readonly notKnown: (facts: number) => string;
  readonly more: (facts: number) => string;
  readonly nextQuestion: string;
  readonly readsOtherwise: string;
  readonly proof: string;
  readonly settled: (satisfied: number, notApplicable: number) => string;
  readonly total: (applications: number, counts: Counts) => string;

  readonly packHolds: (rules: number, examples: number) => string;
  readonly packProblems: (problems: number) => string;

  /** Which day chose the text of a rule or the value of a parameter. */
  readonly inForceOn: (day: string, key: string) => string;
  readonly from: (day: string) => string;
  readonly keyDate: Readonly<Record<KeyDate, string>>;
  readonly gate: Readonly<Record<Gate, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly status: Readonly<Record<"draft" | "reviewed" | "verified", string>>;
  readonly discretion: Readonly<Record<ReasonStrength, string>>;

  readonly labels: Readonly<
    Record<
      | "builtOn"
      | "calls"
      | "certainty"
      | "conditions"
      | "discretion"
      | "excepts"
      | "gate"
      | "id"
      | "jurisdiction"
      | "message"
      | "parameters"
      | "plain"
      | "programme"
      | "provision"
      | "reads"
      | "requires"
      | "rules"
      | "severity"
      | "sources"
      | "status"
      | "validity"
      | "values"
      | "verified",
      string
    >
  >;
}
