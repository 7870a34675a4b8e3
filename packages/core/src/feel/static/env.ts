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
  readonly chosen: (parameter: number) => Value;
  readonly parametersByDay: ReadonlyArray<(day: string) => Value>;
}

/** Stands where a definition was asked for and its facts are missing. */
export const missing = Symbol("missing");

/** One run: what it is given, and what it has found out so far. */
export class Env {
  readonly facts: Readonly<Record<string, Value>>;
  readonly closed: boolean;
  readonly today: string;
  readonly zone: string;
  readonly calendar: Calendar;
  readonly parametersByDay: ReadonlyArray<(day: string) => Value>;
  /** Values of parameters and definitions once they were asked for, by index. */
  readonly parameters: Array<Value> = [];
  readonly definitions: Array<Value> = [];
  /** Items of the lists that are being gone through. */
  slots: Array<Value> = [];
  private readonly chosen: Given["chosen"];

  constructor(given: Given) {
    this.facts = given.facts;
    this.closed = given.closed;
    this.today = given.today;
    this.zone = given.zone;
    this.calendar = given.calendar;
    this.parametersByDay = given.parametersByDay;
    this.chosen = given.chosen;
  }

  /** The value of a parameter, kept from then on. */
  choose(index: number): Value {
    const value = this.chosen(index);
    this.parameters[index] = value;
    return value;
  }
}

/** A compiled expression. */
export type Closure = (env: Env) => Value;
