import type { Calendar } from "../../primitives/index.ts";
import type { Value } from "./node.ts";

/** What one run of expressions is given. */
export interface Given {
  readonly facts: Readonly<Record<string, Value>>;
  /** Missing facts count as null: they are absent for good. */
  readonly closed: boolean;
  readonly today: string;
  /** Zone of local days. */
  readonly zone: string;
  readonly calendar: Calendar;
  /** The value of a parameter for this run; undefined where the day that chooses it is missing, or none is in force. */
  chosen(parameter: number): Value;
  readonly parametersByDay: ReadonlyArray<(day: string) => Value>;
}

/** Stands where a definition was asked for and its facts are missing. */
export const missing = Symbol("missing");

/**
 * How many items of lists one run may go through: some ten thousand items for each of a thousand rules.
 *
 * Loops over lists are all that can make an expression slow, as texts of expressions are bounded.
 */
export const mostSteps = 20_000_000;

/** A run went through more items of lists than it may. */
export class OutOfSteps extends Error {
  override readonly name: string = "OutOfSteps";
}

/** A record that facts are read from: the roots, or a member of another one. */
export interface RecordPlace {
  readonly index: number;
  /** Undefined for the roots. */
  readonly within: RecordPlace | undefined;
  readonly name: string;
}

type Facts = Readonly<Record<string, Value>>;

const noFacts: Facts = Object.freeze({});

/** One run: what it is given, and what it has found out so far. */
export class Env {
  readonly given: Given;
  /** Of what is given, repeated here, for these are asked of each fact. */
  readonly facts: Facts;
  readonly closed: boolean;
  /** Values of parameters and definitions once they were asked for, by index. */
  readonly parameters: Array<Value> = [];
  readonly definitions: Array<Value> = [];
  /** Items of the lists that are being gone through. */
  slots: Array<Value> = [];
  private readonly records: Array<Facts> = [];
  private steps = 0;

  constructor(given: Given) {
    this.given = given;
    this.facts = given.facts;
    this.closed = given.closed;
  }

  /** The record at a place, without facts where it is missing. */
  record(place: RecordPlace): Facts {
    return this.records[place.index] ?? this.open(place);
  }

  /** Counts the items of a list before a loop goes through them. @throws OutOfSteps when they are too many */
  spend(items: number): void {
    this.steps += items;
    if (this.steps > mostSteps) throw new OutOfSteps(`more than ${mostSteps} items of lists`);
  }

  /** Begins to count anew, for a question that is asked after the run. */
  restart(): void {
    this.steps = 0;
  }

  private open({ index, name, within }: RecordPlace): Facts {
    const found = within === undefined ? this.facts : ((this.record(within)[name] ?? noFacts) as Facts);
    this.records[index] = found;
    return found;
  }

  /** The value of a parameter, kept from then on. */
  choose(index: number): Value {
    const value = this.given.chosen(index);
    this.parameters[index] = value;
    return value;
  }
}

/** A compiled expression. */
export type Closure = (env: Env) => Value;
