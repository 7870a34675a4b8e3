import type { LocalizedText } from "../../primitives/index.ts";

export const nothing: LocalizedText = { fi: "ei mitään", sv: "ingenting", en: "nothing" };

/** What to do about a value. */
export const advices = {
  mend: { fi: "Korjaa se.", sv: "Rätta det.", en: "Mend it." },
  add: { fi: "Lisää se.", sv: "Lägg till det.", en: "Add it." },
  addThem: { fi: "Lisää ne.", sv: "Lägg till dem.", en: "Add them." },
  takeOut: { fi: "Poista se.", sv: "Ta bort det.", en: "Take it out." },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** How parts of what is read are spoken of. */
export const partsOf = {
  commands: { fi: "kohta, joka komennoilla on", sv: "en del som kommandon har", en: "a part that commands have" },
  events: { fi: "kohta, joka tapahtumilla on", sv: "en del som händelser har", en: "a part that events have" },
  definitions: {
    fi: "kohta, joka elinkaarten määritelmillä on",
    sv: "en del som definitioner av livscykler har",
    en: "a part that lifecycle definitions have",
  },
  /** Of a command or an event, by its name. */
  one: (type: string) => ({
    fi: `kohta, jonka ${type} tuntee`,
    sv: `en del som ${type} har`,
    en: `a part that ${type} has`,
  }),
  rounds: (kind: string) => ({
    fi: `kohta, joka lajin ${kind} hakukierroksilla on`,
    sv: `en del som ansökningsomgångar av slaget ${kind} har`,
    en: `a part that rounds of kind ${kind} have`,
  }),
} as const;
