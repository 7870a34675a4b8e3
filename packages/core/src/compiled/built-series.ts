export type BuiltVerdict = "pass" | "fail" | "undetermined";
export type BuiltWorld = "open" | "closed";

/** A parsed case file, or facts of the shape that the pack was compiled against. */
export type Facts = Readonly<Record<string, unknown>>;

/** Codes of outcomes that built packs tell apart; see `outcomes` for their names. */
export const outcomeCodes = { violated: 1, forReview: 2, undetermined: 3, harmless: 5 } as const;

/** Rules that are asked together. */
export interface BuiltSeries {
  readonly ids: ReadonlyArray<string>;
  /** For each rule a letter for each of its texts: `b` blocking, `r` review, `w` warning, `a` advice. */
  readonly severities: ReadonlyArray<string>;
  /** A code for each rule, in their order. */
  readonly outcomes: (facts: Facts, today: string, closed: boolean, out: Array<number>) => ReadonlyArray<number>;
  /** The rules that a submitted application violates. */
  readonly violations: (facts: Facts, today: string) => ReadonlyArray<string>;
}

/** An array that need not grow. */
const roomFor = (length: number): Array<number> => {
  const room: Array<number> = [];
  room.length = length;
  return room;
};

/** What rules come to for one application, or one part of a group. */
export class Answer {
  readonly series: BuiltSeries;
  readonly facts: Facts;
  readonly on: string;
  readonly closed: boolean;
  readonly part: number | undefined;
  private known: ReadonlyArray<number> | undefined = undefined;

  constructor(series: BuiltSeries, facts: Facts, on: string, closed: boolean, part: number | undefined) {
    this.series = series;
    this.facts = facts;
    this.on = on;
    this.closed = closed;
    this.part = part;
  }

  get codes(): ReadonlyArray<number> {
    this.known ??= this.series.outcomes(this.facts, this.on, this.closed, roomFor(this.series.ids.length));
    return this.known;
  }
}
