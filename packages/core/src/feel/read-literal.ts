import type { Expression } from "./ast.ts";
import { spanOf, unquoted, type Node } from "./tree.ts";

/** Reads the node of a number, a text, a boolean or null; the parser counts a sign to the number, we do not. */
export const readLiteral = (node: Node, text: string): Expression => {
  const span = spanOf(node);
  const written = text.slice(span.from, span.to);
  switch (node.name) {
    case "NumericLiteral": {
      const digits = written.replace(/^-\s*/u, "");
      const from = span.to - digits.length;
      const number: Expression = { kind: "number", text: digits, span: { from, to: span.to } };
      return written === digits ? number : { kind: "negation", operand: number, span };
    }
    case "StringLiteral":
      return { kind: "string", value: unquoted(written), span };
    case "BooleanLiteral":
      return { kind: "boolean", value: written === "true", span };
    default:
      return { kind: "null", span };
  }
};
