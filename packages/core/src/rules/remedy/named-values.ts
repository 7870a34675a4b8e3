import { childrenOf, exactOf, type Node, type RunningNumber } from "../../feel/index.ts";
import type { CompiledPack } from "../compile-pack.ts";
import type { Gate } from "../gate.ts";
import { nodesWithin } from "../nodes-within.ts";

/** What the rules compare the length of a text with is kept by the name of the function. */
export const lengthOfTexts = "string length";

/** The last name of what a node reads: of a fact, or of a member of a list's item. */
const nameOf = (node: Node): string | undefined => {
  if (node.op === "call" && node.builtin.name === lengthOfTexts) return lengthOfTexts;
  return node.op === "fact" ? node.path.at(-1) : node.op === "member" || node.op === "local" ? node.name : undefined;
};

/** Texts, days and numbers that stand in an expression whatever the facts are. */
const valuesIn = (nodes: ReadonlyArray<Node>, { program }: CompiledPack): ReadonlyArray<unknown> =>
  nodesWithin(nodes, program).flatMap((node) => {
    const { type } = node;
    const written = (value: unknown): unknown =>
      type.kind === "number" && value !== undefined ? exactOf(value as RunningNumber, type.scale) : value;
    if (node.op === "literal") return [written(node.value)];
    if (node.op !== "parameter") return [];
    const { values } = program.parameters[node.index]!;
    return values.flatMap(({ value }) => (Array.isArray(value) ? (value as ReadonlyArray<unknown>) : [written(value)]));
  });

/** What the rules of a gate name beside facts, by the last name of the fact: an answer among them may mean something else. */
export const namedValues = (compiled: CompiledPack, gate: Gate): ReadonlyMap<string, ReadonlySet<unknown>> => {
  const named = new Map<string, Set<unknown>>();
  const { group, single } = compiled.rulesAt(gate);
  const texts = [...single, ...group].flatMap((series) => series.texts);
  const conditions = texts.flatMap(({ nodes }) => [nodes.when, nodes.require]);
  for (const node of nodesWithin(conditions, compiled.program)) {
    if (node.op !== "compare" && node.op !== "call") continue;
    const sides = childrenOf(node);
    const values = valuesIn(sides, compiled);
    for (const name of sides.map(nameOf)) {
      if (name === undefined) continue;
      const known = named.get(name) ?? new Set();
      for (const value of values) known.add(value);
      named.set(name, known);
    }
  }
  return named;
};
