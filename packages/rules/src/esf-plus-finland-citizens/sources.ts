import type { Source } from "@kaari/core";

export const guidanceModel = {
  id: "model-northern-savo",
  title: {
    fi: "Pohjois-Savon kansalaistoimijalähtöisen kehittämisen koordinaatio- ja viestintämalli",
    sv: "Modell för koordinering och kommunikation av utveckling på medborgaraktörers initiativ i Norra Savolax",
    en: "Coordination and communication model of civil-society-led development in Northern Savo",
  },
  short: {
    fi: "Pohjois-Savon koordinaatiomalli",
    sv: "Norra Savolax koordineringsmodell",
    en: "Northern Savo coordination model",
  },
  url: "https://pssotu.fi/koonto-hanke",
  language: "fi",
  version: "esite, Koonto 2023–2025; osoite on hankkeen sivun",
} as const satisfies Source;

export const funderRecommendations = {
  id: "recommendations-to-funders",
  title: {
    fi: "ESR-hankkeiden tulosten juurruttaminen ja levittäminen: suositukset rahoittajille",
    sv: "Förankring och spridning av resultat från ESF-projekt: rekommendationer till finansiärer",
    en: "Embedding and spreading the results of ESF projects: recommendations to funders",
  },
  short: { fi: "suositukset rahoittajille", sv: "rekommendationer till finansiärer", en: "recommendations to funders" },
  url: "https://rakennerahastot.fi/",
  language: "fi",
  version: "moniste ilman omaa osoitetta; osoite on ohjelman sivuston",
} as const satisfies Source;

export const easternFinlandCall = {
  id: "release-call-2024",
  title: {
    fi: "Itä-Suomessa haettavissa rahoitusta kansalaistoimijalähtöiseen kehittämiseen (1.3.2024)",
    sv: "Finansiering för utveckling på medborgaraktörers initiativ kan sökas i Östra Finland (1.3.2024)",
    en: "Funding for civil-society-led development open in Eastern Finland (1.3.2024)",
  },
  short: {
    fi: "rakennerahastot.fi, haku 1.3.2024",
    sv: "rakennerahastot.fi, utlysning 1.3.2024",
    en: "rakennerahastot.fi, call of 1.3.2024",
  },
  url: "https://rakennerahastot.fi/-/ita-suomessa-haettavissa-rahoitusta-kansalaistoimijalahtoiseen-kehittamiseen",
  language: "fi",
  version: "luettu 22.11.2026",
} as const satisfies Source;

export const projectFaq = {
  id: "faq-koonto",
  title: {
    fi: "Koonto-hanke: usein kysytyt kysymykset",
    sv: "Projektet Koonto: vanliga frågor",
    en: "Koonto project: frequently asked questions",
  },
  short: { fi: "Koonto, kysymykset", sv: "Koonto, vanliga frågor", en: "Koonto, FAQ" },
  url: "https://pssotu.fi/koonto-hanke/usein-kysytyt-kysymykset",
  language: "fi",
  version: "luettu 22.11.2026",
} as const satisfies Source;

export const sources = [
  guidanceModel,
  funderRecommendations,
  easternFinlandCall,
  projectFaq,
] as const satisfies ReadonlyArray<Source>;
