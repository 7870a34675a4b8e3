import type { Locale, LocalizedText } from "@kaari/core";

/** A text in the language that is asked. */
export type Said = (locale: Locale) => string;

/** A mistake in how the command was called, or in what it was told to use. Printed as it is, in the person's language. */
export class Refused extends Error {
  readonly exitCode: number;
  readonly said: Said;

  constructor(exitCode: number, said: string | Said) {
    super(typeof said === "string" ? said : said("en"));
    this.exitCode = exitCode;
    this.said = typeof said === "string" ? () => said : said;
  }
}

/** How a sentence puts together what was expected and what was found. */
export const frames: Readonly<Record<Locale, (expected: string, found: string) => string>> = {
  fi: (expected, found) => `odotettu: ${expected}; löytyi: ${found}.`,
  sv: (expected, found) => `väntat: ${expected}; hittat: ${found}.`,
  en: (expected, found) => `expected ${expected}, found ${found}.`,
};

/** Finnish, Swedish, English; one text where it reads the same in each. */
export type Words = string | LocalizedText;

const wordsIn = (words: Words, locale: Locale): string => (typeof words === "string" ? words : words[locale]);

/** `village.ndjson: expected …, found ….` and what to do, in each language. */
export const mistake =
  (expected: Words, found: Words, { where = "", advice = "" }: { where?: string; advice?: Words } = {}): Said =>
  (locale) => {
    const told = `${where === "" ? "" : `${where}: `}${frames[locale](wordsIn(expected, locale), wordsIn(found, locale))}`;
    return `${told} ${wordsIn(advice, locale).trim()}`.trim();
  };

const more: Readonly<Record<Locale, (count: number) => string>> = {
  fi: (count) => `ja ${count} muuta`,
  sv: (count) => `och ${count} till`,
  en: (count) => `and ${count} more`,
};

/** What stands for the rest of a long list. */
export const andMore = (count: number, locale: Locale): string => more[locale](count);
