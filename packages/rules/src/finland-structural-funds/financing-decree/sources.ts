import type { Source } from "@kaari/core";

/** A regional guide for applicants; it is no law, and it reads otherwise than the decree on the advance. */
export const regionalGuide = {
  id: "northern-savo-guide",
  title: {
    fi: "Pohjois-Savon koordinaatio- ja viestintämalli (Koonto-hanke 2023–2025)",
    sv: "Norra Savolax koordinerings- och kommunikationsmodell (projektet Koonto 2023–2025)",
    en: "Coordination and communication model of Northern Savo (Koonto project 2023–2025)",
  },
  short: {
    fi: "Pohjois-Savon koordinaatiomalli",
    sv: "Norra Savolax koordineringsmodell",
    en: "Northern Savo coordination model",
  },
  url: "https://pssotu.fi/koonto-hanke/",
  language: "fi",
  version: "esite 2025",
} as const satisfies Source;

export const sources = [regionalGuide] as const satisfies ReadonlyArray<Source>;
