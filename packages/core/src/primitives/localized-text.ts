import * as z from "zod";

/** Languages in which every text for applicants exists. */
export const locales = ["fi", "sv", "en"] as const;
export type Locale = (typeof locales)[number];

/** Text that says something. */
export const NonBlankText = z.string().regex(/\S/, "expected text, found only white space");

/** One text in Finnish, Swedish and English. */
export const LocalizedText = z.strictObject({ fi: NonBlankText, sv: NonBlankText, en: NonBlankText }).readonly();
export type LocalizedText = z.infer<typeof LocalizedText>;
