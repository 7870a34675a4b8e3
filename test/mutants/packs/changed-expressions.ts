/** One small change at a time of an expression: what a slip of whoever writes a rule would make of it. */
import type { ComparisonOperator, Expression, Span } from "../../../packages/core/src/feel/index.ts";
import { nextTo } from "./next-to.ts";

/** A part of a text, and what is put in its place. */
export interface Edit extends Span {
  readonly put: string;
}

const beside: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "=": "!=",
  "!=": "=",
};
const turned: Readonly<Record<string, string>> = { "+": "-", "-": "+", "*": "/", "/": "*" };
const otherFunction: Readonly<Record<string, string>> = {
  min: "max",
  max: "min",
  floor: "ceiling",
  ceiling: "floor",
  any: "all",
  all: "any",
};

/** The text with one edit. */
export const edited = (text: string, { from, to, put }: Edit): string => text.slice(0, from) + put + text.slice(to);

/** Every edit of an expression and of what it holds. */
export const editsOf = function* (expression: Expression, text: string): Generator<Edit> {
  yield* ownEdits(expression, text);
  for (const part of partsOf(expression)) yield* editsOf(part, text);
};

/** A word or a sign between two parts. */
const between = (text: string, left: Span, right: Span, sign: string, put: string): ReadonlyArray<Edit> => {
  const from = text.indexOf(sign, left.to);
  return from === -1 || from >= right.from ? [] : [{ from, to: from + sign.length, put }];
};

const only = (whole: Span, part: Span, text: string): Edit => ({
  ...whole,
  put: `(${text.slice(part.from, part.to)})`,
});

/** Each of several parts left out, with the comma before or behind it. */
const eachLeftOut = (parts: ReadonlyArray<Span>): ReadonlyArray<Edit> =>
  parts.length < 2
    ? []
    : parts.map((part, index) => {
        const [before, after] = [parts[index - 1], parts[index + 1]];
        return {
          from: before?.to ?? part.from,
          to: before === undefined ? (after?.from ?? part.to) : part.to,
          put: "",
        };
      });

const ownEdits = (expression: Expression, text: string): ReadonlyArray<Edit> => {
  const { span } = expression;
  const said = (part: Expression): string => text.slice(part.span.from, part.span.to);
  switch (expression.kind) {
    case "comparison": {
      const { left, right, operator } = expression;
      return between(text, left.span, right.span, operator, beside[operator]);
    }
    case "and":
    case "or": {
      const { left, right, kind } = expression;
      return [
        ...between(text, left.span, right.span, kind, kind === "and" ? "or" : "and"),
        only(span, left.span, text),
        only(span, right.span, text),
      ];
    }
    case "arithmetic": {
      const { left, right, operator } = expression;
      const put = turned[operator];
      return put === undefined ? [] : between(text, left.span, right.span, operator, put);
    }
    case "number":
      return nextTo(text.slice(span.from, span.to)).map((put) => ({ ...span, put }));
    case "at":
      return nextTo(expression.text).map((put) => ({ ...span, put: `@"${put}"` }));
    case "boolean":
      return [{ ...span, put: String(!expression.value) }];
    case "quantified": {
      const { quantifier } = expression;
      const put = quantifier === "some" ? "every" : "some";
      return [{ from: span.from, to: span.from + quantifier.length, put }];
    }
    case "between": {
      const [value, low, high] = [said(expression.value), said(expression.low), said(expression.high)];
      return [
        { ...span, put: `(${low} < ${value} and ${value} <= ${high})` },
        { ...span, put: `(${low} <= ${value} and ${value} < ${high})` },
      ];
    }
    case "range":
      return expression.low === undefined || expression.high === undefined
        ? []
        : [
            { from: span.from, to: span.from + 1, put: expression.lowIncluded ? "(" : "[" },
            { from: span.to - 1, to: span.to, put: expression.highIncluded ? ")" : "]" },
          ];
    case "in":
      return eachLeftOut(expression.tests.map((test) => test.span));
    case "list":
      return eachLeftOut(expression.items.map((item) => item.span));
    case "if": {
      const { condition, then, otherwise } = expression;
      return [{ ...span, put: `(if ${said(condition)} then ${said(otherwise)} else ${said(then)})` }];
    }
    case "filter":
      return [{ ...span, put: said(expression.list) }];
    case "call":
      return callEdits(expression, text);
    default:
      return [];
  }
};

const callEdits = (
  { callee, positional, span }: Extract<Expression, { readonly kind: "call" }>,
  text: string,
): ReadonlyArray<Edit> => {
  const [first] = positional;
  if (callee.kind !== "name" || first === undefined) return [];
  if (callee.name === "not") return [only(span, first.span, text)];
  if (callee.name === "date" && first.kind === "string")
    return nextTo(first.value).map((put) => ({ ...first.span, put: JSON.stringify(put) }));
  const put = otherFunction[callee.name];
  return put === undefined ? [] : [{ ...callee.span, put }];
};

const partsOf = (expression: Expression): ReadonlyArray<Expression> => {
  switch (expression.kind) {
    case "and":
    case "or":
    case "comparison":
    case "arithmetic":
      return [expression.left, expression.right];
    case "between":
      return [expression.value, expression.low, expression.high];
    case "in":
      return [expression.value, ...expression.tests.map(({ value }) => value)];
    case "range":
      return [expression.low, expression.high].filter((end) => end !== undefined);
    case "if":
      return [expression.condition, expression.then, expression.otherwise];
    case "filter":
      return [expression.list, expression.condition];
    case "call":
      return expression.positional;
    case "list":
      return expression.items;
    case "path":
      return [expression.base];
    case "negation":
      return [expression.operand];
    case "for":
      return [...expression.iterators.map(({ domain }) => domain), expression.body];
    case "quantified":
      return [...expression.iterators.map(({ domain }) => domain), expression.condition];
    default:
      return [];
  }
};
