import { bodiesOf, childrenOf, type Node, numberType } from "../static/index.ts";
import { Emitter } from "./emitter.ts";
import { orEmpty } from "./node-shape.ts";

/** What a step of a proof is of, and the parts of it that are known before it runs. */
export interface StaticStep {
  readonly node: Node;
  /** Path of the fact it reads, with `*` for places in lists. */
  readonly path: string | undefined;
}

/** What an emitter of proofs asks beside. */
export interface StepSource {
  /** Where the static part of a step stands in the table of the module. */
  place(step: StaticStep): number;
  /** A name for a step that is always the same, of such JavaScript. */
  constant(text: string): string;
  /** JavaScript for the days that may choose the value of a parameter: `[k_filing, today]`. */
  keyDates(parameter: number): string;
}

/** Path of a fact, with `*` for places in lists, and the variables that hold the places. */
interface Path {
  readonly text: string;
  readonly places: ReadonlyArray<string>;
}

/** Prints JavaScript that builds proofs: for each step its value, its parts and the fact it reads. */
export class TracingEmitter extends Emitter {
  readonly steps: StepSource;
  readonly #origins = new Map<number, Path>();
  readonly #definitions = new Map<number, string | undefined>();

  constructor(steps: StepSource, ...rest: ConstructorParameters<typeof Emitter>) {
    super(...rest);
    this.steps = steps;
  }

  /** JavaScript for the proofs of definitions that were asked for, by the functions that give them. */
  get definitionProofs(): ReadonlyMap<string, string> {
    return new Map([...this.#definitions].map(([index, body]) => [`t${index}`, body ?? ""]));
  }

  /** JavaScript that builds the proof of an expression. */
  proof(node: Node): string {
    const path = this.#pathOf(node);
    const place = this.steps.place({ node, path: path?.text });
    const parts = this.#parts(node, path);
    const found =
      node.op === "parameter"
        ? this.steps.keyDates(node.index)
        : path === undefined || path.places.length === 0
          ? undefined
          : path.places.length === 1
            ? path.places[0]
            : `[${path.places.join(", ")}]`;
    const value = this.raw(node);
    const late = node.type.kind === "list" && node.op !== "fact" ? `() => ${value}` : value;
    const given = [late, parts ?? "none", ...(found === undefined ? [] : [found])];
    if (parts === undefined && found === undefined) given.pop();
    const text = `new ${this.use("BuiltProof")}(D, ${[place, ...given].join(", ")})`;
    return node.op === "literal" ? this.steps.constant(text) : text;
  }

  /** JavaScript for a value as it is told: also of a division that is not rounded, as decimal text. */
  raw(node: Node): string {
    if (node.type.kind !== "number" || !hasQuotient(node, (index) => this.source.definition(index)))
      return this.value(node);
    if (node.op === "definition") return this.raw(this.source.definition(node.index));
    if (node.op === "if") {
      const [then, otherwise] = [this.raw(node.then), this.raw(node.otherwise)];
      return `(${this.holds(node.condition)} ? ${then} : ${this.fails(node.condition)} ? ${otherwise} : ${this.use("agreedValue")}(${then}, ${otherwise}))`;
    }
    if (node.op === "arithmetic" && node.operator === "/") {
      const [a, b] = [numberType(node.left).scale, numberType(node.right).scale];
      return `${this.use("quotientText")}(${this.exact(node.left, a)}, ${this.exact(node.right, b)}, ${b - a})`;
    }
    return this.value(node);
  }

  /** JavaScript for the parts of a step; undefined when it has none. */
  #parts(node: Node, path: Path | undefined): string | undefined {
    switch (node.op) {
      case "definition": {
        if (!this.#definitions.has(node.index)) {
          this.#definitions.set(node.index, undefined);
          const outer = [...this.#origins];
          this.#origins.clear();
          this.#definitions.set(node.index, this.proof(this.source.definition(node.index)));
          for (const [slot, origin] of outer) this.#origins.set(slot, origin);
        }
        return `[t${node.index}()]`;
      }
      case "filter":
      case "some":
      case "every":
      case "for":
        return this.#withItems(node);
      case "if": {
        const [condition, then, otherwise] = [node.condition, node.then, node.otherwise];
        const parts = [
          this.proof(condition),
          `...(${this.fails(condition)} ? none : [${this.proof(then)}])`,
          `...(${this.holds(condition)} ? none : [${this.proof(otherwise)}])`,
        ];
        return `[${parts.join(", ")}]`;
      }
      default: {
        const parts = path === undefined ? childrenOf(node).map((child) => this.proof(child)) : [];
        return parts.length === 0 ? undefined : `[${parts.join(", ")}]`;
      }
    }
  }

  #withItems(node: Extract<Node, { op: "filter" | "some" | "every" | "for" }>): string {
    const { list, slot } = node;
    const [body] = bodiesOf(node);
    const origin = this.#originOf(list);
    const source = origin === undefined ? undefined : this.#pathOf(origin);
    const at = origin === list ? `i${slot}` : `n${slot}`;
    const whole = this.proof(list);
    if (source === undefined) this.#origins.delete(slot);
    else this.#origins.set(slot, { text: `${source.text}.*`, places: [...source.places, at] });
    const proof = this.eachOf(list, slot, () => this.proof(body!));
    this.#origins.delete(slot);
    const item = `x${slot}${orEmpty(list, " =")}`;
    const within =
      origin === undefined || origin === list
        ? proof
        : `{ const n${slot} = ${this.value(origin)}.indexOf(x${slot}); return ${proof}; }`;
    return `${this.use("shownItems")}([${whole}], ${this.value(list)}, (${item}, i${slot}) => ${within})`;
  }

  /** The list of facts that a filtered list was taken from. */
  #originOf(list: Node): Node | undefined {
    if (list.op === "filter") return this.#originOf(list.list);
    return this.#pathOf(list) === undefined ? undefined : list;
  }

  #pathOf(node: Node): Path | undefined {
    switch (node.op) {
      case "fact": {
        return { text: node.path.join("."), places: [] };
      }
      case "local":
        return this.#origins.get(node.slot);
      case "member": {
        const of = this.#pathOf(node.of);
        return of === undefined ? undefined : { text: `${of.text}.${node.name}`, places: of.places };
      }
      default:
        return undefined;
    }
  }
}

/** Whether the number comes from a division that is not rounded. */
const hasQuotient = (node: Node, definition: (index: number) => Node): boolean => {
  switch (node.op) {
    case "arithmetic":
      return node.operator === "/";
    case "definition":
      return hasQuotient(definition(node.index), definition);
    case "if":
      return hasQuotient(node.then, definition) || hasQuotient(node.otherwise, definition);
    default:
      return false;
  }
};
