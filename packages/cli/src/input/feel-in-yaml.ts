import { type Document, isAlias, isMap, isScalar, isSeq, type Node, Scalar } from "yaml";
import type { Fault } from "./fault.ts";
import { feelKeys, feelSections, isFeelAt, isTextAt, type Steps } from "./pack-texts.ts";

/** A fault and the offset at which it stands. */
export interface FaultAt {
  readonly offset: number;
  readonly fault: Fault;
}

/** What YAML makes of FEEL that starts with the sign. */
const starts: ReadonlyMap<string, string> = new Map([
  ['"', "the quotation marks of a text"],
  [">", "the start of a folded text"],
  ["[", "a list"],
  ["{", "a record"],
  ["@", "a reserved sign"],
  ["!", "a tag"],
  ["*", "an alias"],
  ["- ", "an item of a list"],
  ["-", "an item of a list"],
  ["? ", "a key"],
]);

const startOf = (feel: string): string | undefined =>
  [...starts.keys()].find((start) => (start === "-" ? /^-(?=[\s,\]}]|$)/.test(feel) : feel.startsWith(start)));

/** What YAML misreads in FEEL as it was written, if anything. */
const misreadIn = (feel: string): string | undefined => {
  const start = startOf(feel);
  if (start !== undefined) return `FEEL that starts with ${start.trim()}, which YAML reads as ${starts.get(start)}`;
  if (/:(\s|$)/.test(feel)) return 'FEEL that holds ": ", which YAML reads as the end of a key';
  return / #/.test(feel) ? 'FEEL that holds " #", which YAML reads as the start of a comment' : undefined;
};

const faultOf = (found: string, feel: string, before: string): Fault => ({
  expected: "FEEL between quotation marks or on the lines after |",
  found,
  advice: `Write ${before}'${feel.trim().replaceAll("'", "''")}'`,
});

/** Reads what is text in a pack as it is written; tells the first FEEL that YAML has misread without a complaint. */
export const settleTexts = (document: Document.Parsed, text: string): FaultAt | undefined => {
  const walk = (node: unknown, steps: Steps): FaultAt | undefined => {
    if (isFeelAt(steps)) {
      const found = misread(node, steps, text, document);
      if (found !== undefined) return found;
    }
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const found = walk(value, [...steps, isScalar(key) ? String(key.value) : "?"]);
        if (found !== undefined) return found;
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        const found = walk(item, [...steps, index]);
        if (found !== undefined) return found;
      }
    } else if (isScalar(node) && isTextAt(steps) && isReckoned(node) && node.source) node.value = node.source;
    return undefined;
  };
  return walk(document.contents, []);
};

/** A plain `1.0`, `true` or `null`. */
const isReckoned = (node: Scalar): boolean => node.type === Scalar.PLAIN && typeof node.value !== "string";

const misread = (node: unknown, steps: Steps, text: string, document: Document): FaultAt | undefined => {
  const key = steps.at(-1);
  const before = typeof key === "string" ? `${key}: ` : "";
  if (isMap(node) || isSeq(node)) {
    const [offset, end] = rangeOf(node);
    const feel = text.slice(offset, end).trim();
    const found = misreadIn(feel.replaceAll(/\s+/g, " ")) ?? "a list or a record";
    return { offset, fault: faultOf(found, feel, before) };
  }
  if (isAlias(node) && node.resolve(document) === undefined) {
    const [offset, end] = rangeOf(node);
    return { offset, fault: faultOf(misreadIn("*") ?? "", text.slice(offset, end), before) };
  }
  if (!isScalar(node) || !node.range) return undefined;
  const [offset, end] = node.range;
  if (node.tag === "!") {
    const tag = text.lastIndexOf("!", offset);
    return { offset: tag, fault: faultOf(misreadIn("!") ?? "", text.slice(tag, end), before) };
  }
  const rest = /^[ \t]+#.*/.exec(text.slice(end))?.[0];
  if (node.type !== Scalar.PLAIN || rest === undefined || !isOpen(text.slice(offset, end))) return undefined;
  const feel = text.slice(offset, end) + rest;
  return { offset, fault: faultOf(misreadIn(" #") ?? "", feel, before) };
};

const rangeOf = (node: Node): readonly [number, number] => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];

/** Whether a text of FEEL is not closed: then the comment after it is none. */
const isOpen = (feel: string): boolean => (feel.replaceAll(/\\./g, "").match(/"/g) ?? []).length % 2 === 1;

/** What is wrong at `offset`, where YAML cannot be read, if it is FEEL that is not quoted. */
export const feelFaultAt = (text: string, offset: number): FaultAt | undefined => {
  const section = /^([\w-]+):[^\n]*$(?![\s\S]*^[\w-]+:)/m.exec(text.slice(0, offset))?.[1];
  if (section === undefined || !feelSections.has(section)) return undefined;
  return inItem(text, offset) ?? inLine(text, offset);
};

/** An item of a list in brackets: `[-, > 5]`. */
const inItem = (text: string, offset: number): FaultAt | undefined => {
  const before = /[[,{:]\s*$/.exec(text.slice(lineStart(text, offset), offset));
  const feel = /^[^,\]}\n]*/.exec(text.slice(offset))?.[0] ?? "";
  if (before === null || before[0].startsWith(":") || !["-", ">", "@", "!", "*"].includes(startOf(feel)?.trim() ?? ""))
    return undefined;
  return { offset, fault: faultOf(misreadIn(feel) ?? "", feel, "") };
};

/** The value of a key, or an item of a list, on the line of the offset or on one before it. */
const inLine = (text: string, offset: number): FaultAt | undefined => {
  let at = offset;
  for (let lines = 0; lines < 3 && at >= 0; lines++) {
    const start = lineStart(text, at);
    const line = /^[^\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? "";
    const [, lead = "", key, , feel = ""] = /^(\s*(?:- )*(?:([\w-]+)(:\s+))?)(\S.*)$/.exec(line) ?? [];
    const isFeel = key === undefined ? lead.includes("- ") : feelKeys.has(key) || isUnderValues(text, start, lead);
    const found = isFeel && !isQuoted(feel) ? misreadIn(feel) : undefined;
    if (found !== undefined) {
      const column = start + lead.length;
      return { offset: column, fault: faultOf(found, feel, key === undefined ? "- " : `${key}: `) };
    }
    at = start - 1;
  }
  return undefined;
};

const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

/** A whole text in quotation marks, or the head of a block. */
const isQuoted = (feel: string): boolean => /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[>|][-+\d]*)\s*(?:#.*)?$/.test(feel);

/** Whether the line stands in a record `values`. */
const isUnderValues = (text: string, start: number, lead: string): boolean => {
  const indent = /^\s*/.exec(lead)?.[0].length ?? 0;
  const above = text.slice(0, start).split("\n").toReversed();
  const parent = above.find((line) => line.trim() !== "" && (/^\s*/.exec(line)?.[0].length ?? 0) < indent);
  return parent !== undefined && /^\s*(?:- )?values:\s*$/.test(parent);
};
