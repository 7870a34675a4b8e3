import { type Node, numberType, powerOfTen } from "../static/index.ts";
import { isCount } from "./node-shape.ts";

export const largestSafe = Number.MAX_SAFE_INTEGER;

/** Calls that give whole numbers far below the limit: parts of days, lengths. */
const small: ReadonlySet<string> = new Set([
  ".year",
  ".month",
  ".day",
  ".weekday",
  ".years",
  ".months",
  "string length",
]);

/** What bounds ask of the pack. */
export interface Bounding {
  definition(index: number): Node;
  largestOf(parameter: number): number;
  /** Whether the items in the slot are computed, and not facts. */
  isComputed(slot: number): boolean;
}

/** The largest magnitude that a number can have whatever the facts are; Infinity where nothing bounds it. */
export const boundOf = (node: Node, pack: Bounding): number => {
  const under = (of: Node, scale: number): number => boundOf(of, pack) * powerOfTen(scale - numberType(of).scale);
  const { scale } = numberType(node);
  switch (node.op) {
    case "literal":
      return typeof node.value === "number" ? Math.abs(node.value) : Number.POSITIVE_INFINITY;
    case "parameter":
      return pack.largestOf(node.index);
    case "parameter-on":
    case "fact":
    case "member":
      return largestSafe;
    case "local":
      return pack.isComputed(node.slot) ? Number.POSITIVE_INFINITY : largestSafe;
    case "definition":
      return boundOf(pack.definition(node.index), pack);
    case "negate":
      return boundOf(node.of, pack);
    case "if":
      return Math.max(under(node.then, scale), under(node.otherwise, scale));
    case "arithmetic":
      if (node.left.type.kind !== "number" || node.right.type.kind !== "number") return largestSafe;
      if (node.operator === "*") return boundOf(node.left, pack) * boundOf(node.right, pack);
      return node.operator === "+" || node.operator === "-"
        ? under(node.left, scale) + under(node.right, scale)
        : Number.POSITIVE_INFINITY;
    case "call": {
      if (isCount(node) || small.has(node.builtin.name)) return 2 ** 32;
      const [of] = node.args;
      switch (node.builtin.name) {
        case "abs":
          return of === undefined ? largestSafe : boundOf(of, pack);
        case "modulo":
        case ".days":
          return largestSafe;
        case "min":
        case "max":
          if (node.args.length > 1) return Math.max(...node.args.map((arg) => under(arg, scale)));
          return of !== undefined && isOfFacts(of) ? largestSafe : Number.POSITIVE_INFINITY;
        default:
          return Number.POSITIVE_INFINITY;
      }
    }
    default:
      return Number.POSITIVE_INFINITY;
  }
};

/** Whether the items of a list are facts as they stand. */
export const isOfFacts = (list: Node): boolean => {
  switch (list.op) {
    case "fact":
    case "member":
    case "project":
    case "parameter":
      return true;
    case "filter":
      return isOfFacts(list.list);
    case "list":
      return list.items.every(({ op }) => op === "fact" || op === "literal" || op === "member");
    case "call":
      return (
        (list.builtin.name === "concatenate" || list.builtin.name === "distinct values") && list.args.every(isOfFacts)
      );
    default:
      return false;
  }
};
