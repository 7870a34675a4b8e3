import { bodiesOf, childrenOf, type Node, numberType } from "../static/index.ts";
import { freeNames } from "./free-names.ts";
import { orEmpty } from "./node-shape.ts";
import { type FactPath, Origins } from "./origins.ts";

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
  /** A name for the function that proves a definition. */
  definition(index: number): string;
  /** JavaScript for the days that may choose the value of a parameter: `[k_filing, today]`. */
  keyDates(parameter: number): string;
}

/** Prints JavaScript that builds proofs: for each step its value, its parts and the fact it reads. */
export class TracingEmitter extends Origins {
  readonly steps: StepSource;
  /** Whether what is printed is of the items of a list, of which nothing is worked out beforehand. */
  #ofItems = false;

  constructor(steps: StepSource, ...rest: ConstructorParameters<typeof Origins>) {
    super(...rest);
    this.steps = steps;
  }

  /** JavaScript that builds the proof of an expression; `known` is its value where that has been worked out. */
  proof(node: Node, known?: string): string {
    const path = this.pathOf(node);
    const place = this.steps.place({ node, path: path?.text });
    const joins = !this.#ofItems && (node.op === "and" || node.op === "or");
    const value = node.op === "literal" ? this.raw(node) : (known ?? (joins ? this.#test(node) : this.#running(node)));
    if (node.op === "definition") return `new P(${place}, ${value}, ${this.steps.definition(node.index)}, w)`;
    const parts = this.#parts(node, path, joins);
    const found =
      node.op === "parameter"
        ? this.steps.keyDates(node.index)
        : path === undefined || path.places.length === 0
          ? undefined
          : path.places.length === 1
            ? path.places[0]
            : `[${path.places.join(", ")}]`;
    const within = found === undefined ? asGiven(parts) : [listed(parts) ?? "none", found];
    const text = `new P(${[place, value, ...within].join(", ")})`;
    return node.op === "literal" ? this.steps.constant(text) : text;
  }

  /** What a condition comes to, worked out once: for what is said of it, and of all that it is part of. */
  #test(node: Node): string {
    if (node.op === "literal") return this.raw(node);
    if (node.op !== "and" && node.op !== "or") return this.inCommon(this.raw(node));
    const tests = node.items.map((item) => this.#test(item));
    const decisive = node.op === "or";
    const some = tests.map((test) => `${test} === ${decisive}`).join(" || ");
    const every = tests.map((test) => `${test} === ${!decisive}`).join(" && ");
    return this.inCommon(`${some} ? ${decisive} : ${every} ? ${!decisive} : undefined`);
  }

  /** JavaScript for the value of a step, or for a function that gives it: few ask for the lists that are computed on the way. */
  #running(node: Node): string {
    if (node.type.kind !== "list" || node.op === "fact") return this.raw(node);
    if (node.op === "project")
      return this.steps.constant(`(list) => ${this.use("members")}(list, ${JSON.stringify(node.name)})`);
    const value = this.value(node);
    if (/^[\w.]+$/.test(value)) return value;
    const filter = node.op === "filter" ? /^(q\d+)\(\w+\)$/.exec(value)?.[1] : undefined;
    return filter ?? `() => ${value}`;
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

  /** JavaScript for the parts of a step, or for the list of them. */
  #parts(node: Node, path: FactPath | undefined, joins: boolean): Parts {
    switch (node.op) {
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
        return listed(parts)!;
      }
      default: {
        const proofOf = (child: Node) => this.proof(child, joins ? this.#test(child) : undefined);
        return path === undefined ? childrenOf(node).map(proofOf) : [];
      }
    }
  }

  #withItems(node: Extract<Node, { op: "filter" | "some" | "every" | "for" }>): string {
    const { list, slot } = node;
    const [body] = bodiesOf(node);
    const origin = this.originOf(list);
    const at = origin === list ? `i${slot}` : `n${slot}`;
    const whole = this.proof(list);
    const outer = this.#ofItems;
    this.#ofItems = true;
    const proof = this.eachFrom(list, slot, at, () => this.proof(body!));
    this.#ofItems = outer;
    const item = `x${slot}`;
    const within =
      origin === undefined || origin === list ? "" : `    const n${slot} = ${this.value(origin)}.indexOf(${item});\n`;
    const own = [item, `i${slot}`, ...(within === "" ? [] : [`n${slot}`])];
    const free = freeNames(within + proof, own);
    const name = this.helper(
      `(${["parts", "list", ...free].join(", ")}) {\n  if (list != null) for (let i${slot} = 0; i${slot} < list.length && i${slot} < ${this.use("mostShown")}; i${slot}++) {\n    const ${item} = list[i${slot}]${orEmpty(list, " ??")};\n${within}    parts.push(${proof});\n  }\n  return parts;\n}`,
      free,
    );
    return `${name}(${[`[${whole}]`, this.value(list), ...free].join(", ")})`;
  }
}

/** Parts of a step, each in JavaScript, or JavaScript for the list of them. */
type Parts = string | ReadonlyArray<string>;

/** JavaScript for a list of parts; undefined when there are none. */
const listed = (parts: Parts): string | undefined =>
  typeof parts === "string" ? parts : parts.length === 0 ? undefined : `[${parts.join(", ")}]`;

/** What a step is given of its parts: one or two as they are, for the list of them is asked for seldom; more as a list. */
const asGiven = (parts: Parts): ReadonlyArray<string> =>
  typeof parts !== "string" && parts.length <= 2 ? parts : [listed(parts)!];

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
