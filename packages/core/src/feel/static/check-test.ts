import type { ComparisonOperator, Expression, Test } from "../ast.ts";
import { builtins } from "./builtins/index.ts";
import { Mismatch } from "./mismatch.ts";
import type { Node } from "./node.ts";
import { comparable, sameKind } from "./operators.ts";
import type { Place } from "./resolve.ts";
import { booleanType, describeType, type Type } from "./type.ts";

/** `left operator right`; comparison with the literal null asks whether something is given. @throws Mismatch */
export const comparison = (operator: ComparisonOperator, left: Node, right: Node, at: Place): Node => {
  const leftNull = left.op === "literal" && left.value === null;
  const rightNull = right.op === "literal" && right.value === null;
  if (leftNull || rightNull) {
    if (operator !== "=" && operator !== "!=") throw new Mismatch(at.span, "= null or != null", `${operator} null`);
    return { op: "is-null", of: leftNull ? right : left, negated: operator === "!=", type: booleanType, ...at };
  }
  sameKind(operator, left, right, at.span);
  return { op: "compare", operator, left, right, type: booleanType, ...at };
};

/** One test of `in`, or of a cell of a decision table, as a condition over `value`. @throws Mismatch */
export const testOf = (check: (expression: Expression) => Node, text: string, value: Node, test: Test): Node => {
  const at = { span: test.span, text: text.slice(test.span.from, test.span.to) };
  if (test.kind === "compare") return comparison(test.operator, value, check(test.value), at);
  if (test.value.kind === "range") {
    const { low, high, lowIncluded, highIncluded } = test.value;
    const items = [
      ...(low === undefined ? [] : [comparison(lowIncluded ? ">=" : ">", value, check(low), at)]),
      ...(high === undefined ? [] : [comparison(highIncluded ? "<=" : "<", value, check(high), at)]),
    ];
    return items.length === 1 ? items[0]! : { op: "and", items, type: booleanType, ...at };
  }
  const tested = check(test.value);
  if (tested.type.kind !== "list") return comparison("=", value, tested, at);
  if (tested.op === "list")
    return {
      op: "or",
      items: tested.items.map((item) => comparison("=", value, item, at)),
      type: booleanType,
      ...at,
    };
  return {
    op: "call",
    builtin: builtins.get("list contains")!,
    args: [tested, fitting(value, tested.type.of, at)],
    type: booleanType,
    ...at,
  };
};

const fitting = (value: Node, type: Type, at: Place): Node => {
  if (!comparable(value.type, type)) throw new Mismatch(at.span, describeType(value.type), describeType(type));
  return value;
};
