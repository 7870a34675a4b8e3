import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const en: Catalogue<typeof rules> = {
  "de-minimis-ceiling-today":
    "{amount} is applied for as de minimis aid and {earlier} was granted in the three years before today. Together they may be at most {ceiling} for a single undertaking; the day of the decision settles which earlier aid counts.",
  "de-minimis-ceiling":
    "With {amount} granted on {grantedOn} and {earlier} in the three years before, de minimis aid is above {ceiling}. Grant less, or wait until earlier aid has left the three years.",
  "de-minimis-window-edge":
    "{edge} of earlier de minimis aid was granted exactly three years before {grantedOn}. Check whether it still counts.",
  "single-undertaking":
    "The support is de minimis aid. Check that the earlier aid given is that of the whole single undertaking, not of the applicant alone.",
};
