import type { ComparisonOperator } from "../ast.ts";

/** Whether an order of that sign satisfies the operator. */
export const satisfies = (operator: ComparisonOperator, sign: number): boolean => holds[operator](sign, 0);

const holds: Readonly<Record<ComparisonOperator, (x: number, y: number) => boolean>> = {
  "=": (x, y) => x === y,
  "!=": (x, y) => x !== y,
  "<": (x, y) => x < y,
  "<=": (x, y) => x <= y,
  ">": (x, y) => x > y,
  ">=": (x, y) => x >= y,
};

/** An order of texts as one test for less: `x <= y` is "not y < x". */
export const asLess = (operator: ComparisonOperator): { readonly swapped: boolean; readonly negated: boolean } => ({
  swapped: operator === ">" || operator === "<=",
  negated: operator === "<=" || operator === ">=",
});
