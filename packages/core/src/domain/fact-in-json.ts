import { type FactReader, factReader, refused } from "./fact-reader.ts";
import type { FactLeaf } from "./fact-table.ts";
import { byteOf, type JsonCursor, isSought, type Sought, soughtOf, stands } from "./json-cursor.ts";

/** Reads what stands at the cursor, and moves it behind that. */
export type JsonReader = (cursor: JsonCursor) => unknown;

const { quote, backslash, space, nought, nine, point } = byteOf;

/** A number of so many digits, or characters, is exact as a double. */
const mostDigits = 15;

/** Where the text that begins behind `at` ends: at its closing quotation mark. Undefined where it has none. */
const endOfText = (bytes: Uint8Array, at: number): number | undefined => {
  for (let to = at + 1; to < bytes.length; to++) {
    const byte = bytes[to];
    if (byte === quote) return to;
    if (byte === backslash) to++;
  }
  return undefined;
};

/** A text in any spelling. */
const spelt = (cursor: JsonCursor, read: FactReader): unknown => {
  const { at, bytes, textOf } = cursor;
  const end = bytes[at] === quote ? endOfText(bytes, at) : undefined;
  if (end === undefined) return refused;
  cursor.at = end + 1;
  try {
    return read(JSON.parse(textOf(at, end + 1)));
  } catch (error) {
    if (error instanceof SyntaxError) return refused;
    throw error;
  }
};

const textReader = (leaf: FactLeaf): JsonReader => {
  const read = factReader(leaf);
  return (cursor) => {
    const { at, bytes, textOf } = cursor;
    if (bytes[at] !== quote) return refused;
    const from = at + 1;
    let to = from;
    for (let byte = bytes[to]; byte !== quote; byte = bytes[++to]) {
      if (byte === backslash) return spelt(cursor, read);
      if (byte === undefined || byte < space) return refused;
    }
    cursor.at = to + 1;
    return read(textOf(from, to));
  };
};

/** The code itself, as `factReader` tells it. */
const codeReader = (leaf: FactLeaf): JsonReader => {
  const read = factReader(leaf);
  const codes = (leaf.codes ?? []).flatMap((code) => {
    const json = JSON.stringify(code);
    return isSought(json) ? [{ code, sought: soughtOf(json) }] : [];
  });
  return (cursor) => {
    for (const { code, sought } of codes)
      if (stands(sought, cursor)) {
        cursor.at += sought.length;
        return code;
      }
    return spelt(cursor, read);
  };
};

const whether: ReadonlyArray<readonly [Sought, boolean]> = [
  [soughtOf("true"), true],
  [soughtOf("false"), false],
];

const booleanReader: JsonReader = (cursor) => {
  for (const [sought, value] of whether)
    if (stands(sought, cursor)) {
      cursor.at += sought.length;
      return value;
    }
  return refused;
};

/** Numbers without sign and exponent; all others are rare. */
const numberReader = (leaf: FactLeaf): JsonReader => {
  const read = factReader(leaf);
  return (cursor) => {
    const { at: from, bytes, textOf } = cursor;
    let at = from;
    while (isDigit(bytes[at])) at++;
    const whole = at - from;
    if (whole === 0 || (whole > 1 && bytes[from] === nought)) return refused;
    if (bytes[at] === point) {
      do at++;
      while (isDigit(bytes[at]));
      if (bytes[at - 1] === point) return refused;
    }
    if (at - from > mostDigits) return refused;
    cursor.at = at;
    return read(Number(textOf(from, at)));
  };
};

const isDigit = (byte: number | undefined): byte is number => byte !== undefined && byte >= nought && byte <= nine;

/** Digits of which, with two more, any number is exact. */
const mostWhole = mostDigits - 2;

/** Money in text with two decimals is read as it stands, without its text; other spellings are not so common. */
const moneyReader = (leaf: FactLeaf): JsonReader => {
  const byText = textReader(leaf);
  const byNumber = numberReader(leaf);
  return (cursor) => {
    const { at, bytes } = cursor;
    if (bytes[at] !== quote) return byNumber(cursor);
    let minor = 0;
    let to = at + 1;
    for (let byte = bytes[to]; isDigit(byte); byte = bytes[++to]) minor = minor * 10 + byte - nought;
    const whole = to - at - 1;
    const led = whole > 1 && bytes[at + 1] === nought;
    const [tenths, hundredths] = [bytes[to + 1], bytes[to + 2]];
    const ends = bytes[to] === point && bytes[to + 3] === quote;
    if (whole < 1 || whole > mostWhole || led || !ends || !isDigit(tenths) || !isDigit(hundredths))
      return byText(cursor);
    cursor.at = to + 4;
    return minor * 100 + (tenths - nought) * 10 + hundredths - nought;
  };
};

/** A reader of one fact. What it takes, `factReader` takes as the same; it leaves rare spellings to that. */
export const factInJson = (leaf: FactLeaf): JsonReader => {
  if (leaf.form !== undefined) return textReader(leaf);
  switch (leaf.kind) {
    case "code":
      return codeReader(leaf);
    case "boolean":
      return booleanReader;
    case "integer":
    case "number":
      return numberReader(leaf);
    case "money":
      return moneyReader(leaf);
    case "text":
    case "percent":
    case "day":
    case "instant":
      return textReader(leaf);
    default:
      return leaf.kind satisfies never;
  }
};
