import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules/index.ts";

export const fi = {
  "idea-states-need": "Kerro ideapaperissa, mihin tarpeeseen hanke vastaa.",
  "idea-states-target-group": "Kerro ideapaperissa, ketkä ovat hankkeen kohderyhmä.",
  "idea-states-measures": "Kerro ideapaperissa, mitä hankkeessa tehdään.",
  "idea-states-goals": "Kerro ideapaperissa, mitä hankkeella tavoitellaan.",
  "idea-states-results": "Kerro ideapaperissa, mitä tuloksia odotat.",
  "idea-states-indicators": "Kerro ideapaperissa vähintään yksi mittari, jolla tulokset todennetaan.",
  "idea-states-budget": "Tee ideapaperiin alustava kustannusarvio.",
  "mapping-names-resources": "Kerro alkukartoituksessa, mitä resursseja teillä on käytettävissä.",
  "mapping-names-partners":
    "Kerro alkukartoituksessa, ketkä ovat tarvittavat kumppanit. Vähintään yksi kumppani on hyvä nimetä.",
  "mapping-names-risks":
    "Kerro alkukartoituksessa, mitkä riskit voivat vaikuttaa toteutukseen. Vähintään yksi riski on hyvä nimetä.",
  "specific-objective-4-3":
    "Erityistavoitteeksi on merkitty {objective}. Nämä säännöt koskevat erityistavoitetta 4.3 Yhdenvertaiseen osallisuuteen.",
  "call-is-of-objective-4-3":
    "Haku koskee erityistavoitetta {objective}. Valitse haku, joka koskee erityistavoitetta 4.3.",
  "region-in-eastern-finland":
    "Hankkeella ei ole maakuntaa Itä-Suomessa. Lisää vähintään yksi: Etelä-Savo, Pohjois-Savo tai Pohjois-Karjala. Yksi hakemus voi koskea useaa niistä.",
  "region-outside-eastern-finland":
    "Hankkeessa on myös maakunta, joka ei kuulu Itä-Suomeen. Tarkista hakuilmoituksesta tai rahoittajalta, sallitaanko se.",
  "coordination-first":
    "Kokonaisuuden koordinaatiohanke ei ole käynnistynyt, tai tietoa ei ole. Suosituksen mukaan se käynnistetään ensimmäisenä, jotta hankkeet tukevat toisiaan. Tämä ei ole lain vaatimus.",
  "filing-outside-pause":
    "Hakemus on merkitty vireille {filed}. EURA 2021:n haut päättyivät viimeistään 30.11.2025, ja järjestelmä avattiin uudelleen tammikuussa 2026. Tarkista päivä.",
  "start-after-expected-decision":
    "Toteutus alkaisi {starts}. Päätös tehdään yleensä noin kolmen kuukauden kuluttua haun päättymisestä eli noin {expected}. Aloittaminen ennen päätöstä on omalla vastuulla; harkitse myöhempää alkua.",
  "funder-consulted":
    "Ota yhteyttä rahoittajaan ennen hakemuksen jättämistä ja kirjaa päivä. Keskustelu auttaa parantamaan hakemusta.",
  "letters-of-intent-signed":
    "Hankkeessa on {partners, plural, one {yksi kumppani} other {# kumppania}}, ja aiesopimus puuttuu ainakin yhdeltä. Tee aiesopimus jokaisen kumppanin kanssa ennen hakemista.",
  "outside-financing-secured": "Rahoitusta on varmistamatta {open}. Varmista jokainen rahoituslähde ennen hakemista.",
  "mandate-given": "Anna hakemuksen tekijälle Suomi.fi-valtuus. Se tarvitaan jo hakemuksen tekemiseen EURA 2021:ssä.",
  "advance-with-application":
    "Jos tarvitsette ennakkoa, hakekaa sitä jo hakemuksessa. Jos ette tarvitse, merkitkää haettavaksi ennakoksi 0,00 euroa.",
  "overlap-checked":
    "Hakemuksessa ei kerrota, miten muut hankkeet on otettu huomioon. Selvitä, mitä saman aiheen hankkeita on käynnissä, ja kerro, miten hanke eroaa niistä ja tukee niitä.",
  "evaluation-planned":
    "Kerro, miten hanketta arvioidaan alusta asti ja miten arvioinnin tietoa käytetään hankkeen aikana.",
  "mid-term-review-planned":
    "Suunnittele välitarkastus, jossa hankkeen suuntaa voidaan tarvittaessa muuttaa ohjatusti. Laki ei vaadi sitä.",
  "participation-in-every-phase":
    "Kerro, miten kohderyhmät ja sidosryhmät ovat mukana suunnittelussa, toteutuksessa, tuotosten työstämisessä ja tulosten levittämisessä. Ainakin yksi vaihe puuttuu.",
  "tied-to-core-activity": "Kerro, miten hanke liittyy hakijan perustoimintaan, jotta tulokset jäävät elämään.",
  "joint-steering-group":
    "Tapana on, että kansalaistoimijalähtöinen hanke liittyy koordinaation maakunnalliseen ohjausryhmään. Päätökseen on merkitty muu ratkaisu.",
  "start-after-decision":
    "Hanke on aloitettu {started}, ennen päätöstä {decided}. Aloittaa voi hakemuksen tultua vireille, mutta se ei ole suositeltavaa ilman päätöstä.",
} as const satisfies Catalogue<typeof rules>;
