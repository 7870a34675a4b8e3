import type { Example } from "@kaari/core";
import { at } from "../example-facts.ts";

export const examples = [
  {
    ...at,
    id: "principles-described",
    title: "Every principle is described",
    source: "Art. 9",
    gate: "submission",
    expect: {
      "fundamental-rights-described": "satisfied",
      "gender-equality-described": "satisfied",
      "non-discrimination-described": "satisfied",
      "accessibility-described": "satisfied",
      "sustainable-development-described": "satisfied",
      "no-significant-harm": "satisfied",
    },
  },
  {
    ...at,
    id: "principles-not-described",
    title: "Nothing is said of the principles",
    source: "Art. 9",
    gate: "submission",
    without: [
      "application.horizontal.fundamentalRights",
      "application.horizontal.genderEquality",
      "application.horizontal.nonDiscrimination",
      "application.horizontal.accessibility",
      "application.horizontal.sustainableDevelopment",
    ],
    expect: {
      "fundamental-rights-described": "violated",
      "gender-equality-described": "violated",
      "non-discrimination-described": "violated",
      "accessibility-described": "violated",
      "sustainable-development-described": "violated",
    },
  },
  {
    ...at,
    id: "significant-harm-done",
    title: "The project does significant harm",
    source: "Art. 9(4)",
    gate: "submission",
    with: { "application.horizontal.significantHarm": true },
    expect: { "no-significant-harm": "for-review" },
  },
] as const satisfies ReadonlyArray<Example>;
