import type { Certainty, Gate, KeyDate, Outcome, ReasonStrength, Severity, Verdict } from "@kaari/core";

/** How many applications came to what. */
export interface Counts {
  readonly pass: number;
  readonly fail: number;
  readonly undetermined: number;
  readonly unreadable: number;
  readonly reviews: number;
}

/** How many applications another pack moves. */
export interface ReplayCounts {
  readonly applications: number;
  readonly unmoved: number;
  readonly tipped: number;
  readonly unreadable: number;
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
  /** What an obstacle means to a claim: its gate is that of the payment, and filing has none. */
  readonly claims: string;
  readonly assessedOn: (day: string) => string;
  readonly noPlainSentences: string;
  readonly callNotFound: (id: string) => string;

  readonly blocks: string;
  readonly reviews: string;
  readonly warnings: string;
  readonly advice: string;
  readonly notKnown: (facts: number) => string;
  readonly more: (facts: number) => string;
  readonly moreRemedies: (remedies: number) => string;
  readonly noRemedy: string;
  readonly gaveUp: string;
  readonly nextQuestion: string;
  readonly readsOtherwise: string;
  readonly proof: string;
  readonly provedAbove: string;
  readonly settled: (satisfied: number, notApplicable: number) => string;
  readonly total: (applications: number, counts: Counts) => string;

  readonly packHolds: (rules: number, examples: number) => string;
  readonly packProblems: (problems: number) => string;
  readonly lifecycleHolds: (stages: number, transitions: number) => string;
  readonly packNotices: (notices: number) => string;

  readonly madePack: (file: string) => string;
  readonly builtPack: (pack: string, files: number, folder: string) => string;
  readonly examplesHold: (holding: number, failing: number) => string;
  readonly expectedFound: (expected: string, found: string) => string;
  readonly noSuchRule: string;
  readonly malformedFacts: string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly onTheWhole: string;
  /** What another pack says of applications that were assessed. */
  readonly replay: {
    readonly verdict: Readonly<Record<Verdict, string>>;
    readonly absent: string;
    readonly ruleAdded: string;
    readonly ruleRemoved: string;
    readonly ruleChanged: (parts: string) => string;
    readonly parts: Readonly<Record<string, string>>;
    readonly definitionChanged: (name: string) => string;
    readonly jurisdictionChanged: string;
    readonly total: (counts: ReplayCounts) => string;
  };

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
