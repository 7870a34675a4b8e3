import type { Source } from "@kaari/core";

/** Common provisions on eight funds, read in the French text of the Official Journal; amendments of 2022–2026 were not read. */
export const cpr = {
  id: "cpr",
  title: {
    fi: "Euroopan parlamentin ja neuvoston asetus (EU) 2021/1060 (yleisasetus)",
    sv: "Europaparlamentets och rådets förordning (EU) 2021/1060 (förordningen om gemensamma bestämmelser)",
    en: "Regulation (EU) 2021/1060 of the European Parliament and of the Council (Common Provisions Regulation)",
  },
  short: { fi: "Asetus (EU) 2021/1060", sv: "Förordning (EU) 2021/1060", en: "Regulation (EU) 2021/1060" },
  url: "http://data.europa.eu/eli/reg/2021/1060/oj",
  language: "fr",
  version: "OJ L 231, 30.6.2021, p. 159, original text",
} as const satisfies Source;

/** Read in a mirror of the German text. */
export const esfPlusRegulation = {
  id: "esf-plus-regulation",
  title: {
    fi: "Euroopan parlamentin ja neuvoston asetus (EU) 2021/1057 (ESR+-asetus)",
    sv: "Europaparlamentets och rådets förordning (EU) 2021/1057 (ESF+-förordningen)",
    en: "Regulation (EU) 2021/1057 of the European Parliament and of the Council (ESF+ Regulation)",
  },
  short: { fi: "Asetus (EU) 2021/1057", sv: "Förordning (EU) 2021/1057", en: "Regulation (EU) 2021/1057" },
  url: "http://data.europa.eu/eli/reg/2021/1057/oj",
  language: "de",
  version: "mirror of the original text",
} as const satisfies Source;

/** Known to exist; whether it moves the last day of eligibility for the Finnish programme was not read. */
export const midTermAmendment = {
  id: "mid-term-amendment",
  title: {
    fi: "Euroopan parlamentin ja neuvoston asetus (EU) 2025/1913 (väliarvioinnin muutokset)",
    sv: "Europaparlamentets och rådets förordning (EU) 2025/1913 (ändringar vid halvtidsöversynen)",
    en: "Regulation (EU) 2025/1913 of the European Parliament and of the Council (mid-term review)",
  },
  short: { fi: "Asetus (EU) 2025/1913", sv: "Förordning (EU) 2025/1913", en: "Regulation (EU) 2025/1913" },
  url: "https://eur-lex.europa.eu/eli/reg/2025/1913/oj/eng",
  language: "en",
  version: "proposal COM(2025) 164; adopted text not read",
} as const satisfies Source;

/** Read only as other people's pages tell it. */
export const deMinimisRegulation = {
  id: "de-minimis-regulation",
  title: {
    fi: "Komission asetus (EU) 2023/2831 (vähämerkityksinen tuki)",
    sv: "Kommissionens förordning (EU) 2023/2831 (stöd av mindre betydelse)",
    en: "Commission Regulation (EU) 2023/2831 (de minimis aid)",
  },
  short: { fi: "Asetus (EU) 2023/2831", sv: "Förordning (EU) 2023/2831", en: "Regulation (EU) 2023/2831" },
  url: "http://data.europa.eu/eli/reg/2023/2831/oj",
  language: "en",
  version: "as told on third-party pages",
} as const satisfies Source;

export const sources = [cpr, esfPlusRegulation, midTermAmendment, deMinimisRegulation] as const;
