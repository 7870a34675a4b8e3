import { describe, expect, it } from "vitest";
import { LocalizedText, locales, textIn } from "./localized-text.ts";

const text = { fi: "Ennakko", sv: "Förskott", en: "Advance" };

describe("a localized text", () => {
  it("is there in every language", () => {
    expect(locales.map((locale) => textIn(LocalizedText.parse(text), locale))).toEqual([
      "Ennakko",
      "Förskott",
      "Advance",
    ]);
  });

  it.each([
    { fi: "Ennakko", en: "Advance" },
    { ...text, sv: " " },
    { ...text, de: "Vorschuss" },
  ])("is not %j", (value) => {
    expect(LocalizedText.safeParse(value).success).toBe(false);
  });
});
