/** What is said of a name that no pack goes by, in each language. */
export const aPack = {
  fi: "paketin tunnus tai .json- tai .yaml-tiedosto",
  sv: "id för ett paket eller en .json- eller .yaml-fil",
  en: "the id of a pack or a .json or .yaml file",
} as const;

export const listPacks = {
  fi: "kaari pack list luettelee paketit.",
  sv: "Lista paketen med kaari pack list.",
  en: "List the packs with kaari pack list.",
} as const;

/** That something of that name stands there, and is no pack. */
export const neither = {
  file: (name: string) => ({
    fi: `${name}, joka ei ole kumpaakaan`,
    sv: `${name}, som är ingetdera`,
    en: `${name}, which is neither`,
  }),
  folder: (name: string) => ({
    fi: `${name}, joka on kansio`,
    sv: `${name}, som är en mapp`,
    en: `${name}, which is a folder`,
  }),
} as const;

export const nameFile = {
  fi: "Nimeä tiedosto, jonka pääte on .json tai .yaml.",
  sv: "Ange en fil som slutar på .json eller .yaml.",
  en: "Name a file that ends in .json or .yaml.",
} as const;

export const nameThisFile = (file: string) =>
  ({ fi: `Tarkoititko ${file}?`, sv: `Menade du ${file}?`, en: `Did you mean ${file}?` }) as const;
