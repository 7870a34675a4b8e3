import { localDay } from "../primitives/index.ts";
import type { KeyDateUsed } from "./assessment.ts";
import type { KeyDate } from "./key-date.ts";

type Facts = Readonly<Record<string, unknown>>;

const read = (facts: Facts, path: string): unknown => {
  let value: unknown = facts;
  for (const name of path.split(".")) value = (value as Facts | undefined | null)?.[name];
  return value;
};

/** The key days of one assessment; each is read when it is first asked for. */
export class KeyDays {
  readonly today: string;
  readonly #facts: Facts;
  readonly #paths: Readonly<Record<Exclude<KeyDate, "today">, string>>;
  readonly #zone: string;
  readonly #known: Partial<Record<KeyDate, string | undefined>> = {};

  constructor(facts: Facts, paths: Readonly<Record<Exclude<KeyDate, "today">, string>>, today: string, zone: string) {
    this.today = today;
    this.#facts = facts;
    this.#paths = paths;
    this.#zone = zone;
  }

  /** The day, in the local zone, or undefined when its fact is missing. */
  day(key: KeyDate): string | undefined {
    if (key === "today") return this.today;
    if (key in this.#known) return this.#known[key];
    const value = read(this.#facts, this.#paths[key]);
    const day = typeof value !== "string" ? undefined : value.length > 10 ? localDay(value, this.#zone) : value;
    this.#known[key] = day;
    return day;
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
    return key === "today" ? undefined : this.#paths[key];
  }
}
