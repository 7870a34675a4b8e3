import { bodiesOf, childrenOf, type Node } from "../feel/index.ts";
import type { Program } from "./program.ts";

const within = (node: Node, program: Program, seen: Set<Node>): ReadonlySet<Node> => {
  if (seen.has(node)) return seen;
  seen.add(node);
  if (node.op === "definition") within(program.definition(node.index), program, seen);
  for (const child of [...childrenOf(node), ...bodiesOf(node)]) within(child, program, seen);
  return seen;
};

/** Every node of some expressions, definitions included. */
export const nodesWithin = (nodes: ReadonlyArray<Node | undefined>, program: Program): ReadonlyArray<Node> =>
  nodes.flatMap((node) => (node === undefined ? [] : Array.from(within(node, program, new Set()))));
