import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules/index.ts";

export const fi = {
  "fund-is-esf-plus":
    "Nämä säännöt koskevat ESR+-hankkeita. Valitse rahastoksi ESR+ tai käytä toisen rahaston sääntöjä.",
  "call-is-of-esf-plus": "Haku ei ole ESR+-haku. Valitse haku, josta rahoitetaan ESR+-hankkeita.",
  "aland-outside":
    "Hanke toteutetaan vain Ahvenanmaalla, jolla on oma ohjelmansa. Lisää Manner-Suomen maakunta tai hae rahoitusta Ahvenanmaan ohjelmasta.",
  "main-region-clear":
    "Hankkeella on {regions, plural, one {yksi pääasiallinen maakunta} other {# maakuntaa, joilla on yhtä suuri osuus}}. Toimivaltainen on se keskus, jonka alueella hanke pääosin toteutetaan. Tarkenna osuuksia tai kysy rahoittajalta.",
  "competent-funder":
    "Päätöksen tekijäksi on merkitty {authority}. Kun hanke toteutetaan pääosin maakunnassa {region}, päätöspäivänä rahoittaja on {expected}. Tarkista toimivalta ja nimi; vireillä olevat asiat siirtyivät 1.1.2026 elinvoimakeskuksiin ilman uutta hakemusta.",
  "decided-before-funding-areas":
    "Päätös on tehty {decided}, ja päättäjänä on {authority}. Keskusten aluejako on voimassa 1.9.2021 alkaen: sitä edeltävä toimivalta ei ole tässä tiedossa. Tarkista toimivalta aiemmasta laista.",
  "theme-intermediate-body":
    "Päätöksen tekijäksi on merkitty {authority}. Vuoden 2025 loppuun valtakunnallisista teemoista päättivät Hämeen, Etelä-Savon, Keski-Suomen ja Pohjois-Pohjanmaan ELY-keskukset ministeriön jaon mukaan. Tarkista toimivalta; 1.1.2026 alkavaa jakoa ei ole luettu.",
  "call-scope":
    "Haku ja hanke eroavat: toinen on alueellinen, toinen valtakunnallisen teeman. Valitse haku, johon hanke sopii.",
  "call-regions": "Hankkeessa on maakunta, jota haku ei koske. Tarkista hakuilmoituksesta haun maakunnat.",
  "call-outside-activity":
    "Hakuilmoitus ei salli toimintaa alueen ulkopuolella. Rajaa toiminta haun alueelle tai kysy rahoittajalta.",
  "call-maximum-grant": "Haet {grant}. Haussa tukea voi saada enintään {most}.",
  "call-minimum-grant": "Haet {grant}. Haussa tukea myönnetään vähintään {least}.",
  "call-support-rate":
    "Haet {grant}. Haussa tuki on enintään {rate} kustannuksista, joista on vähennetty tulot: {most}.",
  "call-duration": "Hanke kestää {starts}–{ends}. Haussa hanke voi kestää enintään {months} kuukautta.",
  "beneficiary-counted-once":
    "Sama edunsaaja on laskettu sekä henkilönä (EECO05) että yrityksenä (EECO19). Laske hänet kerran: itsensätyöllistäjä henkilönä tai hänen yrityksensä sen mukaan, kumpi tukea suoraan sai.",
} as const satisfies Catalogue<typeof rules>;
