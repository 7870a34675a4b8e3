import { Defect } from "../primitives/index.ts";

/** JSON text in bytes, and how far it has been read. */
export interface JsonCursor {
  /** UTF-8, of one text alone. */
  readonly bytes: Uint8Array;
  /** The same bytes: four of them are compared at once. */
  readonly view: DataView;
  readonly textOf: TextOf;
  at: number;
  /** How many items of lists were gone through. */
  items: number;
}

/** The text between two places of what is read. */
export type TextOf = (from: number, to: number) => string;

export const byteOf = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  quote: 34,
  comma: 44,
  point: 46,
  nought: 48,
  nine: 57,
  openList: 91,
  backslash: 92,
  closeList: 93,
  openRecord: 123,
  closeRecord: 125,
} as const;

export const cursorOf = (bytes: Uint8Array, textOf: TextOf): JsonCursor => ({
  bytes,
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
  textOf,
  at: 0,
  items: 0,
});

const { tab, lineFeed, carriageReturn, space } = byteOf;

/** Passes over white space and tells the byte behind it; undefined at the end. */
export const byteBehindSpace = (cursor: JsonCursor): number | undefined => {
  const { bytes } = cursor;
  let { at } = cursor;
  let byte = bytes[at];
  while (byte === space || byte === lineFeed || byte === tab || byte === carriageReturn) byte = bytes[++at];
  cursor.at = at;
  return byte;
};

/** Bytes that are looked for, at least four of them. */
export interface Sought {
  readonly length: number;
  /** Four bytes each, from the first. */
  readonly words: Int32Array;
  /** The last four bytes, which may be in `words` as well. */
  readonly last: number;
}

const wordLength = 4;

/** Whether bytes can be looked for: at least four characters of ASCII. */
export const isSought = (text: string): boolean => /^[ -~]{4,}$/.test(text);

/** What is looked for when `text` is. @throws Defect when it cannot be */
export const soughtOf = (text: string): Sought => {
  const { length } = text;
  if (!isSought(text)) throw new Defect(`Expected at least four characters of ASCII, found ${text}.`);
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const words = Int32Array.from({ length: Math.floor(length / wordLength) }, (_, index) =>
    view.getInt32(index * wordLength, true),
  );
  return { length, words, last: view.getInt32(length - wordLength, true) };
};

/** Whether the bytes at the cursor are those looked for. */
export const stands = ({ length, words, last }: Sought, { at, bytes, view }: JsonCursor): boolean => {
  if (at + length > bytes.length) return false;
  for (let index = 0; index < words.length; index++)
    if (view.getInt32(at + index * wordLength, true) !== words[index]) return false;
  return view.getInt32(at + length - wordLength, true) === last;
};

/** The four bytes at the cursor as `words` has them; undefined near the end. */
export const wordAt = ({ at, bytes, view }: JsonCursor): number | undefined =>
  at + wordLength > bytes.length ? undefined : view.getInt32(at, true);
