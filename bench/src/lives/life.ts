/** A small life in eight phases, the same for every engine: six guards, twelve events from idea to dissemination. */
export type Phase =
  | "idea"
  | "application"
  | "decision"
  | "startup"
  | "implementation"
  | "midterm"
  | "closure"
  | "done"
  | "rejected"
  | "suspended"
  | "terminated";

export type Happening =
  | { readonly type: "ideaRegistered"; readonly title: string }
  | { readonly type: "applicationStarted"; readonly call: string }
  | { readonly type: "applicationSubmitted"; readonly requested: number; readonly partners: number }
  | { readonly type: "eligibilityChecked"; readonly ok: boolean }
  | { readonly type: "decisionTaken"; readonly approved: boolean; readonly granted: number }
  | { readonly type: "agreementSigned"; readonly at: number }
  | { readonly type: "started"; readonly at: number }
  | { readonly type: "costReported"; readonly amount: number }
  | { readonly type: "midtermReviewed"; readonly passed: boolean }
  | { readonly type: "finalReported"; readonly at: number }
  | { readonly type: "disseminated"; readonly channels: number }
  | { readonly type: "suspended"; readonly reason: string }
  | { readonly type: "resumed" }
  | { readonly type: "terminated"; readonly reason: string };

export interface Facts {
  readonly title: string;
  readonly call: string;
  readonly requested: number;
  readonly granted: number;
  readonly spent: number;
  readonly partners: number;
  readonly eligible: boolean;
  readonly signedAt: number;
  readonly startedAt: number;
  readonly endedAt: number;
}

export const noFacts: Facts = {
  title: "",
  call: "",
  requested: 0,
  granted: 0,
  spent: 0,
  partners: 0,
  eligible: false,
  signedAt: 0,
  startedAt: 0,
  endedAt: 0,
};

const ceiling = 1_000_000;

/** What must hold before something may happen. */
export const guards = {
  submit: ({ requested, partners }: Pick<Facts, "requested" | "partners">): boolean =>
    requested > 0 && requested <= ceiling && partners >= 1,
  grant: (facts: Facts, granted: number): boolean => facts.eligible && granted <= facts.requested,
  sign: (facts: Facts): boolean => facts.granted > 0,
  start: (facts: Facts, at: number): boolean => at >= facts.signedAt,
  spend: (facts: Facts, amount: number): boolean => amount >= 0 && facts.spent + amount <= facts.granted,
  report: (facts: Facts): boolean => facts.spent * 2 >= facts.granted,
};

/** The twelve happenings of one project that goes well. */
export const goodLife = (turn: number): ReadonlyArray<Happening> => [
  { type: "ideaRegistered", title: `Project ${turn}` },
  { type: "applicationStarted", call: "C-2026" },
  { type: "applicationSubmitted", requested: 1000 + (turn % 997), partners: 1 + (turn % 5) },
  { type: "eligibilityChecked", ok: true },
  { type: "decisionTaken", approved: true, granted: 900 + (turn % 97) },
  { type: "agreementSigned", at: turn },
  { type: "started", at: turn + 1 },
  { type: "costReported", amount: 300 },
  { type: "midtermReviewed", passed: true },
  { type: "costReported", amount: 250 },
  { type: "finalReported", at: turn + 2 },
  { type: "disseminated", channels: 3 },
];

/** A life of `length` happenings: the first eight, then reports of costs. */
export const longLife = (length: number): ReadonlyArray<Happening> => [
  ...goodLife(7).slice(0, 8),
  ...Array.from({ length: length - 8 }, (): Happening => ({ type: "costReported", amount: 0 })),
];

/** An engine that lives lives. Both answers are the last phase, and how many events there were. */
export interface LifeEngine {
  readonly name: string;
  /** A life as this engine is asked for it; made before anything is measured. */
  readonly asked: (life: ReadonlyArray<Happening>) => unknown;
  /** Decides every happening and takes it in, one after another. */
  readonly live: (asked: unknown) => Lived;
  /** A life as this engine has recorded it; made before anything is measured. */
  readonly recorded: (life: ReadonlyArray<Happening>) => unknown;
  /** Takes in the events of a life that was lived before. */
  readonly replay: (recorded: unknown) => Lived;
}

export interface Lived {
  readonly phase: string;
  readonly version: number;
}
