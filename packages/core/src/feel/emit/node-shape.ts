import { type Node, numberType } from "../static/index.ts";

type Call = Extract<Node, { op: "call" }>;

export const isConstant = (node: Node): boolean =>
  node.op === "literal" || node.op === "parameter" || (node.op === "negate" && isConstant(node.of));

export const isCount = (node: Node): boolean => node.op === "call" && node.builtin.name === "count";

export const isCondition = ({ op }: Node): boolean =>
  op === "and" ||
  op === "or" ||
  op === "not" ||
  op === "is-null" ||
  op === "compare" ||
  op === "some" ||
  op === "every";

/** A number that is taken as it stands, from a list or a table: it is settled already. */
export const isTaken = ({ op }: Node): boolean =>
  op === "local" || op === "item-at" || op === "parameter-on" || op === "table";

export const isWrittenFact = (node: Node): boolean =>
  isWritten(node) && (node.op === "fact" || node.op === "member" || node.op === "local");

export const isWritten = (node: Node): boolean => numberType(node).asWritten === true;

/** What stands for a record of a list that was read through a missing record. */
export const orEmpty = (list: Node, operator: " =" | " ??"): string =>
  list.op !== "fact" && list.type.kind === "list" && list.type.of.kind === "record" ? `${operator} E` : "";

/** `value in ("a", "b")`: what is looked for among which texts; undefined of other conditions joined by `or`. */
export const membersOf = (
  items: ReadonlyArray<Node>,
): { readonly of: Node; readonly members: ReadonlyArray<unknown> } | undefined => {
  const [first] = items;
  if (first?.op !== "compare" || first.left.type.kind !== "text") return undefined;
  const members: Array<unknown> = [];
  for (const item of items) {
    if (item.op !== "compare" || item.operator !== "=" || item.left !== first.left || item.right.op !== "literal")
      return undefined;
    members.push(item.right.value);
  }
  return { of: first.left, members };
};

const roundings: Readonly<Record<string, string>> = {
  floor: "floor",
  ceiling: "ceiling",
  "round half up": "half up",
  "round half down": "half down",
  "round half even": "half even",
  "round up": "up",
  "round down": "down",
};

/** `dividend * up / (divisor * down)`, rounded to a whole number of the result's scale. */
export interface RoundingShape {
  readonly dividend: Node;
  readonly up: number;
  /** 1 when left out. */
  readonly divisor: Node | undefined;
  readonly down: number;
  readonly how: string;
}

/** What a call rounds; undefined when it rounds nothing. */
export const roundingOf = (node: Call): RoundingShape | undefined => {
  const how = roundings[node.builtin.name];
  const [of] = node.args;
  if (how === undefined || of === undefined) return undefined;
  const to = numberType(node).scale;
  const shape = (dividend: Node, divisor: Node | undefined, shift: number): RoundingShape => ({
    dividend,
    up: Number(`1e${Math.max(0, shift)}`),
    divisor,
    down: Number(`1e${Math.max(0, -shift)}`),
    how,
  });
  return of.op === "arithmetic" && of.operator === "/" && of.left.type.kind === "number"
    ? shape(of.left, of.right, to + numberType(of.right).scale - numberType(of.left).scale)
    : shape(of, undefined, to - numberType(of).scale);
};

/** What an expression does, whatever its text: two of one structure come to the same. */
export const structureOf = (node: Node): string =>
  JSON.stringify(node, function leftOut(this: { readonly op?: unknown }, key, part: unknown) {
    // A literal's scale says what its integer stands for; all other types follow from the structure.
    return key === "text" || key === "span" || (key === "type" && this.op !== "literal") ? undefined : part;
  });
