import { childrenOf, type Node, numberType, powerOfTen } from "../static/index.ts";
import { type Bounding, boundOf, isOfFacts, largestSafe } from "./bounds.ts";
import { Loads } from "./loads.ts";
import { isConstant, isCount, roundingOf } from "./node-shape.ts";

/** How large numbers can be: what needs no guard, what the common guard covers, and what needs one of its own. */
export abstract class Magnitudes extends Loads {
  /** Slots whose items are computed: they may be beyond safe integers. */
  protected readonly computed = new Set<number>();
  readonly #bounding: Bounding = {
    definition: (index) => this.source.definition(index),
    largestOf: (index) => this.source.parameter(index).largest,
    isComputed: (slot) => this.computed.has(slot),
  };

  /** Runs `body` for the items of a list. */
  protected eachOf<R>(list: Node, slot: number, body: () => R): R {
    if (list.type.kind === "list" && list.type.of.kind === "number" && !this.ofFacts(list)) this.computed.add(slot);
    else this.computed.delete(slot);
    return this.within(body);
  }

  protected ofFacts(list: Node): boolean {
    return list.op === "definition" ? this.ofFacts(this.source.definition(list.index)) : isOfFacts(list);
  }

  /** Whether the number, and all that it is computed from, are safe integers whatever the facts are. */
  protected certain(node: Node, scale: number): boolean {
    const { scale: own, asWritten } = numberType(node);
    if (asWritten === true || boundOf(node, this.#bounding) * powerOfTen(scale - own) > largestSafe) return false;
    if (node.op === "definition") return this.certain(this.source.definition(node.index), scale);
    if (node.op === "if") return this.certain(node.then, own) && this.certain(node.otherwise, own);
    if (node.op !== "arithmetic" && node.op !== "negate" && node.op !== "call") return true;
    const additive = node.op === "arithmetic" && node.operator !== "*";
    return childrenOf(node).every(
      (child) =>
        child.type.kind !== "number" || this.certain(child, additive || node.op === "call" ? own : child.type.scale),
    );
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
        return numberType(node).asWritten === true ? undefined : 1;
      case "definition":
        return this.ownWeight(this.source.definition(node.index));
      case "negate":
        return this.ownWeight(node.of);
      case "if": {
        const { scale } = numberType(node);
        return sumOf(this.weight(node.then, scale), this.weight(node.otherwise, scale));
      }
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
        if (isCount(node)) return 2 ** 32;
        if (node.builtin.name === "sum") return this.sums.has(node.args[0]!) ? 1 : undefined;
        return this.callWeight(node);
      default:
        return undefined;
    }
  }

  protected callWeight(node: Extract<Node, { op: "call" }>): number | undefined {
    const { scale } = numberType(node);
    const rounding = roundingOf(node);
    if (rounding !== undefined) {
      const { dividend, up, divisor, down } = rounding;
      const divided = divisor === undefined ? down : productOf(this.ownWeight(divisor), down);
      return sumOf(sumOf(productOf(this.ownWeight(dividend), up), divided), 1);
    }
    if (node.builtin.name === "abs") return this.ownWeight(node.args[0]!);
    if ((node.builtin.name === "min" || node.builtin.name === "max") && node.args.length > 1)
      return node.args.map((arg) => this.weight(arg, scale)).reduce(sumOf);
    return undefined;
  }

  protected magnitudeOf(node: Node, scale: number): string {
    const factor = powerOfTen(scale - numberType(node).scale);
    const own = this.ownMagnitude(node);
    return factor === 1 ? own : `${own} * ${factor}`;
  }

  protected ownMagnitude(node: Node): string {
    const { scale } = numberType(node);
    switch (node.op) {
      case "arithmetic":
        if (node.left.type.kind !== "number") break;
        if (node.operator === "*") return `(${this.ownMagnitude(node.left)} * ${this.ownMagnitude(node.right)})`;
        return `(${this.magnitudeOf(node.left, scale)} + ${this.magnitudeOf(node.right, scale)})`;
      case "definition":
        return this.ownMagnitude(this.source.definition(node.index));
      case "negate":
        return this.ownMagnitude(node.of);
      case "if":
        return `(${this.magnitudeOf(node.then, scale)} + ${this.magnitudeOf(node.otherwise, scale)})`;
      case "literal":
        return String(Math.abs(Number(node.value)));
      case "local":
      case "item-at":
      case "table":
        return `${this.use("magnitude")}(${this.value(node)})`;
      case "call":
        return this.callMagnitude(node) ?? `${this.use("magnitude")}(${this.number(node)})`;
      default:
        break;
    }
    return `${this.use("magnitude")}(${this.number(node)})`;
  }

  protected callMagnitude(node: Extract<Node, { op: "call" }>): string | undefined {
    const { scale } = numberType(node);
    const [of] = node.args;
    const rounding = roundingOf(node);
    if (rounding !== undefined) {
      const { dividend, up, divisor, down } = rounding;
      const divided = divisor === undefined ? "" : ` + ${this.ownMagnitude(divisor)} * ${down}`;
      return `(${this.ownMagnitude(dividend)} * ${up}${divided} + 1)`;
    }
    if (of === undefined) return undefined;
    switch (node.builtin.name) {
      case "sum":
        return this.sums.get(of)?.magnitude ?? `${this.use("magnitudes")}(${this.value(of)})`;
      case "abs":
        return this.ownMagnitude(of);
      case "min":
      case "max":
        return node.args.length === 1
          ? `${this.use("magnitudes")}(${this.value(of)})`
          : `(${node.args.map((arg) => this.magnitudeOf(arg, scale)).join(" + ")})`;
      default:
        return undefined;
    }
  }

  /** JavaScript that is true when the value is not missing. */
  protected known(node: Node): string {
    if (node.op === "literal") return "true";
    if (node.type.kind !== "number") return `${this.present(node)} != null`;
    const text = this.number(node);
    return `${text} === ${text}`;
  }

  /** JavaScript that is true when the value is missing. */
  protected unknown(node: Node): string {
    if (node.op === "literal") return "false";
    if (node.type.kind !== "number") return `${this.present(node)} == null`;
    const text = this.number(node);
    return `${text} !== ${text}`;
  }

  /** A value for a test of its presence: a missing record is not replaced by an empty one. */
  protected present(node: Node): string {
    if (node.type.kind === "record" && node.op === "fact")
      return `${this.recordAt(node.path.slice(0, -1))}.${node.path.at(-1)}`;
    if (node.type.kind === "record" && node.op === "member") return `${this.record(node.of)}.${node.name}`;
    return this.value(node);
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
