import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOfNumber } from "../primitives/index.ts";
import { type FactForm, type FactKind, longestText } from "./fact.ts";
import { type FactLeaf, type FactNode, caseFileFacts } from "./fact-table.ts";
import { encodeCaseFile, parseCaseFile } from "./parse-case-file.ts";

const money = fc.nat({ max: 1_000_000_000_000 });
const day = fc.integer({ min: 0, max: 40_000 }).map((number) => dayOfNumber(number) ?? "");

/** Facts as a file holds them. */
const byKind: Readonly<Record<FactKind, fc.Arbitrary<unknown>>> = {
  text: fc.string({ minLength: 1, maxLength: 40 }).filter((text) => /\S/.test(text)),
  boolean: fc.boolean(),
  code: fc.constant("none"),
  integer: fc.nat(),
  number: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  money: money.map((minor) => `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, "0")}`),
  percent: fc.nat({ max: 10_000 }).map((percent) => `${percent / 10} %`),
  day,
  instant: day.map((date) => `${date}T12:00:00+03:00`),
};
const byForm: Readonly<Record<FactForm, fc.Arbitrary<unknown>>> = {
  "business-id": fc.constantFrom("1234567-1", "0000001-9"),
  "time-zone": fc.constantFrom("Europe/Helsinki", "Europe/Stockholm"),
};

const factOf = ({ kind, form, codes }: FactLeaf): fc.Arbitrary<unknown> => {
  if (form !== undefined) return byForm[form];
  return codes === undefined ? byKind[kind] : fc.constantFrom(...codes);
};

const fileOf = (node: FactNode): fc.Arbitrary<unknown> => {
  if ("members" in node) {
    const members = Object.entries(node.members).map(([name, member]) => [name, fileOf(member)] as const);
    return fc.record(Object.fromEntries(members), { requiredKeys: [], noNullPrototype: true });
  }
  return "of" in node ? fc.array(fileOf(node.of), { maxLength: 2 }) : factOf(node);
};

const caseFiles = fileOf(caseFileFacts);

/** A few of the facts at a time, so that a run stays short. */
const leavesOf = (
  node: FactNode,
  path: ReadonlyArray<string>,
): ReadonlyArray<readonly [ReadonlyArray<string>, FactLeaf]> => {
  if ("members" in node)
    return Object.entries(node.members).flatMap(([name, member]) => leavesOf(member, [...path, name]));
  return "of" in node ? leavesOf(node.of, [...path, "0"]) : [[path, node]];
};
const leaves = leavesOf(caseFileFacts, []);
const fileWith = (path: ReadonlyArray<string>, value: unknown): unknown =>
  path.reduceRight((inner, name) => (name === "0" ? [inner] : { [name]: inner }), value);

describe("a case file written by a program", () => {
  it("is read, written and read again as the same", () => {
    fc.assert(
      fc.property(caseFiles, (file) => {
        const caseFile = Result.getOrThrow(parseCaseFile(file));
        const written = encodeCaseFile(caseFile);
        expect(Result.getOrThrow(parseCaseFile(JSON.parse(JSON.stringify(written))))).toEqual(caseFile);
        expect(encodeCaseFile(caseFile)).toEqual(written);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a single fact", () => {
  it("of any value is read or refused at its own place, in one problem", () => {
    const values = fc.oneof(
      fc.anything({ withNullPrototype: true }).filter((value) => value !== undefined),
      fc.double(),
      fc.string(),
      fc.constantFrom("", " ", "x".repeat(longestText + 1), "1,5", "0.8", "yes", "2026-02-30", "1234567-2"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...leaves), values, ([path], value) => {
        const reading = parseCaseFile(fileWith(path, value));
        const places = Result.isFailure(reading) ? reading.failure.map(({ path }) => path) : [path.join(".")];
        for (const place of places) expect(place.startsWith(path.join("."))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("that its kind allows is read", () => {
    const facts = fc
      .constantFrom(...leaves)
      .chain(([path, leaf]) => factOf(leaf).map((value) => fileWith(path, value)));
    fc.assert(
      fc.property(facts, (file) => {
        expect(Result.isSuccess(parseCaseFile(file))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
