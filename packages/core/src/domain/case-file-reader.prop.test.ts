import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quickCaseFile, shapedCaseFile } from "./case-file-reader.ts";
import { alwaysWell, fileWith, mostlyWell, placeOfEachKind, spellings } from "./case-file.test-data.ts";
import { caseFileFacts } from "./fact-table.ts";
import { parseBySchema } from "./parse-case-file.ts";

/** A value as JSON would carry it, where it can. */
const asJson = (value: unknown): unknown => {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return value;
  }
};

/** What both readers take of a file must be the same, down to the order of keys; what the quick one refuses is for the schema. */
const holds = (file: unknown): boolean => {
  const bySchema = parseBySchema(file);
  const quick = quickCaseFile(file);
  const shaped = shapedCaseFile(file)?.caseFile;
  expect(shaped === undefined).toBe(quick === undefined);
  if (quick === undefined) return false;
  expect(quick).toStrictEqual(Result.getOrThrow(bySchema));
  expect(JSON.stringify(quick)).toBe(JSON.stringify(Result.getOrThrow(bySchema)));
  expect(shaped).toEqual(quick);
  return true;
};

describe("the quick reader of case files", () => {
  it("takes only what the schema takes, and takes it as the same", () => {
    let taken = 0;
    fc.assert(
      fc.property(mostlyWell, (file) => {
        if (holds(file)) taken++;
        holds(asJson(file));
      }),
      { numRuns: 1500 },
    );
    expect(taken).toBeGreaterThan(300);
  });

  it("takes every well-formed file", () => {
    fc.assert(
      fc.property(alwaysWell, (file) => {
        expect(holds(file)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("takes every spelling of a fact that the schema takes", () => {
    for (const path of placeOfEachKind())
      for (const value of spellings) {
        const file = fileWith(path, value);
        expect([path.join("."), value, holds(file)]).toEqual([
          path.join("."),
          value,
          Result.isSuccess(parseBySchema(file)),
        ]);
      }
  });

  it("counts the items of lists it went through", () => {
    const shaped = shapedCaseFile({ application: { partners: [{ name: "a" }, {}], title: "x" }, call: {} });
    expect(shaped).toMatchObject({ items: 2 });
  });

  it("lays every record out alike, but in the parts of a group leaves out what is not given", () => {
    const single = shapedCaseFile({ application: { title: "x" } });
    expect(Object.keys(single?.caseFile.application ?? {})).toEqual(
      Object.keys(Object(caseFileFacts.members["application"]).members),
    );
    const group = shapedCaseFile({ parts: [{ application: { title: "x" } }] });
    expect(group?.caseFile.parts).toStrictEqual([{ application: { title: "x" } }]);
  });

  it("leaves a file with very long lists to the schema", () => {
    const file = (items: number) => ({
      application: { partners: Array.from({ length: items }, () => ({ name: "a" })) },
    });
    expect(quickCaseFile(file(500))).toBeDefined();
    expect(quickCaseFile(file(501))).toBeUndefined();
  });
});
