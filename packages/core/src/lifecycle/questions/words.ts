import type { Locale } from "../../primitives/index.ts";

/** One text in the three languages. */
export type Words = readonly [fi: string, sv: string, en: string];

const places: Readonly<Record<Locale, 0 | 1 | 2>> = { fi: 0, sv: 1, en: 2 };

export const wordsIn = (words: Words, locale: Locale): string => words[places[locale]];
