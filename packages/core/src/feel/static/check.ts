import type { Expression, Test } from "../ast.ts";
import { checkCall } from "./check-call.ts";
import { checkFilter, checkFor, checkQuantified, commonType } from "./check-lists.ts";
import { comparison, testOf } from "./check-test.ts";
import type { Checking } from "./checking.ts";
import { numberFromText } from "./exact.ts";
import { Mismatch } from "./mismatch.ts";
import type { Node } from "./node.ts";
import { arithmeticType } from "./operators.ts";
import { type Local, resolveMember, resolveName } from "./resolve.ts";
import type { Scope } from "./scope.ts";
import { temporalLiteral } from "./temporal-literal.ts";
import { booleanType, describeType, listOf, nullType, plain, unify } from "./type.ts";

/** Resolves the names of one expression and gives every part its type. */
class Checker implements Checking {
  readonly scope: Scope;
  readonly #text: string;
  readonly #locals: Array<Local>;

  constructor(scope: Scope, text: string, locals: ReadonlyArray<Local> = []) {
    this.scope = scope;
    this.#text = text;
    this.#locals = [...locals];
  }

  /** @throws Mismatch at the first part that does not fit. */
  check(expression: Expression): Node {
    const { span } = expression;
    const at = { span, text: this.#text.slice(span.from, span.to) };
    switch (expression.kind) {
      case "number": {
        const { value, scale } = numberFromText(expression.text);
        return { op: "literal", value, type: plain(scale), ...at };
      }
      case "string":
        return { op: "literal", value: expression.value, type: { kind: "text", codes: [expression.value] }, ...at };
      case "boolean":
        return { op: "literal", value: expression.value, type: booleanType, ...at };
      case "null":
        return { op: "literal", value: null, type: nullType, ...at };
      case "at":
        return { op: "literal", ...temporalLiteral(expression.text, span), ...at };
      case "name":
        return resolveName(expression.name, this.scope, this.#locals, at);
      case "path":
        return resolveMember(this.check(expression.base), expression.name, at);
      case "list": {
        const items = expression.items.map((item) => this.check(item));
        return { op: "list", items, type: listOf(commonType(items)), ...at };
      }
      case "negation": {
        const of = this.check(expression.operand);
        if (of.type.kind !== "number" && of.type.kind !== "days" && of.type.kind !== "months")
          throw new Mismatch(span, "a number after the minus sign", describeType(of.type));
        return { op: "negate", of, type: of.type, ...at };
      }
      case "arithmetic": {
        const left = this.check(expression.left);
        const right = this.check(expression.right);
        return {
          op: "arithmetic",
          operator: expression.operator,
          left,
          right,
          type: arithmeticType(expression.operator, left, right, span),
          ...at,
        };
      }
      case "comparison":
        return comparison(expression.operator, this.check(expression.left), this.check(expression.right), at);
      case "between": {
        const value = this.check(expression.value);
        return {
          op: "and",
          items: [
            comparison(">=", value, this.check(expression.low), at),
            comparison("<=", value, this.check(expression.high), at),
          ],
          type: booleanType,
          ...at,
        };
      }
      case "in": {
        const value = this.check(expression.value);
        const items = expression.tests.map((test) => this.test(value, test));
        return items.length === 1 ? { ...items[0]!, ...at } : { op: "or", items, type: booleanType, ...at };
      }
      case "and":
      case "or": {
        const items = this.#chain(expression.kind, expression).map((item) => this.boolean(item));
        return { op: expression.kind, items, type: booleanType, ...at };
      }
      case "if": {
        const condition = this.boolean(expression.condition);
        const then = this.check(expression.then);
        const otherwise = this.check(expression.otherwise);
        const type = unify(then.type, otherwise.type);
        if (type === undefined)
          throw new Mismatch(
            expression.otherwise.span,
            describeType(then.type),
            describeType(otherwise.type),
            "Both branches of an if must be of one kind.",
          );
        return { op: "if", condition, then, otherwise, type, ...at };
      }
      case "quantified":
        return checkQuantified(this, expression.quantifier, expression.iterators, expression.condition, at);
      case "for":
        return checkFor(this, expression.iterators, expression.body, at);
      case "filter":
        return checkFilter(this, this.check(expression.list), expression.condition, at);
      case "call":
        return checkCall(this, expression, at);
      case "range":
        throw new Mismatch(span, "a range after the word in", "a range on its own", "Write: value in [low..high]");
      case "context":
      case "function":
      case "instance of":
        throw new Mismatch(
          span,
          "an expression over facts",
          at.text.slice(0, 40),
          "Packs do not use contexts, functions of their own or instance of.",
        );
      default:
        return expression satisfies never;
    }
  }

  /** @throws Mismatch when it is not true or false. */
  boolean(expression: Expression): Node {
    const node = this.check(expression);
    if (node.type.kind !== "boolean")
      throw new Mismatch(
        expression.span,
        "a condition (true or false)",
        describeType(node.type),
        "Compare it with something; != null asks whether it is given.",
      );
    return node;
  }

  /** One test of `in`, or of a cell of a decision table, as a condition. */
  test(value: Node, test: Test): Node {
    return testOf((expression) => this.check(expression), this.#text, value, test);
  }

  #chain(kind: "and" | "or", expression: Expression): ReadonlyArray<Expression> {
    return expression.kind === kind
      ? [...this.#chain(kind, expression.left), ...this.#chain(kind, expression.right)]
      : [expression];
  }

  within<R>(local: Local, inner: () => R): R {
    this.#locals.push(local);
    const result = inner();
    this.#locals.pop();
    return result;
  }

  get locals(): number {
    return this.#locals.length;
  }
}

/** @throws Mismatch at the first part that does not fit. */
export const checkExpression = (expression: Expression, text: string, scope: Scope): Node =>
  new Checker(scope, text).check(expression);

/** @throws Mismatch when it is no condition. */
export const checkCondition = (expression: Expression, text: string, scope: Scope): Node =>
  new Checker(scope, text).boolean(expression);

/** A cell of a decision table over `value`, as a condition. @throws Mismatch */
export const checkTest = (value: Node, test: Test, text: string, scope: Scope): Node =>
  new Checker(scope, text).test(value, test);
