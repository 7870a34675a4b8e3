import { codeOf, placeOf } from "./outcome-codes.ts";

export type BuiltVerdict = "pass" | "fail" | "undetermined";
export type BuiltWorld = "open" | "closed";

/** A parsed case file, or facts of the shape that the pack was compiled against. */
export type Facts = Readonly<Record<string, unknown>>;

/** Rules that are asked together. */
export interface BuiltSeries {
  readonly ids: ReadonlyArray<string>;
  /** For each rule a letter for each of its texts: `b` blocking, `r` review, `w` warning, `a` advice. */
  readonly severities: ReadonlyArray<string>;
  /** Tells in `out` of each rule that is not satisfied by its first text, in their order: few are not. Says of how many. */
  readonly outcomes: (facts: Facts, today: string, closed: boolean, out: Array<number>) => number;
  /** The rules that a submitted application violates. */
  readonly violations: (facts: Facts, today: string) => ReadonlyArray<string>;
}

/** What rules come to for one application, or one part of a group. */
export class Answer {
  readonly series: BuiltSeries;
  readonly facts: Facts;
  readonly on: string;
  readonly closed: boolean;
  readonly part: number | undefined;
  private known: ReadonlyArray<number> | undefined = undefined;
  private byPlace: ReadonlyArray<number | undefined> | undefined = undefined;

  constructor(series: BuiltSeries, facts: Facts, on: string, closed: boolean, part: number | undefined) {
    this.series = series;
    this.facts = facts;
    this.on = on;
    this.closed = closed;
    this.part = part;
  }

  /** What is told of the rules that are not satisfied by their first text. */
  get told(): ReadonlyArray<number> {
    if (this.known === undefined) {
      const out: Array<number> = [];
      this.series.outcomes(this.facts, this.on, this.closed, out);
      this.known = out;
    }
    return this.known;
  }

  /** The same by places; nothing of the other rules. */
  get codes(): ReadonlyArray<number | undefined> {
    if (this.byPlace === undefined) {
      const codes: Array<number | undefined> = [];
      for (const told of this.told) codes[placeOf(told)] = codeOf(told);
      this.byPlace = codes;
    }
    return this.byPlace;
  }
}
