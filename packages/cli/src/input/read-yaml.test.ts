import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { faultText } from "./fault.ts";
import { readYaml } from "./read-yaml.ts";

const refusal = (text: string): string => {
  const read = readYaml(text);
  return Result.isFailure(read) ? faultText(read.failure) : `read ${JSON.stringify(read.success.value)}`;
};

const quote = "Put text with : # ! & * @ % or brackets in quotation marks, or start it on the next line after |.";
const number = "Write it out in digits without a leading zero, or put it in quotation marks if it is text.";

describe("YAML", () => {
  it.each([
    ["", "expected an application, found an empty text. Start with application:."],
    ["# only a comment\n", "expected an application, found an empty text. Start with application:."],
    ["a: 1\nb: 2\na: 3", '3:1: expected each key once, found "a:". Take one of the two out.'],
    ["a:\n\tb: 1", "2:1: expected spaces at the start of the line, found a tab."],
    ["title: Hanke: osa 2", `1:8: expected one key and its value on the line, found "Hanke:". ${quote}`],
    ['a: "x', `1:6: expected a colon, or a closing quotation mark or bracket, found the end of the text. ${quote}`],
    ["a: !x 1", `1:4: expected plain values, found "!x". ${quote}`],
    ["a: !!binary aGk=", `1:13: a: expected plain values, found the tag tag:yaml.org,2002:binary. ${quote}`],
    ["a: @x", `1:4: expected a value, found "@x". ${quote}`],
    ["a: *x", `expected an alias (*name) of an anchor (&name), found no such anchor. ${quote}`],
    [
      "a: {b",
      `1:6: expected the line indented as those around it, or a closing bracket, found the end of the text. ${quote}`,
    ],
    [
      "a: 1\n---\nb: 2",
      "2:1: expected one application in a YAML file, found 2 documents. Write one file for each, or a line of JSON for each in an .ndjson file.",
    ],
    ["a: 0x1F", `1:4: a: expected a plain decimal number such as 60000.00, found 0x1F. ${number}`],
    ["a: 012", `1:4: a: expected a plain decimal number such as 60000.00, found 012. ${number}`],
    ["a: .inf", `1:4: a: expected a plain decimal number such as 60000.00, found .inf. ${number}`],
    ["a: 1e3", `1:4: a: expected a plain decimal number such as 60000.00, found 1e3. ${number}`],
    [
      "a:\n  - b: [1, 2.1234567890123456]",
      '2:12: a.0.b.1: expected a number of at most 15 digits, found 17 digits. Write the value as text: "12345678901234.00".',
    ],
    [
      `a: &a [x,x,x,x,x,x,x,x]\nb: &b [${"*a,".repeat(9)}]\nc: [${"*b,".repeat(9)}]`,
      "expected few aliases, found aliases that make the document grow. Write the values out.",
    ],
  ])("is refused: %s", (text, message) => {
    expect(refusal(text)).toBe(message);
  });

  it.each([
    [
      "a:\n  b: x\n\u00a0\u00a0c: 2\n  d: 3",
      "expected spaces at the start of the line, found other blanks, as copied text has them. Take them out and type spaces in their place.",
    ],
    [
      "a: ”Hanke: osa 2”",
      'expected straight quotation marks ("), found curly ones, as a word processor writes them. Write " in their place, on both sides of the text.',
    ],
    [
      "a:\n  -id: x\n   b: y\n",
      "expected a space after the hyphen of an item, found a key right behind it. Put a space between the hyphen and the key.",
    ],
    [
      "a:\n  - id: x\n   b: y\n",
      "expected the line indented as those around it, found a line that starts further left. Let it start in the same column as the other keys of its record.",
    ],
    ["a: { b: 30000,50, c: 1 }", "1:9: expected a number with a decimal point, found 30000,50. Write 30000.50."],
    ["a: { b: 1, c: 30000,00 }", "1:15: expected a number with a decimal point, found 30000,00. Write 30000.00."],
  ])("is refused with what was slipped into: %j", (text, message) => {
    expect(refusal(text)).toContain(message);
  });

  it.each([
    ["a: { b: 1, 2: }", { a: { b: 1, 2: null } }],
    ["a: { b: 1, 2: x }", { a: { b: 1, 2: "x" } }],
    ["a: { b: x, 2 }", { a: { b: "x", 2: null } }],
    ["a: [1,5]", { a: [1, 5] }],
    ["a: ”Hanke”", { a: "”Hanke”" }],
  ])("with what only looks like a slip is read: %s", (text, value) => {
    expect(refusal(text)).toBe(`read ${JSON.stringify(value)}`);
  });

  it("is refused when it is nested without end", () => {
    expect(refusal("- ".repeat(20_000))).toMatch(
      /^1:\d+: expected few levels of records and lists, found too many to read\.$/,
    );
  });

  it.each([
    ["a: 60000.10", { a: 60_000.1 }],
    ["day: 2026-01-01\nyes: yes", { day: "2026-01-01", yes: "yes" }],
    ["a: 26.44 %", { a: "26.44 %" }],
    ["a: &x 1\nb: *x", { a: 1, b: 1 }],
    ["a: 1\r\nb: 2\r\n", { a: 1, b: 2 }],
    ['{"a": 1,\n "b": [true]}', { a: 1, b: [true] }],
  ])("is read: %s", (text, value) => {
    const read = readYaml(text);
    expect(Result.isSuccess(read) && read.success.value).toEqual(value);
  });

  it("tells where a fact stands, or the record around it", async () => {
    const read = readYaml("application:\n  budget:\n    lines:\n      - amount: 60000.10\n        part: x\n");
    const placeOf = Result.isSuccess(read) ? await read.success.places() : undefined;
    expect(placeOf?.("application.budget.lines.0.part")).toEqual({ line: 5, column: 9 });
    expect(placeOf?.("application.budget.total")).toEqual({ line: 2, column: 3 });
    expect(placeOf?.("call")).toEqual({ line: 1, column: 1 });
  });
});
