/** A variable that is set once before any question: a fact, a record, a key date. */
export interface Load {
  readonly name: string;
  readonly text: string;
}

/** What several ask for, and the variables that it reads. */
interface Shared {
  readonly name: string;
  readonly reads: ReadonlySet<string>;
}

/**
 * A text of this length, or this one where it is asked often, is worth a function: repeated text is nearly nothing in a
 * zipped module, and a function has to be compiled when it is first called.
 */
const [shortest, shortestOften, often] = [150, 30, 5];

/**
 * What the conditions of a module share: variables, and functions without parameters.
 *
 * A module is printed twice. The first time everything has a name, and how often it is read is counted; the second time
 * only what is read more than once has one.
 */
export class SharedNames {
  readonly counts = new Map<string, number>();
  readonly loads = new Map<string, Load>();
  readonly functions: Array<string> = [];
  readonly #before: ReadonlyMap<string, number> | undefined;
  readonly #shared = new Map<string, Shared>();
  #reads = new Set<string>();

  /** @param before how often each is read, once that is known */
  constructor(before?: ReadonlyMap<string, number>) {
    this.#before = before;
  }

  /** JavaScript that reads a variable; its text stands in its place where nothing else reads it. */
  variable(key: string, prefix: string, text: () => string): string {
    if (!this.#count(key)) return text();
    const { name } = this.#once(key, () => {
      const body = text();
      const variable = `${prefix}${this.loads.size}`;
      this.loads.set(key, { name: variable, text: body });
      return variable;
    });
    this.#reads.add(key);
    return name;
  }

  /** JavaScript that calls a function; its text stands in its place where nothing else calls it, or it is short. */
  call(key: string, text: () => string): string {
    if (!this.#count(key)) return text();
    const { name } = this.#once(key, () => {
      const body = text();
      if (body.length < ((this.#before?.get(key) ?? 0) < often ? shortest : shortestOften)) return body;
      const called = `c${this.#shared.size}`;
      this.functions.push(`const ${called} = () => ${body};`);
      return `${called}()`;
    });
    return name;
  }

  /** The variables that are read by what `print` prints. */
  readBy<R>(print: () => R): { readonly printed: R; readonly reads: ReadonlySet<string> } {
    const outer = this.#reads;
    this.#reads = new Set();
    const printed = print();
    const reads = this.#reads;
    this.#reads = outer;
    this.#read(reads);
    return { printed, reads };
  }

  /** Prints once, and remembers what it reads: everyone that asks for it reads that as well. */
  #once(key: string, print: () => string): Shared {
    const known = this.#shared.get(key);
    if (known !== undefined) {
      this.#read(known.reads);
      return known;
    }
    const { printed: name, reads } = this.readBy(print);
    const shared = { name, reads };
    this.#shared.set(key, shared);
    return shared;
  }

  #read(keys: ReadonlySet<string>): void {
    for (const key of keys) this.#reads.add(key);
  }

  /** Whether it has a name. */
  #count(key: string): boolean {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    return this.#before === undefined || (this.#before.get(key) ?? 0) > 1;
  }
}
