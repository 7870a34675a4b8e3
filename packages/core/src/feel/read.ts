import * as Result from "effect/Result";
import type { ComparisonOperator, Expression, Iterator, Test, UnaryTests } from "./ast.ts";
import { diagnose } from "./diagnose.ts";
import type { FeelProblem } from "./problem.ts";
import { readLiteral } from "./read-literal.ts";
import { readType } from "./read-type.ts";
import { spelling } from "./spelling.ts";
import {
  arithmeticOperators,
  childrenOf,
  comparisonOperators,
  isOpenTest,
  spanOf,
  takesOpenTest,
  unquoted,
  type Node,
} from "./tree.ts";

/** Nested deeper than this, a tree is refused rather than read. */
const deepest = 400;

/** Turns trees of the parser over `text` into expressions; leniently, all that the standard allows is taken. */
export const reader = (text: string, names: ReadonlyArray<string> = [], lenient = false) => {
  const { textOf, nameOf, keyOf } = spelling(text, names);
  let problem: FeelProblem | undefined;
  let depth = 0;

  const refuse = (node: Node, found: FeelProblem = diagnose(text, node.from)): Expression => {
    problem ??= found;
    return { kind: "null", span: spanOf(node) };
  };

  const read = (node: Node | undefined, parent: Node): Expression => {
    if (node === undefined) return refuse(parent);
    if (isOpenTest(node) && !takesOpenTest.has(parent.name)) return refuse(node);
    if (depth > deepest)
      return refuse(node, { at: node.from, expected: "a simpler expression", found: "deep nesting" });
    depth += 1;
    const expression = readNode(node);
    depth -= 1;
    return expression;
  };

  const readNode = (node: Node): Expression => {
    const span = spanOf(node);
    const parts = childrenOf(node);
    const [first, second, third] = parts;
    const part = (index: number) => read(parts[index], node);
    switch (node.name) {
      case "NumericLiteral":
      case "StringLiteral":
      case "BooleanLiteral":
      case "null":
        return readLiteral(node, text);
      case "VariableName": {
        const name = nameOf(node);
        return name.startsWith("not ") && !lenient && !names.includes(name)
          ? refuse(node, { at: node.from, expected: "`not(…)`", found: `\`${name}\``, advice: "FEEL writes `not(…)`." })
          : { kind: "name", name, span };
      }
      case "?":
      case "SpecialFunctionName":
      case "DateTimeConstructor":
        return { kind: "name", name: nameOf(node), span };
      case "DateTimeLiteral":
        return first?.name === "AtLiteral"
          ? { kind: "at", text: unquoted(textOf(first).replace(/^@\s*/u, "")), span }
          : readCall(node, parts);
      case "PathExpression":
        return third === undefined ? refuse(node) : { kind: "path", base: part(0), name: nameOf(third), span };
      case "FilterExpression":
        return { kind: "filter", list: part(0), condition: part(2), span };
      case "FunctionInvocation":
        return readCall(node, parts);
      case "ParenthesizedExpression":
        return part(1);
      case "List":
        return { kind: "list", items: parts.slice(1, -1).map((item) => read(item, node)), span };
      case "Context":
        return { kind: "context", entries: parts.slice(1, -1).map(readEntry), span };
      case "ArithmeticExpression":
        return readArithmetic(node, parts);
      case "Conjunction":
        return { kind: "and", left: part(0), right: part(2), span };
      case "Disjunction":
        return { kind: "or", left: part(0), right: part(2), span };
      case "Comparison":
        return readComparison(node, parts);
      case "InstanceOfExpression": {
        const type = parts.find((child) => child.name === "Type");
        return type === undefined
          ? refuse(node)
          : { kind: "instance of", value: part(0), type: readType(type, text), span };
      }
      case "SimplePositiveUnaryTest":
        return readRange(node, parts);
      case "Interval":
        return {
          kind: "range",
          low: part(1),
          high: part(3),
          lowIncluded: first?.name === "[",
          highIncluded: parts[4]?.name === "]",
          span,
        };
      case "IfExpression":
        return { kind: "if", condition: part(1), then: part(3), otherwise: part(5), span };
      case "ForExpression":
        return { kind: "for", iterators: readIterators(second), body: part(3), span };
      case "QuantifiedExpression":
        return {
          kind: "quantified",
          quantifier: first?.name === "every" ? "every" : "some",
          iterators: readIterators(second),
          condition: part(3),
          span,
        };
      case "FunctionDefinition":
        return readFunction(node, parts);
      case "Expression":
      case "FunctionBody":
        return part(0);
      default:
        return refuse(node);
    }
  };

  const readArithmetic = (node: Node, parts: ReadonlyArray<Node>): Expression => {
    const span = spanOf(node);
    const [first, second, third] = parts;
    if (third === undefined && first !== undefined)
      return textOf(first) === "-" ? { kind: "negation", operand: read(second, node), span } : refuse(first);
    const operator = arithmeticOperators.find((known) => second !== undefined && known === textOf(second));
    if (operator === undefined) return refuse(second ?? node);
    return { kind: "arithmetic", operator, left: read(first, node), right: read(third, node), span };
  };

  const readCall = (node: Node, parts: ReadonlyArray<Node>): Expression => {
    const callee = read(parts[0], node);
    const given = parts[2];
    const span = spanOf(node);
    if (given?.name !== "NamedParameters") {
      const values = given?.name === "PositionalParameters" ? childrenOf(given) : [];
      return { kind: "call", callee, positional: values.map((value) => read(value, node)), span };
    }
    const named = childrenOf(given).map((parameter) => {
      const [name, value] = childrenOf(parameter);
      return { name: nameOf(name ?? parameter), value: read(value, parameter) };
    });
    return { kind: "call", callee, positional: [], named, span };
  };

  const readEntry = (entry: Node) => {
    const [key, value] = childrenOf(entry);
    return { name: keyOf(key ?? entry), value: read(value, entry) };
  };

  const readComparison = (node: Node, parts: ReadonlyArray<Node>): Expression => {
    const span = spanOf(node);
    const operator = parts[1];
    const left = read(parts[0], node);
    if (operator?.name === "CompareOp")
      return { kind: "comparison", operator: comparisonOperator(operator), left, right: read(parts[2], node), span };
    if (operator?.name === "between")
      return { kind: "between", value: left, low: read(parts[2], node), high: read(parts[4], node), span };
    const tests = parts.slice(2).flatMap((part) => (part.name === "PositiveUnaryTests" ? childrenOf(part) : [part]));
    const kept = tests.filter((test) => test.name === "PositiveUnaryTest");
    return { kind: "in", value: left, tests: kept.map(readTest), span };
  };

  const readTest = (test: Node): Test => {
    const [inner] = childrenOf(test);
    const [operator, operand] = inner?.name === "SimplePositiveUnaryTest" ? childrenOf(inner) : [];
    return operator?.name === "CompareOp"
      ? {
          kind: "compare",
          operator: comparisonOperator(operator),
          value: read(operand, inner ?? test),
          span: spanOf(test),
        }
      : { kind: "expression", value: read(inner, test), span: spanOf(test) };
  };

  const readRange = (node: Node, parts: ReadonlyArray<Node>): Expression => {
    const [operator, operand] = parts;
    if (operator?.name === "Interval") return read(operator, node);
    const end = read(operand, node);
    const sign = operator === undefined ? "!=" : comparisonOperator(operator);
    if (sign === "!=" && !lenient)
      return refuse(node, { at: node.from, expected: "a range", found: "`!=`", advice: "Write `not(x = …)`." });
    return {
      kind: "range",
      ...(sign.startsWith("<") ? {} : { low: end }),
      ...(sign.startsWith(">") ? {} : { high: end }),
      ...(sign === "=" || sign === "!=" ? { operator: sign } : {}),
      lowIncluded: sign === ">=" || sign === "=",
      highIncluded: sign === "<=" || sign === "=",
      span: spanOf(node),
    };
  };

  const readIterators = (node: Node | undefined): ReadonlyArray<Iterator> =>
    (node === undefined ? [] : childrenOf(node)).map((iterator) => {
      const [name, , domain] = childrenOf(iterator);
      const [from, , to] = domain === undefined ? [] : childrenOf(domain);
      const named = { name: nameOf(name ?? iterator), domain: read(from, iterator) };
      return to === undefined ? named : { name: named.name, domain: named.domain, to: read(to, iterator) };
    });

  const readParameter = (parameter: Node) => {
    const [name, type] = childrenOf(parameter);
    const parameterName = nameOf(name ?? parameter);
    return type === undefined ? { name: parameterName } : { name: parameterName, type: readType(type, text) };
  };

  const readFunction = (node: Node, parts: ReadonlyArray<Node>): Expression => {
    const external = parts.find((part) => part.name === "external");
    if (external !== undefined)
      return refuse(external, { at: external.from, expected: "an expression", found: "`external`" });
    const parameters = parts.find((part) => part.name === "FormalParameters");
    return {
      kind: "function",
      parameters: (parameters === undefined ? [] : childrenOf(parameters)).map(readParameter),
      body: read(parts.at(-1), node),
      span: spanOf(node),
    };
  };

  const comparisonOperator = (node: Node): ComparisonOperator =>
    comparisonOperators.find((known) => known === textOf(node)) ?? "=";

  const finish = <A>(value: A): Result.Result<A, FeelProblem> =>
    problem === undefined ? Result.succeed(value) : Result.fail(problem);

  return {
    expression: (top: Node): Result.Result<Expression, FeelProblem> => finish(read(top, top)),
    unaryTests: (top: Node): Result.Result<UnaryTests, FeelProblem> => {
      const parts = childrenOf(top);
      const any = parts[0]?.name === "Wildcard";
      const tests = parts.find((part) => part.name === "PositiveUnaryTests");
      return finish({
        any,
        negated: parts[0]?.name === "not",
        tests: tests === undefined ? [] : childrenOf(tests).map(readTest),
      });
    },
  };
};
