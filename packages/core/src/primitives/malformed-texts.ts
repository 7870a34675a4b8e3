import type { LocalizedText } from "./localized-text.ts";

/** What a place asks for, and what to do; `{name}` stands for a value of the malformation. */
export interface MalformedText {
  readonly expected: LocalizedText;
  readonly advice: LocalizedText;
}

const amount: LocalizedText = {
  fi: 'rahamäärä, esimerkiksi "60000.00"',
  sv: 'ett belopp, till exempel "60000.00"',
  en: 'an amount such as "60000.00"',
};
const percent: LocalizedText = {
  fi: 'prosenttiluku merkkeineen, esimerkiksi "26.44 %"',
  sv: 'en procentsats med sitt tecken, till exempel "26.44 %"',
  en: 'a percentage with its sign, such as "26.44 %"',
};
const day: LocalizedText = {
  fi: 'päivä muodossa VVVV-KK-PP, esimerkiksi "2026-09-01"',
  sv: 'en dag i formen ÅÅÅÅ-MM-DD, till exempel "2026-09-01"',
  en: 'a day as YYYY-MM-DD, such as "2026-09-01"',
};
const instant: LocalizedText = {
  fi: 'päivä, kellonaika ja aikaero, esimerkiksi "2026-04-30T12:00:00+03:00"',
  sv: 'dag, klockslag och tidsskillnad, till exempel "2026-04-30T12:00:00+03:00"',
  en: 'a day, a time and its offset, such as "2026-04-30T12:00:00+03:00"',
};
const write: LocalizedText = { fi: "Kirjoita {suggestion}.", sv: "Skriv {suggestion}.", en: "Write {suggestion}." };
const writeEither: LocalizedText = {
  fi: "Kirjoita {first} tai {second} sen mukaan, kumpaa tarkoitat.",
  sv: "Skriv {first} eller {second} beroende på vilket du avser.",
  en: "Write {first} or {second}, whichever you mean.",
};
const noMinus: LocalizedText = {
  fi: "Jätä miinusmerkki pois; jos arvoa ei ole, jätä koko kohta pois.",
  sv: "Lämna bort minustecknet; finns inget värde, lämna bort hela punkten.",
  en: "Leave out the minus sign; if there is no such value, leave the whole key out.",
};
const checkDigits: LocalizedText = {
  fi: "Tarkista numeroiden määrä.",
  sv: "Kontrollera antalet siffror.",
  en: "Check the number of digits.",
};

/** Every way in which one value can be malformed, in three languages. */
export const malformedTexts = {
  money: {
    expected: amount,
    advice: {
      fi: "Kirjoita pelkät numerot, desimaalipiste ja enintään kaksi desimaalia.",
      sv: "Skriv enbart siffror, decimalpunkt och högst två decimaler.",
      en: "Write digits only, with a decimal point and at most two decimals.",
    },
  },
  "money-rewrite": { expected: amount, advice: write },
  "money-ambiguous": { expected: amount, advice: writeEither },
  "money-places": {
    expected: {
      fi: "rahamäärä, jossa on enintään {places} desimaalia",
      sv: "ett belopp med högst {places} decimaler",
      en: "an amount with at most {places} decimals",
    },
    advice: {
      fi: "Pyöristä määrä itse ja kirjoita se uudelleen.",
      sv: "Avrunda beloppet själv och skriv det på nytt.",
      en: "Round the amount yourself and write it again.",
    },
  },
  "money-negative": {
    expected: {
      fi: "rahamäärä, joka on vähintään {least}",
      sv: "ett belopp på minst {least}",
      en: "an amount of at least {least}",
    },
    advice: noMinus,
  },
  "money-large": {
    expected: {
      fi: "rahamäärä, joka on enintään {most}",
      sv: "ett belopp på högst {most}",
      en: "an amount of at most {most}",
    },
    advice: checkDigits,
  },
  "money-digits": {
    expected: {
      fi: "luku, jossa on desimaalit mukaan lukien enintään 15 numeroa, tai rahamäärä lainausmerkeissä",
      sv: "ett tal med högst 15 siffror, decimalerna medräknade, eller ett belopp inom citattecken",
      en: "a number of at most 15 digits, decimals included, or an amount in quotation marks",
    },
    advice: {
      fi: 'Kirjoita määrä lainausmerkkeihin, esimerkiksi "60000.00".',
      sv: 'Skriv beloppet inom citattecken, till exempel "60000.00".',
      en: 'Write the amount in quotation marks, such as "60000.00".',
    },
  },
  percent: {
    expected: percent,
    advice: {
      fi: "Kirjoita luku desimaalipistein ja sen perään %.",
      sv: "Skriv talet med decimalpunkt och därefter %.",
      en: "Write the number with a decimal point, followed by %.",
    },
  },
  "percent-rewrite": { expected: percent, advice: write },
  "percent-bare": { expected: percent, advice: writeEither },
  "percent-places": {
    expected: {
      fi: "prosenttiluku, jossa on enintään {places} desimaalia",
      sv: "en procentsats med högst {places} decimaler",
      en: "a percentage with at most {places} decimals",
    },
    advice: {
      fi: "Pyöristä prosenttiluku itse ja kirjoita se uudelleen.",
      sv: "Avrunda procentsatsen själv och skriv den på nytt.",
      en: "Round the percentage yourself and write it again.",
    },
  },
  "percent-negative": {
    expected: {
      fi: "prosenttiluku, joka on vähintään {least}",
      sv: "en procentsats på minst {least}",
      en: "a percentage of at least {least}",
    },
    advice: noMinus,
  },
  "percent-large": {
    expected: {
      fi: "prosenttiluku, joka on enintään {most}",
      sv: "en procentsats på högst {most}",
      en: "a percentage of at most {most}",
    },
    advice: checkDigits,
  },
  day: {
    expected: day,
    advice: {
      fi: "Kirjoita vuosi neljällä ja kuukausi ja päivä kahdella numerolla.",
      sv: "Skriv året med fyra siffror och månad och dag med två.",
      en: "Write the year with four digits, month and day with two.",
    },
  },
  "day-rewrite": { expected: day, advice: write },
  "day-calendar": {
    expected: {
      fi: "päivä, joka on kalenterissa",
      sv: "en dag som finns i kalendern",
      en: "a day that the calendar has",
    },
    advice: {
      fi: "Kuukauden viimeinen päivä on {last}.",
      sv: "Månadens sista dag är {last}.",
      en: "The last day of that month is {last}.",
    },
  },
  instant: {
    expected: instant,
    advice: {
      fi: "Kirjoita päivä, T, kellonaika 00:00:00–23:59:59 ja aikaero.",
      sv: "Skriv dagen, T, klockslaget 00:00:00–23:59:59 och tidsskillnaden.",
      en: "Write the day, T, the time 00:00:00–23:59:59 and the offset.",
    },
  },
  "instant-offset": {
    expected: instant,
    advice: {
      fi: "Lisää loppuun aikaero: Suomessa talvella +02:00, kesällä +03:00; Z tarkoittaa UTC-aikaa.",
      sv: "Lägg till tidsskillnaden: i Finland +02:00 på vintern, +03:00 på sommaren; Z betyder UTC.",
      en: "Add the offset at the end: in Finland +02:00 in winter, +03:00 in summer; Z stands for UTC.",
    },
  },
  "instant-fraction": {
    expected: {
      fi: "kellonaika enintään sekunnin tuhannesosan tarkkuudella",
      sv: "ett klockslag på högst en tusendels sekund när",
      en: "a time to at most a thousandth of a second",
    },
    advice: {
      fi: "Jätä loput desimaalit pois.",
      sv: "Lämna bort de övriga decimalerna.",
      en: "Leave out the other decimals.",
    },
  },
  "instant-range": {
    expected: {
      fi: "ajankohta aikavälillä {first}–{last}",
      sv: "en tidpunkt mellan {first} och {last}",
      en: "a moment between {first} and {last}",
    },
    advice: {
      fi: "Tarkista vuosi; jos ajankohtaa ei ole, jätä koko kohta pois.",
      sv: "Kontrollera året; finns ingen tidpunkt, lämna bort hela punkten.",
      en: "Check the year; if there is no such moment, leave the whole key out.",
    },
  },
  "business-id": {
    expected: {
      fi: 'Y-tunnus, esimerkiksi "1234567-1"',
      sv: 'ett FO-nummer, till exempel "1234567-1"',
      en: 'a Finnish business id such as "1234567-1"',
    },
    advice: {
      fi: "Kirjoita seitsemän numeroa, yhdysmerkki ja tarkistusnumero.",
      sv: "Skriv sju siffror, bindestreck och kontrollsiffran.",
      en: "Write seven digits, a hyphen and the check digit.",
    },
  },
  "business-id-check": {
    expected: {
      fi: "Y-tunnus, jonka tarkistusnumero täsmää",
      sv: "ett FO-nummer vars kontrollsiffra stämmer",
      en: "a Finnish business id whose check digit fits",
    },
    advice: {
      fi: "Tarkistusnumero ei täsmää: onko tunnuksessa kirjoitusvirhe? Tarkista se YTJ:stä.",
      sv: "Kontrollsiffran stämmer inte: finns det ett skrivfel? Kontrollera numret i FODS.",
      en: "The check digit does not fit: is there a typing error? Look the id up in the register (YTJ).",
    },
  },
  "time-zone": {
    expected: {
      fi: 'aikavyöhykkeen nimi, esimerkiksi "Europe/Helsinki"',
      sv: 'en tidszons namn, till exempel "Europe/Helsinki"',
      en: 'the name of a time zone such as "Europe/Helsinki"',
    },
    advice: {
      fi: "Kirjoita nimi niin kuin IANA-tietokanta sen kirjoittaa, ei aikaeroa.",
      sv: "Skriv namnet som IANA-databasen skriver det, inte tidsskillnaden.",
      en: "Write the name as the IANA database has it, not an offset.",
    },
  },
} as const satisfies Readonly<Record<string, MalformedText>>;

export type MalformedCode = keyof typeof malformedTexts;
