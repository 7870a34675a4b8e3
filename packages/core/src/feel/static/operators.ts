import type { ArithmeticOperator, ComparisonOperator, Span } from "../ast.ts";
import { Mismatch } from "./mismatch.ts";
import { nearest } from "../../primitives/index.ts";
import type { Node } from "./node.ts";
import { daysType, dayType, describeType, monthsType, type NumberType, type NumberUnit, type Type } from "./type.ts";

/** Whether values of the two types can be compared at all. */
export const comparable = (a: Type, b: Type): boolean => {
  if (a.kind === "number" && b.kind === "number") return a.unit === b.unit || a.unit === "plain" || b.unit === "plain";
  return a.kind === b.kind && a.kind !== "record" && a.kind !== "list";
};

const ordered = new Set(["number", "day", "instant", "days", "months", "text"]);

/** @throws Mismatch when the operands cannot be compared with `operator`. */
export const sameKind = (operator: ComparisonOperator, left: Node, right: Node, span: Span): void => {
  if (!comparable(left.type, right.type)) {
    throw new Mismatch(
      span,
      `values of one kind on both sides of ${operator}`,
      `${describeType(left.type)} and ${describeType(right.type)}`,
      toCompare(left.type, right.type),
    );
  }
  if (operator !== "=" && operator !== "!=" && !ordered.has(left.type.kind))
    throw new Mismatch(span, `something with an order before ${operator}`, describeType(left.type));
  codesFit(left, right);
  codesFit(right, left);
};

/** A literal text compared with a code must be one of the codes. */
const codesFit = (coded: Node, literal: Node): void => {
  if (coded.op === "literal" || coded.type.kind !== "text" || coded.type.codes === undefined) return;
  if (literal.op !== "literal" || typeof literal.value !== "string" || coded.type.codes.includes(literal.value)) return;
  const near = nearest(literal.value, coded.type.codes);
  throw new Mismatch(
    literal.span,
    describeType(coded.type),
    `"${literal.value}"`,
    near === undefined ? undefined : `Did you mean "${near}"?`,
  );
};

/** What to write instead of comparing two kinds. */
const toCompare = (left: Type, right: Type): string => {
  const kinds = new Set([left, right].map((type) => (type.kind === "number" ? type.unit : type.kind)));
  if (kinds.has("day") && kinds.has("text")) return 'Write a day as date("2026-01-01").';
  if (kinds.has("day") && kinds.has("instant")) return "Take the day of an instant with local day(instant).";
  if (kinds.has("money") && kinds.has("percent"))
    return "Multiply an amount by the percent, and compare the product with the amount.";
  if (kinds.has("text") && kinds.has("plain"))
    return 'Compare a text with a text, such as "a"; its length is string length(text).';
  if (kinds.has("list"))
    return "Take one item of the list, count(list) or sum(list), or ask with list contains(list, item).";
  return "Compare things of one kind.";
};

const joinUnits = (left: NumberType, right: NumberType, operator: ArithmeticOperator, span: Span): NumberUnit => {
  if (left.unit === right.unit || right.unit === "plain") return left.unit;
  if (left.unit === "plain") return right.unit;
  throw new Mismatch(
    span,
    `two amounts of one kind around ${operator}`,
    `${describeType(left)} and ${describeType(right)}`,
    `To ${operator === "+" ? "add" : "take away"} a share, multiply first: amount ${operator} amount * percent.`,
  );
};

const timesUnit = (left: NumberUnit, right: NumberUnit): NumberUnit | undefined => {
  if (left === "money" || right === "money") return left === right ? undefined : "money";
  return left === "percent" || right === "percent" ? (left === right ? "percent" : "plain") : "plain";
};

const numberArithmetic = (
  operator: ArithmeticOperator,
  left: NumberType,
  right: NumberType,
  span: Span,
): NumberType => {
  switch (operator) {
    case "+":
    case "-":
      return { kind: "number", unit: joinUnits(left, right, operator, span), scale: Math.max(left.scale, right.scale) };
    case "*": {
      const unit = timesUnit(left.unit, right.unit);
      if (unit === undefined)
        throw new Mismatch(
          span,
          "money times a number or a percent",
          "money times money",
          "Multiply an amount by a percent or a plain number only.",
        );
      return { kind: "number", unit, scale: left.scale + right.scale };
    }
    case "/": {
      if (right.unit === "money" && left.unit !== "money")
        throw new Mismatch(span, "money divided by a number, or by money", `${describeType(left)} divided by money`);
      const unit = left.unit === "money" ? (right.unit === "money" ? "percent" : "money") : left.unit;
      return { kind: "number", unit, scale: 0 };
    }
    case "**":
      if (left.unit !== "plain" || right.unit !== "plain")
        throw new Mismatch(span, "plain numbers around **", describeType(left));
      return { kind: "number", unit: "plain", scale: 0 };
    default:
      return operator satisfies never;
  }
};

/** The type of `left operator right`. @throws Mismatch when there is none. */
export const arithmeticType = (operator: ArithmeticOperator, left: Node, right: Node, span: Span): Type => {
  const [a, b] = [left.type, right.type];
  if (a.kind === "number" && b.kind === "number") return numberArithmetic(operator, a, b, span);
  if (a.kind === "day" && (b.kind === "days" || b.kind === "months") && (operator === "+" || operator === "-"))
    return dayType;
  if (b.kind === "day" && (a.kind === "days" || a.kind === "months") && operator === "+") return dayType;
  if (a.kind === "day" && b.kind === "day" && operator === "-") return daysType;
  if (a.kind === "days" && b.kind === "days" && (operator === "+" || operator === "-")) return daysType;
  if (a.kind === "months" && b.kind === "months" && (operator === "+" || operator === "-")) return monthsType;
  const duration =
    a.kind === "days" || a.kind === "months" ? a : b.kind === "days" || b.kind === "months" ? b : undefined;
  const factor = duration === a ? b : a;
  if (
    duration !== undefined &&
    operator === "*" &&
    factor.kind === "number" &&
    factor.unit === "plain" &&
    factor.scale === 0
  )
    return duration;
  const advice =
    a.kind === "instant" || b.kind === "instant"
      ? "Take the day of an instant with local day(instant)."
      : a.kind === "day" && b.kind === "number"
        ? 'Write a number of days as @"P30D", of months as @"P3M".'
        : undefined;
  throw new Mismatch(span, `two values that ${operator} can join`, `${describeType(a)} and ${describeType(b)}`, advice);
};
