import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const plainFi = {
  "simplified-model-used":
    "Kaikki kulut {total} ovat todellisia kuluja. Käytä ainakin osaan yksikkökustannuksia, kertakorvausta tai prosenttikorvausta.",
  "cost-model-stated": "Kustannusmalli puuttuu. Ilman sitä budjettia ei voi arvioida. Valitse malli hakuilmoituksesta.",
  "models-cover-different-costs":
    "Sama kulu korvataan usealla kustannusmallilla. Rajaa mallit niin, että jokainen malli kattaa eri kulut tai eri hankkeet.",
  "cost-model-decided": "Päätöksestä puuttuu kustannusmalli. Päätä malli koko hankkeen ajaksi.",
  "decided-simplified-model":
    "Päätös korvaa vain todellisia kuluja {total}. Ainakin osa pitää korvata muulla kustannusmallilla.",
  "cost-model-as-applied-for":
    "Päätöksessä on toinen kustannusmalli kuin hakemuksessa. Tarkista budjetti ja perustele muutos.",
  "forty-percent-model-first":
    "Kehittämishankkeen ensimmäinen vaihtoehto on 40 prosenttia palkkakuluista. Kysy rahoittajalta, voiko muuta mallia käyttää.",
  "costs-after-pending":
    "Budjetissa on kuluja {amount} ajalta ennen hakemusta. Poista ne. Poikkeus on prosenttikorvaus investoinnin esivalmistelusta.",
  "ineligible-costs-left-out":
    "Kuluista {ineligible} ei voi saada tukea. Päätöksessä hyväksytään {accepted}. Hyväksy enintään {most}.",
  "costs-necessary-and-reasonable":
    "Arvioi, ovatko kulut {total} tarpeellisia ja kohtuullisia. Kulujen pitää johtua hankkeesta, sopia ohjelmaan ja syntyä hankkeen aikana.",
  "no-ordinary-activity-costs": "Tavallisen toiminnan kuluihin {amount} ei saa tukea. Poista rivi budjetista.",
  "no-in-kind-costs": "Talkootyöhön ja muuhun panokseen ilman rahaa {amount} ei saa tukea. Poista rivi budjetista.",
  "no-in-kind-financing":
    "Rahoituksessa on talkootyötä tai muuta ilman rahaa {amount}. EU-hankkeessa oman rahoituksen pitää olla rahaa. Vaihda se rahaan.",
  "no-depreciation":
    "Poisto tarkoittaa, että omaisuuden arvo laskee kirjanpidossa. Poistoihin {amount} ei saa tukea. Ota rivi pois budjetista.",
  "no-finance-costs":
    "Korkoihin, palvelumaksuihin ja muihin rahoituksen kuluihin {amount} ei saa tukea. Poista rivi budjetista.",
  "no-transfer-tax": "Varainsiirtoveroon ja veron kaltaisiin maksuihin {amount} ei saa tukea. Poista rivi budjetista.",
  "no-fines-or-court-costs":
    "Sakkoihin, muihin lain seuraamuksiin ja oikeudenkäynnin kuluihin {amount} ei saa tukea. Poista rivi budjetista.",
  "no-double-funding":
    "Kuluihin {amount} on saatu korvaus muualta tai siihen on oikeus. Siihen osaan ei saa tukea. Poista se budjetista.",
  "double-funding-under-state-aid":
    "Kuluihin {amount} saadaan korvaus muualta. Hanketta koskevat valtiontuen säännöt. Tarkista, saako tukia yhdistää.",
  "same-costs-financed-elsewhere":
    "Samoihin kuluihin on haettu tai saatu muuta rahoitusta {amount}. Varmista, ettei samaa kulua korvata kahdesti.",
  "vat-not-recoverable":
    "Kuluissa {amount} on arvonlisävero. Hakija voi vähentää sen tai saada sen takaisin. Ilmoita kulut ilman arvonlisäveroa.",
  "vat-statement-given":
    "Kuluissa {amount} on arvonlisävero. Liitä Verohallinnon selvitys. Jos se on selvästi turha, liitä muu selvitys ja syy.",
  "no-municipal-vat":
    "Kunta tai kuntayhtymä ei saa tukea arvonlisäveroon. Ilmoita kulut {amount} ilman arvonlisäveroa.",
  "granted-support-after-revenue":
    "Tukea myönnetään {granted}. Tulojen {revenue} jälkeen tuki on enintään {most}. Viranomainen tarkistaa summan.",
  "job-descriptions-written":
    "Palkkaan saa tukea vain, jos tehtävästä on kirjallinen kuvaus. Lisää jokainen tehtävä ja kuvaus: {positions}.",
  "pay-not-above-usual":
    "Palkka on suurempi kuin hakija yleensä maksaa: {positions}. Osaan, joka menee yli, ei saa tukea. Pienennä palkkaa budjetissa.",
  "no-voluntary-pay-items":
    "Palkassa on bonuksia, luontoisetuja tai muita vapaaehtoisia lisiä: {positions}. Poista ne budjetista.",
  "working-time-share":
    "Työaika hankkeessa on alle {floor}, eikä syytä ole: {positions}. Nosta osuutta tai kerro hyvä syy. Alin osuus on {lowest}.",
  "working-time-share-lowest":
    "Työaika hankkeessa on alle {lowest}: {positions}. Sitä ei voi hyväksyä millään syyllä. Nosta osuutta tai poista palkka.",
  "working-time-share-reason":
    "Työaika hankkeessa on alle {floor}: {positions}. Arvioi, onko syy hyvä. Hyväksy osuus päätöksessä, jos syy on hyvä.",
  "salary-model-chosen":
    "Palkkamalli puuttuu. Vaihtoehdot ovat 1 720 tunnin yksikkökustannus tai todelliset palkat ja sivukuluprosentti. Valitse toinen.",
  "salary-model-decided":
    "Päätöksestä puuttuu palkkamalli. Vaihtoehdot ovat yksikkökustannus tai todelliset palkat ja prosentti. Päätä toinen.",
  "one-salary-model": "Hankkeessa on {models} palkkamallia. Valitse yksi malli kaikille hankkeen työntekijöille.",
  "annual-gross-cost-shown":
    "Jostain tehtävästä puuttuu vuoden palkkakulu, sivukulut mukana. Osoita jokaisen tehtävän viimeisin kulu. Lisää summat, jotka puuttuvat.",
  "hourly-unit-cost":
    "Tuntihinta on liian suuri: {positions}. Jaa vuoden palkkakulu, sivukulut mukana, luvulla {hours}. Laske tuntihinta uudelleen.",
  "planned-hours-within-year":
    "Vuoden tunteja on liikaa: {positions}. Tunnit voivat olla työajan osuus luvusta {hours}. Vähennä tunteja tai nosta osuutta.",
  "fixed-working-time-share":
    "Vahvista jokaiselle työntekijälle kiinteä työajan osuus. Jokin osuus puuttuu. Työajan kirjanpitoa ei tarvita.",
  "side-cost-rate":
    "Sivukuluprosentti on {given}. Vahvistettu prosentti on {rate}. Käytä sitä tai tarkista, onko prosentti muuttunut.",
  "decided-side-cost-rate":
    "Päätöksen sivukuluprosentti on {given}. Päätöspäivän vahvistettu prosentti on {rate}. Se ei muutu hankkeen aikana. Tarkista.",
  "forty-percent-for-development":
    "40 prosentin malli on vain kehittämishankkeille. Valitse investointihankkeelle toinen kustannusmalli.",
  "forty-percent-amount":
    "Prosenttikorvaus on {amount}. Se voi olla enintään {rate} palkkakuluista {staff} eli {most}. Pienennä korvausta.",
  "decided-forty-percent-amount":
    "Prosenttikorvaus on {amount}. Se voi olla enintään {rate} hyväksytyistä palkkakuluista {staff} eli {most}. Hyväksy enintään se.",
  "forty-percent-covers-all-other-costs":
    "Budjetissa on muita kuluja {amount}. 40 prosentin korvaus kattaa kaikki muut kulut kuin palkat. Poista rivit.",
  "forty-percent-and-other-reimbursement":
    "Kulut {amount} ovat investointeja tai osallistujien korvauksia. 40 prosenttia kattaa muut kulut kuin palkat. Arvioi, käykö toinen malli.",
  "forty-percent-needs-salaries":
    "Hankkeessa ei ole palkkoja. Siksi 40 prosentin korvaus on nolla. Mieti 7 prosentin mallia tai kertakorvausta, jos haku sallii.",
  "seven-percent-gate":
    "7 prosentin malli ei käy. Ostopalveluja pitää olla {servicesNeeded} tai matkoja {travelNeeded}. Valitse toinen malli.",
  "decided-seven-percent-gate":
    "7 prosentin mallia ei voi päättää. Ostopalveluja pitää olla {servicesNeeded} tai matkoja {travelNeeded}. Päätä toinen malli.",
  "seven-percent-requested":
    "7 prosentin mallin saa vain, jos tuen saaja hakee sitä. Hae mallia erikseen hakemuksessa.",
  "seven-percent-for-development":
    "7 prosentin malli on vain kehittämishankkeille. Valitse investointihankkeelle toinen kustannusmalli.",
  "seven-percent-direct-costs":
    "7 prosentin korvaus kattaa kulut {amount}. Poista rivit. ESR+-hankkeessa tilojen vuokra kohderyhmälle merkitään ostopalveluihin.",
  "seven-percent-premises":
    "Tilat maksavat {amount}. Kenelle tilat on vuokrattu? Vain kohderyhmän tilat korvataan erikseen.",
  "seven-percent-near-travel":
    "Budjetissa on lyhyitä matkoja {amount}, enintään {distance} km työpaikasta tai kotoa. 7 prosentin korvaus kattaa ne. Poista rivit.",
  "seven-percent-device-price":
    "Budjetissa on laitteita {amount}, joiden hinta on yli {most}. Ne eivät ole suoria kuluja. Poista ne tai valitse halvempi laite.",
  "seven-percent-device-purpose":
    "Laitteita on {amount}. Arvioi, tarvitaanko niitä hankkeen sisältöön ja tavoitteeseen. EAKR-hankkeessa laite ei saa olla investointi.",
  "seven-percent-amount":
    "Prosenttikorvaus on {amount}. Se voi olla enintään {rate} suorista kuluista {direct} eli {most}. Pienennä korvausta.",
  "investment-flat-rate-scope":
    "1,5 prosentin malli on vain investointeihin. Rahan pitää olla EAKR, JTF tai kansallista. Valitse toinen kustannusmalli.",
  "investment-flat-rate-amount":
    "Prosenttikorvaus on {amount}. Se voi olla enintään {rate} investoinnin suorista kuluista {direct} eli {most}. Pienennä korvausta.",
  "investment-direct-costs":
    "Kuluja {amount} ei ole investoinnin suorien kulujen luettelossa. 1,5 prosentin korvaus kattaa ne. Poista rivit.",
  "investment-premises":
    "Tilat maksavat {amount}. Tarkista, ovatko ne osa investointia. Toimistotilat kuuluvat 1,5 prosentin korvaukseen.",
  "investment-flat-rate-support-kind":
    "Kaikki investoinnit eivät voi käyttää 1,5 prosentin mallia. Kysy rahoittajalta, käykö malli hankkeelle.",
  "material-aid-model":
    "Hanke antaa aineellista apua vähävaraisille. Sille on oma kustannusmalli asetuksen 12 pykälässä. Valitse se.",
  "material-aid-model-scope":
    "Tämä malli on vain hankkeille, jotka antavat aineellista apua vähävaraisille. Valitse oman hankkeesi malli.",
  "material-aid-by-lump-sum":
    "Hanke antaa aineellista apua vähävaraisille. Kysy rahoittajalta, voiko hanke saada kertakorvauksen.",
  "material-aid-direct-costs":
    "Kulut {amount} eivät ole ruokaa, tavaroita tai niiden kuljetusta. Korvaus kattaa ne. Poista rivit.",
  "material-aid-no-used-goods":
    "Käytettyihin perushyödykkeisiin {amount} ei saa tukea. Perushyödyke on esimerkiksi ruoka tai vaate. Poista rivit.",
  "material-aid-flat-rates":
    "Korvaukset ovat {amount}. Kumpikin voi olla {rate} suorista kuluista {direct}. Yhteensä ne ovat enintään {most}. Pienennä korvauksia.",
  "lump-sum-has-output":
    "Kertakorvaus maksetaan tuotoksesta eli siitä, mitä hanke tuottaa. Kuvaa tuotos. Jos hankkeessa on osia, kuvaa jokaisen osan tuotos.",
  "lump-sum-outputs-specified":
    "Kirjaa päätökseen jokainen tuotos eli se, mitä hanke tuottaa. Kirjaa myös summa ja asiakirjat, jotka todistavat tuotoksen.",
  "lump-sum-basis-stated":
    "Kerro, mihin kertakorvaus perustuu. Vaihtoehdot ovat budjetti, vakioitu kertakorvaus tai EU:n malli.",
  "draft-budget-ceiling":
    "Kulut ovat {total}. Kertakorvauksessa ne voivat olla enintään {most}. Pienennä hanketta tai valitse toinen kustannusmalli.",
  "decided-draft-budget-ceiling":
    "Hyväksytyt kulut ovat {total}. Kertakorvauksessa ne voivat olla enintään {most}. Hyväksy vähemmän tai päätä toinen kustannusmalli.",
  "draft-budget-salaries":
    "Palkkamalli on väärä. Kertakorvauksen budjetissa palkat lasketaan 1 720 tunnin yksikkökustannuksella. Vaihda palkkamalli.",
  "draft-budget-other-costs":
    "Muut kulut ovat {amount}. Ne ovat enintään {development} kehittämisen ja {investment} investoinnin suorista kuluista. Raja on {most}.",
  "draft-budget-direct-costs": "Budjetissa on kuluja {amount}, jotka prosenttikorvaus kattaa. Poista rivit.",
  "draft-budget-per-output":
    "Hanke on jaettu osiin. Jokin summa puuttuu budjetista. Kirjoita budjettiin summa jokaiselle tuotokselle.",
  "confirmed-model-in-use":
    "Tarkista, että hallintoviranomainen on ottanut mallin käyttöön. Käytä päätöspäivän summaa koko hankkeen ajan.",
  "travel-unit-costs":
    "Matkoja {amount} on laskettu yksikkökustannuksina. Se käy vain EU-hankkeen 7 prosentin mallissa ja kertakorvauksessa. Poista tai muuta rivit.",
  "travel-unit-costs-of-other-model":
    "Matkoja {amount} on laskettu yksikkökustannuksina. Tarkista, mihin malliin matkat kuuluvat.",
  "quotes-planned":
    "Kun osto maksaa vähintään {limit}, pyydä riittävästi tarjouksia. Suunnittele tarjouspyynnöt: {purchases}.",
  "price-level-planned":
    "Osto maksaa vähintään {limit}, mutta alle {next}: {purchases}. Selvitä tavallinen hinta tai pyydä tarjouksia. Suunnittele se.",
  "purchase-not-split":
    "Samasta asiasta on monta ostoa. Yhdessä ne ylittävät rajan {lower} tai {limit}. Arvioi, onko osto jaettu osiin sääntöjen takia.",
  "related-party-quotes":
    "Myyjä on tuen saaja, johtaja tai johdon perheenjäsen. Tai se on tuen saajan tai perheenjäsenen yritys: {purchases}. Pyydä tarjouksia muilta.",
  "responsible-persons-own-undertaking":
    "Myyjä on yritys, jonka omistaja on vastuuasemassa: {purchases}. Suomenkielinen asetus ei mainitse tätä. Pyydä tarjoukset tai kysy rahoittajalta.",
  "used-machine-not-aided-before":
    "Käytettyihin laitteisiin {amount} on saatu julkista tukea viiden vuoden aikana ennen ostoa. Uutta tukea ei saa. Poista rivit.",
  "used-machine-value-and-fitness":
    "Käytettyjä laitteita on {amount}. Arvioi, onko hinta enintään markkinahinta. Arvioi, kestääkö laite tarpeeksi kauan ja onko se sopiva.",
  "decided-land-share": "Maasta hyväksytään liikaa, {amount}. Hyväksy enintään {most}.",
  "derelict-land-share":
    "Joutomaa ja vanhat tehdasalueet maksavat {amount}. Niitä hyväksytään enintään {share} kuluista {total} eli {most}. Pienennä kuluja.",
  "other-land-share":
    "Muut maa-alueet ja vesialueet maksavat {amount}. Niitä hyväksytään enintään {share} kuluista {total} eli {most}. Pienennä kuluja.",
} as const satisfies Catalogue<typeof rules>;
