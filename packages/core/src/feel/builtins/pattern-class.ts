/** Blocks of Unicode that patterns name as `\p{IsBasicLatin}`. */
const blocks = new Map([
  ["BasicLatin", "\\x{0}-\\x{7F}"],
  ["Latin-1Supplement", "\\x{80}-\\x{FF}"],
  ["LatinExtended-A", "\\x{100}-\\x{17F}"],
  ["LatinExtended-B", "\\x{180}-\\x{24F}"],
  ["Greek", "\\x{370}-\\x{3FF}"],
  ["GreekandCoptic", "\\x{370}-\\x{3FF}"],
  ["Cyrillic", "\\x{400}-\\x{4FF}"],
  ["Hebrew", "\\x{590}-\\x{5FF}"],
  ["Arabic", "\\x{600}-\\x{6FF}"],
  ["GeneralPunctuation", "\\x{2000}-\\x{206F}"],
  ["CurrencySymbols", "\\x{20A0}-\\x{20CF}"],
  ["Hiragana", "\\x{3040}-\\x{309F}"],
  ["Katakana", "\\x{30A0}-\\x{30FF}"],
  ["CJKUnifiedIdeographs", "\\x{4E00}-\\x{9FFF}"],
]);

const category = /^(?:L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|Z[slp]?|S[mcko]?|C[cfo]?)$/;

/** The items of a class for a category or a block; null where it is not known. */
export const classOf = (name: string, inverted: boolean): string | null => {
  if (category.test(name)) return `\\${inverted ? "P" : "p"}{${name}}`;
  const block = name.startsWith("Is") ? blocks.get(name.slice(2)) : undefined;
  return block === undefined || inverted ? null : block;
};
