import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const fi = {
  "fund-is-esf-plus":
    "Nämä säännöt koskevat ESR+-hankkeita. Valitse rahastoksi ESR+ tai käytä toisen rahaston sääntöjä.",
  "call-is-of-esf-plus": "Haku ei ole ESR+-haku. Valitse haku, josta rahoitetaan ESR+-hankkeita.",
  "esf-plus-funds-development":
    "ESR+-varoista myönnetään tukea työllisyyden, osaamisen ja sosiaalisen osallisuuden kehittämishankkeisiin. Vaihda hanketyypiksi kehittämishanke; investointihankkeelle haetaan muuta rahoitusta.",
  "aland-outside":
    "Hanke toteutetaan vain Ahvenanmaalla, jolla on oma ohjelmansa. Lisää Manner-Suomen maakunta tai hae rahoitusta Ahvenanmaan ohjelmasta.",
  "main-region-clear":
    "Hankkeella on {regions, plural, one {yksi pääasiallinen maakunta} other {# maakuntaa, joilla on yhtä suuri osuus}}. Toimivaltainen on se keskus, jonka alueella hanke pääosin toteutetaan. Tarkenna osuuksia tai kysy rahoittajalta.",
  "competent-funder":
    "Päätöksen tekijäksi on merkitty {authority}. Kun hanke toteutetaan pääosin maakunnassa {region}, päätöspäivänä rahoittaja on {expected}. Tarkista toimivalta ja nimi; vireillä olevat asiat siirtyivät 1.1.2026 elinvoimakeskuksiin ilman uutta hakemusta.",
} as const satisfies Catalogue<typeof rules>;
