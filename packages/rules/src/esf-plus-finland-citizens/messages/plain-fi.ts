import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules/index.ts";

export const plainFi = {
  "idea-states-need": "Kirjoita ideapaperiin, miksi hanketta tarvitaan.",
  "idea-states-target-group": "Kirjoita ideapaperiin, ketä varten hanke on.",
  "idea-states-measures": "Kirjoita ideapaperiin, mitä hankkeessa tehdään.",
  "idea-states-goals": "Kirjoita ideapaperiin, mihin hanke pyrkii.",
  "idea-states-results": "Kirjoita ideapaperiin, mitä tuloksia odotat.",
  "idea-states-indicators": "Kirjoita ideapaperiin ainakin yksi mittari. Mittarilla osoitat hankkeen tulokset.",
  "idea-states-budget": "Arvioi ideapaperissa, paljonko hanke maksaa. Alustava arvio riittää.",
  "mapping-names-resources":
    "Kirjoita alkukartoitukseen, mitä resursseja teillä on. Resursseja ovat esimerkiksi ihmiset, tilat ja raha.",
  "mapping-names-partners":
    "Kirjoita alkukartoitukseen, mitä kumppaneita tarvitsette. On hyvä nimetä ainakin yksi kumppani.",
  "mapping-names-risks": "Kirjoita alkukartoitukseen, mikä voi mennä pieleen. On hyvä nimetä ainakin yksi riski.",
  "specific-objective-4-3":
    "Hankkeen erityistavoite on {objective}. Nämä säännöt ovat vain erityistavoitteelle 4.3. Tarkista erityistavoite.",
  "call-is-of-objective-4-3": "Haku on erityistavoitteelle {objective}. Valitse haku, joka on erityistavoitteelle 4.3.",
  "region-in-eastern-finland":
    "Hankkeella ei ole maakuntaa Itä-Suomessa. Lisää Etelä-Savo, Pohjois-Savo tai Pohjois-Karjala. Voit valita niistä monta.",
  "region-outside-eastern-finland":
    "Hankkeessa on maakunta, joka ei ole Itä-Suomessa. Katso hakuilmoituksesta tai kysy rahoittajalta, saako se olla mukana.",
  "coordination-first":
    "Koordinaatiohanke ei ole alkanut, tai tieto puuttuu. On suositus, että se alkaa ensin. Laki ei vaadi sitä.",
  "filing-outside-pause": "Hakemus on jätetty {filed}. EURA 2021 -haut olivat kiinni joulukuussa 2025. Tarkista päivä.",
  "start-after-expected-decision":
    "Hanke alkaisi {starts}. Päätös tulee yleensä noin {expected}. Jos aloitat ennen päätöstä, vastaat siitä itse. Mieti myöhempää alkua.",
  "funder-consulted":
    "Ota yhteyttä rahoittajaan ennen kuin jätät hakemuksen. Kirjaa päivä. Keskustelu auttaa hakemuksen tekemisessä.",
  "letters-of-intent-signed":
    "Ainakin yhdeltä kumppanilta puuttuu aiesopimus eli alustava sopimus. Tee se jokaisen kumppanin kanssa ennen hakemista.",
  "outside-financing-secured":
    "Rahoituksesta {open} ei ole vielä varmaa. Varmista kaikki rahoitus ennen kuin haet tukea.",
  "mandate-given":
    "Anna hakemuksen tekijälle Suomi.fi-valtuus eli lupa asioida. Hän tarvitsee sen jo, kun hän tekee hakemuksen EURA 2021:ssä.",
  "advance-with-application":
    "Jos tarvitsette rahaa etukäteen, hakekaa ennakkoa jo hakemuksessa. Jos ette tarvitse, merkitkää ennakoksi 0,00 euroa.",
  "overlap-checked":
    "Selvitä, mitä muita hankkeita samasta aiheesta on. Kerro, miten hankkeesi eroaa niistä ja tukee niitä.",
  "evaluation-planned":
    "Kerro, miten hanketta arvioidaan alusta asti. Kerro myös, miten arvioinnin tietoa käytetään hankkeen aikana.",
  "mid-term-review-planned":
    "Suunnittele hankkeelle välitarkastus. Siinä hankkeen suuntaa voi muuttaa. Laki ei vaadi tarkastusta.",
  "participation-in-every-phase":
    "Kerro, miten ihmiset ovat mukana joka vaiheessa. Vaiheet ovat suunnittelu, toteutus, tuotokset ja levitys. Ainakin yksi puuttuu.",
  "tied-to-core-activity":
    "Kerro, miten hanke liittyy hakijan tavalliseen toimintaan. Näin tulokset voivat säilyä hankkeen jälkeen.",
  "joint-steering-group":
    "Yleensä hanke liittyy maakunnan yhteiseen ohjausryhmään. Päätöksessä on toinen ratkaisu. Tarkista, onko se oikein.",
  "start-after-decision":
    "Hanke alkoi {started}. Päätös tehtiin vasta {decided}. Hakemuksen jälkeen saa aloittaa, mutta sitä ei suositella ilman päätöstä.",
} as const satisfies Catalogue<typeof rules>;
