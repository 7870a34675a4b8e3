import type { ComparisonOperator } from "./ast.ts";
import { either, equal, includes, negated, order, type Ternary } from "./compare.ts";
import type { Run } from "./run.ts";
import { FeelRange, isList, type Value } from "./values.ts";

/** `left operator right`; null where the two cannot be compared. */
export const compared = (operator: ComparisonOperator, left: Value, right: Value, run: Run): Ternary => {
  if (operator === "=") return equal(left, right, run);
  if (operator === "!=") return negated(equal(left, right, run));
  const ordered = order(left, right);
  if (ordered === null) return null;
  switch (operator) {
    case "<":
      return ordered < 0;
    case "<=":
      return ordered <= 0;
    case ">":
      return ordered > 0;
    case ">=":
      return ordered >= 0;
  }
};

/** True for one item is enough; null where none is true and one has no answer. */
export const anyOf = <A>(items: ReadonlyArray<A>, test: (item: A) => Ternary): Ternary => {
  let answer: Ternary = false;
  for (const item of items) {
    answer = either(answer, () => test(item));
    if (answer === true) return true;
  }
  return answer;
};

/** `tested in expected`: equal to it, within it, or equal to or within one of its items. */
export const matchesValue = (tested: Value, expected: Value, run: Run): Ternary => {
  if (expected instanceof FeelRange) return includes(expected, tested, run);
  if (!isList(expected)) return equal(tested, expected, run);
  const member = anyOf(expected, (item) =>
    item instanceof FeelRange ? includes(item, tested, run) : equal(tested, item, run) === true,
  );
  return member === true ? true : isList(tested) ? either(member, () => equal(tested, expected, run)) : member;
};
