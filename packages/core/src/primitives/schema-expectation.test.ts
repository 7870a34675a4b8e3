import { describe, expect, it } from "vitest";
import * as z from "zod";
import { schemaExpectation } from "./schema-expectation.ts";

const expectations = (schema: z.ZodType, value: unknown): ReadonlyArray<string> =>
  schema.safeParse(value).error?.issues.map(schemaExpectation) ?? [];

describe("what a schema expected", () => {
  it.each([
    ["a text", z.string(), 1],
    ["a number", z.number(), "1"],
    ["a whole number", z.int(), 1.5],
    ["true or false", z.boolean(), 1],
    ["a list", z.array(z.string()), {}],
    ["a record", z.strictObject({}), []],
    ["a record", z.record(z.string(), z.string()), []],
    ["a value", z.string().optional().nonoptional(), undefined],
    ['"a"', z.literal("a"), "b"],
    ['one of "a", "b"', z.enum(["a", "b"]), "c"],
    ["at least 0", z.number().nonnegative(), -1],
    ["a number above 0", z.number().positive(), 0],
    ["a number above 0", z.int().positive(), 0],
    ["at most 5", z.number().max(5), 6],
    ["a number below 5", z.number().lt(5), 5],
    ["at least 1 character", z.string().min(1), ""],
    ["at most 3 characters", z.string().max(3), "four"],
    ["at least 2 items", z.array(z.int()).min(2), [1]],
    ["at most 1 item", z.array(z.int()).max(1), [1, 2]],
    ["at most 2 characters", z.record(z.string().max(2), z.int()), { abc: 1 }],
    ["an address that begins with http:// or https://", z.url(), "kaari"],
    ["a day", z.string().regex(/^a/, "expected a day"), "b"],
    ["text", z.string().regex(/\S/, "expected text, found only white space"), " "],
    ["points", z.number().min(1, "expected points"), 0],
    ["an amount", z.string().regex(/^a/, 'Expected an amount, found "b". Write "a".'), "b"],
  ])("is told as %s", (expected, schema, value) => {
    expect(expectations(schema, value)).toEqual([expected]);
  });

  it("is told without the library's own beginning where there are no words of ours", () => {
    expect(expectations(z.number().multipleOf(5), 3)).toEqual(["must be a multiple of 5"]);
  });
});
