import type { Expression } from "../ast.ts";
import { nearest } from "../../primitives/index.ts";
import { builtins } from "./builtins/index.ts";
import type { Builtin } from "./builtin.ts";
import type { Checking } from "./checking.ts";
import { Mismatch } from "./mismatch.ts";
import type { Node } from "./node.ts";
import type { Place } from "./resolve.ts";
import { temporalLiteral } from "./temporal-literal.ts";
import { booleanType, describeType } from "./type.ts";

type Call = Extract<Expression, { kind: "call" }>;

/** A call of `not`, of a parameter that is a function of a day, or of a function that packs have. @throws Mismatch */
export const checkCall = (checking: Checking, expression: Call, at: Place): Node => {
  if (expression.callee.kind !== "name") throw new Mismatch(at.span, "the name of a function", expression.callee.kind);
  const { name } = expression.callee;
  if (name === "not") {
    const [only] = expression.positional;
    if (only === undefined || expression.positional.length > 1)
      throw new Mismatch(at.span, "one condition in not( )", String(expression.positional.length));
    return { op: "not", of: checking.boolean(only), type: booleanType, ...at };
  }
  const byDay = checking.scope.parametersByDay.get(name);
  if (byDay !== undefined) {
    const [day] = expression.positional.map((arg) => checking.check(arg));
    if (day?.type.kind !== "day")
      throw new Mismatch(at.span, `${name}(day)`, day === undefined ? "nothing" : describeType(day.type));
    return { op: "parameter-on", index: byDay.index, name, day, type: byDay.type, ...at };
  }
  const builtin = builtins.get(name);
  if (builtin === undefined)
    throw new Mismatch(expression.callee.span, "the name of a function", name, nearFunctions(name));
  const args = argumentsOf(builtin.parameters, expression, at).map((arg) => checking.check(arg));
  const least = builtin.parameters.length - (builtin.optional ?? 0);
  if (args.length < least || (args.length > builtin.parameters.length && builtin.variadic !== true))
    throw new Mismatch(at.span, `${name}(${builtin.parameters.join(", ")})`, counted(args.length), howToCall(builtin));
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
};

const counted = (values: number): string => `${values} ${values === 1 ? "value" : "values"} between the brackets`;

const howToCall = ({ name, parameters }: Builtin): string =>
  parameters.includes("list")
    ? `Write ${name}(${parameters.join(", ")}); values of a list stand in square brackets: ${name}([a, b]).`
    : `Write ${name}(${parameters.join(", ")}).`;

/** The function of the nearest name; else those that share a word with it. */
const nearFunctions = (name: string): string | undefined => {
  const near = nearest(name, builtins.keys());
  if (near !== undefined) return `Did you mean ${near}?`;
  const words = new Set(name.split(" "));
  const sharing = [...builtins.keys()].filter((other) => other.split(" ").some((word) => words.has(word)));
  return sharing.length === 0
    ? "Look up the functions that packs have, or write the condition without it."
    : `Near it: ${sharing.join(", ")}.`;
};

const argumentsOf = (parameters: ReadonlyArray<string>, expression: Call, at: Place): ReadonlyArray<Expression> => {
  if (expression.named === undefined) return expression.positional;
  const given = new Map(expression.named.map(({ name, value }) => [name, value]));
  for (const name of given.keys())
    if (!parameters.includes(name)) throw new Mismatch(at.span, `arguments named ${parameters.join(", ")}`, name);
  return parameters.flatMap((name) => given.get(name) ?? []);
};
