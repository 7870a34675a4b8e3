/**
 * FEEL expressions as plain data, after parsing.
 *
 * Names carry normalised white space (`own  financing` is `own financing`). Positions are offsets in UTF-16 units of
 * the source text, `from` included, `to` excluded.
 */

export interface Span {
  readonly from: number;
  readonly to: number;
}

export type ArithmeticOperator = "+" | "-" | "*" | "/" | "**";
export type ComparisonOperator = "=" | "!=" | "<" | "<=" | ">" | ">=";

/** A type as FEEL text writes it in `instance of` and in function parameters. */
export type TypeExpression =
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "list"; readonly of: TypeExpression }
  | { readonly kind: "range"; readonly of: TypeExpression }
  | {
      readonly kind: "context";
      readonly entries: ReadonlyArray<{ readonly name: string; readonly type: TypeExpression }>;
    }
  | { readonly kind: "function"; readonly parameters: ReadonlyArray<TypeExpression>; readonly result: TypeExpression };

/** `x in domain`, or `i in low..high` when `to` is given. */
export interface Iterator {
  readonly name: string;
  readonly domain: Expression;
  readonly to?: Expression;
}

/** One test of `in` or of a decision-table cell: a comparison with the tested value, or an expression. */
export type Test =
  | { readonly kind: "compare"; readonly operator: ComparisonOperator; readonly value: Expression; readonly span: Span }
  | { readonly kind: "expression"; readonly value: Expression; readonly span: Span };

export type Expression = (
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "null" }
  /** `@"2026-01-01"` */
  | { readonly kind: "at"; readonly text: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "path"; readonly base: Expression; readonly name: string }
  | { readonly kind: "list"; readonly items: ReadonlyArray<Expression> }
  | { readonly kind: "context"; readonly entries: ReadonlyArray<{ readonly name: string; readonly value: Expression }> }
  /** `[low..high]`; `(<= high)` has no `low`, `(> low)` no `high`. */
  | {
      readonly kind: "range";
      readonly low?: Expression;
      readonly high?: Expression;
      readonly lowIncluded: boolean;
      readonly highIncluded: boolean;
      /** Marks `(= end)` and, where the reader allows it, `(!= end)`: both ends are that end. */
      readonly operator?: "=" | "!=";
    }
  | { readonly kind: "negation"; readonly operand: Expression }
  | {
      readonly kind: "arithmetic";
      readonly operator: ArithmeticOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "comparison";
      readonly operator: ComparisonOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "between"; readonly value: Expression; readonly low: Expression; readonly high: Expression }
  | { readonly kind: "in"; readonly value: Expression; readonly tests: ReadonlyArray<Test> }
  | { readonly kind: "and" | "or"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "instance of"; readonly value: Expression; readonly type: TypeExpression }
  | {
      readonly kind: "if";
      readonly condition: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  | { readonly kind: "for"; readonly iterators: ReadonlyArray<Iterator>; readonly body: Expression }
  | {
      readonly kind: "quantified";
      readonly quantifier: "some" | "every";
      readonly iterators: ReadonlyArray<Iterator>;
      readonly condition: Expression;
    }
  | { readonly kind: "filter"; readonly list: Expression; readonly condition: Expression }
  | {
      readonly kind: "call";
      readonly callee: Expression;
      readonly positional: ReadonlyArray<Expression>;
      /** Given instead of `positional` in `f(a: 1, b: 2)`. */
      readonly named?: ReadonlyArray<{ readonly name: string; readonly value: Expression }>;
    }
  | {
      readonly kind: "function";
      readonly parameters: ReadonlyArray<{ readonly name: string; readonly type?: TypeExpression }>;
      readonly body: Expression;
    }
) & { readonly span: Span };

/** A decision-table cell: `-`, tests joined by `or`, or their negation. */
export interface UnaryTests {
  readonly any: boolean;
  readonly negated: boolean;
  readonly tests: ReadonlyArray<Test>;
}
