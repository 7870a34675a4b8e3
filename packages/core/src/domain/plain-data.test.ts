import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCaseFile } from "./parse-case-file.ts";
import { plainData } from "./plain-data.ts";

const problemsOf = (value: unknown) =>
  Result.getOrThrow(Result.flip(parseCaseFile(value))).map(({ path, code }) => `${path}: ${code}`);

const nested = (levels: number): unknown => {
  let value: unknown = {};
  for (let level = 1; level < levels; level += 1) value = { a: value };
  return value;
};

/** Twenty lists of 9998 items: with the list around them 199 981 values. */
const lists = Array.from({ length: 20 }, () => Array.from({ length: 9998 }, () => 1));

describe("hostile input", () => {
  it.each([
    ["32 levels deep is within the bound", nested(32), []],
    ["33 levels deep is beyond it", nested(33), ["depth"]],
    ["a hundred thousand levels deep is refused without a crash", nested(100_000), ["depth"]],
    ["with a text of 20 000 characters is within the bound", { a: "x".repeat(20_000) }, []],
    ["with a text of 20 001 characters is beyond it", { a: "x".repeat(20_001) }, ["text-length"]],
    ["with a list of 10 000 items is within the bound", Array.from({ length: 10_000 }, () => 1), []],
    ["with a list of 10 001 items is beyond it", Array.from({ length: 10_001 }, () => 1), ["list-length"]],
    [
      "with a list that claims four thousand million items is beyond it",
      Object.assign([], { length: 4e9 }),
      ["list-length"],
    ],
    ["with a hole in a list lacks a value there", Object.assign([], { length: 1 }), ["null"]],
    ["with 200 000 values is within the bound", [...lists, ...Array.from({ length: 19 }, () => 1)], []],
    ["with 200 001 values is beyond it", [...lists, ...Array.from({ length: 20 }, () => 1)], ["size"]],
    ["with a date is not plain", { a: new Date(0) }, ["plain-data"]],
    ["with a map is not plain", { a: new Map([["b", 1]]) }, ["plain-data"]],
    ["with a function is not plain", { a: () => 1 }, ["plain-data"]],
    ["with a big integer is not plain", { a: 1n }, ["plain-data"]],
  ])("%s", (_name, value, codes) => {
    expect(plainData(value).problems.map(({ code }) => code)).toEqual(codes);
  });

  it("that holds itself ends at the deepest level", () => {
    const self: Record<string, unknown> = {};
    self["a"] = self;
    expect(plainData(self).problems.map(({ code }) => code)).toEqual(["depth"]);
  });

  it("cannot reach a prototype", () => {
    const file: unknown = JSON.parse(
      '{"__proto__":{"polluted":1},"application":{"constructor":{"prototype":{"polluted":1}},"budget":{"prototype":1}}}',
    );
    expect(problemsOf(file).toSorted()).toEqual([
      "__proto__: reserved-key",
      "application.budget.prototype: reserved-key",
      "application.constructor: reserved-key",
    ]);
    expect("polluted" in {}).toBe(false);
  });

  it("with a hundred thousand unknown keys is refused with a bounded number of problems", () => {
    const application = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`key${at}`, at]));
    expect(problemsOf({ application })).toHaveLength(1000);
  });

  it("of any kind is answered, never a crash, and leaves the prototype of records alone", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          expect(() => parseCaseFile(value)).not.toThrow();
          expect(() => parseCaseFile({ application: value, call: value })).not.toThrow();
        },
      ),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});

describe("plain input", () => {
  it("is copied as it is", () => {
    fc.assert(
      fc.property(
        fc
          .jsonValue({ maxDepth: 5 })
          .filter((value) => !/null|__proto__|constructor|prototype/.test(JSON.stringify(value))),
        (value) => {
          expect(plainData(value)).toEqual({ data: value, problems: [] });
        },
      ),
    );
  });
});
