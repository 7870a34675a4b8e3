import { WordName } from "@kaari/core";

/**
 * The name under which a pack knows a name of DMN: `Support Rate`, `supportRate` and `Support_rate` are `support rate`.
 *
 * Undefined when nothing of it can be in a name of a pack.
 */
export const wordNameOf = (name: string): string | undefined => {
  if (WordName.safeParse(name).success) return name;
  const words = name
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .match(/[\p{Ll}\d]+/gu);
  const joined = (words ?? []).join(" ").replace(/^[\d ]+/, "");
  return joined === "" || joined.length > 80 ? undefined : joined;
};

const texts = /("(?:[^"\\]|\\.)*")/;

/** FEEL with its texts left out. */
export const withoutTexts = (feel: string): string =>
  feel
    .split(texts)
    .filter((_part, index) => index % 2 === 0)
    .join(" ");

const escaped = (name: string): string =>
  name
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s+`);

const pattern = (names: ReadonlyArray<string>): RegExp => {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return new RegExp(String.raw`(?<![\p{L}\p{N}_.])(?:${longestFirst.map(escaped).join("|")})(?![\p{L}\p{N}_])`, "gu");
};

/** `feel` with names written as `names` says, outside of texts. */
export const renamed = (feel: string, names: ReadonlyMap<string, string>): string => {
  if (names.size === 0) return feel;
  const found = pattern([...names.keys()]);
  const flat = new Map([...names].map(([from, to]) => [from.trim().replaceAll(/\s+/g, " "), to]));
  return feel
    .split(texts)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replaceAll(found, (name) => flat.get(name.replaceAll(/\s+/g, " ")) ?? name),
    )
    .join("");
};

/** Those of `names` that `feel` mentions outside of texts. */
export const mentioned = (feel: string, names: ReadonlyArray<string>): ReadonlyArray<string> => {
  if (names.length === 0) return [];
  const found = withoutTexts(feel).match(pattern(names)) ?? [];
  return [...new Set(found.map((name) => name.replaceAll(/\s+/g, " ")))];
};
