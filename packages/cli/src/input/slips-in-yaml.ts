import type { Locale } from "@kaari/core";
import { type Document, isMap, isScalar, type Scalar, visit, type YAMLError } from "yaml";
import type { Fault } from "./fault.ts";
import type { FaultAt } from "./feel-in-yaml.ts";
import type { Phrase } from "./phrases.ts";

interface Slip {
  readonly expected: Phrase;
  readonly found: Phrase;
  readonly advice: Phrase;
}

/** Blanks that copied text has where a keyboard writes spaces. */
const otherBlanks = /^[ \t]*(?:- )?[\u00a0\u2000-\u200a\u202f\u3000]/;
const curlyQuote = /(?:[:,{[]\s|-\s|^)\s*[“”„«»‘’]/;

/** What people slip into on the line at which YAML stops; each is looked for in turn. */
const slips: ReadonlyArray<readonly [(line: string, error: YAMLError) => boolean, Slip]> = [
  [
    (line) => otherBlanks.test(line),
    {
      expected: "spaces at the start of the line",
      found: "other blanks, as copied text has them",
      advice: "take them out and type spaces in their place",
    },
  ],
  [
    (line) => curlyQuote.test(line),
    {
      expected: 'straight quotation marks (")',
      found: "curly ones, as a word processor writes them",
      advice: 'write " in their place, on both sides of the text',
    },
  ],
  [
    (line) => /^\s*-[^\s-]+:(?:\s|$)/.test(line),
    {
      expected: "a space after the hyphen of an item",
      found: "a key right behind it",
      advice: "put a space between the hyphen and the key",
    },
  ],
  [
    (_line, { message }) => message.startsWith("Sequence item without"),
    {
      expected: "the line indented as those around it",
      found: "a line that starts further left",
      advice: "let it start in the same column as the other keys of its record",
    },
  ],
];

/** The slip on a line, in words that say more than what YAML stumbles over. */
export const slipIn = (line: string, error: YAMLError): Slip | undefined =>
  slips.find(([isSlip]) => isSlip(line, error))?.[1];

const sentences: Readonly<Record<Locale, (found: string, written: string) => string>> = {
  fi: (found, written) => `odotettu: luku, jonka desimaalit erottaa piste; löytyi: ${found}. Kirjoita ${written}.`,
  sv: (found, written) => `väntat: ett tal med decimalpunkt; hittat: ${found}. Skriv ${written}.`,
  en: (found, written) => `expected a number with a decimal point, found ${found}. Write ${written}.`,
};

const isPlainDigits = (node: unknown): node is Scalar =>
  isScalar(node) && node.type === "PLAIN" && /^\d+$/.test(node.source ?? "");

/** `{ value: 30000,50 }`: between braces the comma parts members, and what stands behind it becomes a key. */
export const commaInNumber = (document: Document.Parsed): FaultAt | undefined => {
  let fault: FaultAt | undefined;
  visit(document, {
    Map: (_key, map) => {
      if (map.flow !== true || !isMap(map)) return undefined;
      for (const [index, { key, value }] of map.items.entries()) {
        const before = map.items[index - 1]?.value;
        if (!isPlainDigits(key) || value !== null || !isPlainDigits(before)) continue;
        fault = { offset: before.range?.[0] ?? 0, fault: commaFault(before.source ?? "", key.source ?? "") };
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return fault;
};

const commaFault = (whole: string, decimals: string): Fault => {
  const [found, written] = [`${whole},${decimals}`, `${whole}.${decimals}`];
  return {
    expected: `a number with a decimal point`,
    found,
    advice: `write ${written}`,
    sentence: (locale) => sentences[locale](found, written),
  };
};
