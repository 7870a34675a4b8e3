import { describe, expect, it } from "vitest";
import { LocalizedText, locales } from "./localized-text.ts";
import { textIn } from "./text-in.ts";

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
