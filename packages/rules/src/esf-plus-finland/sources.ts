import type { Source } from "@kaari/core";

export const fundingAreasDecree = {
  id: "decree-1373-2018",
  title: {
    fi: "Valtioneuvoston asetus elinkeino-, liikenne- ja ympäristökeskuksista (1373/2018)",
    sv: "Statsrådets förordning om närings-, trafik- och miljöcentralerna (1373/2018)",
    en: "Government decree on Centres for Economic Development, Transport and the Environment (1373/2018)",
  },
  short: { fi: "VNA 1373/2018", sv: "SRF 1373/2018", en: "Decree 1373/2018" },
  url: "https://www.finlex.fi/fi/laki/alkup/2018/20181373",
  language: "fi",
  version: "alkuperäinen 1.1.2019 ja muutokset 601/2020 ja 796/2021; muutokset luettu 2/2025 saakka",
} as const satisfies Source;

export const fundingCentresRelease = {
  id: "release-71540473",
  title: {
    fi: "Tiedote elinvoimakeskuksista alue- ja rakennepolitiikan rahoittajina 1.1.2026 alkaen",
    sv: "Meddelande om livskraftscentralerna som finansiärer av regional- och strukturpolitiken från 1.1.2026",
    en: "Release on economic development centres as funders of regional and structural policy from 1.1.2026",
  },
  short: { fi: "STT 71540473", sv: "STT 71540473", en: "STT 71540473" },
  url: "https://www.sttinfo.fi/tiedote/71540473",
  language: "fi",
  version: "luettu 22.11.2026",
} as const satisfies Source;

export const pendingMattersRelease = {
  id: "release-71687772",
  title: {
    fi: "Lounais-Suomen tiedote vireillä olevien asioiden siirtymisestä elinvoimakeskuksiin",
    sv: "Meddelande om att anhängiga ärenden övergår till livskraftscentralerna",
    en: "Release on pending matters moving to the economic development centres",
  },
  short: { fi: "STT 71687772", sv: "STT 71687772", en: "STT 71687772" },
  url: "https://www.sttinfo.fi/tiedote/71687772",
  language: "fi",
  version: "luettu 22.11.2026",
} as const satisfies Source;

export const selectionCriteriaPage = {
  id: "page-selection-criteria",
  title: {
    fi: "Rakennerahastot.fi: hankkeiden yleiset ja erityiset valintaperusteet",
    sv: "Rakennerahastot.fi: allmänna och särskilda urvalskriterier för projekt",
    en: "Rakennerahastot.fi: general and specific selection criteria of projects",
  },
  short: {
    fi: "rakennerahastot.fi, valintaperusteet",
    sv: "rakennerahastot.fi, urvalskriterier",
    en: "rakennerahastot.fi, selection criteria",
  },
  url: "https://rakennerahastot.fi/hankkeiden-yleiset-ja-erityiset-valintaperusteet",
  language: "fi",
  version: "luettu 22.11.2026",
} as const satisfies Source;

export const applyingGuide = {
  id: "page-applying",
  title: {
    fi: "Rakennerahastot.fi: ohjeita rahoituksen hakemiseen",
    sv: "Rakennerahastot.fi: anvisningar för ansökan om finansiering",
    en: "Rakennerahastot.fi: instructions for applying",
  },
  short: {
    fi: "rakennerahastot.fi, hakuohjeet",
    sv: "rakennerahastot.fi, ansökningsanvisningar",
    en: "rakennerahastot.fi, applying",
  },
  url: "https://rakennerahastot.fi/ohjeita-rahoituksen-hakemiseen",
  language: "fi",
  version: "luettu 22.11.2026",
} as const satisfies Source;

export const indicatorGuidance = {
  id: "page-sfc-indicators",
  title: {
    fi: "Komission SFC-tuki: ESR+-indikaattorien laskeminen (EECO05, EECO19)",
    sv: "Kommissionens SFC-stöd: räkning av ESF+-indikatorer (EECO05, EECO19)",
    en: "Commission SFC support: counting ESF+ indicators (EECO05, EECO19)",
  },
  short: { fi: "SFC-tuki, indikaattorit", sv: "SFC-stöd, indikatorer", en: "SFC support, indicators" },
  url: "https://sfc.ec.europa.eu/en/node/3991?language_content_entity=en",
  language: "en",
  version: "20.4.2023, luettu 22.11.2026",
} as const satisfies Source;

export const sources = [
  fundingAreasDecree,
  fundingCentresRelease,
  pendingMattersRelease,
  selectionCriteriaPage,
  applyingGuide,
  indicatorGuidance,
] as const satisfies ReadonlyArray<Source>;
