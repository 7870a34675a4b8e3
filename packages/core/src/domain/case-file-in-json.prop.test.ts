import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shapedCaseFileInJson } from "./case-file-in-json.ts";
import { shapedCaseFile } from "./case-file-reader.ts";
import { alwaysWell, fileWith, mostlyWell, placeOfEachKind, spellings } from "./case-file.test-data.ts";

const inJson = (text: string) => {
  const bytes = Buffer.from(text);
  return shapedCaseFileInJson(bytes, (from, to) => bytes.toString("utf8", from, to));
};

/** JSON of a value with white space, escapes and the order of keys as `pick` has them: a number below the one it is given. */
const spelt = (value: unknown, pick: (below: number) => number): string => {
  const space = (): string => ["", "", "", " ", "\t", " \r\n "][pick(6)] ?? "";
  const text = (of: string): string => {
    const json = JSON.stringify(of);
    return pick(8) > 0 ? json : json.replaceAll(/[A-Za-zä]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`);
  };
  const write = (one: unknown): string => {
    if (typeof one === "string") return text(one);
    if (typeof one !== "object" || one === null) return JSON.stringify(one);
    if (Array.isArray(one)) return `[${one.map((item) => space() + write(item) + space()).join()}${space()}]`;
    const members = Object.entries(one);
    if (pick(3) === 0) members.reverse();
    return `{${members.map(([key, of]) => `${space()}${text(key)}${pick(9) > 0 ? "" : " "}:${space()}${write(of)}${space()}`).join()}${space()}}`;
  };
  return space() + write(value) + space();
};

/** A number that is not too long to be exact. */
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** What a text in JSON means to the reader of values; what is no JSON means nothing. */
const byValue = (text: string) => {
  try {
    return shapedCaseFile(JSON.parse(text));
  } catch {
    return undefined;
  }
};

describe("the reader of case files in JSON", () => {
  it("takes every well-formed file that a program wrote, as the reader of values does", () => {
    fc.assert(
      fc.property(alwaysWell, (file) => {
        const text = JSON.stringify(file, (_key, value) => (typeof value === "number" ? hundredths(value) : value));
        expect(inJson(text)).toStrictEqual(byValue(text));
        expect(inJson(text)).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  it("takes what it takes of any spelling as the reader of values does", () => {
    let taken = 0;
    fc.assert(
      fc.property(mostlyWell, fc.infiniteStream(fc.nat()), (file, numbers) => {
        const text = spelt(file, (below) => Number(numbers.next().value) % below);
        const read = inJson(text);
        if (read === undefined) return;
        taken++;
        expect(read).toStrictEqual(byValue(text));
      }),
      { numRuns: 1500 },
    );
    expect(taken).toBeGreaterThan(150);
  });

  it("takes nothing else when a byte is changed, left out or put in", () => {
    const bytes = fc.constantFrom(...Buffer.from('{}[]",:\\ \n\t\r\0-+.0159eEtrufalsn/*%ä'));
    const cut = fc.record({ at: fc.nat(), left: fc.nat({ max: 2 }), put: fc.array(bytes, { maxLength: 2 }) });
    let taken = 0;
    fc.assert(
      fc.property(alwaysWell, cut, (file, { at, left, put }) => {
        const whole = Buffer.from(JSON.stringify(file));
        const from = at % whole.length;
        const text = Buffer.concat([whole.subarray(0, from), Buffer.from(put), whole.subarray(from + left)]).toString();
        const read = inJson(text);
        if (read === undefined) return;
        taken++;
        expect(read).toStrictEqual(byValue(text));
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(200);
  });

  it("takes spellings of facts only as the reader of values does", () => {
    for (const path of placeOfEachKind())
      for (const value of spellings) {
        const text = JSON.stringify(fileWith(path, value));
        const read = inJson(text);
        expect([text, read]).toEqual([text, read && byValue(text)]);
      }
  });

  it.each([
    ["a key twice", '{"application":{"title":"x","title":"x"}}'],
    ["a record twice", '{"application":{},"application":{}}'],
    ["a key twice, one of them escaped", '{"application":{"title":"x","tit\\u006ce":"x"}}'],
    ["a key of every object", '{"application":{"__proto__":{}}}'],
    ["an unknown key", '{"application":{"titles":"x"}}'],
    ["more digits than a double keeps", '{"application":{"budget":{"total":1234567890123456}}}'],
    ["a fraction of more digits", '{"application":{"budget":{"lines":[{"quantity":0.12345678901234}]}}}'],
    ["an exponent", '{"application":{"budget":{"total":1e3}}}'],
    ["a leading zero", '{"application":{"budget":{"total":01}}}'],
    ["null", '{"application":{"title":null}}'],
    ["a control character in a text", '{"application":{"title":"a\tb"}}'],
    ["a text without end", '{"application":{"title":"a'],
    ["a word cut short", '{"application":{"signed":tru'],
    ["a comma at the end", '{"application":{"title":"a",}}'],
    ["more behind the end", '{"application":{}}{}'],
    ["a bracket of the wrong kind", '{"application":{"partners":[}}'],
    ["nothing", ""],
    ["a mark before the text", "\uFEFF{}"],
  ])("leaves to others: %s", (_what, text) => {
    expect(inJson(text)).toBeUndefined();
  });

  it("tells a key given again in another record of the list from one given twice", () => {
    const read = inJson('{"application":{"partners":[{"name":"a"},{"name":"b"}]}}');
    expect(read).toMatchObject({ items: 2, caseFile: { application: { partners: [{ name: "a" }, { name: "b" }] } } });
    expect(inJson('{"application":{"partners":[{"name":"a"},{"name":"b","name":"b"}]}}')).toBeUndefined();
  });

  it("leaves very long lists, and levels without end, to others", () => {
    const partners = (count: number) =>
      `{"application":{"partners":[${Array.from({ length: count }, () => '{"name":"a"}').join()}]}}`;
    expect(inJson(partners(500))?.items).toBe(500);
    expect(inJson(partners(501))).toBeUndefined();
    expect(inJson(`{"application":${"[".repeat(100_000)}`)).toBeUndefined();
  });
});
