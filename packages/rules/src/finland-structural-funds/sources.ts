import type { Source } from "@kaari/core";

/** Acts and decrees the pack rests on; `version` says which text was read. */
export const financingAct = {
  id: "act-757-2021",
  title: {
    fi: "Laki alueiden kehittämisen ja Euroopan unionin alue- ja rakennepolitiikan hankkeiden rahoittamisesta (757/2021)",
    sv: "Lag om finansiering av projekt inom regionutveckling och Europeiska unionens regional- och strukturpolitik (757/2021)",
    en: "Act on financing projects of regional development and of the European Union's regional and structural policy (757/2021)",
  },
  short: { fi: "laki 757/2021", sv: "lag 757/2021", en: "Act 757/2021" },
  url: "https://www.finlex.fi/fi/laki/alkup/2021/20210757",
  language: "fi",
  version: "alkuperäinen 1.9.2021; muutokset luettu 2/2025 saakka",
} as const satisfies Source;

export const financingDecree = {
  id: "decree-867-2021",
  title: {
    fi: "Valtioneuvoston asetus alueiden kehittämisen ja Euroopan unionin alue- ja rakennepolitiikan hankkeiden rahoittamisesta (867/2021)",
    sv: "Statsrådets förordning om finansiering av projekt inom regionutveckling och Europeiska unionens regional- och strukturpolitik (867/2021)",
    en: "Government decree on financing projects of regional development and of the European Union's regional and structural policy (867/2021)",
  },
  short: { fi: "VNA 867/2021", sv: "SRF 867/2021", en: "Decree 867/2021" },
  url: "https://www.finlex.fi/fi/laki/alkup/2021/20210867",
  language: "fi",
  version: "alkuperäinen 15.10.2021 ja muutokset 187/2022 ja 1042/2023; muutokset luettu 2/2025 saakka",
} as const satisfies Source;

export const eligibilityDecree = {
  id: "decree-866-2021",
  title: {
    fi: "Valtioneuvoston asetus Euroopan unionin alue- ja rakennepolitiikan rahastoista rahoitettavien kustannusten tukikelpoisuudesta (866/2021)",
    sv: "Statsrådets förordning om stödberättigande kostnader finansierade med medel från Europeiska unionens regional- och strukturpolitiska fonder (866/2021)",
    en: "Government decree on the eligibility of costs financed from the European Union's regional and structural policy funds (866/2021)",
  },
  short: { fi: "VNA 866/2021", sv: "SRF 866/2021", en: "Decree 866/2021" },
  url: "https://www.finlex.fi/fi/laki/alkup/2021/20210866",
  language: "fi",
  version: "alkuperäinen 15.10.2021; muutokset luettu 2/2025 saakka",
} as const satisfies Source;

export const implementationAct = {
  id: "act-756-2021",
  title: {
    fi: "Laki alueiden kehittämisestä ja Euroopan unionin alue- ja rakennepolitiikan toimeenpanosta (756/2021)",
    sv: "Lag om utveckling av regionerna och genomförande av Europeiska unionens regional- och strukturpolitik (756/2021)",
    en: "Act on regional development and on implementing the European Union's regional and structural policy (756/2021)",
  },
  short: { fi: "laki 756/2021", sv: "lag 756/2021", en: "Act 756/2021" },
  url: "https://www.finlex.fi/fi/laki/alkup/2021/20210756",
  language: "fi",
  version: "alkuperäinen 1.9.2021 ja muutos 1356/2022; muutokset luettu 2/2025 saakka",
} as const satisfies Source;

export const implementationDecree = {
  id: "decree-797-2021",
  title: {
    fi: "Valtioneuvoston asetus alueiden kehittämisestä ja Euroopan unionin alue- ja rakennepolitiikan toimeenpanosta (797/2021)",
    sv: "Statsrådets förordning om utveckling av regionerna och genomförande av Europeiska unionens regional- och strukturpolitik (797/2021)",
    en: "Government decree on regional development and on implementing the European Union's regional and structural policy (797/2021)",
  },
  short: { fi: "VNA 797/2021", sv: "SRF 797/2021", en: "Decree 797/2021" },
  url: "https://www.finlex.fi/fi/laki/alkup/2021/20210797",
  language: "fi",
  version: "alkuperäinen 1.9.2021 ja muutos 268/2024; muutokset luettu 2/2025 saakka",
} as const satisfies Source;

export const discretionaryGrantsAct = {
  id: "act-688-2001",
  title: {
    fi: "Valtionavustuslaki (688/2001)",
    sv: "Statsunderstödslag (688/2001)",
    en: "Act on Discretionary Government Grants (688/2001)",
  },
  short: { fi: "valtionavustuslaki 688/2001", sv: "statsunderstödslagen 688/2001", en: "Act 688/2001" },
  url: "https://www.finlex.fi/fi/laki/alkup/2001/20010688",
  language: "fi",
  version:
    "alkuperäinen 1.9.2001 ja muutokset 952/2015, 1113/2018, 430/2022, 644/2022 ja 1075/2022; muutokset luettu 2/2025 saakka",
} as const satisfies Source;

export const administrativeProcedureAct = {
  id: "act-434-2003",
  title: {
    fi: "Hallintolaki (434/2003)",
    sv: "Förvaltningslag (434/2003)",
    en: "Administrative Procedure Act (434/2003)",
  },
  short: { fi: "hallintolaki 434/2003", sv: "förvaltningslagen 434/2003", en: "Act 434/2003" },
  url: "https://www.finlex.fi/fi/laki/alkup/2003/20030434",
  language: "fi",
  version:
    "alkuperäinen 1.1.2004 ja muutokset 581/2010, 368/2014, 893/2015 ja 854/2020; muutokset luettu 2/2025 saakka",
} as const satisfies Source;

export const administrativeCourtAct = {
  id: "act-808-2019",
  title: {
    fi: "Laki oikeudenkäynnistä hallintoasioissa (808/2019)",
    sv: "Lag om rättegång i förvaltningsärenden (808/2019)",
    en: "Administrative Judicial Procedure Act (808/2019)",
  },
  short: { fi: "laki 808/2019", sv: "lag 808/2019", en: "Act 808/2019" },
  url: "https://www.finlex.fi/fi/laki/alkup/2019/20190808",
  language: "fi",
  version: "alkuperäinen 1.1.2020, 6–10, 12–18, 107–111, 114–115 ja 122–123 §; muutokset luettu 2/2025 saakka",
} as const satisfies Source;

export const timeLimitsAct = {
  id: "act-150-1930",
  title: {
    fi: "Laki säädettyjen määräaikain laskemisesta (150/1930)",
    sv: "Lag om beräknande av laga tid (150/1930)",
    en: "Act on calculating statutory time limits (150/1930)",
  },
  short: { fi: "laki 150/1930", sv: "lag 150/1930", en: "Act 150/1930" },
  url: "https://finlex.fi/fi/laki/ajantasa/1930/19300150",
  language: "fi",
  version: "ajantasainen sivu, 1–6 §; ei luettu säädöstekstinä",
} as const satisfies Source;

export const electronicServicesAct = {
  id: "act-13-2003",
  title: {
    fi: "Laki sähköisestä asioinnista viranomaistoiminnassa (13/2003)",
    sv: "Lag om elektronisk kommunikation i myndigheternas verksamhet (13/2003)",
    en: "Act on Electronic Services and Communication in the Public Sector (13/2003)",
  },
  short: { fi: "laki 13/2003", sv: "lag 13/2003", en: "Act 13/2003" },
  url: "https://www.finlex.fi/fi/laki/alkup/2003/20030013",
  language: "fi",
  version: "alkuperäinen 1.2.2003 ja muutokset 924/2010 ja 534/2016; muutokset luettu 2/2025 saakka",
} as const satisfies Source;

export const stateServicesAct = {
  id: "act-728-2021",
  title: {
    fi: "Laki valtion palveluiden saatavuuden ja toimintojen sijoittamisen perusteista (728/2021)",
    sv: "Lag om grunderna för tillgången till statens tjänster och placeringen av statens funktioner (728/2021)",
    en: "Act on the availability of state services and the location of state functions (728/2021)",
  },
  short: { fi: "laki 728/2021", sv: "lag 728/2021", en: "Act 728/2021" },
  url: "https://www.finlex.fi/fi/laki/alkup/2021/20210728",
  language: "fi",
  version: "alkuperäinen 1.1.2022 ja muutos 892/2022; muutokset luettu 2/2025 saakka",
} as const satisfies Source;

export const procurementAct = {
  id: "act-1397-2016",
  title: {
    fi: "Laki julkisista hankinnoista ja käyttöoikeussopimuksista (1397/2016)",
    sv: "Lag om offentlig upphandling och koncession (1397/2016)",
    en: "Act on Public Procurement and Concession Contracts (1397/2016)",
  },
  short: { fi: "hankintalaki 1397/2016", sv: "upphandlingslagen 1397/2016", en: "Act 1397/2016" },
  url: "https://www.finlex.fi/fi/laki/alkup/2016/20161397",
  language: "fi",
  version: "alkuperäinen 1.1.2017 ja muutos 499/2021; muut muutokset luettu 5, 25, 27 ja 31 §:n osalta 2/2025 saakka",
} as const satisfies Source;

export const supportAreasDecree = {
  id: "decree-467-2022",
  title: {
    fi: "Valtioneuvoston asetus tukialueista vuosina 2022–2027 (467/2022)",
    sv: "Statsrådets förordning om stödområden 2022–2027 (467/2022)",
    en: "Government decree on support areas in 2022–2027 (467/2022)",
  },
  short: { fi: "VNA 467/2022", sv: "SRF 467/2022", en: "Decree 467/2022" },
  url: "https://www.finlex.fi/fi/laki/alkup/2022/20220467",
  language: "fi",
  version: "alkuperäinen 22.6.2022 ja muutos 528/2024; muutokset luettu 2/2025 saakka",
} as const satisfies Source;

export const localGovernmentAct = {
  id: "act-410-2015",
  title: { fi: "Kuntalaki (410/2015)", sv: "Kommunallag (410/2015)", en: "Local Government Act (410/2015)" },
  short: { fi: "kuntalaki 410/2015", sv: "kommunallagen 410/2015", en: "Act 410/2015" },
  url: "https://www.finlex.fi/fi/laki/alkup/2015/20150410",
  language: "fi",
  version: "alkuperäinen, 134–142 §, ja muutos 1575/2019; muutokset luettu 2/2025 saakka",
} as const satisfies Source;

export const sources = [
  financingAct,
  financingDecree,
  eligibilityDecree,
  implementationAct,
  implementationDecree,
  discretionaryGrantsAct,
  administrativeProcedureAct,
  administrativeCourtAct,
  timeLimitsAct,
  electronicServicesAct,
  stateServicesAct,
  procurementAct,
  supportAreasDecree,
  localGovernmentAct,
] as const satisfies ReadonlyArray<Source>;
