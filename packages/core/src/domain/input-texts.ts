import { type MalformedText, malformedTexts } from "../primitives/index.ts";

const text = { fi: "tekstiä", sv: "text", en: "text" };
const flag = { fi: "true tai false", sv: "true eller false", en: "true or false" };
const integer = {
  fi: "kokonaisluku, joka on vähintään 0",
  sv: "ett heltal på minst 0",
  en: "a whole number of at least 0",
};
const number = { fi: "luku, joka on vähintään 0", sv: "ett tal på minst 0", en: "a number of at least 0" };
const code = { fi: "jokin näistä: {codes}", sv: "en av dessa: {codes}", en: "one of {codes}" };
const knownKey = {
  fi: "avain, joka tässä kohdassa tunnetaan",
  sv: "en nyckel som är känd på detta ställe",
  en: "a key that is known here",
};
const write = { fi: "Kirjoita {suggestion}.", sv: "Skriv {suggestion}.", en: "Write {suggestion}." };
const writeNumber = {
  fi: "Kirjoita pelkkä luku ilman lainausmerkkejä, desimaalit pisteellä.",
  sv: "Skriv enbart talet utan citattecken, decimaler med punkt.",
  en: "Write the number alone, without quotation marks, decimals with a point.",
};
const split = {
  fi: "Jaa tai lyhennä sisältö.",
  sv: "Dela upp eller förkorta innehållet.",
  en: "Split or shorten it.",
};

/** Everything that can be wrong with an input, in three languages. */
export const inputTexts = {
  ...malformedTexts,
  "case-file": {
    expected: {
      fi: "tietue, jossa on avain application (ryhmällä plan ja parts) ja halutessa call, decision ja project",
      sv: "en post med nyckeln application (för en grupp plan och parts) och vid behov call, decision och project",
      en: "a record with the key application (for a group plan and parts) and, where known, call, decision and project",
    },
    advice: {
      fi: "Anna tiedostossa yksi tietue.",
      sv: "Ge en enda post i filen.",
      en: "Give one record in the file.",
    },
  },
  "bare-application": {
    expected: {
      fi: "avain application, jonka alla hakemus on",
      sv: "nyckeln application, med ansökan under den",
      en: "the key application with the application under it",
    },
    advice: {
      fi: "Siirrä hakemuksen tiedot avaimen application alle.",
      sv: "Flytta ansökans uppgifter under nyckeln application.",
      en: "Put everything of the application under the key application.",
    },
  },
  "unknown-key": {
    expected: knownKey,
    advice: {
      fi: "Jätä avain pois. Tässä tunnetaan: {keys}.",
      sv: "Lämna bort nyckeln. Här är kända: {keys}.",
      en: "Leave the key out. Known here: {keys}.",
    },
  },
  "unknown-key-near": {
    expected: knownKey,
    advice: {
      fi: "Kirjoita avaimeksi {suggestion}.",
      sv: "Skriv nyckeln {suggestion}.",
      en: "Write the key as {suggestion}.",
    },
  },
  "unknown-key-elsewhere": {
    expected: knownKey,
    advice: {
      fi: "Avaimen paikka on: {places}.",
      sv: "Nyckelns plats är: {places}.",
      en: "That key belongs at {places}.",
    },
  },
  "reserved-key": {
    expected: knownKey,
    advice: {
      fi: "Poista avain: nimi on varattu ohjelmointikielelle.",
      sv: "Ta bort nyckeln: namnet är reserverat för programspråket.",
      en: "Remove the key: its name is reserved by the programming language.",
    },
  },
  null: {
    expected: { fi: "arvo", sv: "ett värde", en: "a value" },
    advice: {
      fi: 'Jätä avain pois, jos tietoa ei ole; kirjoita "0.00", [] tai false, jos arvo on tyhjä.',
      sv: 'Lämna bort nyckeln om uppgiften är okänd; skriv "0.00", [] eller false om det inte finns något.',
      en: 'Leave the key out if not known; write "0.00", [] or false if there is none.',
    },
  },
  "plain-data": {
    expected: {
      fi: "tekstiä, luku, true, false, luettelo tai tietue",
      sv: "text, ett tal, true, false, en lista eller en post",
      en: "text, a number, true, false, a list or a record",
    },
    advice: {
      fi: "Anna arvo niin kuin se JSON-tiedostossa kirjoitetaan.",
      sv: "Ge värdet som det skrivs i en JSON-fil.",
      en: "Give the value as a JSON file would hold it.",
    },
  },
  depth: {
    expected: {
      fi: "enintään {most} sisäkkäistä tasoa",
      sv: "högst {most} nivåer i varandra",
      en: "at most {most} levels within each other",
    },
    advice: {
      fi: "Tarkista, ettei tieto sisällä itseään.",
      sv: "Kontrollera att innehållet inte innehåller sig självt.",
      en: "Check that the data does not hold itself.",
    },
  },
  size: {
    expected: {
      fi: "enintään {most} arvoa tiedostossa",
      sv: "högst {most} värden i filen",
      en: "at most {most} values in the file",
    },
    advice: split,
  },
  "text-length": {
    expected: {
      fi: "tekstiä enintään {most} merkkiä",
      sv: "text på högst {most} tecken",
      en: "text of at most {most} characters",
    },
    advice: split,
  },
  "list-length": {
    expected: {
      fi: "luettelo, jossa on enintään {most} kohtaa",
      sv: "en lista med högst {most} punkter",
      en: "a list of at most {most} items",
    },
    advice: split,
  },
  record: {
    expected: {
      fi: "tietue, jonka avaimia ovat {keys}",
      sv: "en post med nycklar såsom {keys}",
      en: "a record with keys such as {keys}",
    },
    advice: {
      fi: "Kirjoita avaimet ja arvot aaltosulkeisiin (YAML: sisennettyinä).",
      sv: "Skriv nycklar och värden inom klammerparentes (YAML: indragna).",
      en: "Write keys and values in braces (YAML: indented).",
    },
  },
  list: {
    expected: { fi: "luettelo", sv: "en lista", en: "a list" },
    advice: {
      fi: "Kirjoita arvot hakasulkeisiin, vaikka niitä olisi yksi; tyhjä luettelo on [].",
      sv: "Skriv värdena inom hakparentes även om det bara finns ett; en tom lista är [].",
      en: "Write the values in square brackets even if there is one; an empty list is [].",
    },
  },
  text: {
    expected: text,
    advice: {
      fi: "Kirjoita teksti lainausmerkkeihin.",
      sv: "Skriv texten inom citattecken.",
      en: "Write the text in quotation marks.",
    },
  },
  "text-rewrite": { expected: text, advice: write },
  "text-blank": {
    expected: text,
    advice: {
      fi: "Kirjoita vastaus tai jätä avain pois.",
      sv: "Skriv ett svar eller lämna bort nyckeln.",
      en: "Write an answer or leave the key out.",
    },
  },
  flag: {
    expected: flag,
    advice: {
      fi: "Kirjoita true (kyllä) tai false (ei) ilman lainausmerkkejä.",
      sv: "Skriv true (ja) eller false (nej) utan citattecken.",
      en: "Write true (yes) or false (no) without quotation marks.",
    },
  },
  "flag-rewrite": {
    expected: flag,
    advice: {
      fi: "Kirjoita {suggestion} ilman lainausmerkkejä.",
      sv: "Skriv {suggestion} utan citattecken.",
      en: "Write {suggestion} without quotation marks.",
    },
  },
  code: {
    expected: code,
    advice: {
      fi: "Valitse luettelosta tai jätä avain pois.",
      sv: "Välj ur listan eller lämna bort nyckeln.",
      en: "Choose one of the list or leave the key out.",
    },
  },
  "code-near": { expected: code, advice: write },
  integer: {
    expected: integer,
    advice: {
      fi: "Kirjoita pelkkä luku ilman desimaaleja ja lainausmerkkejä.",
      sv: "Skriv enbart talet utan decimaler och citattecken.",
      en: "Write the number alone, without decimals or quotation marks.",
    },
  },
  "integer-rewrite": { expected: integer, advice: write },
  number: { expected: number, advice: writeNumber },
  "number-rewrite": { expected: number, advice: write },
} as const satisfies Readonly<Record<string, MalformedText>>;

/** What is wrong with an input, as a code for scripts. */
export type InputCode = keyof typeof inputTexts;
