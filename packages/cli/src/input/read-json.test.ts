import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { faultText } from "./fault.ts";
import { readJson } from "./read-json.ts";

const refusal = async (text: string): Promise<string> => {
  const read = await readJson(text);
  return Result.isFailure(read) ? faultText(read.failure) : `read ${JSON.stringify(read.success.value)}`;
};

describe("JSON", () => {
  it.each([
    ["{", "1:2: expected a comma or }, found the end of the text."],
    ['{"a":1,}', '1:8: expected a key in double quotes, found "}". The last member is not followed by a comma.'],
    ['{"a" 1}', '1:6: expected a colon after the key, found "1".'],
    ['{\n  "a": 1\n  "b": 2\n}', "3:3: expected a comma between members, found '\"b\"'."],
    ["{'a': 1}", "1:2: expected a key or text in double quotes, a number, true or false, found \"'a'\"."],
    ['{"a": tru}', '1:7: expected a key or text in double quotes, a number, true or false, found "tru".'],
    ['{"a": "x\ny"}', "1:7: expected a closing quotation mark on the same line, found '\"x'."],
    ['{"a":1}\n{"a":2}', '2:1: expected the end of the text, found "{".'],
    ["// c\n{}", '1:1: expected JSON, which has no comments, found "// c". YAML has them.'],
    ['{"a": "\\x"}', "1:7: expected an escape such as \\n or \\u00e4, found '\"\\x\"'."],
    ['{"a": NaN}', '1:7: expected a key or text in double quotes, a number, true or false, found "NaN".'],
    ['{"a":{"x":1,"y":[{"x":1,"x":2}]}}', '1:25: a.y.0.x: expected each key once, found "x".'],
    [
      '{"a": 1e3}',
      "1:7: a: expected a plain decimal number such as 60000.00, found 1e3. Write it out in digits without a leading zero, or put it in quotation marks if it is text.",
    ],
    [
      '{"a": 1234567890123456}',
      '1:7: a: expected a number of at most 15 digits, found 16 digits. Write the value as text: "12345678901234.00".',
    ],
    [
      '{"a": 0.1234567890123456}',
      '1:7: a: expected a number of at most 15 digits, found 16 digits. Write the value as text: "12345678901234.00".',
    ],
  ])("is refused: %s", async (text, message) => {
    expect(await refusal(text)).toBe(message);
  });

  it("is refused when it is nested without end", async () => {
    expect(await refusal("[".repeat(100_000))).toBe(
      "1:65: expected at most 64 levels of records and lists, found more.",
    );
  });

  it.each([
    ['{"a": 60000.10}', { a: 60_000.1 }],
    ['{"a": "1234567890123456"}', { a: "1234567890123456" }],
    ['{"a": "1e5 or \\"b\\": c"}', { a: '1e5 or "b": c' }],
    ['{"a": {"x": 1}, "b": {"x": 1}}', { a: { x: 1 }, b: { x: 1 } }],
    ['{"a": 123456789012345}', { a: 123_456_789_012_345 }],
    ['{"a": 0.000000000000001}', { a: 1e-15 }],
  ])("is read: %s", async (text, value) => {
    const read = await readJson(text);
    expect(Result.isSuccess(read) && read.success.value).toEqual(value);
  });

  it("tells where a fact stands, or the record around it", async () => {
    const read = await readJson('{\n  "application": {\n    "budget": {"lines": [{"amount": 1}]}\n  }\n}');
    const placeOf = Result.isSuccess(read) ? await read.success.places() : undefined;
    expect(placeOf?.("application.budget.lines.0.amount")).toEqual({ line: 3, column: 27 });
    expect(placeOf?.("application.budget.total")).toEqual({ line: 3, column: 5 });
    expect(placeOf?.("call.opensAt")).toEqual({ line: 1, column: 1 });
  });
});
