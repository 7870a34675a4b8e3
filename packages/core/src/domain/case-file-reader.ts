import type { CaseFile } from "./case-file.ts";
import { factReader, refused } from "./fact-reader.ts";
import { caseFileFacts, type FactNode } from "./fact-table.ts";

/** How many items of lists a reader has gone through. */
interface Passed {
  items: number;
}

type Reader = (value: unknown, passed: Passed) => unknown;

type Facts = Record<string, unknown>;

/** Whether it is a record as `JSON.parse` makes them, or one without a prototype. */
const isPlain = (value: unknown): value is Readonly<Facts> => {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** With more items than this, a case file may be beyond the bounds that `plainData` watches. */
export const mostItems = 500;

/** A record with all of `names`, undefined. `JSON.parse` lays it out as V8 reads it fastest; so are its copies. */
export const blank = (names: ReadonlyArray<string>): Facts => {
  const record: Facts = JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`).join()}}`);
  for (const name of names) record[name] = undefined;
  return record;
};

export const withoutGaps = (record: Readonly<Facts>, names: ReadonlyArray<string>): Facts => {
  const whole: Facts = {};
  for (const name of names) if (record[name] !== undefined) whole[name] = record[name];
  return whole;
};

const recordReader = (members: Readonly<Record<string, FactNode>>, shaped: boolean): Reader => {
  const names = Object.keys(members);
  const readers = new Map(names.map((name) => [name, readerOf(members[name]!, shaped && name !== "parts")]));
  const empty = blank(names);
  return (value, passed) => {
    if (!isPlain(value)) return refused;
    const record = { ...empty };
    for (const name in value) {
      const read = readers.get(name);
      if (read === undefined) return refused;
      const member = value[name];
      if (member === undefined) continue;
      const fact = read(member, passed);
      if (fact === refused) return refused;
      record[name] = fact;
    }
    return shaped ? record : withoutGaps(record, names);
  };
};

const listReader = (of: FactNode, shaped: boolean): Reader => {
  const read = readerOf(of, shaped);
  return (value, passed) => {
    if (!Array.isArray(value)) return refused;
    const list: Array<unknown> = [];
    passed.items += value.length;
    if (passed.items > mostItems) return refused;
    for (let at = 0; at < value.length; at++) {
      const item = read(value[at], passed);
      if (item === refused) return refused;
      list.push(item);
    }
    return list;
  };
};

const readerOf = (node: FactNode, shaped: boolean): Reader => {
  if ("members" in node) return recordReader(node.members, shaped);
  return "of" in node ? listReader(node.of, shaped) : factReader(node);
};

const readers = new Map<boolean, Reader>();

/** The reader took it, member for member, by the facts of a case file. */
const isTaken = (facts: unknown): facts is CaseFile => facts !== refused;

const read = (value: unknown, shaped: boolean, passed: Passed): CaseFile | undefined => {
  const reader = readers.get(shaped) ?? readerOf(caseFileFacts, shaped);
  readers.set(shaped, reader);
  const facts = reader(value, passed);
  return isTaken(facts) ? facts : undefined;
};

/** The case file that `value` holds, as the schema would read it; undefined when it is for the schema to read or to refuse. */
export const quickCaseFile = (value: unknown): CaseFile | undefined => read(value, false, { items: 0 });

/** A case file laid out for compiled rules, and how many items its lists have together. */
export interface ShapedCaseFile {
  readonly caseFile: CaseFile;
  readonly items: number;
}

/**
 * As `parseCaseFile`, with every member in every record, undefined where it is not given: compiled rules read records of one
 * shape fastest. Only in `parts` of a group what is not given is absent, for it gives way to what the group says.
 *
 * Undefined when `value` is not well formed, or written in a rare way: `parseCaseFile` tells.
 */
export const shapedCaseFile = (value: unknown): ShapedCaseFile | undefined => {
  const passed: Passed = { items: 0 };
  const caseFile = read(value, true, passed);
  return caseFile === undefined ? undefined : { caseFile, items: passed.items };
};
