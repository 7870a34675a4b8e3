import type { Closure, RecordPlace } from "./env.ts";

type MakeReader = (record: RecordPlace, name: string) => Closure;

/**
 * The same function at many places of the source, on purpose: what engines learn of a reading, they keep by its place,
 * and a place where one fact is read is quicker than one where all are. The first facts of a pack have such a place.
 */
const atPlacesOfTheirOwn: ReadonlyArray<MakeReader> = [
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
  (record, name) => (env) => env.record(record)[name] ?? undefined,
];

const atOnePlace: MakeReader = (record, name) => (env) => env.record(record)[name] ?? undefined;

/** Readers of facts, one for each fact, and the records they read from. */
export class FactReaders {
  readonly #readers = new Map<string, Closure>();
  readonly #records = new Map<string, RecordPlace>();

  /** Reads a fact; `undefined` where it, or a record on the way to it, is missing. */
  reader(path: ReadonlyArray<string>): Closure {
    const key = path.join(".");
    const known = this.#readers.get(key);
    if (known !== undefined) return known;
    const make = atPlacesOfTheirOwn[this.#readers.size] ?? atOnePlace;
    const reader = make(this.#record(path.slice(0, -1)), path.at(-1) ?? "");
    this.#readers.set(key, reader);
    return reader;
  }

  #record(path: ReadonlyArray<string>): RecordPlace {
    const key = path.join(".");
    const known = this.#records.get(key);
    if (known !== undefined) return known;
    const within = path.length === 0 ? undefined : this.#record(path.slice(0, -1));
    const place = { index: this.#records.size, within, name: path.at(-1) ?? "" };
    this.#records.set(key, place);
    return place;
  }
}
