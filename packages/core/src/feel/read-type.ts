import type { TypeExpression } from "./ast.ts";
import { canonicalName } from "./scope.ts";
import { childrenOf, type Node } from "./tree.ts";

/** Reads a `Type` node. */
export const readType = (node: Node, text: string): TypeExpression => {
  const inner = childrenOf(node)[0];
  if (inner === undefined) return { kind: "named", name: canonicalName(text.slice(node.from, node.to)) };
  const parts = childrenOf(inner);
  switch (inner.name) {
    case "ListType": {
      const of = parts.find((part) => part.name === "Type");
      const item: TypeExpression = of === undefined ? { kind: "named", name: "Any" } : readType(of, text);
      return { kind: text.startsWith("range", inner.from) ? "range" : "list", of: item };
    }
    case "ContextType": {
      const entries = parts.find((part) => part.name === "ContextEntryTypes");
      return {
        kind: "context",
        entries: (entries === undefined ? [] : childrenOf(entries))
          .filter((entry) => entry.name === "ContextEntryType")
          .flatMap((entry) => {
            const [name, type] = childrenOf(entry);
            return name === undefined || type === undefined
              ? []
              : [{ name: canonicalName(text.slice(name.from, name.to)), type: readType(type, text) }];
          }),
      };
    }
    case "FunctionType": {
      const parameters = parts.find((part) => part.name === "ArgumentTypes");
      const result = parts.findLast((part) => part.name === "Type");
      return {
        kind: "function",
        parameters: (parameters === undefined ? [] : childrenOf(parameters))
          .flatMap((argument) => childrenOf(argument))
          .filter((type) => type.name === "Type")
          .map((type) => readType(type, text)),
        result: result === undefined ? { kind: "named", name: "Any" } : readType(result, text),
      };
    }
    default:
      return { kind: "named", name: canonicalName(text.slice(inner.from, inner.to)) };
  }
};
