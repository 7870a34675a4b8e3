import { localDay } from "../primitives/index.ts";
import type { KeyDateUsed } from "./assessment.ts";
import type { KeyDate } from "./key-date.ts";

type Facts = Readonly<Record<string, unknown>>;

/** The facts that key dates are read from; `today` is given. */
export type KeyDatePaths = Readonly<Record<Exclude<KeyDate, "today">, ReadonlyArray<string>>>;

const read = (facts: Facts, path: ReadonlyArray<string>): unknown => {
  let value: unknown = facts;
  for (const name of path) value = (value as Facts | undefined | null)?.[name];
  return value;
};

const notYet = Symbol("not yet");

/** The key days of one assessment; each is read when it is first asked for. */
export class KeyDays {
  readonly today: string;
  private readonly facts: Facts;
  private readonly paths: KeyDatePaths;
  readonly zone: string;
  private filing: string | undefined | typeof notYet = notYet;

  constructor(facts: Facts, paths: KeyDatePaths, today: string, zone: string) {
    this.today = today;
    this.facts = facts;
    this.paths = paths;
    this.zone = zone;
  }

  /** The day, in the local zone, or undefined when its fact is missing. */
  day(key: KeyDate): string | undefined {
    if (key === "today") return this.today;
    if (key !== "filing") return this.read(key);
    if (this.filing === notYet) this.filing = this.read(key);
    return this.filing;
  }

  /** The first of the key dates that is known. */
  first(keys: ReadonlyArray<KeyDate>): KeyDateUsed | undefined {
    for (const key of keys) {
      const on = this.day(key);
      if (on !== undefined) return { key, on };
    }
    return undefined;
  }

  /** The fact behind a key date. */
  path(key: KeyDate): string | undefined {
    return key === "today" ? undefined : this.paths[key].join(".");
  }

  private read(key: Exclude<KeyDate, "today">): string | undefined {
    const value = read(this.facts, this.paths[key]);
    return typeof value !== "string" ? undefined : value.length > 10 ? localDay(value, this.zone) : value;
  }
}
