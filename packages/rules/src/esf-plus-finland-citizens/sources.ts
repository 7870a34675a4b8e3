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

export const internationalPractice = {
  id: "project-s11089",
  title: {
    fi: "Kansainvälinen yhteistyö hyvien käytäntöjen etsimiseksi ja levittämiseksi (S11089)",
    sv: "Internationellt samarbete för att söka och sprida god praxis (S11089)",
    en: "International cooperation to find and spread good practices (S11089)",
  },
  short: { fi: "hanke S11089", sv: "projektet S11089", en: "project S11089" },
  url: "https://rakennerahastot.fi/",
  language: "fi",
  version: "hankkeen kuvaus ilman omaa osoitetta; osoite on ohjelman sivuston",
} as const satisfies Source;

export const closingReview = {
  id: "review-growth-corridor",
  title: {
    fi: "Verkostohanke päättyy, mutta sen vaikutukset jäävät elämään: Suomen kasvukäytävän loppukatsaus 2023",
    sv: "Nätverksprojektet slutar men verkningarna lever vidare: slutöversikt av Finlands tillväxtkorridor 2023",
    en: "The network project ends but its effects live on: closing review of the Finnish Growth Corridor 2023",
  },
  short: {
    fi: "Suomen kasvukäytävän loppukatsaus",
    sv: "Finlands tillväxtkorridors slutöversikt",
    en: "Finnish Growth Corridor, closing review",
  },
  url: "https://rakennerahastot.fi/",
  language: "fi",
  version: "katsaus ilman omaa osoitetta; osoite on ohjelman sivuston",
} as const satisfies Source;

export const sources = [
  guidanceModel,
  funderRecommendations,
  easternFinlandCall,
  projectFaq,
  internationalPractice,
  closingReview,
] as const satisfies ReadonlyArray<Source>;
