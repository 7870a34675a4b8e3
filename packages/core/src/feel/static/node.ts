import type { ComparisonOperator, Span } from "../ast.ts";
import type { Builtin } from "./builtin.ts";
import type { NumberType, Type } from "./type.ts";

/** What a running expression can hold. `undefined` is a missing fact, what follows from one, and what has no value (a division by zero). */
export type Value = unknown;

/** A resolved and typed expression. Locals live in numbered slots. */
export type Node = (
  | { readonly op: "literal"; readonly value: Value }
  /** `path` from the roots; `application.budget.total`. */
  | { readonly op: "fact"; readonly path: ReadonlyArray<string> }
  | { readonly op: "local"; readonly slot: number; readonly name: string }
  | { readonly op: "member"; readonly of: Node; readonly name: string }
  /** The member of every item of a list. */
  | { readonly op: "project"; readonly list: Node; readonly name: string }
  | { readonly op: "parameter"; readonly index: number; readonly name: string }
  /** A parameter that is a function of a day. */
  | { readonly op: "parameter-on"; readonly index: number; readonly name: string; readonly day: Node }
  | { readonly op: "definition"; readonly index: number; readonly name: string }
  | { readonly op: "today" }
  | { readonly op: "and" | "or"; readonly items: ReadonlyArray<Node> }
  | { readonly op: "not"; readonly of: Node }
  | { readonly op: "is-null"; readonly of: Node; readonly negated: boolean }
  | { readonly op: "compare"; readonly operator: ComparisonOperator; readonly left: Node; readonly right: Node }
  | {
      readonly op: "arithmetic";
      readonly operator: "+" | "-" | "*" | "/" | "**";
      readonly left: Node;
      readonly right: Node;
    }
  | { readonly op: "negate"; readonly of: Node }
  | { readonly op: "if"; readonly condition: Node; readonly then: Node; readonly otherwise: Node }
  | { readonly op: "list"; readonly items: ReadonlyArray<Node> }
  | { readonly op: "filter"; readonly list: Node; readonly slot: number; readonly condition: Node }
  | { readonly op: "item-at"; readonly list: Node; readonly index: Node }
  | { readonly op: "for"; readonly list: Node; readonly slot: number; readonly body: Node }
  | {
      readonly op: "some" | "every";
      readonly list: Node;
      readonly slot: number;
      readonly name: string;
      readonly condition: Node;
    }
  | { readonly op: "call"; readonly builtin: Builtin; readonly args: ReadonlyArray<Node> }
  | {
      readonly op: "table";
      readonly hitPolicy: "unique" | "collect";
      readonly rows: ReadonlyArray<{ readonly when: Node; readonly then: Node }>;
    }
) & { readonly type: Type; readonly span: Span; readonly text: string };

/** A node of a number type. */
export const numberType = (node: Node): NumberType => {
  if (node.type.kind !== "number") throw new TypeError(`expected a number, found ${node.type.kind}: ${node.text}`);
  return node.type;
};

/** The sub-expressions of a node that are evaluated in the same scope. */
export const childrenOf = (node: Node): ReadonlyArray<Node> => {
  switch (node.op) {
    case "literal":
    case "fact":
    case "local":
    case "parameter":
    case "definition":
    case "today":
      return [];
    case "member":
    case "not":
    case "is-null":
    case "negate":
      return [node.of];
    case "project":
      return [node.list];
    case "parameter-on":
      return [node.day];
    case "and":
    case "or":
    case "list":
      return node.items;
    case "compare":
    case "arithmetic":
      return [node.left, node.right];
    case "if":
      return [node.condition, node.then, node.otherwise];
    case "item-at":
      return [node.list, node.index];
    case "filter":
    case "for":
    case "some":
    case "every":
      return [node.list];
    case "call":
      return node.args;
    case "table":
      return node.rows.flatMap((row) => [row.when, row.then]);
    default:
      return node satisfies never;
  }
};

/** The sub-expressions of a node that are evaluated once for each item of a list. */
export const bodiesOf = (node: Node): ReadonlyArray<Node> =>
  node.op === "filter" || node.op === "some" || node.op === "every"
    ? [node.condition]
    : node.op === "for"
      ? [node.body]
      : [];
