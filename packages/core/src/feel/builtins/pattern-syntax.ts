import { classOf } from "./pattern-class.ts";

const escaped = /^[nrt\\|.?*+(){}[\]^$-]$/;

/** What an escape outside a class stands for, by its letter. */
const shorthands = new Map([
  ["d", "\\p{Nd}"],
  ["D", "\\P{Nd}"],
  ["s", "[ \\t\\n\\r]"],
  ["S", "[^ \\t\\n\\r]"],
  ["w", "[^\\p{P}\\p{Z}\\p{C}]"],
  ["W", "[\\p{P}\\p{Z}\\p{C}]"],
  ["i", "[\\p{L}_:]"],
  ["I", "[^\\p{L}_:]"],
  ["c", "[\\p{L}\\p{Nd}_:.\\-·]"],
  ["C", "[^\\p{L}\\p{Nd}_:.\\-·]"],
]);

/** White space of a pattern under the flag `x` counts only within a class. */
const withoutSpace = (pattern: string): string => {
  let depth = 0;
  let kept = "";
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at] ?? "";
    if (character === "\\" && depth === 0 && !/\s/.test(pattern[at + 1] ?? "")) {
      kept += character + (pattern[(at += 1)] ?? "");
      continue;
    }
    if (character === "[") depth += 1;
    else if (character === "]" && depth > 0) depth -= 1;
    if (depth > 0 || !/\s/.test(character)) kept += character;
  }
  return kept;
};

/** A pattern of XPath as one of RE2; null where it is no pattern, or needs what takes more than linear time. */
export const translated = (pattern: string, flags: string): string | null => {
  const source = flags.includes("x") ? withoutSpace(pattern) : pattern;
  const groups: Array<{ readonly from: number; to?: number }> = [];
  const open: Array<number | null> = [];
  let text = "";
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at] ?? "";
    if (character === "\\") {
      const next = source[at + 1] ?? "";
      const category = /^\\([pP])\{([A-Za-z0-9-]+)\}/.exec(source.slice(at));
      if (category !== null) {
        const set = classOf(category[2] ?? "", category[1] === "P");
        if (set === null) return null;
        text += `[${set}]`;
        at += category[0].length - 1;
      } else if (/[1-9]/.test(next)) {
        const literal = literalOf(source, groups[Number(next) - 1]);
        if (literal === null) return null;
        text += `(?:${literal})`;
        at += 1;
      } else {
        const shorthand = shorthands.get(next) ?? (escaped.test(next) ? `\\${next}` : null);
        if (shorthand === null) return null;
        text += shorthand;
        at += 1;
      }
    } else if (character === "[") {
      const set = readClass(source, at);
      if (set === null) return null;
      text += set.text;
      at = set.to - 1;
    } else if (character === "(") {
      const capturing = source[at + 1] !== "?";
      if (!capturing && source[at + 2] !== ":") return null;
      if (capturing) groups.push({ from: at + 1 });
      open.push(capturing ? groups.length - 1 : null);
      text += character;
    } else if (character === ")") {
      const group = groups[open.pop() ?? -1];
      if (group !== undefined) group.to = at;
      text += character;
    } else text += character === "." ? (flags.includes("s") ? "(?s:.)" : "[^\\n\\r]") : character;
  }
  return text;
};

/** A back reference is taken where its group is plain text, as it then is that text again. */
const literalOf = (
  source: string,
  group: { readonly from: number; readonly to?: number } | undefined,
): string | null => {
  if (group?.to === undefined) return null;
  const text = source.slice(group.from, group.to);
  return /^[\p{L}\p{N} _-]+$/u.test(text) ? text : null;
};

interface CharacterClass {
  readonly text: string;
  readonly to: number;
}

/** Reads the class that opens at `from`; `[A-Z-[OI]]` takes one class out of another. */
const readClass = (source: string, from: number): CharacterClass | null => {
  let at = from + 1;
  const inverted = source[at] === "^";
  if (inverted) at += 1;
  let items = "";
  for (let first = true; ; first = false) {
    const character = source[at];
    if (character === undefined) return null;
    if (character === "]" && !first) break;
    if (character === "-" && source[at + 1] === "[") {
      const taken = readClass(source, at + 1);
      if (taken === null || source[taken.to] !== "]") return null;
      const kept = subtracted(items, taken.text);
      return kept === null || inverted ? null : { text: kept, to: taken.to + 1 };
    }
    if (character === "[" || character === "]") return null;
    if (character === "\\") {
      const escape = classEscape(source, at);
      if (escape === null) return null;
      items += escape.text;
      at = escape.to;
    } else {
      items += character;
      at += 1;
    }
  }
  return { text: `[${inverted ? "^" : ""}${items}]`, to: at + 1 };
};

const classEscape = (source: string, at: number): CharacterClass | null => {
  const category = /^\\([pP])\{([A-Za-z0-9-]+)\}/.exec(source.slice(at));
  if (category !== null) {
    const set = classOf(category[2] ?? "", category[1] === "P");
    return set === null ? null : { text: set, to: at + category[0].length };
  }
  const next = source[at + 1] ?? "";
  const inside = new Map([
    ["d", "\\p{Nd}"],
    ["D", "\\P{Nd}"],
    ["s", " \\t\\n\\r"],
    ["w", "\\p{L}\\p{M}\\p{N}\\p{S}"],
    ["W", "\\p{P}\\p{Z}\\p{C}"],
    ["i", "\\p{L}_:"],
    ["c", "\\p{L}\\p{Nd}_:.\\-·"],
  ]).get(next);
  const text = inside ?? (escaped.test(next) ? `\\${next}` : null);
  return text === null ? null : { text, to: at + 2 };
};

const character = (code: number) => `\\x{${code.toString(16)}}`;

/** The characters of `items` that `taken` does not hold, where both are characters and ranges of characters. */
const subtracted = (items: string, taken: string): string | null => {
  const kept = rangesOf(items);
  const less = rangesOf(taken.slice(1, -1));
  if (kept === null || less === null || taken.startsWith("[^")) return null;
  let ranges = kept;
  for (const [low, high] of less)
    ranges = ranges.flatMap(([from, to]) =>
      high < from || low > to
        ? [[from, to] as const]
        : [[from, low - 1] as const, [high + 1, to] as const].filter(([start, end]) => start <= end),
    );
  return ranges.length === 0
    ? null
    : `[${ranges.map(([low, high]) => `${character(low)}-${character(high)}`).join("")}]`;
};

const rangesOf = (items: string): ReadonlyArray<readonly [number, number]> | null => {
  if (items.includes("\\")) return null;
  return Array.from(items.matchAll(/([^])(?:-([^]))?/gu), ([, low = "", high = low]) => [
    low.codePointAt(0) ?? 0,
    high.codePointAt(0) ?? 0,
  ]);
};
