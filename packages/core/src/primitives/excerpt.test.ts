import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt } from "./excerpt.ts";

describe("an excerpt", () => {
  it.each([
    ["a text", "60000,00", '"60000,00"'],
    ["a quotation", 'say "no"', String.raw`"say \"no\""`],
    ["control characters", "\u001B[31mred\u009B", String.raw`"\u001b[31mred\u009b"`],
    ["a turned direction", "left\u202Eright", String.raw`"left\u202eright"`],
    ["half a pair", "\uD800", String.raw`"\ud800"`],
    ["a long text", "a".repeat(100), `"${"a".repeat(57)}…"`],
    ["a number", 0.8, "0.8"],
    ["a flag", true, "true"],
    ["null", null, "null"],
    ["nothing", undefined, "undefined"],
    ["an empty list", [], "[]"],
    ["a list", [1, 2], "[ … ]"],
    ["a record", { secret: 1 }, "{ … }"],
    ["a big integer", 12n, "12"],
    ["a function", () => 1, "function"],
    ["a symbol", Symbol("x"), "symbol"],
  ])("shows %s as JSON would", (_name, value, shown) => {
    expect(excerpt(value)).toBe(shown);
  });

  it("is never longer than 60 characters and never steers a terminal", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.anything()), (value) => {
        const shown = excerpt(value);
        expect(shown.length).toBeLessThanOrEqual(60);
        expect(shown).toMatch(/^[^\p{Cc}\p{Cs}\u202a-\u202e]*$/u);
      }),
    );
  });
});
