import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules/index.ts";

export const plainFi = {
  "fund-is-esf-plus":
    "Nämä säännöt ovat vain ESR+-hankkeille. Valitse rahastoksi ESR+ tai käytä toisen rahaston sääntöjä.",
  "call-is-of-esf-plus": "Tämä haku ei ole ESR+-haku. Valitse haku, josta saa rahaa ESR+-hankkeisiin.",
  "aland-outside":
    "Hanke toimii vain Ahvenanmaalla. Ahvenanmaalla on oma ohjelma. Lisää Manner-Suomen maakunta tai hae Ahvenanmaan ohjelmasta.",
  "main-region-clear":
    "Hankkeen päämaakunta ei ole selvä. Se ratkaisee, kuka päättää tuesta. Kirjoita osuudet tarkemmin tai kysy rahoittajalta.",
  "competent-funder":
    "Päättäjäksi on merkitty {authority}. Päämaakunta on {region}. Silloin rahoittaja on päätöspäivänä {expected}. Tarkista, kuka saa päättää.",
  "decided-before-funding-areas":
    "Päätös on tehty {decided}. Silloin oli voimassa toinen laki. Tarkista, oliko {authority} oikea päättäjä.",
  "theme-intermediate-body":
    "Päättäjä on {authority}. Vuoden 2025 loppuun teemoista päättivät tietyt ELY-keskukset. Uutta jakoa ei ole luettu. Tarkista, kuka saa päättää.",
  "call-scope":
    "Haku ja hanke eivät sovi yhteen. Toinen on alueellinen, toinen koko maan teema. Valitse haku, johon hanke sopii.",
  "call-regions": "Hankkeessa on maakunta, joka ei ole mukana haussa. Katso hakuilmoituksesta haun maakunnat.",
  "call-outside-activity":
    "Tässä haussa hanke ei saa toimia alueen ulkopuolella. Rajaa toiminta haun alueelle tai kysy rahoittajalta.",
  "call-maximum-grant": "Haet {grant}. Tässä haussa voit saada enintään {most}. Hae vähemmän.",
  "call-minimum-grant": "Haet {grant}. Tässä haussa tuki on vähintään {least}. Tarkista, sopiiko haku hankkeelle.",
  "call-support-rate":
    "Haet {grant}. Kuluista vähennetään ensin tulot. Tuki on enintään {rate} siitä eli {most}. Hae vähemmän.",
  "call-duration":
    "Hanke kestää {starts}–{ends}. Tässä haussa hanke voi kestää enintään {months} kuukautta. Lyhennä hanketta.",
  "beneficiary-counted-once": "Sama yrittäjä on laskettu kahdesti. Laske joko ihminen tai hänen yrityksensä.",
} as const satisfies Catalogue<typeof rules>;
