import type { Calendar } from "../../primitives/index.ts";
import type { Value } from "./node.ts";

/** What one run of expressions reads: the facts, the day, and the values that were chosen for it. */
export class Env {
  readonly facts: Readonly<Record<string, Value>>;
  /** Missing facts count as null: they are absent for good. */
  readonly closed: boolean;
  readonly today: string;
  /** Zone of local days. */
  readonly zone: string;
  readonly calendar: Calendar;
  /** Values of parameters for this run, by index; undefined where the day that chooses is missing. */
  readonly parameters: ReadonlyArray<Value>;
  readonly parametersByDay: ReadonlyArray<(day: string) => Value>;
  /** Values of definitions once they are known, by index. */
  readonly definitions: Array<Value>;
  /** Items of the lists that are being gone through. */
  slots: Array<Value> = [];

  constructor(run: {
    readonly facts: Readonly<Record<string, Value>>;
    readonly closed: boolean;
    readonly today: string;
    readonly zone: string;
    readonly calendar: Calendar;
    readonly parameters: ReadonlyArray<Value>;
    readonly parametersByDay: ReadonlyArray<(day: string) => Value>;
    readonly definitions: number;
  }) {
    this.facts = run.facts;
    this.closed = run.closed;
    this.today = run.today;
    this.zone = run.zone;
    this.calendar = run.calendar;
    this.parameters = run.parameters;
    this.parametersByDay = run.parametersByDay;
    this.definitions = Array.from({ length: run.definitions }, () => notYet);
  }
}

/** Stands where a definition has not been asked for. */
export const notYet = Symbol("not yet");

/** A compiled expression. */
export type Closure = (env: Env) => Value;
