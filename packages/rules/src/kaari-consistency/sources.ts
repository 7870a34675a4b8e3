import type { Source } from "@kaari/core";

/** No law: facts of one file that cannot all be true. */
export const consistency = {
  id: "kaari-consistency",
  title: {
    fi: "Kaari: tietojen yhteensopivuus",
    sv: "Kaari: uppgifternas samstämmighet",
    en: "Kaari: facts that fit together",
  },
  short: { fi: "Kaari", sv: "Kaari", en: "Kaari" },
  url: "https://github.com/kaari/kaari",
  language: "en",
  version: "1.0.0",
} as const satisfies Source;
