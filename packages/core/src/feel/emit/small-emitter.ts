import { type Node, type NumberType, numberType, type Type } from "../static/index.ts";
import { emitNumberCall } from "./calls.ts";
import { Emitter } from "./emitter.ts";
import type { EmitSource } from "./loads.ts";
import {
  isCondition,
  isConstant,
  isTaken,
  isWritten,
  isWrittenFact,
  membersOf,
  roundingOf,
  structureOf,
} from "./node-shape.ts";
import { NotCompilable } from "./not-compilable.ts";
import type { SharedNames } from "./shared-names.ts";

type Compare = Extract<Node, { op: "compare" }>;
type Call = Extract<Node, { op: "call" }>;

/** What a small emitter asks of the pack. */
export interface SmallSource extends EmitSource {
  /** JavaScript for the day that chooses the value of a parameter, and the values with their days. */
  datedValues(index: number): { readonly day: string; readonly values: string };
  /** The values of a parameter by day, with their days. */
  valuesByDay(index: number): string;
}

/**
 * Prints JavaScript that is short: each condition once, for what holds certainly and for what may hold, with facts,
 * definitions and parameters in the module beside it.
 */
export class SmallEmitter extends Emitter {
  readonly names: SharedNames;
  protected readonly small: SmallSource;

  constructor(source: SmallSource, names: SharedNames) {
    super(source, false, new Map());
    this.small = source;
    this.names = names;
  }

  /** Numbers need no reading here: what is missing is missing everywhere. */
  override use(name: string): string {
    return name === "toNumber" ? "" : super.use(name);
  }

  override keep(name: string, text: string): string {
    return this.names.variable(name, "k", () => text);
  }

  override shared(condition: string): string {
    return this.names.variable(condition, "v", () => `(${condition})`);
  }

  protected override recordAt(path: ReadonlyArray<string>): string {
    if (path.length === 0) return "facts";
    return this.names.variable(path.join("."), "o", () => this.#memberOf(path));
  }

  protected override fact(path: ReadonlyArray<string>, _type: Type): string {
    return this.names.variable(path.join("."), "f", () => this.#memberOf(path));
  }

  #memberOf(path: ReadonlyArray<string>): string {
    const of = this.recordAt(path.slice(0, -1));
    return `${of}${of === "facts" ? "." : "?."}${path.at(-1)}`;
  }

  protected override record(node: Node): string {
    return node.op === "fact" ? this.recordAt(node.path) : this.value(node);
  }

  protected override present(node: Node): string {
    return this.value(node);
  }

  protected override parameter(index: number): string {
    const { day, values } = this.small.datedValues(index);
    return this.names.variable(`parameter ${index}`, "p", () => `${this.use("dated")}(${day}, ${values})`);
  }

  protected override definition(index: number): string {
    const body = this.source.definition(index);
    if (isModal(body)) return `${this.use("truthOf")}(${thunk(this.#condition(index))})`;
    return this.names.variable(`definition ${index}`, "d", () => this.#apart(() => this.value(body)));
  }

  #condition(index: number): string {
    return this.names.call(`definition ${index}`, () =>
      this.#apart(() => this.holds(this.source.definition(index))),
    );
  }

  /** Prints what stands beside all lists. */
  #apart(print: () => string): string {
    const { local } = this;
    this.local = 0;
    try {
      return print();
    } finally {
      this.local = local;
    }
  }

  protected override definitionRail(index: number, wanted: boolean): string {
    const body = this.source.definition(index);
    if (!isModal(body)) return `${this.use("isEqual")}(${this.definition(index)}, ${wanted})`;
    const condition = this.#condition(index);
    if (wanted) return condition;
    return named.test(condition)
      ? `${this.use("isNot")}(${thunk(condition)})`
      : this.#apart(() => this.rail(body, false));
  }

  protected override rail(node: Node, wanted: boolean): string {
    if (this.local > 0 || node.op === "not" || node.op === "literal" || node.op === "definition")
      return this.railText(node, wanted);
    return this.names.call(`${wanted} ${structureOf(node)}`, () => this.railText(node, wanted));
  }

  protected override railText(node: Node, wanted: boolean): string {
    switch (node.op) {
      case "literal":
      case "and":
      case "or":
      case "not":
      case "definition":
        return super.railText(node, wanted);
      case "is-null":
        return `${this.use(node.negated === wanted ? "isGiven" : "isAbsent")}(${this.present(node.of)})`;
      case "compare":
        return this.compare(node, wanted);
      case "if": {
        const parts = [this.holds(node.condition), this.rail(node.then, wanted), this.rail(node.otherwise, wanted)];
        return `${this.use("isChosen")}(${parts.map(thunk).join(", ")})`;
      }
      case "some":
      case "every":
        return this.quantified(node, wanted);
      default:
        return `${this.use("isEqual")}(${this.value(node)}, ${wanted})`;
    }
  }

  protected override membership(items: ReadonlyArray<Node>, wanted: boolean): string | undefined {
    const among = membersOf(items);
    if (among === undefined) return undefined;
    const members = among.members.map((member) => JSON.stringify(member));
    return `${this.use(wanted ? "isAmong" : "isNoneOf")}(${[this.value(among.of), ...members].join(", ")})`;
  }

  protected override quantified(node: Extract<Node, { op: "some" | "every" }>, wanted: boolean): string {
    const test = this.eachOf(node.list, node.slot, () => this.rail(node.condition, wanted));
    return this.#items((node.op === "every") === wanted ? "Every" : "Some", node, test);
  }

  protected override filtered(node: Extract<Node, { op: "filter" }>): string {
    return this.#items(
      "kept",
      node,
      this.eachOf(node.list, node.slot, () => this.holds(node.condition)),
    );
  }

  /** A test of the items; one of a single member of theirs needs no function of its own. */
  #items(how: "Every" | "Some" | "kept", { list, slot }: { readonly list: Node; readonly slot: number }, test: string) {
    const item = `x${slot}`;
    const [, asked, member, others = ""] = new RegExp(`^(is\\w+)\\(${item}\\?\\.(\\w+)(, .*)?\\)$`).exec(test) ?? [];
    const of = this.value(list);
    const one = asked !== undefined && !new RegExp(`\\b${item}\\b`).test(others);
    const name = this.use(how === "kept" ? (one ? "keptBy" : "kept") : `is${how}${one ? "By" : ""}`);
    return one ? `${name}(${of}, "${member}", ${asked}${others})` : `${name}(${of}, (${item}) => ${test})`;
  }

  protected override table(node: Extract<Node, { op: "table" }>): string {
    const rows = node.rows.map(
      ({ when, then }) => `[${this.use("decided")}(() => ${this.holds(when)}), () => ${this.value(then)}]`,
    );
    return `${this.use(node.hitPolicy === "unique" ? "uniqueHit" : "allHits")}([${rows.join(", ")}])`;
  }

  protected override compare({ left, operator, right }: Compare, wanted: boolean): string {
    const asked = wanted ? operator : opposite[operator];
    if (left.type.kind === "number" && right.type.kind === "number") return this.compareNumbers(left, asked, right);
    const side = (of: Node) =>
      of.type.kind === "instant" ? `${this.use("momentOf")}(${this.value(of)})` : this.value(of);
    return this.#ordered(asked, side(left), side(right));
  }

  #ordered(operator: Compare["operator"], a: string, b: string): string {
    switch (operator) {
      case "=":
        return `${this.use("isEqual")}(${a}, ${b})`;
      case "!=":
        return `${this.use("isOther")}(${a}, ${b})`;
      case "<":
        return `${this.use("isLess")}(${a}, ${b})`;
      case "<=":
        return `${this.use("isAtMost")}(${a}, ${b})`;
      case ">":
        return `${this.use("isLess")}(${b}, ${a})`;
      case ">=":
        return `${this.use("isAtMost")}(${b}, ${a})`;
      default:
        return operator satisfies never;
    }
  }

  protected override compareNumbers(left: Node, operator: Compare["operator"], right: Node): string {
    if (isWritten(left) || isWritten(right)) return this.compareWritten(left, operator, right);
    const scale = Math.max(numberType(left).scale, numberType(right).scale);
    return this.#ordered(operator, this.scaled(left, scale), this.scaled(right, scale));
  }

  protected override compareWritten(left: Node, operator: Compare["operator"], right: Node): string {
    if (isSimple(left) && isSimple(right)) return this.#ordered(operator, this.double(left), this.double(right));
    if (isWritten(left) ? !isWrittenFact(left) || isWritten(right) : !isWrittenFact(right))
      throw new NotCompilable(`${left.text} ${operator} ${right.text}`, "arithmetic with numbers as they are written");
    const [written, other] = isWritten(left) ? [left, right] : [right, left];
    const { scale } = numberType(other);
    const order = `${this.use("writtenOrder")}(${this.number(written)}, ${this.use("exact")}([${this.number(other)}]), ${scale})`;
    return written === left ? this.#ordered(operator, order, "0") : this.#ordered(operator, "0", order);
  }

  protected override scaled(node: Node, scale: number): string {
    const { scale: own } = numberType(node);
    if (own === scale) return this.number(node);
    const power = 10n ** BigInt(scale - own);
    if (node.op === "literal" && typeof node.value === "number" && Number.isInteger(node.value))
      return integer(BigInt(node.value) * power);
    return `${this.use("times")}(${this.number(node)}, ${integer(power)})`;
  }

  override number(node: Node): string {
    if (isTaken(node)) return this.value(node);
    switch (node.op) {
      case "member":
        return this.value(node);
      case "negate":
        return `${this.use("minus")}(0, ${this.number(node.of)})`;
      case "arithmetic": {
        const { left, operator, right } = node;
        if (left.type.kind !== "number") return this.dayArithmetic(node);
        if (isWritten(node) || operator === "/" || operator === "**")
          throw new NotCompilable(node.text, "a division whose result is not rounded");
        const scale = numberType(node).scale;
        const sides =
          operator === "*"
            ? [this.number(left), this.number(right)]
            : [this.scaled(left, scale), this.scaled(right, scale)];
        return `${this.use(arithmetic[operator])}(${sides.join(", ")})`;
      }
      case "if": {
        const scale = numberType(node).scale;
        return this.#chosen(node.condition, this.scaled(node.then, scale), this.scaled(node.otherwise, scale));
      }
      case "call":
        return this.#call(node);
      default:
        return super.number(node);
    }
  }

  protected override settled(node: Node): string {
    return this.number(node);
  }

  protected override settledAs(node: Node, to: NumberType): string {
    return this.scaled(node, to.scale);
  }

  #chosen(condition: Node, then: string, otherwise: string): string {
    return `${this.use("choice")}(${[this.holds(condition), then, otherwise].map(thunk).join(", ")})`;
  }

  override value(node: Node): string {
    if (node.type.kind === "boolean" && (isCondition(node) || node.op === "if"))
      return `${this.use("truthOf")}(${thunk(this.holds(node))})`;
    switch (node.op) {
      case "if":
        return node.type.kind === "number"
          ? this.number(node)
          : this.#chosen(node.condition, this.value(node.then), this.value(node.otherwise));
      case "member":
        return `${this.record(node.of)}?.${node.name}`;
      case "item-at":
        return `${this.use("itemOf")}(${this.value(node.list)}, ${this.number(node.index)})`;
      case "parameter-on":
        return `${this.use("dated")}(${this.value(node.day)}, ${this.small.valuesByDay(node.index)})`;
      case "for":
        return this.eachOf(
          node.list,
          node.slot,
          () => `${this.value(node.list)}?.map((x${node.slot}) => ${this.value(node.body)})`,
        );
      default:
        return super
          .value(node)
          .replace(/^known1\(\(x\) => (\w+)\(x\), /, "known1($1, ")
          .replace(/^known2\(\(a, b\) => (\w+)\(a, b\), /, "known2($1, ");
    }
  }

  #call(node: Call): string {
    const [first] = node.args;
    if (first === undefined) return this.refused(node);
    const { scale } = numberType(node);
    const rounding = roundingOf(node);
    if (rounding !== undefined) {
      const { dividend, divisor, down, how, up } = rounding;
      const under = divisor === undefined ? "1" : this.number(divisor);
      return `${this.use("roundedWhole")}(${this.number(dividend)}, ${up}, ${under}, ${down}, ${JSON.stringify(how)})`;
    }
    switch (node.builtin.name) {
      case "count":
        return `${this.value(first)}?.length`;
      case "sum":
        return `${this.use("total")}(${this.value(first)})`;
      case "abs":
        return `${this.use("sizeOf")}(${this.number(first)})`;
      case "modulo":
        return `${this.use("toValue")}(${emitNumberCall(this, node) ?? this.refused(node)})`;
      case "min":
      case "max": {
        const either = this.use(node.builtin.name === "min" ? "least" : "most");
        return node.args.length === 1
          ? `${this.use("over")}(${either}, ${this.value(first)})`
          : node.args.map((arg) => this.scaled(arg, scale)).reduce((a, b) => `${either}(${a}, ${b})`);
      }
      default:
        return emitNumberCall(this, node) ?? this.refused(node);
    }
  }
}

/** The call of a function that several ask. */
const named = /^[a-z]\d+\(\)$/;

/** JavaScript for a function without parameters that gives what the text does. */
const thunk = (text: string): string => (named.test(text) ? text.slice(0, -2) : `() => ${text}`);

const arithmetic = { "+": "plus", "-": "minus", "*": "times" } as const;

const integer = (value: bigint): string =>
  value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER ? String(value) : `${value}n`;

const opposite = { "=": "!=", "!=": "=", "<": ">=", "<=": ">", ">": "<=", ">=": "<" } as const;

const isSimple = (node: Node): boolean => isConstant(node) || isWrittenFact(node);

/** Whether a definition is a condition that is asked as such. */
const isModal = (node: Node): boolean => node.type.kind === "boolean" && (isCondition(node) || node.op === "if");
