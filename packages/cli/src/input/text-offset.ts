/** How a text is written in a file. */
export type Quoting = "none" | "single" | "double";

/** What of a source stands for what of its text. */
const pieces: Readonly<Record<Quoting, RegExp>> = {
  none: /[\s\S]/gu,
  single: /''|[\s\S]/gu,
  double: /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n|[\s\S])|[\s\S]/gu,
};

/** Offset in `source` at which the character at `at` of `text` stands: indents and folded lines hold no signs. */
export const sourceOffset = (source: string, text: string, at: number, quoting: Quoting): number => {
  const before = signs(text.slice(0, at));
  let seen = 0;
  let end = 0;
  for (const { 0: piece, index } of source.matchAll(pieces[quoting])) {
    const length = signsOf(piece, quoting);
    if (length === 0) continue;
    if (seen + length > before && /\S/.test(text.charAt(at))) return index;
    if (seen >= before) break;
    seen += length;
    end = index + piece.length;
  }
  return end;
};

const signs = (text: string): number => text.replaceAll(/\s/g, "").length;

/** Escapes of white space. */
const blank = /^\\(?:[ntrvf_ \tLP]|x20|x09|u0020|u0009|u00a0|u2028|u2029|ufeff|\r?\n)$/i;

/** How many signs of the text a piece of its source stands for. */
const signsOf = (piece: string, quoting: Quoting): number => {
  if (piece === "''") return 1;
  if (quoting !== "double" || !piece.startsWith("\\")) return signs(piece);
  return blank.test(piece) ? 0 : 1;
};
