import {
  bodiesOf,
  childrenOf,
  type Node,
  numberType,
  type NumberType,
  powerOfTen,
  type Type,
} from "../static/index.ts";
import { emitCall, emitNumberCall } from "./calls.ts";
import { NotCompilable } from "./not-compilable.ts";

/** What an emitter asks of the pack that its expressions belong to. */
export interface EmitSource {
  definition(index: number): Node;
  /** JavaScript for the value of a parameter, NaN or undefined where none is known; and the largest magnitude it can have. */
  parameter(index: number): { readonly text: string; readonly largest: number };
  parameterOn(index: number, day: string): string;
}

/** Prints JavaScript for the expressions of one function: what is certainly true, what certainly false, and values. */
export class Emitter {
  /** Names of `@kaari/core/compiled` that the text uses. */
  readonly imports = new Set<string>();
  /** Functions beside the emitted one, for going through lists. */
  readonly helpers: Array<string> = [];
  readonly closed: boolean;
  readonly #source: EmitSource;
  readonly #records = new Map<string, string>();
  readonly #facts = new Map<string, string>();
  readonly #definitions = new Map<number, string>();
  readonly #parameters = new Map<number, string>();
  readonly #loads: Array<string> = [];
  readonly #loops = new Map<string, { readonly sums: Array<Sum>; readonly at: number }>();
  readonly #sums = new Map<Node, Sum>();
  readonly #weighed = new Set<string>();
  readonly #prefix: string;
  #helperCount = 0;
  #largest = 0;
  /** Inside lists, and while definitions are prepared, the common bound is not known yet. */
  #local = 0;

  constructor(source: EmitSource, closed: boolean, prefix: string) {
    this.#source = source;
    this.closed = closed;
    this.#prefix = prefix;
  }

  /** The statements that must come before any text that was emitted. */
  get prologue(): string {
    const bound =
      this.#largest === 0
        ? []
        : [
            `const s = ${["1", ...[...this.#weighed].map((name) => (name.startsWith("m") ? name : `${this.use("magnitude")}(${name})`))].join(" + ")} <= ${Math.floor(Number.MAX_SAFE_INTEGER / this.#largest)};`,
          ];
    return [...this.#loads, ...bound].join("\n");
  }

  use(name: string): string {
    this.imports.add(name);
    return name;
  }

  /** JavaScript that is true when the condition certainly holds. */
  holds(node: Node): string {
    return this.#rail(node, true);
  }

  /** JavaScript that is true when the condition certainly does not hold. */
  fails(node: Node): string {
    return this.#rail(node, false);
  }

  #rail(node: Node, wanted: boolean): string {
    switch (node.op) {
      case "literal":
        return String(node.value === wanted);
      case "and":
      case "or": {
        const joint = (node.op === "and") === wanted ? " && " : " || ";
        const membership = node.op === "or" ? this.#membership(node.items, wanted) : undefined;
        return membership ?? `(${node.items.map((item) => this.#rail(item, wanted)).join(joint)})`;
      }
      case "not":
        return this.#rail(node.of, !wanted);
      case "is-null": {
        const present = node.negated === wanted;
        if (present) return this.#known(node.of);
        return this.closed ? `!(${this.#known(node.of)})` : "false";
      }
      case "compare":
        return this.#compare(node, wanted);
      case "if":
        return `(${this.holds(node.condition)} ? ${this.#rail(node.then, wanted)} : ${this.fails(node.condition)} ? ${this.#rail(node.otherwise, wanted)} : ${this.#rail(node.then, wanted)} && ${this.#rail(node.otherwise, wanted)})`;
      case "some":
      case "every":
        return this.#quantified(node, wanted);
      case "definition":
        return this.#definitionRail(node.index, wanted);
      default:
        return `${this.value(node)} === ${wanted}`;
    }
  }

  /** `value in ("a", "b")` reads the value once. */
  #membership(items: ReadonlyArray<Node>, wanted: boolean): string | undefined {
    const [first] = items;
    if (first?.op !== "compare" || first.left.type.kind !== "text") return undefined;
    const literals: Array<string> = [];
    for (const item of items) {
      if (item.op !== "compare" || item.operator !== "=" || item.left !== first.left || item.right.op !== "literal")
        return undefined;
      literals.push(JSON.stringify(item.right.value));
    }
    const value = this.value(first.left);
    return wanted
      ? `(${literals.map((literal) => `${value} === ${literal}`).join(" || ")})`
      : `(${[`${value} !== undefined`, ...literals.map((literal) => `${value} !== ${literal}`)].join(" && ")})`;
  }

  #compare(node: Extract<Node, { op: "compare" }>, wanted: boolean): string {
    const operator = wanted ? node.operator : opposite[node.operator];
    const { left, right } = node;
    if (left.type.kind === "number" && right.type.kind === "number") return this.#compareNumbers(left, operator, right);
    if (left.type.kind === "instant" || left.type.kind === "days" || left.type.kind === "months") {
      const side = (of: Node) =>
        of.type.kind === "instant"
          ? `${this.use("momentOf")}(${this.value(of)})`
          : `${this.use("toNumber")}(${this.value(of)})`;
      return inNumbers(operator, side(left), side(right));
    }
    const [a, b] = [this.value(left), this.value(right)];
    if (operator === "=")
      return right.op === "literal" || left.op === "literal"
        ? `${a} === ${b}`
        : `(${a} === ${b} && ${a} !== undefined)`;
    if (operator === "!=") {
      const known = [left, right].flatMap((side, index) =>
        side.op === "literal" ? [] : [`${index === 0 ? a : b} !== undefined`],
      );
      return `(${[...known, `${a} !== ${b}`].join(" && ")})`;
    }
    return `${this.#ordered(left, a)} ${operator} ${this.#ordered(right, b)}`;
  }

  /** Two missing texts are not in any order: NaN compares false with everything. */
  #ordered(node: Node, text: string): string {
    return node.op === "literal" ? text : `(${text} ?? NaN)`;
  }

  #compareNumbers(left: Node, operator: Operator, right: Node): string {
    const written = asWrittenComparison(left, operator, right);
    if (written !== undefined) return inNumbers(operator, this.number(written.left), written.right);
    const scale = Math.max(numberType(left).scale, numberType(right).scale);
    const [a, b] = [this.#scaled(left, scale), this.#scaled(right, scale)];
    const fast = inNumbers(operator, a, b);
    if (this.#plain(left, scale) && this.#plain(right, scale)) return fast;
    const exact = () =>
      `(${[this.#known(left), this.#known(right)].join(" && ")}) && ${this.#big(left, scale)} ${inScript[operator]} ${this.#big(right, scale)}`;
    const bound = this.#local > 0 ? undefined : sumOf(this.#weight(left, scale), this.#weight(right, scale));
    if (bound === undefined)
      return `(${this.#magnitudeOf(left, scale)} + ${this.#magnitudeOf(right, scale)} <= ${Number.MAX_SAFE_INTEGER} ? ${fast} : ${exact()})`;
    this.#largest = Math.max(this.#largest, bound);
    this.#weigh(left);
    this.#weigh(right);
    return `(s ? ${fast} : ${exact()})`;
  }

  /** A number that is an integer as it stands, whatever its size. */
  #plain(node: Node, scale: number): boolean {
    if (numberType(node).scale !== scale) return node.op === "literal";
    return (
      node.op === "fact" ||
      node.op === "member" ||
      node.op === "local" ||
      node.op === "literal" ||
      node.op === "parameter" ||
      isCount(node)
    );
  }

  #scaled(node: Node, scale: number): string {
    const { scale: own } = numberType(node);
    const text = this.number(node);
    if (own === scale) return text;
    if (node.op === "literal" && typeof node.value === "number") return String(node.value * powerOfTen(scale - own));
    return `${text} * ${powerOfTen(scale - own)}`;
  }

  /** JavaScript for a number under its type's scale; NaN when it is missing. */
  number(node: Node): string {
    switch (node.op) {
      case "literal":
        if (typeof node.value !== "number") throw new NotCompilable(node.text, "a literal number beyond safe integers");
        return String(node.value);
      case "fact":
        return this.#fact(node.path, node.type);
      case "member":
        return `(${this.#record(node.of)}.${node.name} ?? NaN)`;
      case "parameter":
        return this.#parameter(node.index);
      case "definition":
        return this.#definition(node.index);
      case "negate":
        return `(-${this.number(node.of)})`;
      case "arithmetic": {
        const { left, right, operator } = node;
        if (left.type.kind !== "number") break;
        const scale = numberType(node).scale;
        if (operator === "*") return `(${this.number(left)} * ${this.number(right)})`;
        if (operator === "+" || operator === "-")
          return `(${this.#scaled(left, scale)} ${operator} ${this.#scaled(right, scale)})`;
        throw new NotCompilable(node.text, "a division whose result is not rounded");
      }
      case "if": {
        const scale = numberType(node).scale;
        const [then, otherwise] = [this.#scaled(node.then, scale), this.#scaled(node.otherwise, scale)];
        return `(${this.holds(node.condition)} ? ${then} : ${this.fails(node.condition)} ? ${otherwise} : ${this.use("agreed")}(${then}, ${otherwise}))`;
      }
      case "call":
        return emitNumberCall(this, node) ?? `${this.use("toNumber")}(${this.value(node)})`;
      default:
        break;
    }
    return `${this.use("toNumber")}(${this.value(node)})`;
  }

  /** JavaScript for any value; undefined when it is missing. */
  value(node: Node): string {
    if (node.type.kind === "number" && node.op !== "local") return `${this.use("toValue")}(${this.number(node)})`;
    if (node.type.kind === "boolean" && isCondition(node))
      return `(${this.holds(node)} ? true : ${this.fails(node)} ? false : undefined)`;
    switch (node.op) {
      case "literal":
        return node.value === null ? "undefined" : JSON.stringify(node.value);
      case "fact":
        return this.#fact(node.path, node.type);
      case "local":
        return `x${node.slot}`;
      case "member":
        return `(${this.#record(node.of)}.${node.name} ?? undefined)`;
      case "project":
        return `${this.use("members")}(${this.value(node.list)}, ${JSON.stringify(node.name)})`;
      case "parameter":
        return this.#parameter(node.index);
      case "parameter-on":
        return this.#source.parameterOn(node.index, this.value(node.day));
      case "definition":
        return this.#definition(node.index);
      case "today":
        return "today";
      case "list":
        return `[${node.items.map((item) => (item.type.kind === "number" && node.type.kind === "list" && node.type.of.kind === "number" ? `${this.use("toValue")}(${this.#scaled(item, node.type.of.scale)})` : this.value(item))).join(", ")}]`;
      case "if":
        return `(${this.holds(node.condition)} ? ${this.value(node.then)} : ${this.fails(node.condition)} ? ${this.value(node.otherwise)} : ${this.use("agreedValue")}(${this.value(node.then)}, ${this.value(node.otherwise)}))`;
      case "filter":
        return this.#within(() => {
          const decided = `${this.holds(node.condition)} ? 1 : ${this.fails(node.condition)} ? -1 : 0`;
          return `${this.use("filter")}(${this.value(node.list)}, (x${node.slot}) => ${decided})`;
        });
      case "for":
        return this.#within(() => `${this.value(node.list)}?.map((x${node.slot}) => ${this.value(node.body)})`);
      case "item-at":
        return `${this.use("itemAt")}(${this.value(node.list)}, ${this.number(node.index)})`;
      case "call":
        return emitCall(this, node);
      case "table":
        return this.#table(node);
      case "arithmetic":
        return this.#dayArithmetic(node);
      case "negate":
        return `${this.use("known1")}((x) => -x, ${this.value(node.of)})`;
      default:
        throw new NotCompilable(node.text, `the operation ${node.op}`);
    }
  }

  #table(node: Extract<Node, { op: "table" }>): string {
    const rows = node.rows.map(
      ({ when, then }) => `[${this.holds(when)} ? 1 : ${this.fails(when)} ? -1 : 0, () => ${this.value(then)}]`,
    );
    return `${this.use(node.hitPolicy === "unique" ? "uniqueHit" : "allHits")}([${rows.join(", ")}])`;
  }

  #dayArithmetic(node: Extract<Node, { op: "arithmetic" }>): string {
    const pair = `${node.left.type.kind} ${node.right.type.kind}`;
    const [a, b] = [this.value(node.left), this.value(node.right)];
    const sign = node.operator === "-" ? "-" : "";
    const call = (body: string) => `${this.use("known2")}((a, b) => ${body}, ${a}, ${b})`;
    switch (pair) {
      case "day days":
        return call(`${this.use("addDays")}(a, ${sign}b)`);
      case "days day":
        return call(`${this.use("addDays")}(b, a)`);
      case "day months":
        return call(`${this.use("addMonths")}(a, ${sign}b)`);
      case "months day":
        return call(`${this.use("addMonths")}(b, a)`);
      case "day day":
        return call(`${this.use("daysBetween")}(b, a)`);
      default:
        return call(node.operator === "*" ? "a * b" : `a ${node.operator} b`);
    }
  }

  /** The record that a member is read from; an empty one when it is missing. */
  #record(node: Node): string {
    if (node.op === "local") return `x${node.slot}`;
    if (node.op === "fact") return this.#recordAt(node.path);
    if (node.op === "member") return `(${this.#record(node.of)}.${node.name} ?? E)`;
    return `(${this.value(node)} ?? E)`;
  }

  #recordAt(path: ReadonlyArray<string>): string {
    if (path.length === 0) return "facts";
    const key = path.join(".");
    const known = this.#records.get(key);
    if (known !== undefined) return known;
    const of = this.#recordAt(path.slice(0, -1));
    const name = `o${this.#records.size}`;
    this.#records.set(key, name);
    this.#loads.push(`const ${name} = ${of}.${path.at(-1)} ?? E;`);
    return name;
  }

  #fact(path: ReadonlyArray<string>, type: Type): string {
    const key = path.join(".");
    const known = this.#facts.get(key);
    if (known !== undefined) return known;
    const of = this.#recordAt(path.slice(0, -1));
    const name = `f${this.#facts.size}`;
    this.#facts.set(key, name);
    this.#loads.push(`const ${name} = ${of}.${path.at(-1)} ?? ${type.kind === "number" ? "NaN" : "undefined"};`);
    return name;
  }

  #parameter(index: number): string {
    const known = this.#parameters.get(index);
    if (known !== undefined) return known;
    const name = `p${index}`;
    const { text } = this.#source.parameter(index);
    this.#parameters.set(index, name);
    this.#loads.push(`const ${name} = ${text};`);
    return name;
  }

  #definition(index: number): string {
    const known = this.#definitions.get(index);
    if (known !== undefined) return known;
    const body = this.#source.definition(index);
    const text = this.#within(() => (body.type.kind === "number" ? this.number(body) : this.value(body)));
    if (/^(?:[fdp]\d+|u\d+_\d+)$/.test(text)) {
      this.#definitions.set(index, text);
      return text;
    }
    const name = `d${index}`;
    this.#definitions.set(index, name);
    this.#loads.push(`const ${name} = ${text};`);
    return name;
  }

  #definitionRail(index: number, wanted: boolean): string {
    return `${this.#definition(index)} === ${wanted}`;
  }

  #within<R>(body: () => R): R {
    this.#local += 1;
    try {
      return body();
    } finally {
      this.#local -= 1;
    }
  }

  /** JavaScript that is true when the value is not missing. */
  #known(node: Node): string {
    if (node.op === "literal") return "true";
    if (node.type.kind === "number") {
      const text = this.number(node);
      return `${text} === ${text}`;
    }
    if (node.type.kind === "record")
      return `${node.op === "fact" ? `${this.#recordAt(node.path.slice(0, -1))}.${node.path.at(-1)}` : node.op === "member" ? `${this.#record(node.of)}.${node.name}` : this.value(node)} != null`;
    return `${this.value(node)} !== undefined`;
  }

  #quantified(node: Extract<Node, { op: "some" | "every" }>, wanted: boolean): string {
    const everyOne = (node.op === "every") === wanted;
    const list = this.value(node.list);
    const condition = this.#within(() => this.#rail(node.condition, wanted));
    const item = `x${node.slot}`;
    const body = `if (${everyOne ? `!(${condition})` : condition}) return ${!everyOne};`;
    const free = [...new Set(condition.match(/\b(?:[fopd]\d+|u\d+_\d+|x\d+|s|today|zone|facts)\b/g))].filter(
      (name) => name !== item,
    );
    const name = `${this.#prefix}q${this.#helperCount++}`;
    this.helpers.push(
      `function ${name}(${["list", ...free].join(", ")}) {\n  if (list === undefined) return false;\n  for (let i = 0; i < list.length; i++) {\n    const ${item} = list[i];\n    ${body}\n  }\n  return ${everyOne};\n}`,
    );
    return `${name}(${[list, ...free].join(", ")})`;
  }

  /** `sum(list[condition].member)` in a loop that all sums over the list share; undefined for other sums. */
  sumOfMembers(node: Node): string | undefined {
    const known = this.#sums.get(node);
    if (known !== undefined) return known.sum;
    if (node.op !== "project" || node.type.kind !== "list") return undefined;
    const filter = node.list.op === "filter" ? node.list : undefined;
    const list = filter?.list ?? node.list;
    if (list.op !== "fact" || (node.type.of.kind === "number" && node.type.of.asWritten === true)) return undefined;
    const rails =
      filter === undefined
        ? undefined
        : this.#within(() => [this.holds(filter.condition), this.fails(filter.condition)] as const);
    // A condition over more than the item itself cannot stand before what it reads.
    if (rails !== undefined && /\b(?:[dfop]\d+|s|q\d+|today|zone)\b/.test(rails.join(" "))) return undefined;
    const of = this.#fact(list.path, list.type);
    const loop = this.#loops.get(of) ?? { sums: [], at: this.#loads.push("") - 1 };
    this.#loops.set(of, loop);
    const number = of.slice(1);
    const sum = {
      sum: `u${number}_${loop.sums.length}`,
      magnitude: `m${number}_${node.name}`,
      name: node.name,
      slot: filter?.slot,
      rails,
    };
    loop.sums.push(sum);
    this.#sums.set(node, sum);
    this.#loads[loop.at] = loopText(of, loop.sums);
    return sum.sum;
  }

  #weigh(node: Node): void {
    if (node.op === "fact") this.#weighed.add(this.number(node));
    else if (node.op === "definition") this.#weigh(this.#source.definition(node.index));
    else if (node.op === "call" && node.builtin.name === "sum") {
      const sum = this.#sums.get(node.args[0]!);
      if (sum !== undefined) this.#weighed.add(sum.magnitude);
    } else
      for (const child of [...childrenOf(node), ...bodiesOf(node)])
        if (child.type.kind === "number") this.#weigh(child);
  }

  /** How many times the sum of all weighed numbers bounds this one; undefined when a product of facts makes that impossible. */
  #weight(node: Node, scale: number): number | undefined {
    const own = this.#ownWeight(node);
    return own === undefined ? undefined : own * powerOfTen(scale - numberType(node).scale);
  }

  #ownWeight(node: Node): number | undefined {
    switch (node.op) {
      case "literal":
        return typeof node.value === "number" ? Math.abs(node.value) : undefined;
      case "parameter":
        return this.#source.parameter(node.index).largest;
      case "fact":
        return 1;
      case "definition":
        return this.#ownWeight(this.#source.definition(node.index));
      case "negate":
        return this.#ownWeight(node.of);
      case "arithmetic": {
        if (node.operator === "*") {
          const [constant, other] = isConstant(node.left) ? [node.left, node.right] : [node.right, node.left];
          if (!isConstant(constant)) return undefined;
          return productOf(this.#ownWeight(constant), this.#ownWeight(other));
        }
        if (node.operator !== "+" && node.operator !== "-") return undefined;
        const scale = numberType(node).scale;
        return sumOf(this.#weight(node.left, scale), this.#weight(node.right, scale));
      }
      case "call":
        if (isCount(node)) return 100_000;
        return node.builtin.name === "sum" && this.#sums.has(node.args[0]!) ? 1 : undefined;
      default:
        return undefined;
    }
  }

  #magnitudeOf(node: Node, scale: number): string {
    const factor = powerOfTen(scale - numberType(node).scale);
    const own = this.#ownMagnitude(node);
    return factor === 1 ? own : `${own} * ${factor}`;
  }

  #ownMagnitude(node: Node): string {
    if (node.op === "arithmetic" && node.left.type.kind === "number") {
      const scale = numberType(node).scale;
      if (node.operator === "*") return `(${this.#ownMagnitude(node.left)} * ${this.#ownMagnitude(node.right)})`;
      return `(${this.#magnitudeOf(node.left, scale)} + ${this.#magnitudeOf(node.right, scale)})`;
    }
    if (node.op === "definition") return this.#ownMagnitude(this.#source.definition(node.index));
    if (node.op === "call" && node.builtin.name === "sum") {
      const [list] = node.args;
      if (list?.op === "project") {
        const base = list.list.op === "filter" ? list.list.list : list.list;
        return `${this.use("magnitudes")}(${this.value(base)}, ${JSON.stringify(list.name)})`;
      }
    }
    return `${this.use("magnitude")}(${this.number(node)})`;
  }

  /** A known number as a BigInt under `scale`. */
  #big(node: Node, scale: number): string {
    const { scale: own } = numberType(node);
    const text = this.#ownBig(node);
    return own === scale ? text : `${text} * ${10n ** BigInt(scale - own)}n`;
  }

  #ownBig(node: Node): string {
    switch (node.op) {
      case "literal":
        return `${String(node.value)}n`;
      case "definition":
        return this.#ownBig(this.#source.definition(node.index));
      case "negate":
        return `(-${this.#ownBig(node.of)})`;
      case "arithmetic": {
        const scale = numberType(node).scale;
        if (node.operator === "*") return `(${this.#ownBig(node.left)} * ${this.#ownBig(node.right)})`;
        return `(${this.#big(node.left, scale)} ${node.operator} ${this.#big(node.right, scale)})`;
      }
      case "if": {
        const scale = numberType(node).scale;
        return `(${this.fails(node.condition)} ? ${this.#big(node.otherwise, scale)} : ${this.#big(node.then, scale)})`;
      }
      case "call": {
        const [list] = node.args;
        if (node.builtin.name === "sum" && list !== undefined) return `${this.use("exactSum")}(${this.value(list)})`;
        return `BigInt(${this.number(node)})`;
      }
      default:
        return `BigInt(${this.number(node)})`;
    }
  }
}

type Operator = Extract<Node, { op: "compare" }>["operator"];

const opposite: Readonly<Record<Operator, Operator>> = {
  "=": "!=",
  "!=": "=",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
};
const inScript: Readonly<Record<Operator, string>> = {
  "=": "===",
  "!=": "!==",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
};

/** A comparison of numbers that is false whenever one is NaN. */
const inNumbers = (operator: Operator, a: string, b: string): string =>
  operator === "!=" ? `(${a} < ${b} || ${a} > ${b})` : `${a} ${inScript[operator]} ${b}`;

const sumOf = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b;
const productOf = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a * b;

const isConstant = (node: Node): boolean =>
  node.op === "literal" || node.op === "parameter" || (node.op === "negate" && isConstant(node.of));

const isCount = (node: Node): boolean => node.op === "call" && node.builtin.name === "count";

const isCondition = ({ op }: Node): boolean =>
  op === "and" ||
  op === "or" ||
  op === "not" ||
  op === "is-null" ||
  op === "compare" ||
  op === "some" ||
  op === "every";

/** A number as it is written beside a literal: both are the doubles nearest to their decimals, in the same order. */
const asWrittenComparison = (
  left: Node,
  operator: Operator,
  right: Node,
): { readonly left: Node; readonly right: string } | undefined => {
  const isWritten = (node: Node) => node.type.kind === "number" && (node.type satisfies NumberType).asWritten === true;
  if (!isWritten(left) && !isWritten(right)) return undefined;
  if (isWritten(left) && right.op === "literal" && typeof right.value === "number")
    return { left, right: String(right.value / powerOfTen(numberType(right).scale)) };
  if (isWritten(left) && isWritten(right)) return undefined;
  throw new NotCompilable(`${left.text} ${operator} ${right.text}`, "arithmetic with numbers as they are written");
};

interface Sum {
  readonly sum: string;
  readonly magnitude: string;
  readonly name: string;
  readonly slot: number | undefined;
  readonly rails: readonly [holds: string, fails: string] | undefined;
}

/** One loop for all sums over a list, with the magnitudes of what they add. */
const loopText = (list: string, sums: ReadonlyArray<Sum>): string => {
  const names = [...new Set(sums.map(({ name }) => name))];
  const magnitudes = names.map((name) => sums.find((sum) => sum.name === name)?.magnitude ?? "");
  const slots = [...new Set(sums.flatMap(({ slot }) => (slot === undefined ? [] : [slot])))];
  return [
    `let ${[...sums.map(({ sum }) => `${sum} = ${list} === undefined ? NaN : 0`), ...magnitudes.map((name) => `${name} = 0`)].join(", ")};`,
    `if (${list} !== undefined)`,
    `  for (let i = 0; i < ${list}.length; i++) {`,
    `    const item = ${list}[i];`,
    ...slots.map((slot) => `    const x${slot} = item;`),
    ...names.map(
      (name, index) =>
        `    const v_${name} = item.${name} ?? NaN; ${magnitudes[index]} += v_${name} < 0 ? -v_${name} : v_${name} > 0 ? v_${name} : 0;`,
    ),
    ...sums.map(({ sum, name, rails }) =>
      rails === undefined
        ? `    ${sum} += v_${name};`
        : `    if (${rails[0]}) ${sum} += v_${name};\n    else if (!(${rails[1]})) ${sum} = NaN;`,
    ),
    "  }",
  ].join("\n");
};
