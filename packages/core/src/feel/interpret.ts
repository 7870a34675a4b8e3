import type { Expression, Test } from "./ast.ts";
import { arithmetic, opposite } from "./arithmetic.ts";
import { builtins } from "./builtins/builtins.ts";
import { both, either, type Ternary } from "./compare.ts";
import { fitted, isInstance } from "./conform.ts";
import { filtered } from "./filter.ts";
import { iterate } from "./iterate.ts";
import { anyOf, compared, matchesValue } from "./matching.ts";
import { mentions } from "./mentions.ts";
import { numberOf } from "./number.ts";
import { propertyOf } from "./properties.ts";
import type { Run } from "./run.ts";
import { within, withName, type Meanings } from "./scopes.ts";
import { parseTemporal } from "./temporal/text.ts";
import { FeelFunction, FeelRange, kindOf, type Arguments, type Value } from "./values.ts";

/** One evaluation of a text: what its names mean, and what it has used up. */
export interface Evaluation {
  readonly text: string;
  readonly run: Run;
}

/** The value of `expression` where names mean what `meanings` says; null where it has none. */
export const interpret = (expression: Expression, meanings: Meanings, evaluation: Evaluation): Value =>
  evaluation.run.deeper(() => valueIn(expression, meanings, evaluation));

const valueIn = (expression: Expression, meanings: Meanings, evaluation: Evaluation): Value => {
  const { run } = evaluation;
  const value = (inner: Expression) => interpret(inner, meanings, evaluation);
  switch (expression.kind) {
    case "number":
      return numberOf(expression.text);
    case "string":
    case "boolean":
      return expression.value;
    case "null":
      return null;
    case "at":
      return parseTemporal(expression.text);
    case "name":
      return meaningOf(expression.name, meanings);
    case "path":
      return propertyOf(value(expression.base), expression.name, run);
    case "list":
      run.hold(expression.items.length);
      return expression.items.map(value);
    case "context":
      return contextIn(expression, meanings, evaluation);
    case "range":
      return rangeIn(expression, value);
    case "negation":
      return opposite(value(expression.operand));
    case "arithmetic":
      return arithmetic(expression.operator, value(expression.left), value(expression.right), run);
    case "comparison":
      return compared(expression.operator, value(expression.left), value(expression.right), run);
    case "between": {
      const middle = value(expression.value);
      return both(compared(">=", middle, value(expression.low), run), () =>
        compared("<=", middle, value(expression.high), run),
      );
    }
    case "in": {
      const tested = value(expression.value);
      return anyOf(expression.tests, (test) => passes(test, tested, meanings, evaluation));
    }
    case "and":
      return both(truth(value(expression.left)), () => truth(value(expression.right)));
    case "or":
      return either(truth(value(expression.left)), () => truth(value(expression.right)));
    case "instance of":
      return isInstance(value(expression.value), expression.type);
    case "if":
      return value(expression.condition) === true ? value(expression.then) : value(expression.otherwise);
    case "for":
      return loop(expression, meanings, evaluation);
    case "quantified":
      return quantified(expression, meanings, evaluation);
    case "filter": {
      const inScope = (scope: Meanings) => interpret(expression.condition, scope, evaluation);
      return filtered(value(expression.list), inScope, meanings, run);
    }
    case "call":
      return called(expression, value, run);
    case "function":
      return functionIn(expression, meanings, evaluation);
  }
};

/** A name that means null is null: it does not let a built-in function of that name through. */
const meaningOf = (name: string, meanings: Meanings): Value => {
  const meant = meanings(name);
  return meant === undefined ? (builtins.get(name) ?? null) : meant;
};

type Of<K extends Expression["kind"]> = Extract<Expression, { readonly kind: K }>;

const truth = (value: Value): Ternary => (typeof value === "boolean" ? value : null);

/** Entries see those before them; a name given twice makes the context null. */
const contextIn = (expression: Of<"context">, outer: Meanings, evaluation: Evaluation): Value => {
  const context = new Map<string, Value>();
  const meanings = within(context, outer);
  for (const { name, value } of expression.entries) {
    if (context.has(name)) return null;
    context.set(name, interpret(value, meanings, evaluation));
  }
  return context;
};

const endKinds = new Set<string>([
  "null",
  "number",
  "string",
  "date",
  "time",
  "date and time",
  "days and time duration",
  "years and months duration",
]);

const rangeIn = (
  { low, high, lowIncluded, highIncluded, operator }: Of<"range">,
  value: (inner: Expression) => Value,
) => {
  const start = low === undefined ? undefined : value(low);
  const end = operator !== undefined ? start : high === undefined ? undefined : value(high);
  if (operator !== undefined) return new FeelRange(start, end, lowIncluded, highIncluded, operator);
  const kinds = [start, end].flatMap((bound) => (bound === undefined ? [] : [kindOf(bound)]));
  const given = new Set(kinds.filter((kind) => kind !== "null"));
  return given.size > 1 || !kinds.every((kind) => endKinds.has(kind))
    ? null
    : new FeelRange(start, end, lowIncluded, highIncluded);
};

/** `tested` passes one test of `in`. */
const passes = (test: Test, tested: Value, meanings: Meanings, evaluation: Evaluation): Ternary => {
  const { run } = evaluation;
  if (test.kind === "compare") return compared(test.operator, tested, interpret(test.value, meanings, evaluation), run);
  const expected = interpret(test.value, withName("?", tested, meanings), evaluation);
  if (typeof expected === "boolean" && mentions(test.value, "?")) return expected;
  return matchesValue(tested, expected, run);
};

const valueFrom = (evaluation: Evaluation) => (expression: Expression, meanings: Meanings) =>
  interpret(expression, meanings, evaluation);

const loop = (expression: Of<"for">, outer: Meanings, evaluation: Evaluation): Value => {
  const results: Array<Value> = [];
  const partial = mentions(expression.body, "partial");
  const complete = iterate(expression.iterators, outer, valueFrom(evaluation), evaluation.run, (meanings) => {
    if (partial) evaluation.run.spend(results.length);
    const scope = partial ? withName("partial", [...results], meanings) : meanings;
    results.push(interpret(expression.body, scope, evaluation));
    evaluation.run.fit(results.length);
  });
  return complete ? results : null;
};

const quantified = (expression: Of<"quantified">, outer: Meanings, evaluation: Evaluation): Value => {
  let answer: Ternary = expression.quantifier === "every";
  const join = expression.quantifier === "every" ? both : either;
  const complete = iterate(expression.iterators, outer, valueFrom(evaluation), evaluation.run, (meanings) => {
    answer = join(answer, () => truth(interpret(expression.condition, meanings, evaluation)));
  });
  return complete ? answer : null;
};

const called = (expression: Of<"call">, value: (inner: Expression) => Value, run: Run): Value => {
  const callee = value(expression.callee);
  if (!(callee instanceof FeelFunction)) return null;
  const given: Arguments =
    expression.named === undefined
      ? { positional: expression.positional.map(value) }
      : { named: new Map(expression.named.map((argument) => [argument.name, value(argument.value)])) };
  return callee.call(given, run);
};

const functionIn = (expression: Of<"function">, outer: Meanings, evaluation: Evaluation): Value => {
  const { parameters, body, span } = expression;
  return new FeelFunction(evaluation.text.slice(span.from, span.to), parameters, (given, run) => {
    const scope = new Map<string, Value>();
    if ("positional" in given ? given.positional.length !== parameters.length : given.named.size !== parameters.length)
      return null;
    for (const [index, { name, type }] of parameters.entries()) {
      const argument = "positional" in given ? given.positional[index] : given.named.get(name);
      if (argument === undefined) return null;
      const taken = type === undefined ? argument : fitted(argument, type);
      if (taken === undefined) return null;
      scope.set(name, taken);
    }
    return interpret(body, within(scope, outer), { text: evaluation.text, run });
  });
};
