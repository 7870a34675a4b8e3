import { type Node, numberType, powerOfTen } from "../static/index.ts";
import { ExactTerms } from "./exact-terms.ts";
import { sumOf } from "./magnitudes.ts";
import { isConstant, isWritten, isWrittenFact } from "./node-shape.ts";
import { NotCompilable } from "./not-compilable.ts";

type Operator = Extract<Node, { op: "compare" }>["operator"];

/** Comparisons: of integers where they are safe, exactly where they are not. */
export abstract class Comparisons extends ExactTerms {
  protected compare(node: Extract<Node, { op: "compare" }>, wanted: boolean): string {
    const operator = wanted ? node.operator : opposite[node.operator];
    const { left, right } = node;
    if (left.type.kind === "number" && right.type.kind === "number") return this.compareNumbers(left, operator, right);
    if (left.type.kind === "instant" || left.type.kind === "days" || left.type.kind === "months") {
      const side = (of: Node) =>
        of.type.kind === "instant"
          ? `${this.use("momentOf")}(${this.value(of)})`
          : `${this.use("toNumber")}(${this.value(of)})`;
      return inNumbers(operator, side(left), side(right));
    }
    const [a, b] = [this.value(left), this.value(right)];
    if (operator === "=")
      return right.op === "literal" || left.op === "literal" ? `${a} === ${b}` : `(${a} === ${b} && ${a} != null)`;
    if (operator === "!=") {
      const literal = right.op === "literal" ? right : left.op === "literal" ? left : undefined;
      if (literal !== undefined && typeof literal.value === "boolean")
        return `${literal === right ? a : b} === ${!literal.value}`;
      const known = [left, right].flatMap((side, index) =>
        side.op === "literal" ? [] : [`${index === 0 ? a : b} != null`],
      );
      return `(${[...known, `${a} !== ${b}`].join(" && ")})`;
    }
    // Of two days one that is not null is enough: null is in no order with a day.
    return left.type.kind === "day" && [left, right].some(({ op }) => op === "literal" || op === "today")
      ? `${a} ${operator} ${b}`
      : `${this.ordered(left, a)} ${operator} ${left.type.kind === "day" ? b : this.ordered(right, b)}`;
  }

  /** Two missing texts are not in any order: NaN compares false with everything. */
  protected ordered(node: Node, text: string): string {
    return node.op === "literal" ? text : `(${text} ?? NaN)`;
  }

  protected compareNumbers(left: Node, operator: Operator, right: Node): string {
    if (isWritten(left) || isWritten(right)) return this.compareWritten(left, operator, right);
    const scale = Math.max(numberType(left).scale, numberType(right).scale);
    const uncertain = [left, right].filter((side) => !this.certain(side, scale));
    const fast = inNumbers(operator, this.scaled(left, scale), this.scaled(right, scale));
    if (uncertain.length === 0) return fast;
    const bound = this.local > 0 ? undefined : uncertain.map((side) => this.weight(side, scale)).reduce(sumOf);
    if (bound !== undefined) {
      this.largest = Math.max(this.largest, bound, 1);
      for (const side of uncertain) this.weigh(side);
    }
    const safe =
      bound === undefined
        ? `${uncertain.map((side) => this.magnitudeOf(side, scale)).join(" + ")} <= ${Number.MAX_SAFE_INTEGER}`
        : "s";
    const order = this.order(left, right, scale);
    if (this.local > 0) return `(${safe} ? ${fast} : ${inNumbers(operator, order, "0")})`;
    // Both sides are safe and so is their difference: its sign is asked for by every comparison of the two.
    const difference = `${this.scaled(left, scale)} - ${this.scaled(right, scale)}`;
    return inNumbers(operator, this.inCommon(`${safe} ? ${difference} : ${order}`), "0");
  }

  /**
   * Numbers as they are written, `15.1`. Beside a constant or another such number the doubles nearest to both decimals
   * stand in the order of the decimals; beside a sum or product they are compared as decimals.
   */
  protected compareWritten(left: Node, operator: Operator, right: Node): string {
    if (isSimple(left) && isSimple(right)) return inNumbers(operator, this.double(left), this.double(right));
    if (!isWrittenFact(left) || isWritten(right)) {
      if (!isWrittenFact(right) || isWritten(left))
        throw new NotCompilable(
          `${left.text} ${operator} ${right.text}`,
          "arithmetic with numbers as they are written",
        );
      return this.compareWritten(right, mirrored[operator], left);
    }
    const { scale } = numberType(right);
    const other = this.exact(right, scale);
    return inNumbers(operator, `${this.use("writtenOrder")}(${this.number(left)}, ${other}, ${scale})`, "0");
  }

  protected double(node: Node): string {
    const { scale } = numberType(node);
    return scale === 0 || isWritten(node) ? this.number(node) : `${this.number(node)} / ${powerOfTen(scale)}`;
  }
}

const isSimple = (node: Node): boolean => isConstant(node) || isWrittenFact(node);

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

const mirrored: Readonly<Record<Operator, Operator>> = {
  "=": "=",
  "!=": "!=",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
};

/** A comparison of numbers that is false whenever one is NaN. */
const inNumbers = (operator: Operator, a: string, b: string): string =>
  operator === "!="
    ? b === "0"
      ? `Math.abs(${a}) > 0`
      : `(${a} < ${b} || ${a} > ${b})`
    : `${a} ${inScript[operator]} ${b}`;
