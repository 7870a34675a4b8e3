import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { faultText } from "./fault.ts";
import { inLanguage, phrases } from "./phrases.ts";

const sources = [
  "applications",
  "decode",
  "find-files",
  "holding",
  "number-text",
  "read-file",
  "read-json",
  "read-yaml",
  "slips-in-yaml",
  "strict-json",
].map((name) => readFileSync(new URL(`${name}.ts`, import.meta.url), "utf8"));

/** Texts between quotation marks after `expected:`, `found:` and `advice:`; a number in them is `{n}`. */
const said = sources.flatMap((source) =>
  [...source.matchAll(/(?:expected|found|advice): (?:"((?:[^"\\]|\\.)*)"|'([^']*)'|`([^`]*)`)/g)].map(
    ([, double = "", single = "", template = ""]) =>
      (double.replaceAll("\\\\", "\\") || single || template).replace(/\$\{[^}]*\}/, "{n}"),
  ),
);

describe("phrases", () => {
  it("are there in Finnish and Swedish for all that the readers say", () => {
    const left = said.filter(
      (text) =>
        !Object.hasOwn(phrases, text) &&
        !/^(?:the tag|a mistake|a number with a decimal point$|write \{n\}$)/.test(text),
    );
    expect(said.length).toBeGreaterThan(60);
    expect(left).toEqual([]);
  });

  it.each([
    ["fi", "enintään 64 sisäkkäistä tietuetta tai luetteloa"],
    ["sv", "högst 64 nivåer av poster och listor"],
    ["en", "at most 64 levels of records and lists"],
  ] as const)("keep their numbers in %s", (locale, text) => {
    expect(inLanguage("at most 64 levels of records and lists", locale)).toBe(text);
  });

  it.each([
    ["fi", '3:1: odotettu: pilkku tai }; löytyi: "x". YAMLissa niitä on.'],
    ["sv", '3:1: väntat: ett komma eller }; hittat: "x". YAML har sådana.'],
  ] as const)("stand in a sentence in %s", (locale, text) => {
    const fault = { line: 3, column: 1, expected: "a comma or }", found: '"x"', advice: "YAML has them" };
    expect(faultText(fault, locale)).toBe(text);
  });
});
