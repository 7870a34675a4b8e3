import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const fi: Catalogue<typeof rules> = {
  "one-form-per-cost":
    "Samaa kustannusta haetaan korvattavaksi useammalla kuin yhdellä mallilla. Tosiasiallisia kustannuksia, yksikkökustannuksia, kertakorvauksia ja prosenttimääräisiä korvauksia voi yhdistää vain, jos jokainen kattaa eri kustannukset, saman toimen eri hankkeet tai sen peräkkäiset vaiheet.",
  "simplified-costs-required":
    "Kokonaiskustannukset ovat {total}, ja korvausta haetaan vain tosiasiallisiin kustannuksiin. Kun kokonaiskustannukset ovat enintään {threshold}, on käytettävä yksikkökustannuksia, kertakorvausta tai prosenttimääräistä korvausta, jollei tuki ole valtiontukea tai hanketta ole vapautettu tutkimus- ja innovaatiotoimena.",
  "actual-costs-in-flat-rate-base":
    "Tosiasiallisina kustannuksina haetaan {actual}. Kun kokonaiskustannukset ovat enintään {threshold}, tosiasiallisina voidaan korvata vain ne kustannukset, joista prosenttimääräinen korvaus lasketaan, sekä osallistujien palkat ja avustukset. Siirrä muut kustannukset prosenttimääräiseen korvaukseen tai käytä niihin yksikkökustannuksia tai kertakorvausta.",
  "simplified-costs-decided":
    "Hyväksytyt kokonaiskustannukset ovat {total}, mutta päätöksen mukaan korvataan vain tosiasialliset kustannukset. Kun kokonaiskustannukset ovat enintään {threshold}, päätöksessä on käytettävä yksikkökustannuksia, kertakorvausta tai prosenttimääräistä korvausta.",
  "simplified-costs-of-group":
    "Tämän ryhmähankkeen osan kustannukset ovat {total}, ja siinä käytetään vain tosiasiallisia kustannuksia. Yleisasetuksen mukainen toimi voi olla yksittäinen hanke tai koko hankeryhmä: tarkista, ovatko toimen kokonaiskustannukset enintään {threshold}. Silloin on käytettävä yksinkertaistettuja kustannusmalleja.",
  "draft-budget-ceiling":
    "Hakemuksessa haetaan alustavaan talousarvioon perustuvaa kertakorvausta, ja kokonaiskustannukset ovat {total}. Alustavaa talousarviota voi käyttää vain, kun kokonaiskustannukset ovat enintään {ceiling}.",
  "draft-budget-agreed":
    "Kertakorvaus perustuu alustavaan talousarvioon (kokonaiskustannukset {total}). Tarkista, että hankkeen valitseva viranomainen on hyväksynyt alustavan talousarvion ennen päätöstä.",
  "calculated-rate-method":
    "Prosenttimääräinen korvaus perustuu laskelmaan. Tarkista, että laskentamenetelmä on tasapuolinen, oikeudenmukainen ja todennettavissa tai että samaa prosenttia käytetään jo samankaltaisissa hankkeissa unionin politiikassa, kansallisessa järjestelmässä tai kaudella 2014–2020.",
  "corresponding-union-scheme":
    "Hakemuksessa haetaan EU-tason yksikkökustannusta, kertakorvausta tai prosenttimääräistä korvausta. Tarkista, että sitä käytetään unionin politiikassa samankaltaisiin hankkeisiin.",
  "indirect-rate-on-direct-costs":
    "Välillisten kustannusten prosenttimääräinen korvaus on {rate} välittömistä kustannuksista. Ilman laskelmaa se voi olla enintään {ceiling}.",
  "indirect-rate-on-staff-costs":
    "Välillisten kustannusten prosenttimääräinen korvaus on {rate} välittömistä henkilöstökustannuksista. Ilman laskelmaa se voi olla enintään {ceiling}.",
  "calculated-indirect-rate":
    "Laskelmaan perustuva välillisten kustannusten prosenttimääräinen korvaus on {rate} välittömistä kustannuksista. Se voi olla enintään {ceiling}.",
  "indirect-rate-base":
    "Välillisten kustannusten {rates, plural, one {prosentti ei ole} other {# prosenttia eivät ole}} asetuksessa nimetty: yksi prosentti välittömistä kustannuksista tai ilman laskelmaa välittömistä henkilöstökustannuksista. Tarkista, mihin prosentti perustuu.",
  "staff-costs-rate":
    "Välittömien henkilöstökustannusten prosenttimääräinen korvaus on {rate}. Se voi olla enintään {ceiling} muista välittömistä kustannuksista kuin henkilöstökustannuksista.",
  "staff-costs-rate-base":
    "Henkilöstökustannusten prosenttimääräistä korvausta ei lasketa oikeista kustannuksista. Se lasketaan muista välittömistä kustannuksista kuin välittömistä henkilöstökustannuksista.",
  "staff-costs-rate-procurement":
    "Henkilöstökustannukset korvataan prosenttimääräisinä, ja hankkeessa on {purchases, plural, one {# hankinta} other {# hankintaa}} (suurin {largest}). Tarkista, ettei mikään niistä ole julkinen rakennusurakka eikä EU-kynnysarvon ylittävä tavara- tai palveluhankinta. AMIF-, ISF- ja BMVI-rahastoissa prosentti lasketaan vain kustannuksista, jotka eivät ole julkisia hankintoja.",
  "hourly-unit-cost":
    "Palkan tuntihinta (korkein {highest}) on suurempi kuin vuotuiset bruttotyövoimakustannukset jaettuna {hours} tunnilla. Tarkista laskelma; osa-aikaisen tunnit lasketaan suhteessa työaikaan.",
  "planned-hours":
    "Yhdelle henkilölle on suunniteltu jopa {planned} tuntia vuodessa. Tällä tuntihinnalla voidaan korvata enintään {hours} tuntia henkilöä ja vuotta kohti.",
  "annual-gross-cost-derived":
    "Tehtävän vuotuisia bruttotyövoimakustannuksia ei ole ilmoitettu. Tarkista, että ne johdetaan tiedossa olevasta keskiarvosta tai työsuhdeasiakirjasta ja muutetaan 12 kuukauden tasolle.",
  "remaining-costs-rate":
    "Muiden kustannusten prosenttimääräinen korvaus on {rate}. Se voi olla enintään {ceiling} välittömistä henkilöstökustannuksista.",
  "remaining-costs-amount":
    "Prosenttimääräinen korvaus on kustannusarviossa {amount}. Se voi olla enintään {ceiling} palkkakustannuksista {staff} eli {most}.",
  "remaining-costs-inside-rate":
    "Kustannusarviossa on {beside} palkkakustannusten ja prosenttimääräisen korvauksen lisäksi. Prosenttimääräinen korvaus kattaa kaikki muut kustannukset; sen lisäksi voi hakea vain osallistujien palkkoja ja avustuksia. Poista nämä kustannukset.",
  "participant-allowances-outside-rate":
    "Osallistujien palkat ja avustukset ({allowances}) on merkitty kuuluviksi prosenttimääräiseen korvaukseen. Ne ovat tukikelpoisia sen lisäksi: valitse niille oma kustannusmalli.",
  "remaining-costs-on-real-staff-costs":
    "Muiden kustannusten prosenttimääräinen korvaus lasketaan henkilöstökustannuksista, jotka on itse laskettu prosentteina. Käytä laskentapohjana tosiasiallisia palkkoja tai tuntihintoja tai jätä tämä prosentti pois.",
};
