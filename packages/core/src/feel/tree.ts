import type { parser } from "lezer-feel";

export type Node = ReturnType<typeof parser.parse>["topNode"];

const comments = new Set(["LineComment", "BlockComment"]);

export const childrenOf = (node: Node): ReadonlyArray<Node> => {
  const children: Array<Node> = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    if (!comments.has(child.name)) children.push(child);
  return children;
};

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** What stands between the quotes, escapes resolved; an unknown escape stays as written. */
export const unquoted = (literal: string): string =>
  literal
    .slice(1, -1)
    .replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{6})|([^]))/gu, (whole, short, long, single: string | undefined) => {
      const code = Number.parseInt(String(short ?? long), 16);
      if (!Number.isNaN(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      if (single === undefined) return whole;
      return "\"\\'/".includes(single) ? single : (escapes[single] ?? whole);
    });
