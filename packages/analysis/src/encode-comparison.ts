import { type Coded, Outside, scalar, type Truth, underScale } from "./coded.ts";
import type { Encoder } from "./encode.ts";
import type { NodeOf } from "./node.ts";
import { and, atMost, equal, less, not, or, type Smt } from "./smt.ts";

type Operator = NodeOf<"compare">["operator"];

const holds = (operator: Operator, left: Smt, right: Smt): Smt => {
  switch (operator) {
    case "=":
      return equal(left, right);
    case "!=":
      return not(equal(left, right));
    case "<":
      return less(left, right);
    case "<=":
      return atMost(left, right);
    case ">":
      return less(right, left);
    case ">=":
      return atMost(right, left);
    default:
      return operator satisfies never;
  }
};

export const compare = (encoder: Encoder, node: NodeOf<"compare">): Truth => {
  const { operator } = node;
  const [left, right] = [encoder.encode(node.left), encoder.encode(node.right)];
  if (node.left.type.kind === "text" && operator !== "=" && operator !== "!=") throw new Outside("an order of texts");
  if (left.kind === "truth" && right.kind === "truth") {
    const known = and(or(left.yes, left.no), or(right.yes, right.no));
    return between(known, holds(operator, left.yes, right.yes));
  }
  if (left.kind === "moment" && right.kind === "moment")
    return between(and(left.known, right.known), holds(operator, left.value, right.value));
  const [a, b] = [scalar(left), scalar(right)];
  const scale = Math.max(a.scale, b.scale);
  return between(and(a.known, b.known), holds(operator, underScale(a, scale), underScale(b, scale)));
};

const between = (known: Smt, holding: Smt): Truth => ({
  kind: "truth",
  yes: and(known, holding),
  no: and(known, not(holding)),
});

/** Whether two values are known and the same. */
export const same = (a: Coded, b: Coded): Smt => {
  if (a.kind === "facts" || b.kind === "facts") {
    if (a.kind === "facts" && b.kind === "facts") return String(a.path === b.path);
    return "false";
  }
  if (a.kind === "truth" && b.kind === "truth") return or(and(a.yes, b.yes), and(a.no, b.no));
  const [x, y] = [scalar(a), scalar(b)];
  const scale = Math.max(x.scale, y.scale);
  return and(x.known, y.known, equal(underScale(x, scale), underScale(y, scale)));
};
