import type { Source } from "@kaari/core";

export const stateOfficesDecree = {
  id: "decree-332-1994",
  title: {
    fi: "Asetus valtion virastojen aukiolosta (332/1994), kumottu 1.1.2023",
    sv: "Förordning om öppethållning i statens ämbetsverk (332/1994), upphävd 1.1.2023",
    en: "Decree on the opening hours of state offices (332/1994), repealed 1.1.2023",
  },
  short: { fi: "asetus 332/1994", sv: "förordning 332/1994", en: "Decree 332/1994" },
  url: "https://www.finlex.fi/fi/laki/alkup/1994/19940332",
  language: "fi",
  version: "alkuperäinen 1.6.1994",
} as const satisfies Source;

export const euThresholdsPage = {
  id: "page-eu-thresholds",
  title: {
    fi: "Työ- ja elinkeinoministeriö: EU-kynnysarvot ja kansalliset kynnysarvot",
    sv: "Arbets- och näringsministeriet: EU-tröskelvärden och nationella tröskelvärden",
    en: "Ministry of Economic Affairs and Employment: EU and national thresholds",
  },
  short: { fi: "tem.fi, kynnysarvot", sv: "tem.fi, tröskelvärden", en: "tem.fi, thresholds" },
  url: "https://tem.fi/eu-ja-kansalliset-kynnysarvot",
  language: "fi",
  version: "luettu 22.11.2026",
} as const satisfies Source;

/** Sources that only this chapter cites. */
export const procedureSources = [stateOfficesDecree, euThresholdsPage] as const satisfies ReadonlyArray<Source>;
