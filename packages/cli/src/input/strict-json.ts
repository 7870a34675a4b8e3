import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type Fault, quoted } from "./fault.ts";
import { numberFault } from "./number-text.ts";
import type { Phrase } from "./phrases.ts";
import { mostLevels, placeIn, type PlaceOf, stepsOf } from "./parsed.ts";
import { sourceOffset } from "./text-offset.ts";

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** The first thing that is wrong with JSON text: its syntax, a key given twice, a number that would be rounded. */
export const faultIn = (text: string): Fault | undefined => {
  const deep = tooDeepAt(text);
  if (deep !== undefined)
    return { ...placeIn(text, deep), expected: `at most ${mostLevels} levels of records and lists`, found: "more" };
  const errors: Array<ParseError> = [];
  const root = parseTree(text, errors, strict);
  const [error] = errors;
  if (error !== undefined) return syntaxFault(text, error);
  return root === undefined ? undefined : faultInNode(text, root, "");
};

/** Finds where facts stand in JSON text that is well formed. */
export const placesIn = (text: string): PlaceOf => {
  const root = parseTree(text, [], strict);
  return (path, at) => {
    const steps = [...stepsOf(path)];
    const exact = root === undefined || at === undefined ? undefined : findNodeAtLocation(root, [...steps]);
    if (exact?.type === "string" && at !== undefined) {
      const start = exact.offset + 1;
      const source = text.slice(start, exact.offset + exact.length - 1);
      return placeIn(text, start + sourceOffset(source, String(exact.value), at, "double"));
    }
    for (;;) {
      const node = root === undefined ? undefined : findNodeAtLocation(root, [...steps]);
      if (node !== undefined) return placeIn(text, node.parent?.type === "property" ? node.parent.offset : node.offset);
      if (steps.pop() === undefined) return undefined;
    }
  };
};

const syntaxFault = (text: string, { error, offset, length }: ParseError): Fault => {
  const rest = text.slice(offset);
  const found = length > 0 ? text.slice(offset, offset + length) : (/^\s*(\S+)/.exec(rest)?.[1] ?? "");
  return {
    ...placeIn(text, offset),
    found: found === "" ? "the end of the text" : quoted(found),
    ...(expectedFor[printParseErrorCode(error)] ?? { expected: "JSON" }),
    ...(/,\s*$/.test(text.slice(0, offset)) ? { advice: "the last member is not followed by a comma" } : {}),
  };
};

const expectedFor: Readonly<Record<string, { readonly expected: Phrase; readonly advice?: Phrase }>> = {
  PropertyNameExpected: { expected: "a key in double quotes" },
  ValueExpected: { expected: "a value" },
  ColonExpected: { expected: "a colon after the key" },
  CommaExpected: { expected: "a comma between members" },
  CloseBraceExpected: { expected: "a comma or }" },
  CloseBracketExpected: { expected: "a comma or ]" },
  EndOfFileExpected: { expected: "the end of the text" },
  InvalidCommentToken: { expected: "JSON, which has no comments", advice: "YAML has them" },
  UnexpectedEndOfString: { expected: "a closing quotation mark on the same line" },
  InvalidNumberFormat: { expected: "a number such as 60000.00" },
  UnexpectedEndOfNumber: { expected: "a number such as 60000.00" },
  InvalidEscapeCharacter: { expected: "an escape such as \\n or \\u00e4" },
  InvalidUnicode: { expected: "an escape such as \\n or \\u00e4" },
  InvalidCharacter: { expected: "no control characters in text", advice: "write a line break as \\n" },
  InvalidSymbol: { expected: "a key or text in double quotes, a number, true or false" },
  UnexpectedEndOfComment: { expected: "JSON, which has no comments" },
};

/** Offset of the first bracket beyond the levels allowed. */
const tooDeepAt = (text: string): number | undefined => {
  let level = 0;
  for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/g)) {
    if (token === "{" || token === "[") level++;
    else if (token === "}" || token === "]") level--;
    if (level > mostLevels) return index;
  }
  return undefined;
};

const faultInNode = (text: string, node: Node, path: string): Fault | undefined => {
  if (node.type === "number") {
    const fault = numberFault(text.slice(node.offset, node.offset + node.length));
    return fault && { ...placeIn(text, node.offset), path, ...fault };
  }
  const seen = new Set<string>();
  for (const [index, child] of (node.children ?? []).entries()) {
    const [key, value] = child.type === "property" ? (child.children ?? []) : [undefined, child];
    const name = key === undefined ? String(index) : String(key.value);
    const at = path === "" ? name : `${path}.${name}`;
    if (key !== undefined && seen.has(name))
      return { ...placeIn(text, key.offset), path: at, expected: "each key once", found: quoted(name) };
    seen.add(name);
    const fault = value && faultInNode(text, value, at);
    if (fault !== undefined) return fault;
  }
  return undefined;
};
