import type { CompiledPack } from "@kaari/core";

type Node = NonNullable<CompiledPack["rules"][number]["texts"][number]["nodes"]["require"]>;

/** Which operations and functions were among the expressions, and how often. */
export class Coverage {
  readonly counts = new Map<string, number>();

  add(compiled: CompiledPack): void {
    const seen = new Set<number>();
    const count = (node: Node | undefined): void => {
      if (node === undefined) return;
      const name = nameOf(node);
      this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
      for (const child of within(node)) count(child);
      if (node.op === "definition" && !seen.has(node.index)) {
        seen.add(node.index);
        count(compiled.program.definition(node.index));
      }
    };
    for (const { texts } of compiled.rules)
      for (const { nodes } of texts) {
        count(nodes.when);
        count(nodes.require);
      }
  }

  toString(): string {
    return [...this.counts]
      .toSorted(([, a], [, b]) => a - b)
      .map(([name, times]) => `${name} ${times}`)
      .join(", ");
  }
}

const nameOf = (node: Node): string => {
  switch (node.op) {
    case "call":
      return `${node.builtin.name}()`;
    case "compare":
    case "arithmetic":
      return `${node.left.type.kind} ${node.operator} ${node.right.type.kind}`;
    default:
      return node.op;
  }
};

const within = (node: Node): ReadonlyArray<Node> =>
  Object.values(node).flatMap((part): ReadonlyArray<Node> => {
    if (Array.isArray(part)) return part.flatMap((each: unknown) => nodesIn(each));
    return nodesIn(part);
  });

const isNode = (part: object): part is Node => "op" in part && "text" in part;
const isRow = (part: object): part is { readonly when: Node; readonly then: Node } => "when" in part && "then" in part;

const nodesIn = (part: unknown): ReadonlyArray<Node> => {
  if (typeof part !== "object" || part === null) return [];
  if (isNode(part)) return [part];
  return isRow(part) ? [part.when, part.then] : [];
};
