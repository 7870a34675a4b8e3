import { describe, expect, it } from "vitest";
import * as z from "zod";
import { expecting } from "./expecting.ts";
import type { LocalizedText } from "./localized-text.ts";
import { schemaExpectation } from "./schema-expectation.ts";

const told = (schema: z.ZodType, value: unknown): ReadonlyArray<LocalizedText> =>
  schema.safeParse(value).error?.issues.map(schemaExpectation) ?? [];
const expectations = (schema: z.ZodType, value: unknown): ReadonlyArray<string> =>
  told(schema, value).map(({ en }) => en);

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
    [
      'one of "a", "b"',
      z.discriminatedUnion("of", [z.object({ of: z.literal("a") }), z.object({ of: z.literal("b") })]),
      { of: "c" },
    ],
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

  it.each([
    ["teksti", "en text", z.string(), 1],
    ["kokonaisluku", "ett heltal", z.int(), 1.5],
    ["true tai false", "true eller false", z.boolean(), 1],
    ["tietue", "en post", z.strictObject({}), []],
    ['"a"', '"a"', z.literal("a"), "b"],
    ['jokin näistä: "a", "b"', 'en av dessa: "a", "b"', z.enum(["a", "b"]), "c"],
    ["vähintään 0", "minst 0", z.number().nonnegative(), -1],
    ["luku, joka on yli 0", "ett tal över 0", z.int().positive(), 0],
    ["luku, joka on alle 5", "ett tal under 5", z.number().lt(5), 5],
    ["vähintään 1 merkki", "minst 1 tecken", z.string().min(1), ""],
    ["enintään 3 merkkiä", "högst 3 tecken", z.string().max(3), "four"],
    ["vähintään 2 kohtaa", "minst 2 punkter", z.array(z.int()).min(2), [1]],
    ["enintään 1 kohta", "högst 1 punkt", z.array(z.int()).max(1), [1, 2]],
    ["enintään 2 merkkiä", "högst 2 tecken", z.record(z.string().max(2), z.int()), { abc: 1 }],
    [
      "osoite, jonka alussa on http:// tai https://",
      "en adress som börjar med http:// eller https://",
      z.url(),
      "kaari",
    ],
    ["pisteet", "poäng", z.string().regex(/^a/, expecting("pisteet", "poäng", "points of a trial")), "b"],
  ])("is told in Finnish as %s", (fi, sv, schema, value) => {
    expect(told(schema, value)).toMatchObject([{ fi, sv }]);
  });
});
