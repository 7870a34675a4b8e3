import type { Source } from "@kaari/core";

/** The managing authority's page on unit costs of travel: the amounts, and what counts as a day. */
export const travelCostGuidance = {
  id: "travel-cost-models",
  title: {
    fi: "Matkakustannusmallit (rakennerahastot.fi)",
    sv: "Modeller för resekostnader (rakennerahastot.fi)",
    en: "Travel cost models (rakennerahastot.fi)",
  },
  short: { fi: "matkakustannusmallit", sv: "modeller för resekostnader", en: "travel cost models" },
  url: "https://rakennerahastot.fi/matkakustannusmallit",
  language: "fi",
  version: "luettu 22.11.2026",
} as const satisfies Source;

export const sources = [travelCostGuidance] as const satisfies ReadonlyArray<Source>;
