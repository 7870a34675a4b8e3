import { type Node, numberType, powerOfTen } from "../static/index.ts";
import { Loads } from "./loads.ts";
import { isConstant, isCount } from "./node-shape.ts";

/** Bounds of numbers, and their exact values beyond safe integers. */
export abstract class Magnitudes extends Loads {
  /** JavaScript that is true when the value is not missing. */
  protected known(node: Node): string {
    if (node.op === "literal") return "true";
    if (node.type.kind === "number") {
      const text = this.number(node);
      return `${text} === ${text}`;
    }
    if (node.type.kind === "record")
      return `${node.op === "fact" ? `${this.recordAt(node.path.slice(0, -1))}.${node.path.at(-1)}` : node.op === "member" ? `${this.record(node.of)}.${node.name}` : this.value(node)} != null`;
    return `${this.value(node)} != null`;
  }

  /** How many times the sum of all weighed numbers bounds this one; undefined when a product of facts makes that impossible. */
  protected weight(node: Node, scale: number): number | undefined {
    const own = this.ownWeight(node);
    return own === undefined ? undefined : own * powerOfTen(scale - numberType(node).scale);
  }

  protected ownWeight(node: Node): number | undefined {
    switch (node.op) {
      case "literal":
        return typeof node.value === "number" ? Math.abs(node.value) : undefined;
      case "parameter":
        return this.source.parameter(node.index).largest;
      case "fact":
        return 1;
      case "definition":
        return this.ownWeight(this.source.definition(node.index));
      case "negate":
        return this.ownWeight(node.of);
      case "arithmetic": {
        if (node.operator === "*") {
          const [constant, other] = isConstant(node.left) ? [node.left, node.right] : [node.right, node.left];
          if (!isConstant(constant)) return undefined;
          return productOf(this.ownWeight(constant), this.ownWeight(other));
        }
        if (node.operator !== "+" && node.operator !== "-") return undefined;
        const scale = numberType(node).scale;
        return sumOf(this.weight(node.left, scale), this.weight(node.right, scale));
      }
      case "call":
        if (isCount(node)) return 100_000;
        return node.builtin.name === "sum" && this.sums.has(node.args[0]!) ? 1 : undefined;
      default:
        return undefined;
    }
  }

  protected magnitudeOf(node: Node, scale: number): string {
    const factor = powerOfTen(scale - numberType(node).scale);
    const own = this.ownMagnitude(node);
    return factor === 1 ? own : `${own} * ${factor}`;
  }

  protected ownMagnitude(node: Node): string {
    if (node.op === "arithmetic" && node.left.type.kind === "number") {
      const scale = numberType(node).scale;
      if (node.operator === "*") return `(${this.ownMagnitude(node.left)} * ${this.ownMagnitude(node.right)})`;
      return `(${this.magnitudeOf(node.left, scale)} + ${this.magnitudeOf(node.right, scale)})`;
    }
    if (node.op === "definition") return this.ownMagnitude(this.source.definition(node.index));
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
  protected big(node: Node, scale: number): string {
    const { scale: own } = numberType(node);
    const text = this.ownBig(node);
    return own === scale ? text : `${text} * ${10n ** BigInt(scale - own)}n`;
  }

  protected ownBig(node: Node): string {
    switch (node.op) {
      case "literal":
        return `${String(node.value)}n`;
      case "definition":
        return this.ownBig(this.source.definition(node.index));
      case "negate":
        return `(-${this.ownBig(node.of)})`;
      case "arithmetic": {
        const scale = numberType(node).scale;
        if (node.operator === "*") return `(${this.ownBig(node.left)} * ${this.ownBig(node.right)})`;
        return `(${this.big(node.left, scale)} ${node.operator} ${this.big(node.right, scale)})`;
      }
      case "if": {
        const scale = numberType(node).scale;
        return `(${this.fails(node.condition)} ? ${this.big(node.otherwise, scale)} : ${this.big(node.then, scale)})`;
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

  protected scaled(node: Node, scale: number): string {
    const { scale: own } = numberType(node);
    const text = this.number(node);
    if (own === scale) return text;
    if (node.op === "literal" && typeof node.value === "number") return String(node.value * powerOfTen(scale - own));
    return `${text} * ${powerOfTen(scale - own)}`;
  }
}

export const sumOf = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b;
const productOf = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a * b;
