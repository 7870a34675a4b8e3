import type { Smt } from "./smt.ts";

/** A name that a solver chooses a value for. */
export interface Atom {
  readonly name: string;
  readonly sort: "Int" | "Bool";
  /** The fact it stands for, `application.partners.0.duties`; undefined for what is not a fact. */
  readonly fact: FactAtom | undefined;
  /** What holds of it always. */
  readonly laws: ReadonlyArray<Smt>;
  /** What makes a witness look like a real case. */
  readonly usual: ReadonlyArray<Smt>;
  /** It stands for something that is not modelled whole: the reason. */
  readonly loose: string | undefined;
  /** It is modelled up to a bound only: the reason. */
  readonly bounded: string | undefined;
}

/** `presence`: whether it is given; `value`: what it is; `day`: the local day of an instant; `length`: of a list; `today`: no fact, but the day of assessing. */
export interface FactAtom {
  readonly path: string;
  readonly part: "presence" | "value" | "day" | "length" | "today";
}

type Told = Partial<Omit<Atom, "name" | "sort">>;

/** Everything that one goal depends on. */
export interface Cone {
  readonly atoms: ReadonlyArray<Atom>;
  readonly script: string;
  readonly usual: ReadonlyArray<Smt>;
}

/** The place of a name among those of its kind: definitions rest on earlier ones. */
const order = (name: string): number => Number(name.slice(1));

const names = /[xd]\d+/g;

/** The names of one pack's formulas: declared atoms, and definitions so that what is said twice stands once. */
export class Vocabulary {
  readonly #atoms = new Map<string, Atom>();
  readonly #defined = new Map<string, { readonly sort: "Int" | "Bool"; readonly body: Smt }>();
  readonly #byBody = new Map<string, string>();
  readonly #keyed = new Map<string, string>();
  readonly #facts = new Map<Smt, ReadonlySet<string>>();

  /** A new atom; `told` may speak of it by its name. */
  declare(sort: "Int" | "Bool", told: (name: string) => Told = () => ({})): Smt {
    const name = `x${this.#atoms.size}`;
    const none: Omit<Atom, "name" | "sort"> = {
      fact: undefined,
      laws: [],
      usual: [],
      loose: undefined,
      bounded: undefined,
    };
    this.#atoms.set(name, { ...none, name, sort });
    this.#atoms.set(name, { ...none, ...told(name), name, sort });
    return name;
  }

  /** The atom of a key, declared once. */
  once(key: string, sort: "Int" | "Bool", told: (name: string) => Told = () => ({})): Smt {
    const known = this.#keyed.get(key);
    if (known !== undefined) return known;
    const name = this.declare(sort, told);
    this.#keyed.set(key, name);
    return name;
  }

  /** A short name for a long formula. */
  define(sort: "Int" | "Bool", body: Smt): Smt {
    if (body.length < 24) return body;
    const known = this.#byBody.get(body);
    if (known !== undefined) return known;
    const name = `d${this.#defined.size}`;
    this.#defined.set(name, { sort, body });
    this.#byBody.set(body, name);
    return name;
  }

  /** The names that a formula depends on, through definitions and laws. */
  reach(goal: Smt): ReadonlySet<string> {
    const seen = new Set<string>();
    const open = [...(goal.match(names) ?? [])];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (seen.has(name)) continue;
      seen.add(name);
      const texts = name.startsWith("d") ? [this.#defined.get(name)?.body ?? ""] : (this.#atoms.get(name)?.laws ?? []);
      for (const text of texts) open.push(...(text.match(names) ?? []));
    }
    return seen;
  }

  atomsOf(goal: Smt): ReadonlyArray<Atom> {
    return [...this.reach(goal)].flatMap((name) => this.#atoms.get(name) ?? []);
  }

  /** The paths of the facts that a formula depends on. */
  factsOf(goal: Smt): ReadonlySet<string> {
    const known = this.#facts.get(goal);
    if (known !== undefined) return known;
    const atoms = this.atomsOf(goal);
    // A leaf says all: that its records are there too goes without saying.
    const paths = new Set(atoms.flatMap(({ fact }) => fact?.path ?? []));
    const leaves = new Set([...paths].filter((path) => ![...paths].some((other) => other.startsWith(`${path}.`))));
    this.#facts.set(goal, leaves);
    return leaves;
  }

  cone(goal: Smt): Cone {
    const reached = this.reach(goal);
    const sorted = [...reached].toSorted((a, b) => order(a) - order(b));
    const atoms = sorted.flatMap((name) => this.#atoms.get(name) ?? []);
    const definitions = sorted.flatMap((name) => {
      const defined = this.#defined.get(name);
      return defined === undefined ? [] : [`(define-fun ${name} () ${defined.sort} ${defined.body})`];
    });
    return {
      atoms,
      script: [
        ...atoms.map(({ name, sort }) => `(declare-const ${name} ${sort})`),
        ...definitions,
        ...atoms.flatMap(({ laws }) => laws.map((law) => `(assert ${law})`)),
        `(assert ${goal})`,
      ].join("\n"),
      usual: atoms.flatMap(({ usual }) => usual),
    };
  }
}
