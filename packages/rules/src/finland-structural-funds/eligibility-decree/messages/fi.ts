import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const fi = {
  "simplified-model-used":
    "Kaikki kustannukset ({total}) korvattaisiin vain tosiasiallisesti syntyneinä. Käytä ainakin osaan kustannuksista yksikkökustannuksia, kertakorvausta tai prosenttimääräistä korvausta: hankkeen koolla ei ole alarajaa.",
  "cost-model-stated":
    "Hakemuksesta puuttuu kustannusmalli, eikä kustannusarviota voi arvioida ilman sitä. Valitse hakuilmoituksen kustannusmalleista.",
  "models-cover-different-costs":
    "Sama kustannus korvattaisiin useammalla kustannusmallilla. Rajaa mallit niin, että jokainen kattaa eri kustannuserät tai saman hankekokonaisuuden eri hankkeet.",
  "cost-model-decided": "Päätöksestä puuttuu kustannusmalli. Päätä malli hankkeen koko toteuttamisajaksi.",
  "decided-simplified-model":
    "Päätös korvaisi kaikki kustannukset ({total}) vain tosiasiallisesti syntyneinä. Päätä ainakin osaan kustannuksista yksikkökustannukset, kertakorvaus tai prosenttimääräinen korvaus; palkkakustannusmalli riittää, jos hankkeessa on palkkoja.",
  "cost-model-as-applied-for":
    "Toimivaltainen toimielin päättää kustannusmallista. Päätetty malli on muu kuin haettu: tarkista kustannusarvio ja perustele muutos.",
  "forty-percent-model-first":
    "Kehittämishankkeessa ensisijainen prosenttimääräinen malli on 40 % palkkakustannuksista. Selvitä rahoittajalta, voiko haettua mallia käyttää.",
  "costs-after-pending":
    "Kustannusarviossa on ennen hakemuksen vireilletuloa syntyneitä kustannuksia {amount}. Ne eivät ole tukikelpoisia: poista ne. Vain prosenttimääräisesti korvattavat investoinnin esivalmistelun kustannukset saavat olla aiempia.",
  "ineligible-costs-left-out":
    "Haetuista kustannuksista {ineligible} ei ole tukikelpoisia, ja {partly} on tukikelpoisia vain ilman vähennettävää tai kunnan arvonlisäveroa, muualta saatavaa korvausta, palkkioita ja tavallista suurempaa palkkaa. Päätöksessä hyväksytään {accepted}. Hyväksy enintään {most} ja jätä pois myös nämä osat.",
  "costs-necessary-and-reasonable":
    "Arvioi, johtuvatko hyväksyttävät kustannukset {total} hankkeesta, ovatko ne tarpeellisia ja määrältään kohtuullisia sekä ohjelman mukaisia ja syntyvätkö ne päätetyn toteuttamisajan kuluessa.",
  "no-ordinary-activity-costs":
    "Tavanomaisen toiminnan ja siihen liittyvän suhdetoiminnan kustannukset ({amount}) eivät ole tukikelpoisia. Poista rivi kustannusarviosta.",
  "no-in-kind-costs": "Luontoissuoritukset ({amount}) eivät ole tukikelpoisia. Poista rivi kustannusarviosta.",
  "no-in-kind-financing":
    "Rahoitussuunnitelmassa on talkootyötä tai muita luontoissuorituksia {amount}. EU-ohjelman hankkeessa rahoituksen on oltava rahaa: korvaa ne rahalla.",
  "no-depreciation":
    "Kiinteistön ja käyttöomaisuuden poistot ({amount}) eivät ole tukikelpoisia. Poista rivi kustannusarviosta.",
  "no-finance-costs":
    "Korot, palvelumaksut ja muut rahoituksen kulut ({amount}) eivät ole tukikelpoisia. Poista rivi kustannusarviosta.",
  "no-transfer-tax":
    "Varainsiirtovero ja veroluonteiset maksut ({amount}) eivät ole tukikelpoisia. Poista rivi kustannusarviosta.",
  "no-fines-or-court-costs":
    "Sakot, lakiin perustuvat seuraamukset ja oikeudenkäyntikulut ({amount}) eivät ole tukikelpoisia. Poista rivi kustannusarviosta.",
  "no-double-funding":
    "Kustannuksiin {amount} on saatu tai hakijalla on oikeus saada korvaus muualta. Siltä osin ne eivät ole tukikelpoisia: poista korvattu osuus kustannusarviosta.",
  "double-funding-under-state-aid":
    "Kustannuksiin {amount} saadaan korvausta muualta. Hankkeeseen sovelletaan valtiontukea koskevaa lainsäädäntöä: tarkista, salliiko se tuen kasautumisen.",
  "same-costs-financed-elsewhere":
    "Samoihin kustannuksiin on haettu tai saatu muuta rahoitusta {amount}. Varmista, ettei samaa kustannusta korvata kahdesti.",
  "vat-not-recoverable":
    "Kustannuksiin {amount} sisältyy arvonlisävero, jonka hakija voi vähentää tai saada palautuksena. Esitä kustannukset ilman arvonlisäveroa.",
  "vat-statement-given":
    "Kustannuksiin {amount} sisältyy arvonlisävero, mutta Verohallinnon selvitystä ei ole liitetty. Liitä se, tai esitä muu perusteltu selvitys, jos selvityksen pyytäminen on ilmeisen tarpeetonta.",
  "no-municipal-vat":
    "Kunnan tai kuntayhtymän arvonlisävero ei ole koskaan tukikelpoinen. Esitä kustannukset {amount} ilman arvonlisäveroa.",
  "granted-support-after-revenue":
    "Hyväksytyistä kustannuksista {total} myönnetään {granted}. Tuki lasketaan kustannuksista, joista on vähennetty tulot, arviolta {revenue}: lopusta {ceiling} on {most}. Tarkista, onko tulot jo vähennetty hyväksytyistä kustannuksista.",
  "job-descriptions-written":
    "Palkka on tukikelpoinen vain, jos henkilöllä on kirjallinen tehtävänkuvaus. Kirjoita tehtävänkuvaus: {positions}.",
  "pay-not-above-usual":
    "Palkka on suurempi kuin hakija yleensä maksaa vastaavan tasoisista tehtävistä: {positions}. Ylittävä osa ei ole tukikelpoinen: alenna palkkaa kustannusarviossa.",
  "no-voluntary-pay-items":
    "Palkkaan sisältyy tulospalkkioita, luontoisetuja, bonuksia tai muita vapaaehtoisia eriä: {positions}. Poista ne kustannusarviosta.",
  "working-time-share":
    "Työaikaosuus on alle {floor} eikä syytä ole esitetty, tai tehtäviä ei ole lueteltu: {positions}. Nosta osuus vähintään {floor}:iin, tai esitä perusteltu syy vähintään {lowest}:n osuudelle.",
  "working-time-share-lowest":
    "Työaikaosuus on alle {lowest}: {positions}. Osuutta ei voi hyväksyä millään syyllä: nosta se tai jätä palkka pois.",
  "working-time-share-reason":
    "Työaikaosuus on alle {floor}: {positions}. Arvioi, onko esitetty syy perusteltu, ja hyväksy osuus päätöksessä.",
  "salary-model-chosen":
    "Hakemuksesta puuttuu palkkakustannusmalli. Valitse 1 720 tunnin yksikkökustannus tai tosiasialliset palkat ja sivukuluprosentti.",
  "salary-model-decided":
    "Päätöksestä puuttuu palkkakustannusmalli. Päätä, korvataanko palkat yksikkökustannuksina vai tosiasiallisina ja prosenttina.",
  "one-salary-model":
    "Hankkeessa käytettäisiin {models} palkkakustannusmallia. Valitse yksi malli koko hankehenkilöstölle.",
  "annual-gross-cost-shown":
    "Yksikkökustannusmallissa hakijan on osoitettava jokaisen tehtävän viimeisin vuotuinen bruttotyövoimakustannus. Lisää puuttuvat määrät.",
  "hourly-unit-cost":
    "Tuntihinta on suurempi kuin vuotuinen bruttotyövoimakustannus jaettuna {hours} tunnilla: {positions}. Laske tuntihinta uudelleen.",
  "planned-hours-within-year":
    "Vuosittaisia tunteja on enemmän kuin työaikaosuus {hours} tunnista: {positions}. Vähennä tunteja tai nosta työaikaosuutta.",
  "fixed-working-time-share":
    "Tosiasiallisten palkkojen mallissa hakijan on vahvistettava jokaiselle työntekijälle kiinteä työaikaosuus. Lisää puuttuvat osuudet. Työaikakirjanpitoa ei tarvita.",
  "side-cost-rate":
    "Sivukuluprosentti on {given}, vahvistettu prosentti on {rate}. Käytä vahvistettua, tai tarkista, onko hallintoviranomainen vahvistanut uuden.",
  "decided-side-cost-rate":
    "Päätöksen sivukuluprosentti on {given}, päätöspäivänä vahvistettu prosentti on {rate}. Se pysyy samana koko toteuttamisajan: tarkista.",
  "forty-percent-for-development":
    "40 prosentin mallia voi käyttää vain kehittämishankkeessa. Valitse investointihankkeelle toinen kustannusmalli.",
  "forty-percent-amount":
    "Prosenttimääräinen korvaus {amount} on enemmän kuin {rate} palkkakustannuksista sivukuluineen ({staff}). Merkitse korvaukseksi enintään {most}.",
  "decided-forty-percent-amount":
    "Hyväksytty prosenttimääräinen korvaus {amount} on enemmän kuin {rate} hyväksytyistä palkkakustannuksista {staff} ja mahdollisen investointiosan oma korvaus. Hyväksy enintään {most}.",
  "forty-percent-covers-all-other-costs":
    "Kustannusarviossa on muita kustannuksia {amount} 40 prosentin korvauksen lisäksi. Korvaus kattaa kaikki muut kuin palkkakustannukset, myös matkat ja ostopalvelut: poista rivit.",
  "forty-percent-and-other-reimbursement":
    "40 prosentin korvauksen rinnalla on investointiosan kustannuksia tai osallistujien korvauksia {amount}. Asetuksen 8 §:n mukaan 40 % kattaa kaikki muut kuin palkkakustannukset: arvioi, voiko ne korvata toisella mallilla.",
  "forty-percent-needs-salaries":
    "Hankkeessa ei ole palkkakustannuksia, joten 40 prosentin korvaus on nolla. Harkitse 7 prosentin mallia tai kertakorvausta, jos haku sallii ne.",
  "seven-percent-gate":
    "7 prosentin mallia ei voi käyttää: palkkakustannuksia on {staff}, ostopalveluja {services} (tarvittaisiin {servicesShare} eli {servicesNeeded}) ja matkoja {travel} (tarvittaisiin {travelShare} eli {travelNeeded}). Valitse toinen malli.",
  "decided-seven-percent-gate":
    "Hyväksytyn suunnitelman mukaan 7 prosentin mallia ei voi päättää: palkkakustannuksia on {staff}, ostopalveluja {services} (tarvitaan {servicesNeeded}) ja matkoja {travel} (tarvitaan {travelNeeded}).",
  "seven-percent-requested":
    "7 prosentin malli päätetään vain tuen saajan hakemuksesta. Hae mallia erikseen hakemuksessa.",
  "seven-percent-for-development":
    "7 prosentin mallia voi käyttää vain kehittämishankkeessa. Valitse investointihankkeelle toinen kustannusmalli.",
  "seven-percent-direct-costs":
    "Kustannuksia {amount} ei ole lueteltu välittömissä kustannuksissa: 7 prosentin korvaus kattaa ne. Poista rivit. ESR+-hankkeessa kohderyhmän käyttöön vuokratut tilat merkitään ostopalveluihin.",
  "seven-percent-premises":
    "Tilat {amount} ovat välittömiä kustannuksia vain, jos ne on vuokrattu kohderyhmän käyttöön. Hankehenkilöstön tilat kuuluvat 7 prosentin korvaukseen. Tarkista, kenen käytössä tilat ovat.",
  "seven-percent-near-travel":
    "Välittömissä kustannuksissa on matkoja {amount}, joiden etäisyys on enintään {distance} km työpaikasta tai asunnosta. 7 prosentin korvaus kattaa ne: poista rivit.",
  "seven-percent-device-price":
    "Koneita tai laitteita, joiden hinta on yli {most}, on {amount}. Ne eivät ole välittömiä kustannuksia: poista ne tai valitse edullisempi laite.",
  "seven-percent-device-purpose":
    "Laitteita on {amount}. Arvioi, kuuluuko laite sisällölliseen toteutukseen: ESR+-hankkeessa sen on oltava tarpeellinen tavoitteen kannalta, EAKR-hankkeessa sitä ei saa voida pitää investointina.",
  "seven-percent-amount":
    "Prosenttimääräinen korvaus {amount} on enemmän kuin {rate} välittömistä kustannuksista {direct}. Merkitse korvaukseksi enintään {most}.",
  "investment-flat-rate-scope":
    "1,5 prosentin mallia voi käyttää vain EAKR:n, JTF:n tai kansallisten varojen investointiin. Valitse toinen kustannusmalli.",
  "investment-flat-rate-amount":
    "Prosenttimääräinen korvaus {amount} on enemmän kuin {rate} investoinnin välittömistä kustannuksista {direct}. Merkitse korvaukseksi enintään {most}.",
  "investment-direct-costs":
    "Kustannuksia {amount} ei ole lueteltu investoinnin välittömissä kustannuksissa: 1,5 prosentin korvaus kattaa ne. Poista rivit.",
  "investment-premises":
    "Tilat {amount} ovat investoinnin välittömiä kustannuksia vain, jos vuokrataan hankkeen sisältöön kuuluva rakennus tai alue. Hallinnointia varten varatut tilat kuuluvat 1,5 prosentin korvaukseen. Tarkista, kummista on kyse.",
  "investment-flat-rate-support-kind":
    "Asetuksessa 1,5 prosentin malli on säädetty alueellisen kehittämistuen hankkeeseen sisältyville investoinneille sekä maakunnan liittojen ja ELY-keskusten investointihankkeille. Tarkista rahoittajalta, voiko tämä hanke käyttää mallia.",
  "material-aid-model":
    "Vähävaraisten aineellisen avun hankkeen kustannukset korvataan asetuksen 12 §:n mallilla, ei 1,5, 7 tai 40 prosentin mallilla eikä tosiasiallisina kustannuksina. Valitse se.",
  "material-aid-model-scope":
    "Aineellisen avun malli on vain ESR+-hankkeille, joissa annetaan aineellista apua vähävaraisille ja jotka Ruokavirasto rahoittaa. Valitse oman hankkeesi malli.",
  "material-aid-by-lump-sum":
    "Vähävaraisten aineellisen avun hankkeeseen haetaan kertakorvausta tai EU-tason mallia. Asetus säätää tällaisille hankkeille 12 §:n prosentit ja hankkeille yleensä kertakorvauksen: tarkista rahoittajalta, onko malli käytettävissä.",
  "material-aid-direct-costs":
    "Kustannukset {amount} eivät ole elintarvikkeita, perushyödykkeitä eivätkä niiden kuljetusta jakamista varten: prosenttimääräiset korvaukset kattavat ne. Poista rivit.",
  "material-aid-no-used-goods":
    "Käytettyinä hankitut perushyödykkeet ({amount}) eivät ole tukikelpoisia. Poista rivit.",
  "material-aid-flat-rates":
    "Prosenttimääräiset korvaukset {amount} ovat enemmän kuin liitännäistoimenpiteiden {rate} ja muiden kustannusten {rate} välittömistä kustannuksista {direct}. Yhteensä ne ovat enintään {most}.",
  "lump-sum-has-output":
    "Kertakorvaus edellyttää selkeää tuotosta, jonka perusteella tuki maksetaan; jos hanke jaetaan osiin, tuotosta kullekin osalle. Kuvaa jokainen tuotos.",
  "lump-sum-outputs-specified":
    "Kertakorvauspäätöksessä on yksilöitävä jokainen tuotos, sen perusteella maksettava määrä ja sen todentavat asiakirjat. Lisää puuttuvat tiedot.",
  "lump-sum-basis-stated":
    "Ilmoita, vahvistetaanko kertakorvaus kustannusarvion, vakioidun kertakorvauksen vai EU-tason mallin perusteella.",
  "draft-budget-ceiling":
    "Kertakorvaushankkeen kokonaiskustannukset {total} ylittävät enimmäismäärän {most}. Pienennä hanketta tai valitse toinen kustannusmalli.",
  "decided-draft-budget-ceiling":
    "Kertakorvaushankkeen hyväksytyt kokonaiskustannukset {total} ylittävät enimmäismäärän {most}. Hyväksy enintään {most} tai päätä toinen kustannusmalli.",
  "draft-budget-salaries":
    "Kertakorvauksen kustannusarvioon palkat lasketaan 1 720 tunnin yksikkökustannuksella. Vaihda palkkakustannusmalli.",
  "draft-budget-other-costs":
    "Kustannusarvion muut kustannukset {amount} ovat enemmän kuin {development} kehittämisosan ja {investment} investoinnin välittömistä kustannuksista, yhteensä {most}.",
  "draft-budget-direct-costs":
    "Kertakorvauksen kustannusarviossa on kustannuksia {amount}, joita ei ole lueteltu välittömissä kustannuksissa: kehittämisen {development} tai investoinnin {investment} kattaa ne. Poista rivit.",
  "draft-budget-per-output":
    "Hanke jaetaan osiin: kustannusarviosta on käytävä ilmi jokaiselle tuotokselle laskettu määrä. Lisää puuttuvat määrät.",
  "confirmed-model-in-use":
    "Tarkista, että hallintoviranomainen on ottanut mallin käyttöön, ja käytä päätöspäivänä vahvistettua määrää koko toteuttamisajan.",
  "travel-unit-costs":
    "Matkoja {amount} on laskettu yksikkökustannuksina. Se on mahdollista vain EU-ohjelman hankkeessa 7 prosentin mallissa ja kertakorvauksen kustannusarviossa. Poista rivit tai laske ne toisin.",
  "travel-unit-costs-of-other-model":
    "Matkoja {amount} on laskettu yksikkökustannuksina, mutta valittu malli ei ole 7 prosentin malli. Tarkista, kuuluvatko ne kehittämisosan 7 prosentin malliin vai hallintoviranomaisen käyttöön ottamaan EU-tason malliin.",
  "quotes-planned":
    "Vähintään {limit} maksavasta, kansallisen kynnysarvon alittavasta hankinnasta on pyydettävä riittävä määrä tarjouksia. Suunnittele tarjouspyynnöt: {purchases}.",
  "price-level-planned":
    "Hankinnasta, jonka arvo on vähintään {limit} mutta alle {next}, on selvitettävä tavanomainen hintataso tai pyydettävä tarjouksia. Suunnittele selvitys: {purchases}.",
  "purchase-not-split":
    "Samasta kohteesta on useita hankintoja, jotka yhteensä yltävät rajaan {lower} tai {limit}. Arvioi, onko hankinta pilkottu säännösten välttämiseksi; jos on, se lasketaan yhtenä.",
  "related-party-quotes":
    "Hankinta tuen saajalta itseltään, johtavassa asemassa olevalta, vastuuasemassa olevan perheenjäseneltä taikka tuen saajan tai tällaisen perheenjäsenen määräysvallassa olevalta yritykseltä ei ole tukikelpoinen ilman riittävästi tarjouksia muilta. Pyydä tarjoukset: {purchases}.",
  "responsible-persons-own-undertaking":
    "Hankinta tehtäisiin vastuuasemassa olevan henkilön omalta yritykseltä ilman muiden tarjouksia: {purchases}. Suomenkielinen asetus ei luettele tätä: pyydä silti tarjoukset muilta tai kysy rahoittajalta.",
  "used-machine-not-aided-before":
    "Käytettyihin koneisiin tai laitteisiin ({amount}) on saatu julkista tukea hankintaa edeltäneiden viiden vuoden aikana. Ne eivät ole tukikelpoisia: poista rivit.",
  "used-machine-value-and-fitness":
    "Käytettyjä koneita tai laitteita on {amount}. Arvioi, että hinta on enintään käypä arvo, jäljellä oleva käyttöikä riittää päätettyyn käyttöön ja laite on teknisesti asianmukainen.",
  "decided-land-share":
    "Päätöksessä hyväksytään maa- ja vesialueita {amount}, enemmän kuin {share} tukikelpoisista kokonaiskustannuksista {total}. Hyväksy enintään {most}.",
  "derelict-land-share":
    "Joutomaan ja rakennuksia käsittävien hylättyjen teollisuusalueiden hankintakustannukset {amount} ovat enemmän kuin {share} tukikelpoisista kokonaiskustannuksista {total}. Tukikelpoista on enintään {most}.",
  "other-land-share":
    "Muiden maa- ja vesialueiden hankintakustannukset {amount} ovat enemmän kuin {share} tukikelpoisista kokonaiskustannuksista {total}. Tukikelpoista on enintään {most}.",
} as const satisfies Catalogue<typeof rules>;
