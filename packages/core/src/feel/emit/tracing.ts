import { bodiesOf, childrenOf, type Node, numberType } from "../static/index.ts";
import { Emitter } from "./emitter.ts";
import { orEmpty } from "./node-shape.ts";

/** What a step of a proof is of, and the parts of it that are known before it runs. */
export interface StaticStep {
  readonly node: Node;
  /** Path of the fact it reads; items of lists are counted as 0. */
  readonly path: string | undefined;
}

/** What an emitter of proofs asks beside. */
export interface StepSource {
  /** Where the static part of a step stands in the table of the module. */
  place(step: StaticStep): number;
  /** JavaScript for the key dates of a parameter and the days they are: `[["filing", k_filing]]`. */
  keyDates(parameter: number): string;
}

/** JavaScript text of a path; a template where items of lists are in it. */
interface Path {
  readonly text: string;
  readonly canonical: string;
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

  /** Functions for the proofs of definitions, each built once. */
  get definitionProofs(): ReadonlyArray<string> {
    return [...this.#definitions].map(([index, body]) => `const t${index} = ${this.use("once")}(() => ${body});`);
  }

  /** JavaScript that builds the proof of an expression. */
  proof(node: Node): string {
    const path = this.#pathOf(node);
    const place = this.steps.place({ node, path: path?.canonical });
    const parts = this.#parts(node, path);
    const list = parts.length === 0 ? "none" : `[${parts.join(", ")}]`;
    const rest =
      path !== undefined
        ? [list, `\`${path.text}\``]
        : node.op === "parameter"
          ? [list, "undefined", this.steps.keyDates(node.index)]
          : parts.length === 0
            ? []
            : [list];
    return `S(${[place, this.raw(node), ...rest].join(", ")})`;
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

  #parts(node: Node, path: Path | undefined): ReadonlyArray<string> {
    switch (node.op) {
      case "definition": {
        if (!this.#definitions.has(node.index)) {
          this.#definitions.set(node.index, undefined);
          const outer = [...this.#origins];
          this.#origins.clear();
          this.#definitions.set(node.index, this.proof(this.source.definition(node.index)));
          for (const [slot, origin] of outer) this.#origins.set(slot, origin);
        }
        return [`t${node.index}()`];
      }
      case "filter":
      case "some":
      case "every":
      case "for":
        return [this.proof(node.list), `...${this.#eachItem(node)}`];
      case "if": {
        const [condition, then, otherwise] = [node.condition, node.then, node.otherwise];
        return [
          this.proof(condition),
          `...(${this.fails(condition)} ? none : [${this.proof(then)}])`,
          `...(${this.holds(condition)} ? none : [${this.proof(otherwise)}])`,
        ];
      }
      default:
        return path === undefined ? childrenOf(node).map((child) => this.proof(child)) : [];
    }
  }

  #eachItem(node: Extract<Node, { op: "filter" | "some" | "every" | "for" }>): string {
    const { list, slot } = node;
    const [body] = bodiesOf(node);
    const origin = this.#originOf(list);
    const source = origin === undefined ? undefined : this.#pathOf(origin);
    const at = origin === list ? `i${slot}` : `n${slot}`;
    if (source === undefined) this.#origins.delete(slot);
    else
      this.#origins.set(slot, {
        text: `${source.text}.\${${at}}`,
        canonical: `${source.canonical}.0`,
      });
    const proof = this.eachOf(list, slot, () => this.proof(body!));
    this.#origins.delete(slot);
    const item = `x${slot}${orEmpty(list, " =")}`;
    const within =
      origin === undefined || origin === list
        ? proof
        : `{ const n${slot} = ${this.value(origin)}.indexOf(x${slot}); return ${proof}; }`;
    return `${this.use("shownItems")}(${this.value(list)}, (${item}, i${slot}) => ${within})`;
  }

  /** The list of facts that a filtered list was taken from. */
  #originOf(list: Node): Node | undefined {
    if (list.op === "filter") return this.#originOf(list.list);
    return this.#pathOf(list) === undefined ? undefined : list;
  }

  #pathOf(node: Node): Path | undefined {
    switch (node.op) {
      case "fact": {
        const path = node.path.join(".");
        return { text: path, canonical: path };
      }
      case "local":
        return this.#origins.get(node.slot);
      case "member": {
        const of = this.#pathOf(node.of);
        return of === undefined
          ? undefined
          : { text: `${of.text}.${node.name}`, canonical: `${of.canonical}.${node.name}` };
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
