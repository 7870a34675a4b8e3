import { type Node, type NumberType, numberType } from "../static/index.ts";
import { emitNumberCall } from "./calls.ts";
import { isCondition, isTaken, isWritten, roundingOf } from "./node-shape.ts";
import { NotCompilable } from "./not-compilable.ts";
import { SmallConditions } from "./small-conditions.ts";
import { thunk } from "./small-names.ts";

type Call = Extract<Node, { op: "call" }>;

/**
 * Prints JavaScript that is short: each condition once, for what holds certainly and for what may hold, with facts,
 * definitions and parameters in the module beside it.
 */
export class SmallEmitter extends SmallConditions {
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

const arithmetic = { "+": "plus", "-": "minus", "*": "times" } as const;

const integer = (value: bigint): string =>
  value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER ? String(value) : `${value}n`;
