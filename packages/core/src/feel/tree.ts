import type { parser } from "lezer-feel";
import type { ArithmeticOperator, ComparisonOperator, Span } from "./ast.ts";

export type Node = ReturnType<typeof parser.parse>["topNode"];

const comments = new Set(["LineComment", "BlockComment"]);

export const childrenOf = (node: Node): ReadonlyArray<Node> => {
  const children: Array<Node> = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    if (!comments.has(child.name)) children.push(child);
  return children;
};

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** What stands between the quotes, escapes resolved; an unknown escape stays as written. */
export const unquoted = (literal: string): string =>
  literal
    .slice(1, -1)
    .replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{6})|([^]))/gu, (whole, short, long, single: string | undefined) => {
      const code = Number.parseInt(String(short ?? long), 16);
      if (!Number.isNaN(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      if (single === undefined) return whole;
      return "\"\\'/".includes(single) ? single : (escapes[single] ?? whole);
    });

export const arithmeticOperators: ReadonlyArray<ArithmeticOperator> = ["+", "-", "*", "/", "**"];
export const comparisonOperators: ReadonlyArray<ComparisonOperator> = ["=", "!=", "<", "<=", ">", ">="];

export const spanOf = ({ from, to }: Node): Span => ({ from, to });

/** `< 3` standing by itself: the parser takes it for an operand too, as in `a = = 3`. */
export const isOpenTest = (node: Node): boolean =>
  node.name === "SimplePositiveUnaryTest" && node.firstChild?.name === "CompareOp";

/** Where `< 3` may stand for a range. */
export const takesOpenTest: ReadonlySet<string> = new Set([
  "Expression",
  "ParenthesizedExpression",
  "PositiveUnaryTest",
  "List",
  "ContextEntry",
  "FunctionInvocation",
  "NamedParameter",
]);
