/** What the commands on a project say of a file or an option that will not do, in each language. */
export const aNewFile = {
  expected: {
    fi: "tiedosto, jota ei vielä ole",
    sv: "en fil som inte finns ännu",
    en: "a file that is not there yet",
  },
  found: { fi: "sen niminen tiedosto", sv: "en med det namnet", en: "one" },
  advice: {
    fi: "Jatka sitä komennolla kaari project do tai valitse toinen nimi.",
    sv: "Fortsätt på den med kaari project do eller välj ett annat namn.",
    en: "Go on with it by kaari project do, or choose another name.",
  },
} as const;

export const titleOrApplication = {
  fi: "odotettu: --title tai hakemuksen tiedosto valinnan --application jälkeen.",
  sv: "väntat: --title, eller en fil med en ansökan efter --application.",
  en: "expected --title, or a file with an application after --application.",
} as const;

export const anApplication = {
  expected: { fi: "hakemus", sv: "en ansökan", en: "an application" },
  found: { fi: "ei yhtään", sv: "ingen", en: "none" },
  advice: {
    fi: "Pane se avaimen application alle.",
    sv: "Sätt den under application.",
    en: "Put it under application.",
  },
} as const;

export const aCall = {
  expected: {
    fi: "haku, johon hakemus vastaa",
    sv: "utlysningen som ansökan svarar på",
    en: "the call that the application answers",
  },
  found: { fi: "ei mitään", sv: "ingen", en: "none" },
  advice: {
    fi: "Nimeä se valinnalla --call: tunnus tai tiedosto, jossa haku on.",
    sv: "Ange den med --call: ett id, eller en fil som innehåller en.",
    en: "Name it with --call: an id, or a file that holds one.",
  },
} as const;

export const writable = (code: string | undefined) =>
  ({
    expected: {
      fi: "tiedosto kansiossa, johon voi kirjoittaa",
      sv: "en fil i en mapp som går att skriva i",
      en: "a file in a folder that can be written to",
    },
    found: { fi: `ei sellaista (${code})`, sv: `ingen sådan (${code})`, en: `none (${code})` },
    advice: { fi: "Valitse toinen.", sv: "Välj en annan.", en: "Choose another." },
  }) as const;

export const onlyWriter = {
  expected: {
    fi: "vain yksi, joka kirjoittaa sitä",
    sv: "endast en som skriver den",
    en: "to be the only one that writes it",
  },
  advice: {
    fi: "Odota, että toinen lopettaa. Jos toista ei ole, se keskeytyi: poista se tiedosto, historia on kokonainen.",
    sv: "Vänta tills den andra slutar; finns ingen annan avbröts den: ta bort den filen, historiken är hel.",
    en: "Wait for the other to end; if there is none, it was interrupted: take that file away, the history is whole.",
  },
} as const;

const nothingWritten = {
  fi: "Mitään ei kirjoitettu: yritä uudelleen.",
  sv: "Ingenting skrevs: försök igen.",
  en: "Nothing was written: try again.",
} as const;

export const asRead = {
  expected: {
    fi: "tiedosto sellaisena kuin se luettiin",
    sv: "filen som den lästes",
    en: "the file as it was read",
  },
  found: { fi: "muun muuttama tiedosto", sv: "den ändrad av något annat", en: "it changed by something else" },
  advice: nothingWritten,
} as const;

export const lockKept = (name: string) =>
  ({
    expected: {
      fi: `${name}.writing, joka pitää muut loitolla`,
      sv: `${name}.writing, som håller andra borta`,
      en: `${name}.writing, which keeps others out`,
    },
    found: { fi: "poistettu tiedosto", sv: "den borttagen", en: "it taken away" },
    advice: nothingWritten,
  }) as const;

export const notRead = {
  fi: (type: string) => `komentoa ${type} ei voi lukea:`,
  sv: (type: string) => `${type} kan inte läsas:`,
  en: (type: string) => `${type} cannot be read:`,
} as const;
