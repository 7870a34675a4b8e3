import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "./read-json.ts";
import { isShortest } from "./shortest-json.ts";
import { faultIn } from "./strict-json.ts";

/** Numbers as texts may write them, many of them refused. */
const numbers = fc.oneof(
  fc.constantFrom(..."0 -0 1 -1 10 100 1e2 1E2 1e1 11e1 1100 11e2 0.5 5e-1 1.0 1720 1e-3 0.001 -100".split(" ")),
  fc.constantFrom(..."999999999999999 1000000000000000 123456789012345 1234567890123456 1e21 1e999".split(" ")),
  fc.maxSafeInteger().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);
const space = fc.constantFrom("", "", "", "", "", " ", "\n");
const keys = fc.oneof(
  fc.constantFrom('"a"', '"b"', '"a b"', '"1"', '"\\u0061"', '"__proto__"'),
  fc.string().map((key) => JSON.stringify(key)),
);
const texts = fc.oneof(
  fc.string().map((text) => JSON.stringify(text)),
  fc.constantFrom('"\\u00e4"', '"ä"', '"a\\"b\\": 1e5"', '"1234567890123456"'),
);

/** JSON of any spelling, with keys given twice here and there. */
const { json } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    numbers,
    texts,
    fc.constantFrom("true", "false", "null"),
    fc
      .array(fc.tuple(space, tie("json"), space), { maxLength: 4 })
      .map((items) => `[${items.map((part) => part.join("")).join()}]`),
    fc
      .array(fc.tuple(space, keys, space, fc.constant(":"), space, tie("json"), space), { maxLength: 4 })
      .map((members) => `{${members.map((part) => part.join("")).join()}}`),
  ),
}));

describe("JSON of any spelling", () => {
  it("is refused quickly or strictly for the same faults", async () => {
    await fc.assert(
      fc.asyncProperty(json, async (text) => {
        const fault = faultIn(text);
        const read = await readJson(text);
        expect(Result.isFailure(read) ? read.failure : read.success.value).toEqual(fault ?? JSON.parse(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("is the shortest only as programs write it, and then has no fault", () => {
    let shortest = 0;
    fc.assert(
      fc.property(json, (text) => {
        const value: unknown = JSON.parse(text);
        if (!isShortest(text, value)) return;
        shortest++;
        expect(faultIn(text)).toBeUndefined();
        expect(text.length).toBe(JSON.stringify(value).length);
      }),
      { numRuns: 5000 },
    );
    expect(shortest).toBeGreaterThan(200);
  });
});
