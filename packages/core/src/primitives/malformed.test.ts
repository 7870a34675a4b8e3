import { describe, expect, it } from "vitest";
import { locales } from "./localized-text.ts";
import { type MalformedCode, malformedTexts } from "./malformed-texts.ts";
import { describeMalformed, filled } from "./malformed.ts";

const namesIn = (template: string) => (template.match(/\{[a-z]+\}/g) ?? []).toSorted();

describe("texts about what is malformed", () => {
  it.each(Object.entries(malformedTexts))(
    "of %s name the same values in every language",
    (_code, { expected, advice }) => {
      for (const text of [expected, advice])
        for (const locale of locales) expect(namesIn(text[locale])).toEqual(namesIn(text.en));
    },
  );

  it.each([
    ["fi", 'Tässä pitäisi olla rahamäärä, esimerkiksi "60000.00", mutta löytyi "5 e". Kirjoita "5.00".'],
    ["sv", 'Här ska stå ett belopp, till exempel "60000.00", men här står "5 e". Skriv "5.00".'],
    ["en", 'Expected an amount such as "60000.00", found "5 e". Write "5.00".'],
  ] as const)("say in %s what was expected, what was found and what to do", (locale, sentence) => {
    const code: MalformedCode = "money-rewrite";
    expect(describeMalformed({ code, values: { suggestion: '"5.00"' } }, "5 e", locale)).toBe(sentence);
  });
});

describe("a template", () => {
  it("keeps what it has no value for, and does not fill what a value brings", () => {
    expect(filled("{a} {b} {constructor}", { a: "{b}" })).toBe("{b} {b} {constructor}");
  });
});
