import * as Result from "effect/Result";
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseAllDocuments,
  Scalar,
  visit,
  type YAMLError,
} from "yaml";
import { type Fault, type Place, quoted } from "./fault.ts";
import { type Holding, manyIn, nothingIn } from "./holding.ts";
import { type FaultAt, feelFaultAt, settleTexts } from "./feel-in-yaml.ts";
import { numberFault } from "./number-text.ts";
import { commaInNumber, slipIn } from "./slips-in-yaml.ts";
import type { Steps } from "./pack-texts.ts";
import type { Phrase } from "./phrases.ts";
import { type Parsed, type PlaceOf, stepsOf } from "./parsed.ts";
import { type Quoting, sourceOffset } from "./text-offset.ts";

/**
 * Reads one YAML 1.2 document exactly: numbers are judged by their text, and a key given twice, an unknown tag, a
 * document that grows by aliases are refused. In a pack what looks like a number is text, and FEEL must be quoted.
 */
export const readYaml = (text: string, holding: Holding = "facts"): Result.Result<Parsed, Fault> => {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    version: "1.2",
    schema: "core",
    strict: true,
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
    logLevel: "silent",
    lineCounter: lines,
  });
  const nothing = nothingIn(holding, "yaml");
  if (!Array.isArray(documents) || documents[0] === undefined) return Result.fail(nothing);
  const [document, second] = documents;
  const fault =
    (holding === "pack" ? feelFaultIn(document, text, lines) : undefined) ??
    syntaxFaultIn(document, text, lines) ??
    placed(commaInNumber(document), lines) ??
    valueFaultIn(document, lines) ??
    (second === undefined
      ? undefined
      : {
          ...placeOf(lines, second.range[0]),
          ...manyIn[holding],
          found: `${documents.length} documents`,
        });
  if (fault !== undefined) return Result.fail(fault);
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
    return Result.fail(nothing);
  try {
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    return Result.succeed({ value, places: () => Promise.resolve(placesIn(document, text, lines)) });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return Result.fail(error.message.startsWith("Unresolved") ? unknownAlias : aliasBomb);
  }
};

const quote = "put text with : # ! & * @ % or brackets in quotation marks, or start it on the next line after |";

/** Where no second colon stands on the line, it goes on below: the lines there are indented too far. */
const indented: Said = {
  expected: "one key and its value on the line",
  advice: "indent the lines below it as far as the key in it, no further",
};

const aliasBomb: Fault = {
  expected: "few aliases",
  found: "aliases that make the document grow",
  advice: "write the values out",
};

const unknownAlias: Fault = {
  expected: "an alias (*name) of an anchor (&name)",
  found: "no such anchor",
  advice: quote,
};

const syntaxFaultIn = (document: Document.Parsed, text: string, lines: LineCounter): Fault | undefined => {
  const [error] = [...document.errors, ...document.warnings];
  if (error === undefined) return undefined;
  const [start, end] = error.pos;
  const exact = text.slice(start, end).trim();
  const piece = exact.length > 1 ? exact : (/\S+/.exec(text.slice(start))?.[0] ?? "");
  const line = wholeLineAt(text, start);
  const slip = slipIn(line, error);
  if (slip !== undefined) return { ...placeOf(lines, start), ...slip };
  return {
    ...placeOf(lines, start),
    found: piece === "" ? "the end of the text" : quoted(piece),
    ...((error.code === "BLOCK_AS_IMPLICIT_KEY" && !/:(?:\s|$)/.test(lineAt(text, start)) ? indented : undefined) ??
      expectedFor[error.code] ?? { expected: "YAML", found: `a mistake in it (${error.message})` }),
  };
};

const wholeLineAt = (text: string, offset: number): string =>
  lineAt(text, text.lastIndexOf("\n", Math.max(offset - 1, 0)) + 1);

const placed = (at: FaultAt | undefined, lines: LineCounter): Fault | undefined =>
  at && { ...placeOf(lines, at.offset), ...at.fault };

const lineAt = (text: string, offset: number): string => /.*/.exec(text.slice(offset))?.[0] ?? "";

const feelFaultIn = (document: Document.Parsed, text: string, lines: LineCounter): Fault | undefined => {
  const [error] = [...document.errors, ...document.warnings];
  const found: FaultAt | undefined =
    error === undefined ? settleTexts(document, text) : feelFaultAt(text, error.pos[0]);
  return placed(found, lines);
};

/** A number that would be rounded, or a value of a kind that a case file does not have. */
const valueFaultIn = (document: Document.Parsed, lines: LineCounter): Fault | undefined => {
  let fault: Fault | undefined;
  visit(document, {
    Value: (_key, node, ancestors) => {
      const wrong = node.tag === undefined ? numberFaultOf(node) : tagFault(node.tag);
      if (wrong === undefined) return undefined;
      fault = { ...placeOf(lines, node.range?.[0]), path: pathOf(ancestors, node), ...wrong };
      return visit.BREAK;
    },
  });
  return fault;
};

const numberFaultOf = (node: unknown): Fault | undefined =>
  isScalar(node) && (typeof node.value === "number" || typeof node.value === "bigint")
    ? numberFault(node.source ?? String(node.value))
    : undefined;

const tagFault = (tag: string): Fault => ({ expected: "plain values", found: `the tag ${tag}`, advice: quote });

const placeOf = (lines: LineCounter, offset: number | undefined): Place | undefined => {
  if (offset === undefined) return undefined;
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
};

const expectedFor: Readonly<Partial<Record<YAMLError["code"], Said>>> = {
  DUPLICATE_KEY: { expected: "each key once", advice: "take one of the two out" },
  TAB_AS_INDENT: { expected: "spaces at the start of the line", found: "a tab" },
  BAD_INDENT: { expected: "the line indented as those around it, or a closing bracket", advice: quote },
  BLOCK_AS_IMPLICIT_KEY: { expected: "one key and its value on the line", advice: quote },
  MULTILINE_IMPLICIT_KEY: { expected: "a key on one line, then a colon and a space" },
  MISSING_CHAR: { expected: "a colon, or a closing quotation mark or bracket", advice: quote },
  BAD_SCALAR_START: { expected: "a value", advice: quote },
  TAG_RESOLVE_FAILED: { expected: "plain values", advice: quote },
  NON_STRING_KEY: { expected: "a key of text", advice: "put the key in quotation marks" },
  UNEXPECTED_TOKEN: { expected: "a key with a value, or a list", advice: quote },
  RESOURCE_EXHAUSTION: { expected: "few levels of records and lists", found: "too many to read" },
};

interface Said {
  readonly expected: Phrase;
  readonly found?: Phrase;
  readonly advice?: Phrase;
}

const pathOf = (ancestors: ReadonlyArray<unknown>, node: unknown): string => {
  const steps: Array<string> = [];
  const chain = [...ancestors, node];
  for (const [index, parent] of chain.entries()) {
    if (isPair(parent)) steps.push(isScalar(parent.key) ? String(parent.key.value) : "?");
    else if (typeof parent === "object" && parent !== null && "items" in parent && !isMap(parent)) {
      const { items } = parent;
      if (Array.isArray(items)) steps.push(String(items.indexOf(chain[index + 1])));
    }
  }
  return steps.join(".");
};

const placesIn =
  (document: Document.Parsed, text: string, lines: LineCounter): PlaceOf =>
  (path, at) => {
    const steps = [...stepsOf(path)];
    const exact = at === undefined ? undefined : found(document, steps)?.node;
    if (at !== undefined && isScalar(exact) && typeof exact.value === "string" && exact.range)
      return placeOf(lines, offsetIn(exact, exact.value, at, text));
    for (;;) {
      const place = placeOf(lines, found(document, steps)?.start);
      if (place !== undefined || steps.pop() === undefined) return place;
    }
  };

const quotings: Readonly<Partial<Record<Scalar.Type, Quoting>>> = { QUOTE_SINGLE: "single", QUOTE_DOUBLE: "double" };

/** Offset in the file of the character at `at` of a text. */
const offsetIn = ({ type, range }: Scalar, value: string, at: number, text: string): number => {
  const [start, end] = range ?? [0, 0];
  const isBlock = type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;
  const quoting = quotings[type ?? "PLAIN"] ?? "none";
  const from = isBlock ? text.indexOf("\n", start) + 1 : quoting === "none" ? start : start + 1;
  return from + sourceOffset(text.slice(from, end), value, at, quoting);
};

/** The value at `steps`, and where its key starts, or the item of a list. */
const found = (
  document: Document.Parsed,
  steps: Steps,
): { readonly node: unknown; readonly start: number | undefined } | undefined => {
  let node: unknown = document.contents;
  let start = document.contents?.range[0];
  for (const step of steps) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return undefined;
      start = isNode(pair.key) ? pair.key.range?.[0] : undefined;
      node = pair.value;
    } else if (typeof node === "object" && node !== null && "items" in node && Array.isArray(node.items)) {
      node = node.items[Number(step)] as unknown;
      if (!isNode(node)) return undefined;
      start = node.range?.[0];
    } else return undefined;
  }
  return { node: isAlias(node) ? node.resolve(document) : node, start };
};
