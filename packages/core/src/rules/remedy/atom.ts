import type { Node, RunningNumber } from "../../feel/index.ts";
import { Exact, exactOf } from "../../feel/index.ts";
import { dayNumber, epochMilliseconds } from "../../primitives/index.ts";
import type { Run } from "../run.ts";
import { valueAt } from "./changed-facts.ts";

/** A comparison in a condition, with the places of the list items that it sees. Paths are those the rule reads. */
export interface Atom {
  readonly node: Extract<Node, { op: "compare" }>;
  readonly origins: ReadonlyArray<string | undefined>;
}

const isMagnitude = (value: unknown): value is RunningNumber => typeof value === "number" || value instanceof Exact;

/** How far the left side lies above the right; undefined where a side has no value. */
export const distance = ({ node, origins }: Atom, run: Run): Exact | undefined => {
  const { env } = run;
  env.slots = origins.map((path) => (path === undefined ? undefined : valueAt(run.facts, path)));
  const { compiler } = run.compiled.program;
  const [left, right] = [compiler.compile(node.left)(env), compiler.compile(node.right)(env)];
  switch (node.left.type.kind) {
    case "number": {
      const { type } = node.right;
      if (type.kind !== "number" || !isMagnitude(left) || !isMagnitude(right)) return undefined;
      return exactOf(left, node.left.type.scale).minus(exactOf(right, type.scale));
    }
    case "days":
    case "months":
      return isMagnitude(left) && isMagnitude(right) ? new Exact(Number(left) - Number(right)) : undefined;
    case "day":
      return typeof left === "string" && typeof right === "string"
        ? new Exact(dayNumber(left) - dayNumber(right))
        : undefined;
    case "instant":
      return typeof left === "string" && typeof right === "string"
        ? new Exact(epochMilliseconds(left) - epochMilliseconds(right))
        : undefined;
    default:
      return undefined;
  }
};
