import type { LocalizedText } from "../../primitives/index.ts";

/** Why a command of the scoring is not carried out. */
export const scoringReasons = {
  "assessor-asked": {
    fi: "Arvioija {assessor} on jo kutsuttu.",
    sv: "Bedömaren {assessor} har redan bjudits in.",
    en: "Assessor {assessor} is invited already.",
  },
  "below-threshold": {
    fi: "Perusteesta {criterion} on {points} pistettä, mikä on alle kynnyksen. Tukea ei voi esittää.",
    sv: "Kriteriet {criterion} har fått {points} poäng, vilket är under tröskeln. Stöd kan inte föreslås.",
    en: "Criterion {criterion} has {points} points, which is below its threshold. Support cannot be proposed.",
  },
  "criteria-not-set": {
    fi: "Haun valintaperusteita ei ole kirjattu. Kirjaa ne ensin.",
    sv: "Utlysningens urvalskriterier har inte antecknats. Anteckna dem först.",
    en: "The criteria of the call are not known. Set them first.",
  },
  "criterion-open": {
    fi: "Peruste {criterion} on vielä arvioimatta.",
    sv: "Kriteriet {criterion} har ännu inte bedömts.",
    en: "Criterion {criterion} is not assessed yet.",
  },
  "criterion-twice": {
    fi: "Peruste {criterion} on mukana kahdesti. Jätä toinen pois.",
    sv: "Kriteriet {criterion} förekommer två gånger. Utelämna det ena.",
    en: "Criterion {criterion} is given twice. Leave one out.",
  },
  "criterion-unknown": {
    fi: "Peruste {criterion} ei kuulu haun perusteisiin, tai sitä ei arvioida näin.",
    sv: "Kriteriet {criterion} hör inte till utlysningens kriterier, eller bedöms inte så här.",
    en: "Criterion {criterion} is not one of the call, or is not assessed in this way.",
  },
  disqualified: {
    fi: "Arvioija {assessor} on ilmoittanut olevansa esteellinen, eikä voi pisteyttää hakemusta.",
    sv: "Bedömaren {assessor} har anmält jäv och kan inte poängsätta ansökan.",
    en: "Assessor {assessor} declared a conflict of interest and cannot score the application.",
  },
  "eligibility-open": {
    fi: "Yleisiä valintaperusteita ei ole tarkistettu. Kirjaa tarkistus ensin.",
    sv: "De allmänna urvalskriterierna har inte kontrollerats. Anteckna kontrollen först.",
    en: "The general criteria are not checked. Record the check first.",
  },
  "invitation-answered": {
    fi: "Kutsuun on jo vastattu.",
    sv: "Inbjudan har redan besvarats.",
    en: "The invitation is answered already.",
  },
  "invitation-declined": {
    fi: "Arvioija {assessor} ei ottanut tehtävää vastaan, eikä voi pisteyttää hakemusta.",
    sv: "Bedömaren {assessor} tackade nej och kan inte poängsätta ansökan.",
    en: "Assessor {assessor} declined and cannot score the application.",
  },
  "invitation-open": {
    fi: "Arvioija {assessor} ei ole vastannut kutsuun. Vastaa siihen ennen pisteytystä.",
    sv: "Bedömaren {assessor} har inte svarat på inbjudan. Svara på den före poängsättningen.",
    en: "Assessor {assessor} has not answered the invitation. Answer it before scoring.",
  },
  "not-invited": {
    fi: "Henkilöä {assessor} ei ole kutsuttu arvioijaksi.",
    sv: "{assessor} har inte bjudits in som bedömare.",
    en: "{assessor} is not invited as an assessor.",
  },
  "points-missing": {
    fi: "Perusteesta {criterion} puuttuvat sovitut pisteet.",
    sv: "De överenskomna poängen för kriteriet {criterion} saknas.",
    en: "The points agreed on for criterion {criterion} are missing.",
  },
  "points-not-mean": {
    fi: "Perusteen {criterion} pisteet lasketaan arvioijien keskiarvona. Jätä pisteet pois.",
    sv: "Poängen för kriteriet {criterion} räknas som bedömarnas medeltal. Utelämna dem.",
    en: "The points for criterion {criterion} are the mean of the assessors'. Leave them out.",
  },
  "points-outside-scale": {
    fi: "Perusteesta {criterion} annettaisiin {points} pistettä, mutta asteikko on {from}–{to}.",
    sv: "Kriteriet {criterion} skulle få {points} poäng, men skalan är {from}–{to}.",
    en: "Criterion {criterion} would be given {points} points, but its scale is {from}–{to}.",
  },
  "score-differs": {
    fi: "Pisteet ovat {score}, mutta yhdistetty pistemäärä on {total}.",
    sv: "Poängen är {score}, men den sammanvägda poängen är {total}.",
    en: "The score is {score}, but the consolidated total is {total}.",
  },
  "scores-given": {
    fi: "Hakemusta on jo pisteytetty, joten perusteita ei enää muuteta.",
    sv: "Ansökan har redan poängsatts, och kriterierna ändras inte längre.",
    en: "The application is being scored already, and its criteria are no longer changed.",
  },
  "scores-not-consolidated": {
    fi: "Arvioijien pisteitä ei ole yhdistetty. Yhdistä ne ensin.",
    sv: "Bedömarnas poäng har inte sammanvägts. Sammanväg dem först.",
    en: "The assessors' scores are not consolidated. Consolidate them first.",
  },
  "scores-submitted": {
    fi: "Arvioija {assessor} on jo antanut pisteensä.",
    sv: "Bedömaren {assessor} har redan lämnat sina poäng.",
    en: "Assessor {assessor} has submitted the scores already.",
  },
  "too-few-scores": {
    fi: "Pisteensä on antanut {found} arvioijaa. Tarvitaan vähintään {least}.",
    sv: "{found} bedömare har lämnat sina poäng. Minst {least} behövs.",
    en: "Scores of {found} assessors are in. At least {least} are needed.",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
