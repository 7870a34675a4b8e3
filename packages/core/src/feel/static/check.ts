import type { Expression, Iterator, Test } from "../ast.ts";
import { builtins } from "./builtins/index.ts";
import { arithmeticType, comparable, sameKind } from "./operators.ts";
import { numberFromText } from "./exact.ts";
import { Mismatch } from "./mismatch.ts";
import type { Node } from "./node.ts";
import { nearest } from "../../primitives/index.ts";
import { type Local, type Place, resolveMember, resolveName } from "./resolve.ts";
import type { Scope } from "./scope.ts";
import { temporalLiteral } from "./temporal-literal.ts";
import { booleanType, describeType, listOf, nullType, plain, type Type, unify } from "./type.ts";

/** Resolves the names of one expression and gives every part its type. */
class Checker {
  readonly #scope: Scope;
  readonly #text: string;
  readonly #locals: Array<Local>;

  constructor(scope: Scope, text: string, locals: ReadonlyArray<Local> = []) {
    this.#scope = scope;
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
        return resolveName(expression.name, this.#scope, this.#locals, at);
      case "path":
        return resolveMember(this.check(expression.base), expression.name, at);
      case "list": {
        const items = expression.items.map((item) => this.check(item));
        return { op: "list", items, type: listOf(this.#common(items)), ...at };
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
        return this.#comparison(expression.operator, this.check(expression.left), this.check(expression.right), at);
      case "between": {
        const value = this.check(expression.value);
        return {
          op: "and",
          items: [
            this.#comparison(">=", value, this.check(expression.low), at),
            this.#comparison("<=", value, this.check(expression.high), at),
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
        return this.#quantified(expression.quantifier, expression.iterators, expression.condition, at);
      case "for":
        return this.#for(expression.iterators, expression.body, at);
      case "filter":
        return this.#filter(this.check(expression.list), expression.condition, at);
      case "call":
        return this.#call(expression, at);
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
      throw new Mismatch(expression.span, "a condition (true or false)", describeType(node.type));
    return node;
  }

  /** One test of `in`, or of a cell of a decision table, as a condition. */
  test(value: Node, test: Test): Node {
    const at = { span: test.span, text: this.#text.slice(test.span.from, test.span.to) };
    if (test.kind === "compare") return this.#comparison(test.operator, value, this.check(test.value), at);
    if (test.value.kind === "range") {
      const { low, high, lowIncluded, highIncluded } = test.value;
      const items = [
        ...(low === undefined ? [] : [this.#comparison(lowIncluded ? ">=" : ">", value, this.check(low), at)]),
        ...(high === undefined ? [] : [this.#comparison(highIncluded ? "<=" : "<", value, this.check(high), at)]),
      ];
      return items.length === 1 ? items[0]! : { op: "and", items, type: booleanType, ...at };
    }
    const tested = this.check(test.value);
    if (tested.type.kind === "list") {
      if (tested.op === "list")
        return {
          op: "or",
          items: tested.items.map((item) => this.#comparison("=", value, item, at)),
          type: booleanType,
          ...at,
        };
      return {
        op: "call",
        builtin: builtins.get("list contains")!,
        args: [tested, this.#fits(value, tested.type.of, at)],
        type: booleanType,
        ...at,
      };
    }
    return this.#comparison("=", value, tested, at);
  }

  #fits(value: Node, type: Type, at: Place): Node {
    if (!comparable(value.type, type)) throw new Mismatch(at.span, describeType(value.type), describeType(type));
    return value;
  }

  #common(items: ReadonlyArray<Node>): Type {
    return items.reduce<Type>((type, item) => {
      const both = unify(type, item.type);
      if (both === undefined)
        throw new Mismatch(
          item.span,
          describeType(type),
          describeType(item.type),
          "All items of a list must be of one kind.",
        );
      return both;
    }, nullType);
  }

  #chain(kind: "and" | "or", expression: Expression): ReadonlyArray<Expression> {
    return expression.kind === kind
      ? [...this.#chain(kind, expression.left), ...this.#chain(kind, expression.right)]
      : [expression];
  }

  #comparison(operator: "=" | "!=" | "<" | "<=" | ">" | ">=", left: Node, right: Node, at: Place): Node {
    const leftNull = left.op === "literal" && left.value === null;
    const rightNull = right.op === "literal" && right.value === null;
    if (leftNull || rightNull) {
      if (operator !== "=" && operator !== "!=") throw new Mismatch(at.span, "= null or != null", `${operator} null`);
      return { op: "is-null", of: leftNull ? right : left, negated: operator === "!=", type: booleanType, ...at };
    }
    sameKind(operator, left, right, at.span);
    return { op: "compare", operator, left, right, type: booleanType, ...at };
  }

  #within<R>(local: Local, inner: () => R): R {
    this.#locals.push(local);
    const result = inner();
    this.#locals.pop();
    return result;
  }

  #itemsOf(list: Node, span: { readonly from: number; readonly to: number }): Type {
    if (list.type.kind !== "list") throw new Mismatch(span, "a list", describeType(list.type));
    return list.type.of;
  }

  #quantified(
    quantifier: "some" | "every",
    iterators: ReadonlyArray<Iterator>,
    condition: Expression,
    at: Place,
  ): Node {
    const [first, ...rest] = iterators;
    if (first === undefined) return this.boolean(condition);
    if (first.to !== undefined) throw new Mismatch(first.domain.span, "a list", "a range of numbers");
    const list = this.check(first.domain);
    const type = this.#itemsOf(list, first.domain.span);
    const slot = this.#locals.length;
    const inner = this.#within({ name: first.name, slot, type }, () =>
      this.#quantified(quantifier, rest, condition, at),
    );
    return { op: quantifier, list, slot, name: first.name, condition: inner, type: booleanType, ...at };
  }

  #for(iterators: ReadonlyArray<Iterator>, body: Expression, at: Place): Node {
    const [first, ...rest] = iterators;
    if (first === undefined || rest.length > 0)
      throw new Mismatch(at.span, "one list in a for", `${iterators.length} lists`);
    if (first.to !== undefined) throw new Mismatch(first.domain.span, "a list", "a range of numbers");
    const list = this.check(first.domain);
    const type = this.#itemsOf(list, first.domain.span);
    const slot = this.#locals.length;
    const inner = this.#within({ name: first.name, slot, type }, () => this.check(body));
    return { op: "for", list, slot, body: inner, type: listOf(inner.type), ...at };
  }

  #filter(list: Node, condition: Expression, at: Place): Node {
    const type = this.#itemsOf(list, list.span);
    const slot = this.#locals.length;
    const inner = this.#within({ item: slot, type }, () => this.check(condition));
    if (inner.type.kind === "number") {
      // A place in the list is no matter of an item.
      const index = this.check(condition);
      if (index.type.kind === "number") return { op: "item-at", list, index, type, ...at };
    }
    if (inner.type.kind !== "boolean")
      throw new Mismatch(condition.span, "a condition or a number in [ ]", describeType(inner.type));
    return { op: "filter", list, slot, condition: inner, type: list.type, ...at };
  }

  #call(expression: Extract<Expression, { kind: "call" }>, at: Place): Node {
    if (expression.callee.kind !== "name")
      throw new Mismatch(at.span, "the name of a function", expression.callee.kind);
    const { name } = expression.callee;
    if (name === "not") {
      const [only] = expression.positional;
      if (only === undefined || expression.positional.length > 1)
        throw new Mismatch(at.span, "one condition in not( )", String(expression.positional.length));
      return { op: "not", of: this.boolean(only), type: booleanType, ...at };
    }
    const byDay = this.#scope.parametersByDay.get(name);
    if (byDay !== undefined) {
      const [day] = expression.positional.map((arg) => this.check(arg));
      if (day?.type.kind !== "day")
        throw new Mismatch(at.span, `${name}(day)`, day === undefined ? "nothing" : describeType(day.type));
      return { op: "parameter-on", index: byDay.index, name, day, type: byDay.type, ...at };
    }
    const builtin = builtins.get(name);
    if (builtin === undefined) {
      const near = nearest(name, [...builtins.keys()]);
      throw new Mismatch(
        expression.callee.span,
        "the name of a function",
        name,
        near === undefined ? undefined : `Did you mean ${near}?`,
      );
    }
    const args = this.#arguments(builtin.parameters, expression, at).map((arg) => this.check(arg));
    const least = builtin.parameters.length - (builtin.optional ?? 0);
    if (args.length < least || (args.length > builtin.parameters.length && builtin.variadic !== true))
      throw new Mismatch(at.span, `${name}(${builtin.parameters.join(", ")})`, `${args.length} arguments`);
    if (name === "date") {
      const [text] = args;
      if (text?.op === "literal" && typeof text.value === "string")
        return { op: "literal", ...temporalLiteral(text.value, text.span), ...at };
    }
    const type = builtin.check(args);
    if ("expected" in type)
      throw new Mismatch(
        args[type.argument]?.span ?? at.span,
        type.expected,
        args[type.argument] === undefined ? "nothing" : describeType(args[type.argument]!.type),
      );
    return { op: "call", builtin, args, type, ...at };
  }

  #arguments(
    parameters: ReadonlyArray<string>,
    expression: Extract<Expression, { kind: "call" }>,
    at: Place,
  ): ReadonlyArray<Expression> {
    if (expression.named === undefined) return expression.positional;
    const given = new Map(expression.named.map(({ name, value }) => [name, value]));
    for (const name of given.keys())
      if (!parameters.includes(name)) throw new Mismatch(at.span, `arguments named ${parameters.join(", ")}`, name);
    return parameters.flatMap((name) => given.get(name) ?? []);
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
