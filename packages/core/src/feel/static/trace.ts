import type { Compiler } from "./compile.ts";
import type { Env } from "./env.ts";
import { bodiesOf, childrenOf, type Node, type Value } from "./node.ts";

/** An evaluated expression with what it was evaluated from. */
export interface Trace {
  readonly node: Node;
  readonly value: Value;
  /** The fact it reads, where it reads one: `application.partners.0.duties`. */
  readonly path: string | undefined;
  readonly children: ReadonlyArray<Trace>;
}

/** The most items of a list that a trace goes through. */
const shownItems = 20;
/** The most steps of one trace; what lies below is left out. Definitions that read others twice would grow without end. */
const shownSteps = 10_000;

/** Evaluates expressions again, keeping every step. */
export class Tracer {
  readonly #compiler: Compiler;
  readonly #definitions: (index: number) => Node;
  readonly #env: Env;
  /** Where the items in the slots come from. */
  readonly #origins: Array<string | undefined> = [];
  /** Definitions that were gone through for a set of answers: once is enough, as no item is seen in them. */
  readonly #walked = new WeakMap<object, Set<string>>();
  #shown = 0;

  constructor(compiler: Compiler, definitions: (index: number) => Node, env: Env) {
    this.#compiler = compiler;
    this.#definitions = definitions;
    this.#env = env;
  }

  value(node: Node): Value {
    return this.#compiler.compile(node)(this.#env);
  }

  trace(node: Node): Trace {
    this.#shown += 1;
    return {
      node,
      value: this.value(node),
      path: this.pathOf(node),
      children: this.#shown > shownSteps ? [] : this.#children(node),
    };
  }

  /** Missing facts that can still change the value, in the order in which they are read. */
  missing(node: Node, into: Set<string> = new Set()): Set<string> {
    if (this.value(node) !== undefined && !hasGap(this.value(node))) return into;
    const path = this.pathOf(node);
    if (path !== undefined && this.value(node) === undefined) {
      into.add(path);
      return into;
    }
    switch (node.op) {
      case "definition":
        if (this.#first(into, `missing ${node.index}`))
          this.#fresh(() => this.missing(this.#definitions(node.index), into));
        return into;
      case "filter":
      case "some":
      case "every":
        this.missing(node.list, into);
        this.eachItem(node.list, node.slot, () => this.missing(node.condition, into), Number.POSITIVE_INFINITY);
        return into;
      case "for":
        this.missing(node.list, into);
        this.eachItem(node.list, node.slot, () => this.missing(node.body, into), Number.POSITIVE_INFINITY);
        return into;
      case "project":
        this.missing(node.list, into);
        for (const origin of this.itemPaths(
          node.list,
          (item) => (item as Readonly<Record<string, Value>> | undefined)?.[node.name] === undefined,
        ))
          if (origin !== undefined) into.add(`${origin}.${node.name}`);
        return into;
      case "if":
        this.missing(node.condition, into);
        if (this.value(node.condition) !== false) this.missing(node.then, into);
        if (this.value(node.condition) !== true) this.missing(node.otherwise, into);
        return into;
      default:
        for (const child of childrenOf(node)) this.missing(child, into);
        return into;
    }
  }

  /** Whether the value is neither true nor false. */
  isUnknown(node: Node | undefined): boolean {
    return node !== undefined && typeof this.value(node) !== "boolean";
  }

  /** Facts whose absence makes a test for presence fail, in a condition that does not hold. */
  absent(node: Node, into: Set<string>): void {
    if (node.op === "is-null") {
      const path = this.pathOf(node.of);
      if (path !== undefined && this.value(node.of) === undefined) into.add(path);
    } else if (node.op === "definition") {
      if (this.#first(into, `absent ${node.index}`))
        this.#fresh(() => this.absent(this.#definitions(node.index), into));
    } else if (node.op === "every")
      this.eachItem(
        node.list,
        node.slot,
        () => this.value(node.condition) !== true && this.absent(node.condition, into),
        Number.POSITIVE_INFINITY,
      );
    else if (node.op === "and" || node.op === "or")
      for (const item of node.items) if (this.value(item) !== true) this.absent(item, into);
  }

  /** Parameters that a node reads and that have no value because the day that chooses it is missing. */
  parametersWithoutDay(node: Node, into: Set<number> = new Set()): Set<number> {
    if (node.op === "parameter" && this.value(node) === undefined) into.add(node.index);
    else if (node.op === "definition") {
      if (this.#first(into, `parameters ${node.index}`))
        this.#fresh(() => this.parametersWithoutDay(this.#definitions(node.index), into));
    } else for (const child of [...childrenOf(node), ...bodiesOf(node)]) this.parametersWithoutDay(child, into);
    return into;
  }

  #first(into: object, walk: string): boolean {
    const walked = this.#walked.get(into) ?? new Set();
    this.#walked.set(into, walked);
    if (walked.has(walk)) return false;
    walked.add(walk);
    return true;
  }

  #children(node: Node): ReadonlyArray<Trace> {
    switch (node.op) {
      case "definition":
        return this.#fresh(() => [this.trace(this.#definitions(node.index))]);
      case "filter":
        return [
          this.trace(node.list),
          ...this.eachItem(node.list, node.slot, () => this.trace(node.condition), shownItems),
        ];
      case "some":
      case "every":
        return [
          this.trace(node.list),
          ...this.eachItem(node.list, node.slot, () => this.trace(node.condition), shownItems),
        ];
      case "for":
        return [this.trace(node.list), ...this.eachItem(node.list, node.slot, () => this.trace(node.body), shownItems)];
      case "if": {
        const condition = this.value(node.condition);
        return [
          this.trace(node.condition),
          ...(condition === false ? [] : [this.trace(node.then)]),
          ...(condition === true ? [] : [this.trace(node.otherwise)]),
        ];
      }
      default:
        return this.pathOf(node) === undefined ? childrenOf(node).map((child) => this.trace(child)) : [];
    }
  }

  /** The fact that a node reads, if it reads one as it stands. */
  pathOf(node: Node): string | undefined {
    switch (node.op) {
      case "fact":
        return node.path.join(".");
      case "local":
        return this.#origins[node.slot];
      case "member": {
        const of = this.pathOf(node.of);
        return of === undefined ? undefined : `${of}.${node.name}`;
      }
      default:
        return undefined;
    }
  }

  /** Where each item of a list comes from. */
  itemPaths(list: Node, keep: (item: Value) => boolean = () => true): ReadonlyArray<string | undefined> {
    const items = this.value(list);
    if (!Array.isArray(items)) return [];
    const origin = this.#source(list);
    const all = origin === undefined ? undefined : this.value(origin);
    const path = origin === undefined ? undefined : this.pathOf(origin);
    return items.flatMap((item: Value, index) => {
      if (!keep(item)) return [];
      if (path === undefined || !Array.isArray(all)) return [undefined];
      return [`${path}.${origin === list ? index : all.indexOf(item)}`];
    });
  }

  /** The list of facts that a filtered list was taken from. */
  #source(list: Node): Node | undefined {
    if (list.op === "filter") return this.#source(list.list);
    return this.pathOf(list) === undefined ? undefined : list;
  }

  /** Runs `body` for each item of a list, with the item in its slot. */
  eachItem<R>(list: Node, slot: number, body: () => R, most = Number.POSITIVE_INFINITY): ReadonlyArray<R> {
    const items = this.value(list);
    if (!Array.isArray(items)) return [];
    const paths = this.itemPaths(list);
    this.#env.spend(Math.min(items.length, most));
    return items.slice(0, most).map((item: Value, index) => {
      this.#env.slots[slot] = item;
      this.#origins[slot] = paths[index];
      const result = body();
      this.#origins.length = slot;
      return result;
    });
  }

  /** Where the items in the slots come from, as it stands. */
  origins(): ReadonlyArray<string | undefined> {
    return [...this.#origins];
  }

  /** Runs `body` on what a definition stands for. */
  inDefinition<R>(index: number, body: (node: Node) => R): R {
    return this.#fresh(() => body(this.#definitions(index)));
  }

  /** Within a definition no outer item can be seen. */
  #fresh<R>(body: () => R): R {
    const { slots } = this.#env;
    const origins = [...this.#origins];
    this.#env.slots = [];
    this.#origins.length = 0;
    const result = body();
    this.#env.slots = slots;
    this.#origins.push(...origins);
    return result;
  }
}

const hasGap = (value: Value): boolean => Array.isArray(value) && value.includes(undefined);
