import type { LocalizedText } from "./localized-text.ts";

/** What schemas expect in their own words, by the English that their refusals hold. */
const ownWords = new Map<string, LocalizedText>();

/** The refusal of a schema in its own words: what it expects, such as "a name of letters and digits", in each language. */
export const expecting = (fi: string, sv: string, en: string): string => {
  ownWords.set(en, { fi, sv, en });
  return `expected ${en}`;
};

/** What a refusal in a schema's own words expected, without what it says of the value. */
export const ownExpectation = (message: string): LocalizedText | undefined => {
  const [, en] = /^expected (.*?)(?:, found .*)?$/is.exec(message) ?? [];
  return en === undefined ? undefined : (ownWords.get(en) ?? { fi: en, sv: en, en });
};
