import type { Source } from "@kaari/core";

/** The managing authority's page on salary models; it also prints the side-cost percentages it has confirmed. */
export const salaryModelGuidance = {
  id: "rakennerahastot-salary-models",
  title: {
    fi: "Rakennerahastot.fi: Palkkakustannusmallit",
    sv: "Rakennerahastot.fi: Lönekostnadsmodeller",
    en: "Rakennerahastot.fi: Salary cost models",
  },
  short: { fi: "rakennerahastot.fi", sv: "rakennerahastot.fi", en: "rakennerahastot.fi" },
  url: "https://rakennerahastot.fi/palkkakustannusmallit",
  language: "fi",
  version: "luettu 22.11.2026; prosentit vahvistettu 24.8.2021",
} as const satisfies Source;

export const flatRateGuidance = {
  id: "rakennerahastot-flat-rates",
  title: {
    fi: "Rakennerahastot.fi: Prosenttimääräinen korvaus",
    sv: "Rakennerahastot.fi: Procentuell ersättning",
    en: "Rakennerahastot.fi: Flat-rate financing",
  },
  short: { fi: "rakennerahastot.fi", sv: "rakennerahastot.fi", en: "rakennerahastot.fi" },
  url: "https://rakennerahastot.fi/prosenttimaarainen-korvaus",
  language: "fi",
  version: "luettu 22.11.2026",
} as const satisfies Source;

export const sources = [salaryModelGuidance, flatRateGuidance] as const satisfies ReadonlyArray<Source>;
