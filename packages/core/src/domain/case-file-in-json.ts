import { blank, mostItems, type ShapedCaseFile, withoutGaps } from "./case-file-reader.ts";
import type { CaseFile } from "./case-file.ts";
import { factInJson, type JsonReader } from "./fact-in-json.ts";
import { refused } from "./fact-reader.ts";
import { caseFileFacts, type FactNode } from "./fact-table.ts";
import { byteBehindSpace, byteOf, cursorOf, soughtOf, stands, type TextOf, wordAt } from "./json-cursor.ts";

const { openRecord, closeRecord, openList, closeList, comma, space } = byteOf;

/** Records are told apart by numbers, so that a member knows whether it was met in the same one before. */
let records = 0;

const recordReader = (members: Readonly<Record<string, FactNode>>, shaped: boolean): JsonReader => {
  const names = Object.keys(members);
  const known = names.map((name) => ({
    name,
    key: soughtOf(`${JSON.stringify(name)}:`),
    read: readerOf(members[name]!, shaped && name !== "parts"),
    metIn: 0,
  }));
  const firstWords = known.map(({ key }) => key.words[0]);
  const count = known.length;
  const empty = blank(names);
  return (cursor) => {
    const { bytes } = cursor;
    if (bytes[cursor.at] !== openRecord) return refused;
    cursor.at++;
    const record = { ...empty };
    if (byteBehindSpace(cursor) === closeRecord) {
      cursor.at++;
      return shaped ? record : {};
    }
    const number = ++records;
    // Members mostly come in the order in which they are known, with gaps.
    let index = 0;
    for (;;) {
      const word = wordAt(cursor);
      let left = count;
      while (firstWords[index] !== word || !stands(known[index]!.key, cursor)) {
        if (--left === 0) return refused;
        if (++index === count) index = 0;
      }
      const member = known[index]!;
      if (++index === count) index = 0;
      if (member.metIn === number) return refused;
      member.metIn = number;
      cursor.at += member.key.length;
      if (bytes[cursor.at]! <= space) byteBehindSpace(cursor);
      const fact = member.read(cursor);
      if (fact === refused) return refused;
      record[member.name] = fact;
      const byte = byteBehindSpace(cursor);
      cursor.at++;
      if (byte === closeRecord) return shaped ? record : withoutGaps(record, names);
      if (byte !== comma) return refused;
      if (bytes[cursor.at]! <= space) byteBehindSpace(cursor);
    }
  };
};

const listReader = (of: FactNode, shaped: boolean): JsonReader => {
  const read = readerOf(of, shaped);
  return (cursor) => {
    if (cursor.bytes[cursor.at] !== openList) return refused;
    cursor.at++;
    const list: Array<unknown> = [];
    if (byteBehindSpace(cursor) === closeList) {
      cursor.at++;
      return list;
    }
    for (;;) {
      if (++cursor.items > mostItems) return refused;
      const item = read(cursor);
      if (item === refused) return refused;
      list.push(item);
      const byte = byteBehindSpace(cursor);
      cursor.at++;
      if (byte === closeList) return list;
      if (byte !== comma) return refused;
      byteBehindSpace(cursor);
    }
  };
};

const readerOf = (node: FactNode, shaped: boolean): JsonReader => {
  if ("members" in node) return recordReader(node.members, shaped);
  return "of" in node ? listReader(node.of, shaped) : factInJson(node);
};

let reader: JsonReader | undefined;

/** The reader took it, member for member, by the facts of a case file. */
const isTaken = (facts: unknown): facts is CaseFile => facts !== refused;

/**
 * As `shapedCaseFile`, of the value that JSON text has, but in one pass over the bytes.
 *
 * `json` must be valid UTF-8, of which `textOf` tells the texts. Undefined when it is no such text, or not well formed, or written in a rare way, or when it
 * gives a key twice or a number that a double would round: whoever reads it in the usual way finds out.
 */
export const shapedCaseFileInJson = (json: Uint8Array, textOf: TextOf): ShapedCaseFile | undefined => {
  reader ??= readerOf(caseFileFacts, true);
  const cursor = cursorOf(json, textOf);
  byteBehindSpace(cursor);
  const caseFile = reader(cursor);
  const isWhole = isTaken(caseFile) && byteBehindSpace(cursor) === undefined;
  return isWhole ? { caseFile, items: cursor.items } : undefined;
};
