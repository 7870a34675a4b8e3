import type { Locale, LocalizedText } from "./localized-text.ts";

/** Stands by itself, so that what only reads texts brings no schema along. */
export const textIn = (text: LocalizedText, locale: Locale): string => text[locale];
