import { daysBetween, type FactNode } from "@kaari/core";
import type { Coded } from "./coded.ts";
import type { Type } from "./node.ts";
import { and, atMost, equal, implies, less, minus, not, or, type Smt, times } from "./smt.ts";
import type { Texts } from "./texts.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Days since 1970. */
export const dayNumber = (day: string): bigint => BigInt(daysBetween("1970-01-01", day) ?? 0);

const firstDay = String(dayNumber("0001-01-01")).replace(/^-(\d+)$/, "(- $1)");
const lastDay = String(dayNumber("9999-12-31"));
const usualFirst = String(dayNumber("2022-01-01"));
const usualLast = String(dayNumber("2028-12-31"));

export const inCalendar = (day: Smt): Smt => and(atMost(firstDay, day), atMost(day, lastDay));
export const usualDay = (day: Smt): Smt => and(atMost(usualFirst, day), atMost(day, usualLast));

/** The most items of a list that are modelled. */
export const mostItems = 2;
/** Places of a number that is read as it is written. */
const placesAsWritten = 6;
const perDay = 86_400_000n;
/** Zones are up to 14 hours ahead of and 12 behind UTC. */
const [ahead, behind] = [50_400_000n, -43_200_000n];
const longestText = 20_000;

interface Place {
  readonly fact: FactNode;
  readonly type: Type;
  /** Whether the record it stands in is there. */
  readonly within: Smt;
}

/** Case files: every fact may be given or not, and have any value of its kind. */
export class SymbolicFacts {
  readonly #vocabulary: Vocabulary;
  readonly #texts: Texts;
  readonly #roots: FactNode;
  readonly #types: Readonly<Record<string, Type>>;
  readonly #places = new Map<string, Place>();
  readonly #done = new Map<string, Coded>();

  constructor(vocabulary: Vocabulary, texts: Texts, roots: FactNode, types: Readonly<Record<string, Type>>) {
    this.#vocabulary = vocabulary;
    this.#texts = texts;
    this.#roots = roots;
    this.#types = types;
  }

  at(path: string): Coded {
    const done = this.#done.get(path);
    if (done !== undefined) return done;
    const coded = this.#code(path, this.#place(path));
    this.#done.set(path, coded);
    return coded;
  }

  #place(path: string): Place {
    const known = this.#places.get(path);
    if (known !== undefined) return known;
    const steps = path.split(".");
    const last = steps.pop() ?? path;
    let place: Place;
    if (steps.length === 0) {
      const type = this.#types[last];
      const fact = this.#roots.kind === "record" ? this.#roots.members[last] : undefined;
      if (type === undefined || fact === undefined) throw new RangeError(`no facts ${path}`);
      place = { fact, type, within: "true" };
    } else {
      const parent = steps.join(".");
      const { fact, type } = this.#place(parent);
      if (fact.kind === "list" && type.kind === "list")
        place = { fact: fact.of, type: type.of, within: less(last, this.#length(parent)) };
      else if (fact.kind === "record" && type.kind === "record") {
        const [member, memberType] = [fact.members[last], type.members[last]];
        if (member === undefined || memberType === undefined) throw new RangeError(`no fact ${path}`);
        place = { fact: member, type: memberType, within: this.#present(parent) };
      } else throw new RangeError(`no facts in ${parent}`);
    }
    this.#places.set(path, place);
    return place;
  }

  #present(path: string): Smt {
    const { within } = this.#place(path);
    return /\.\d+$/.test(path)
      ? within
      : this.#vocabulary.once(`presence ${path}`, "Bool", (name) => ({
          fact: { path, part: "presence" },
          laws: [implies(name, within)],
        }));
  }

  #length(path: string): Smt {
    return this.#vocabulary.once(`length ${path}`, "Int", (name) => ({
      fact: { path, part: "length" },
      laws: [atMost("0", name), atMost(name, String(mostItems)), implies(not(this.#present(path)), equal(name, "0"))],
      bounded: `lists of more than ${mostItems} items`,
    }));
  }

  #code(path: string, { fact, type }: Place): Coded {
    const known = this.#present(path);
    const value = (
      told: (name: string) => { readonly laws: ReadonlyArray<Smt>; readonly usual?: ReadonlyArray<Smt> },
    ) => this.#vocabulary.once(`value ${path}`, "Int", (name) => ({ fact: { path, part: "value" }, ...told(name) }));
    switch (fact.kind) {
      case "record":
        return { kind: "facts", known, path };
      case "list": {
        this.#length(path);
        const items = Array.from({ length: mostItems }, (_, index) => ({
          in: less(String(index), this.#length(path)),
          of: this.at(`${path}.${index}`),
        }));
        return { kind: "items", known, items };
      }
      case "boolean": {
        const holds = this.#vocabulary.once(`value ${path}`, "Bool", () => ({ fact: { path, part: "value" } }));
        return { kind: "truth", yes: and(known, holds), no: and(known, not(holds)) };
      }
      case "code": {
        const codes = (fact.codes ?? []).map((code) => this.#texts.number(code));
        return {
          kind: "scalar",
          known,
          value: value((name) => ({ laws: [or(...codes.map((code) => equal(name, code)))] })),
          scale: 0,
        };
      }
      case "text":
        return {
          kind: "scalar",
          known,
          value: value((name) => ({
            laws: [atMost("0", name), atMost("1", `(length ${name})`), atMost(`(length ${name})`, String(longestText))],
          })),
          scale: 0,
        };
      case "day":
        return {
          kind: "scalar",
          known,
          value: value((name) => ({ laws: [inCalendar(name)], usual: [usualDay(name)] })),
          scale: 0,
        };
      case "instant":
        return this.#instant(path, known);
      case "number":
        return {
          kind: "scalar",
          known,
          value: this.#vocabulary.once(`value ${path}`, "Int", (name) => ({
            fact: { path, part: "value" },
            laws: [atMost("0", name)],
            usual: [equal(`(mod ${name} ${10 ** placesAsWritten})`, "0")],
            bounded: `numbers of more than ${placesAsWritten} decimal places`,
          })),
          scale: placesAsWritten,
        };
      case "integer":
      case "money":
      case "percent":
        return {
          kind: "scalar",
          known,
          value: value((name) => ({
            laws: [atMost("0", name), atMost(name, String(Number.MAX_SAFE_INTEGER))],
            usual: fact.kind === "money" ? [atMost(name, "200000000")] : [],
          })),
          scale: type.kind === "number" ? type.scale : 0,
        };
      default:
        return fact satisfies never;
    }
  }

  #instant(path: string, known: Smt): Coded {
    const day = this.#vocabulary.once(`day ${path}`, "Int", (name) => ({
      fact: { path, part: "day" },
      laws: [inCalendar(name)],
      usual: [usualDay(name)],
    }));
    const value = this.#vocabulary.once(`value ${path}`, "Int", (name) => {
      const since = minus(name, times(perDay, day));
      return {
        fact: { path, part: "value" },
        laws: [atMost(`(- ${ahead})`, since), less(since, String(perDay - behind))],
        // Ten o'clock UTC is the same day in all of Europe.
        usual: [equal(since, "36000000")],
      };
    });
    return { kind: "moment", known, value, day };
  }
}
