import { describe, expect, it } from "vitest";
import { locales } from "../primitives/index.ts";
import { inputTexts } from "./input-texts.ts";

const namesIn = (template: string) => (template.match(/\{[a-z]+\}/g) ?? []).toSorted();

describe("texts about input", () => {
  it.each(Object.entries(inputTexts))("of %s name the same values in every language", (_code, { expected, advice }) => {
    for (const text of [expected, advice])
      for (const locale of locales) expect(namesIn(text[locale])).toEqual(namesIn(text.en));
  });
});
