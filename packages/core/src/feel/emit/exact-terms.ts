import { type Node, numberType } from "../static/index.ts";
import { Magnitudes } from "./magnitudes.ts";
import { isWritten, roundingOf } from "./node-shape.ts";
import { NotCompilable } from "./not-compilable.ts";

/** JavaScript for the factors of a product. */
type Term = ReadonlyArray<string>;

/** Beyond this many products a sum stands in brackets of its own. */
const mostTerms = 8;

const factor = (places: number): Term => {
  const value = 10n ** BigInt(places);
  return places === 0 ? [] : [value <= Number.MAX_SAFE_INTEGER ? String(value) : `${value}n`];
};

/** Numbers beyond safe integers: sums of products, which the runtime adds up exactly. */
export abstract class ExactTerms extends Magnitudes {
  /** JavaScript for a number as a BigInt under `scale`; undefined when it is missing. */
  protected exact(node: Node, scale: number): string {
    return `${this.use("exact")}(${written(this.terms(node, scale))})`;
  }

  /** JavaScript for 1, 0 or -1 as one number is more than, equal to or less than another; NaN when one is missing. */
  protected order(left: Node, right: Node, scale: number): string {
    return `${this.use("sign")}(${written([...this.terms(left, scale), ...negated(this.terms(right, scale))])})`;
  }

  /** JavaScript for a number as a value: a BigInt where it is beyond safe integers. */
  protected settled(node: Node): string {
    const { scale } = numberType(node);
    if (isWritten(node) || this.certain(node, scale)) return `${this.use("toValue")}(${this.number(node)})`;
    if (node.op === "arithmetic" && (node.operator === "/" || node.operator === "**"))
      throw new NotCompilable(node.text, "a division whose result is not rounded");
    // The number first: it brings about the loops that magnitudes come from.
    const number = this.number(node);
    return `(${this.ownMagnitude(node)} <= ${Number.MAX_SAFE_INTEGER} ? ${this.use("toValue")}(${number}) : ${this.use("settled")}(${this.exact(node, scale)}))`;
  }

  protected terms(node: Node, scale: number): ReadonlyArray<Term> {
    const up = factor(scale - numberType(node).scale);
    const own = this.ownTerms(node);
    return up.length === 0 ? own : own.map((term) => term.concat(up));
  }

  protected ownTerms(node: Node): ReadonlyArray<Term> {
    const { scale } = numberType(node);
    switch (node.op) {
      case "definition":
        return this.ownTerms(this.source.definition(node.index));
      case "negate":
        return negated(this.ownTerms(node.of));
      case "arithmetic": {
        if (node.left.type.kind !== "number") break;
        if (node.operator === "*") return this.product(this.ownTerms(node.left), this.ownTerms(node.right));
        if (node.operator !== "+" && node.operator !== "-") break;
        const right = this.terms(node.right, scale);
        return [...this.terms(node.left, scale), ...(node.operator === "+" ? right : negated(right))];
      }
      case "if": {
        const [then, otherwise] = [this.exact(node.then, scale), this.exact(node.otherwise, scale)];
        return [
          [
            `(${this.holds(node.condition)} ? ${then} : ${this.fails(node.condition)} ? ${otherwise} : ${this.use("agreedValue")}(${then}, ${otherwise}))`,
          ],
        ];
      }
      case "local":
      case "item-at":
      case "table":
        return [[this.value(node)]];
      case "call":
        return [[this.exactCall(node) ?? this.number(node)]];
      default:
        break;
    }
    return [[this.number(node)]];
  }

  protected exactCall(node: Extract<Node, { op: "call" }>): string | undefined {
    const { scale } = numberType(node);
    const [of] = node.args;
    const rounding = roundingOf(node);
    if (rounding !== undefined) {
      const { dividend, up, divisor, down, how } = rounding;
      const under = divisor === undefined ? "1n" : this.exact(divisor, numberType(divisor).scale);
      return `${this.use("roundedExactly")}(${this.exact(dividend, numberType(dividend).scale)}, ${up}, ${under}, ${down}, ${JSON.stringify(how)})`;
    }
    if (of === undefined) return undefined;
    switch (node.builtin.name) {
      case "sum":
        return `${this.use("exactSum")}(${this.value(of)})`;
      case "abs":
        return `${this.use("exactAbs")}(${this.exact(of, scale)})`;
      case "min":
      case "max": {
        const either = this.use(node.builtin.name === "min" ? "least" : "most");
        return node.args.length === 1
          ? `${this.use("over")}(${either}, ${this.value(of)})`
          : node.args.map((arg) => this.exact(arg, scale)).reduce((a, b) => `${either}(${a}, ${b})`);
      }
      default:
        return undefined;
    }
  }

  protected product(left: ReadonlyArray<Term>, right: ReadonlyArray<Term>): ReadonlyArray<Term> {
    if (left.length * right.length <= mostTerms) return left.flatMap((a) => right.map((b) => [...a, ...b]));
    const bracketed = (terms: ReadonlyArray<Term>): Term =>
      terms.length === 1 && terms[0] !== undefined ? terms[0] : [`${this.use("exact")}(${written(terms)})`];
    return [[...bracketed(left), ...bracketed(right)]];
  }
}

const negated = (terms: ReadonlyArray<Term>): ReadonlyArray<Term> => terms.map((term) => term.concat("-1"));

const written = (terms: ReadonlyArray<Term>): string => terms.map((term) => `[${term.join(", ")}]`).join(", ");
