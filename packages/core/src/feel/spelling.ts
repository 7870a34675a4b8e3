import { canonicalName } from "./scope.ts";
import { childrenOf, unquoted, type Node } from "./tree.ts";

const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|\/\/[^\n]*/gu, " ");

/** Lists of names are given again and again, with thousands of names. */
const kept = new WeakMap<ReadonlyArray<string>, ReadonlyMap<string, string>>();

const spellingsOf = (names: ReadonlyArray<string>): ReadonlyMap<string, string> => {
  const known = kept.get(names) ?? new Map(names.map((name) => [canonicalName(name), name]));
  kept.set(names, known);
  return known;
};

/** How the nodes of a tree over `text` are spelled; a name in `names` comes out as it is spelled there. */
export const spelling = (text: string, names: ReadonlyArray<string>) => {
  const spellings = spellingsOf(names);
  const textOf = (node: Node): string => text.slice(node.from, node.to);
  const nameOf = (node: Node): string => {
    const name = canonicalName(withoutComments(textOf(node)));
    return spellings.get(name) ?? name;
  };
  /** The key of an entry of a context: a name or a text. */
  const keyOf = (node: Node): string => {
    const [inner] = childrenOf(node);
    return inner?.name === "StringLiteral" ? unquoted(textOf(inner)) : nameOf(node);
  };
  return { textOf, nameOf, keyOf };
};
