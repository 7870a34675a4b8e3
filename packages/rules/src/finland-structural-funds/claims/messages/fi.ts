import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const fi = {
  "claim-form":
    "Tuen maksamista haetaan EU-ohjelman hankkeessa EURA 2021 -järjestelmässä ja muussa hankkeessa sähköisesti tai viranomaisen vahvistamalla lomakkeella. Tee maksatushakemus siinä.",
  "claim-signed": "Maksatushakemusta ei ole allekirjoitettu. Allekirjoita se ennen kuin lähetät sen.",
  "claim-states-revenue":
    "Maksatushakemuksesta puuttuvat hankkeen toteuttamisaikana tuottamat tulot. Ilmoita tulot; jos niitä ei ole, ilmoita tyhjä luettelo.",
  "claim-tells-progress":
    "Maksatushakemuksessa on selvitettävä, miten hanke on edennyt ja mitä muuta kuin omarahoitusta on toteutunut. Anna molemmat selvitykset; jos muuta rahoitusta ei ole, anna tyhjä luettelo.",
  "final-claim-tells-results":
    "Viimeisessä maksatushakemuksessa on oltava hyväksyttävä selvitys hankkeen toteuttamisesta ja saavutetuista tuloksista. Liitä molemmat.",
  "final-claim-tells-audit":
    "Tukipäätös edellyttää tilintarkastusta, mutta selvitys siitä puuttuu viimeisestä maksatushakemuksesta. Liitä selvitys.",
  "claim-itemises-actual-costs":
    "Hakemuksessa on tosiasiallisesti syntyneitä kustannuksia, mutta erittely niistä puuttuu. Liitä erittely, josta näkyy kustannusten yhteys hankkeen kirjanpitoon.",
  "claim-verifies-simplified-model":
    "Osa kustannuksista korvataan yksinkertaistetulla kustannusmallilla, mutta sen ehtoja ei ole todennettu. Todenna ne maksatushakemuksessa niin kuin tukipäätös määrää.",
  "claim-supplemented-in-time":
    "Hyväksyttävää selvitystä ei saatu viimeistään {due}, joten kustannuksia, joita se koskee ({concerns}), ei makseta. Hyväksy enintään {most}; nyt hyväksytään {accepted}.",
  "group-claim-by-lead-implementer":
    "Ryhmähankkeessa jokainen tuen saaja tekee oman maksatushakemuksensa, mutta päätoteuttaja saattaa sen vireille. Pyydä päätoteuttajaa lähettämään hakemus.",
  "interreg-claim-attachments":
    "Interreg-ohjelman vastinrahoituksen maksatushakemuksesta puuttuu hallintoviranomaiselle toimitettu maksatushakemus tai suomalaisten tuensaajien valvontaraportit. Liitä molemmat.",
  "interreg-union-share-first":
    "Vastinrahoituksen voi maksaa vasta, kun hallintoviranomainen on päättänyt EU-osuuden maksamisesta tai antanut siitä selvityksen. Odota ratkaisua; Interreg-ohjelmassa tuen saaja toimittaa sen maakunnan liittoon.",
  "purchase-account-given":
    "Viranomainen on pyytänyt selvitystä hankinnasta, mutta sitä ei ole annettu: {purchases}. Anna selvitys; ilman sitä hankinnan kustannuksia ei hyväksytä.",
  "final-claim-in-time":
    "Viimeinen maksatushakemus tuli vireille {pending}, mutta määräaika päättyi {last}. Velvollisuus maksaa viimeinen erä on päättynyt. Myöhässä voi maksaa vain, jos painavasta syystä ilmoitettiin viimeistään {last} tai ylivoimaisesta esteestä tai muusta poikkeuksellisesta olosuhteesta {days} arkipäivän kuluessa.",
  "late-final-claim-weighed":
    "Viimeinen maksatushakemus tuli vireille {pending} eli määräajan {last} jälkeen, ja syystä on ilmoitettu. Harkitse, onko syy painava tai este tuen saajaan kohdistunut ja poikkeuksellinen.",
  "circumstance-notice-saturdays":
    "Olosuhteesta ilmoitettiin {notified}. Jos lauantait lasketaan arkipäiviksi, {days} arkipäivää voi täyttyä jo {sure}. Laki ei määrittele arkipäivää: arvioi, tuliko ilmoitus ajoissa.",
  "claimed-costs-after-filing":
    "Kustannus on syntynyt ennen kuin tukihakemus tuli vireille {filed}: {costs}. Se ei ole tukikelpoinen. Poista se hakemuksesta.",
  "claimed-costs-in-period":
    "Hakemuksessa on kustannus, joka ei ole syntynyt tukipäätöksen toteuttamisaikana {starts}–{ends}. Se ei ole tukikelpoinen. Poikkeus on vain päätöksessä vaadittu tilintarkastus toteuttamisajan jälkeen.",
  "changed-costs-from-change":
    "Kustannus johtuu hankkeen muutoksesta, mutta se on syntynyt ennen päivää, josta muutospäätös hyväksyy sen: {costs}. Poista se hakemuksesta.",
  "actual-costs-paid":
    "Kustannusta ei ole maksettu viimeistään {pending}, jolloin maksatushakemus jätettiin: {costs}. Hae sitä vasta, kun se on maksettu.",
  "actual-costs-in-books":
    "Kustannus ei näy hankkeen kirjanpidon tositteista haetun suuruisena: {costs}. Korjaa hakemus tai poista kustannus siitä.",
  "claimed-costs-necessary":
    "Maksatuspäätöksessä hyväksytään kustannuksia {accepted}. Arvioi, johtuvatko ne hankkeesta ja ovatko ne tarpeellisia, kohtuullisia sekä ohjelman ja tukipäätöksen mukaisia.",
  "claimed-cost-kinds":
    "Tuen ulkopuolelle jää: {costs}. Tavanomaista toimintaa ja siihen liittyvää suhdetoimintaa, poistoja, korkoja ja muita rahoituskuluja, varainsiirtoveroa ja veroluonteisia maksuja, lakiin perustuvia taloudellisia seuraamuksia, oikeudenkäyntikuluja eikä EU-ohjelmassa luontoissuorituksia korvata. Poista ne hakemuksesta.",
  "claimed-double-funding":
    "Haetuista kustannuksista {compensated} on korvattu tai on oikeus saada korvattua muualta. Sitä osaa ei voi korvata toiseen kertaan. Vähennä se hakemuksesta.",
  "claimed-double-funding-under-state-aid":
    "Kustannuksista {compensated} korvataan myös muualta. Tarkista valtiontukea koskevista säännöksistä, kuinka paljon tukia voi olla samoihin kustannuksiin yhteensä.",
  "claimed-vat":
    "Haettuihin kustannuksiin sisältyy arvonlisäveroa {vat}, mutta tuen saaja voi vähentää sen tai saada sen palautuksena, tai tuen saaja on kunta tai kuntayhtymä. Hae kustannuksia ilman arvonlisäveroa.",
  "claimed-vat-statement":
    "Hakemuksessa on arvonlisäveroa, mutta Verohallinnon selvitystä siitä ei ole. Pyydä selvitys, tai arvioi, riittääkö muu perusteltu selvitys, jos Verohallinnon selvitys on ilmeisen tarpeeton.",
  "claimed-travel-within-rules":
    "Matkakustannuksista {above} ylittää virka- tai työehtosopimuksen tai, jos sitä ei ole, valtion matkustussäännön. Sitä osaa ei korvata. Vähennä se hakemuksesta.",
  "finance-parts-left-out":
    "Leasing- tai osamaksuun sisältyy hallinto-, rahoitus-, korko-, vakuutus-, korjaus- tai huoltokustannuksia {parts}. Niitä ei korvata. Vähennä ne hakemuksesta ja osoita, ettei maksuun sisälly muita sellaisia.",
  "instalment-purchase-terms":
    "Osamaksulla hankittu omaisuus korvataan vain, jos velka on sitova, omaisuus on toimitettu, oikeudet siihen ovat siirtyneet ja mahdollinen rahoittaja on maksanut kauppahinnan myyjälle. Tarkista: {costs}.",
  "instalments-outside-regional-funds":
    "Asetus hyväksyy osamaksulla hankitun omaisuuden EAKR- ja JTF-hankkeissa. Tämä hanke on ESR+-hanke. Harkitse, voiko kustannuksen hyväksyä: {costs}.",
  "claimed-used-machine":
    "Käytetyn koneen tai laitteen hankintaan on saatu julkista tukea viiden edellisen vuoden aikana tai sitä ei ole selvitetty: {costs}. Kustannus ei ole tukikelpoinen. Poista se hakemuksesta.",
  "claimed-used-machine-value":
    "Hakemuksessa on käytetty kone tai laite: {costs}. Arvioi, ylittääkö hinta käyvän arvon, riittääkö käyttöikä päätettyyn käyttöön ja sopiiko laite siihen teknisesti.",
  "claimed-land-share":
    "Joutomaata ja hylättyjä teollisuusalueita on {derelict}, ja niistä hyväksytään enintään {derelictShare} hankkeen tukikelpoisista kokonaiskustannuksista ({derelictMost}). Muita maa- ja vesialueita on {other}, ja niistä hyväksytään enintään {otherShare} ({otherMost}). Aiempien hakemusten kanssa maata on {land}. Vähennä hakemusta.",
  "claimed-job-descriptions":
    "Palkkakustannus on tukikelpoinen vain, jos tehtävästä on kirjallinen tehtävänkuvaus. Se puuttuu: {positions}. Liitä tehtävänkuvaus tai poista palkka.",
  "claimed-hours-within-year":
    "Tunteja on enemmän kuin yhtenä toimintavuotena voi korvata: {positions}. Kokoaikaisen raja on {hours} tuntia, osa-aikaisen se osa siitä, joka vastaa päätöksen työaikaosuutta. Vähennä tunnit siihen.",
  "timesheets-accepted":
    "Työaikakirjanpidosta puuttuu työntekijän tai työnantajan hyväksyntä: {positions}. Ilman kumpaakin tunteja ei hyväksytä. Hanki hyväksynnät.",
  "compensated-hours-left-out":
    "Haettuihin tunteihin sisältyy sairausloman tai perhevapaan tunteja, joista saa korvausta muualta: {positions}. Vähennä ne.",
  "unit-cost-salaries":
    "Palkkakustannuksia on {staff}, mutta hyväksyttävät tunnit kertaa päätöksen tuntihinta on {most}. Vähennä palkkakustannukset siihen.",
  "actual-salaries-with-side-costs":
    "Palkkakustannuksia on {staff}, mutta palkat {pay} ja päätöksen sivukuluprosentti {rate} ovat yhteensä {most}. Vähennä palkkakustannukset siihen.",
  "claimed-share-as-decided":
    "Palkasta haetaan suurempaa osuutta kuin tukipäätös hyväksyy: {positions}. Laske palkka päätöksen kiinteällä työaikaosuudella.",
  "claimed-pay-usual":
    "Palkka on suurempi kuin tuen saaja yleensä maksaa samantasoisesta tehtävästä, tai tavallista palkkaa ei ole osoitettu: {positions}. Hae palkkaa enintään tavallisen palkan verran.",
  "voluntary-items-left-out":
    "Palkkaan sisältyy tulospalkkioita, luontoisetuja, bonuksia tai muita vapaaehtoisia eriä: {positions}. Vähennä ne palkasta.",
  "leave-pay-earned-in-period":
    "Palkkaan sisältyy loma-ajan palkkaa, jota ei ole ansaittu hankkeen toteuttamisaikana: {positions}. Vähennä se.",
  "compensated-pay-left-out":
    "Palkkaan sisältyy sairausloman tai perhevapaan palkkaa, josta saa korvausta muualta: {positions}. Vähennä se.",
  "claimed-forty-percent":
    "Prosenttimääräistä korvausta on {amount}, mutta se voi olla enintään {rate} palkkakustannuksista {base} eli {most}. Vähennä korvaus siihen.",
  "claimed-seven-percent":
    "Prosenttimääräistä korvausta on {amount}, mutta se voi olla enintään {rate} välittömistä kustannuksista {base} eli {most}. Vähennä korvaus siihen.",
  "claimed-investment-flat-rate":
    "Investointiosan prosenttimääräistä korvausta on {amount}, mutta se voi olla enintään {rate} välittömistä investointikustannuksista {base} eli {most}. Vähennä korvaus siihen.",
  "claimed-material-aid-flat-rates":
    "Prosenttimääräisiä korvauksia on {amount}, mutta ne voivat olla enintään kaksi kertaa {rate} välittömistä kustannuksista {base} eli {most}. Vähennä korvauksia siihen.",
  "claimed-costs-inside-forty-percent":
    "40 prosentin malli kattaa kaikki muut kustannukset kuin palkat, joten näitä ei voi hakea erikseen: {costs}. Poista ne hakemuksesta.",
  "claimed-costs-inside-seven-percent":
    "Nämä kustannukset kuuluvat 7 prosentin korvaukseen, eikä niitä voi hakea erikseen: {costs}. Poista ne hakemuksesta.",
  "claimed-target-group-premises":
    "Nämä tilat ovat välittömiä kustannuksia vain, jos ne on vuokrattu kohderyhmän käyttöön; hankehenkilöstön tilat kuuluvat 7 prosentin korvaukseen: {costs}. Tarkista, kenen käytössä tilat olivat.",
  "claimed-costs-inside-investment-rate":
    "Näitä kustannuksia ei ole lueteltu investoinnin välittömissä kustannuksissa, vaan 1,5 prosentin korvaus kattaa ne: {costs}. Poista ne hakemuksesta.",
  "claimed-costs-inside-material-aid-rates":
    "Nämä kustannukset eivät ole elintarvikkeita, perushyödykkeitä eivätkä niiden kuljetusta jakamista varten, vaan prosenttimääräiset korvaukset kattavat ne: {costs}. Poista ne hakemuksesta.",
  "claimed-audit-required":
    "Päätös ei edellytä tilintarkastusta, joten prosenttimääräinen korvaus kattaa sen: {costs}. Poista se hakemuksesta.",
  "claimed-near-travel":
    "Matka on enintään {distance} km työpaikalta tai kotoa: {costs}. Se kuuluu 7 prosentin korvaukseen. Poista se hakemuksesta.",
  "claimed-small-device":
    "Kone tai laite maksaa enemmän kuin {price}, tai sen hintaa ei ole ilmoitettu: {costs}. Sitä ei voi korvata välittömänä kustannuksena. Poista se hakemuksesta.",
  "claimed-trips-verified":
    "Matkoja korvataan yksikkökustannuksina {amount}, ja todennettujen matkapäivien määrä on {verified}. Todentamatta olevia matkoja: {trips}. Todenna matkat ja matkapäivät maksatushakemuksessa; muita ei korvata.",
  "claimed-travel-unit-costs":
    "Matkojen yksikkökustannuksia on {amount}, mutta matkapäivät kertaa hallintoviranomaisen vahvistama määrä on {most}. Tarkista päivät ja päätöspäivänä voimassa olleet määrät.",
  "claimed-outputs-verified":
    "Kertakorvaus maksetaan vain tuotoksesta, joka on todennettu tukipäätöksessä nimetyillä asiakirjoilla. Todentamatta: {outputs}. Ilmoita tuotos ja todenna se; muiden tuotosten osuus voidaan maksaa.",
  "claimed-output-amounts":
    "Tuotoksesta haetaan enemmän kuin tukipäätös siitä maksaa: {outputs}. Hae enintään päätöksen määrä.",
  "lump-sum-public-financing-shown":
    "Kuntien ja muiden julkisyhteisöjen rahoituksesta {amount} puuttuu tosite. Kertakorvaushankkeessa rahoitus hyväksytään vain tositteella. Liitä se.",
  "purchases-by-quotes":
    "Hankinnan arvo on vähintään {limit}, mutta siitä ei ole pyydetty riittävästi tarjouksia: {purchases}. Kustannusta ei hyväksytä ilman niitä.",
  "purchases-by-price-level":
    "Hankinnan arvo on vähintään {limit} mutta alle {next}, eikä tavanomaista hintatasoa ole selvitetty: {purchases}. Liitä selvitys tai tarjoukset.",
  "purchases-by-procurement-act":
    "Hankintoja, jotka yltävät kansalliseen kynnysarvoon ilman osoitettua hankintalain menettelyä: {purchases}. Hankintalaki näyttää sitovan tuen saajaa. Jos lakia olisi pitänyt noudattaa, kustannus ei ole tukikelpoinen.",
  "purchases-from-related-parties":
    "Hankinta on tehty tuen saajan lähipiiriltä, eikä muilta ole pyydetty riittävästi tarjouksia: {purchases}. Kustannus ei ole tukikelpoinen.",
  "purchase-from-own-undertaking":
    "Hankinta on tehty yritykseltä, joka on vastuuasemassa olevan henkilön määräysvallassa, ilman muiden tarjouksia: {purchases}. Suomenkielinen asetus ei luettele tätä, ruotsinkielisen voi lukea toisin. Harkitse, onko kustannus tukikelpoinen.",
  "purchases-not-split":
    "Viranomainen on todennut, että hankinta on pilkottu tai yhdistelty sääntöjen välttämiseksi: {purchases}. Osat luetaan yhdeksi hankinnaksi, eikä siitä ole pyydetty tarjouksia. Kustannusta ei hyväksytä.",
  "claims-within-accepted-total":
    "Kustannuksia tulisi yhteensä {together}, mutta tukipäätöksessä on hyväksytty enintään {total}. Tälle hakemukselle jää {left}.",
  "category-overrun":
    "Jonkin kustannuslajin hyväksytty määrä ylittyy enemmän kuin {share} ja enemmän kuin {amount}. Maksatuspäätös voi hyväksyä ylityksen vain, jos se on enintään {share} kustannuslajista tai enintään {amount}. Vähennä hakemusta tai hae päätökseen muutosta.",
  "no-overrun-of-model-categories":
    "40 prosentin korvaus tai kertakorvaus ylittää tukipäätöksessä hyväksytyn määrän. Sen ylitystä ei voi hyväksyä maksatuspäätöksessä. Hae enintään päätöksen määrä.",
  "category-outside-decision":
    "Hakemuksessa on kustannus, jonka lajia tukipäätöksessä ei ole hyväksytty: {costs}. Asetus ei sano, voiko sen hyväksyä ylityksenä. Harkitse, onko kustannus päätöksen mukainen.",
  "revenue-deducted":
    "Hanke on tuottanut toteuttamisaikana tuloja {revenue}, jotka on saatu hakemuksen jättämiseen mennessä, mutta kustannuksista vähennetään vain {deducted}. Vähennä koko määrä.",
  "revenue-under-aid-rules":
    "Hankkeella on tuloja {revenue}, ja siihen sovelletaan vähämerkityksistä tukea tai valtiontukea koskevia säännöksiä. Tarkista, johtuuko niistä, ettei tuloja vähennetä.",
  "payable-after-revenue":
    "Maksettavaksi lasketaan {payable}, mutta kustannuksista {accepted} vähennetään ensin tulot {revenue} ja lopusta maksetaan {rate} eli enintään {most}. Korjaa laskelma.",
  "payable-by-parts":
    "Hankkeessa on investointiosa, jolla on oma tukiprosentti. Tarkista, että maksettava {payable} on laskettu osittain erikseen.",
  "support-within-grant":
    "Tukea maksettaisiin yhteensä {together}, mutta sitä on myönnetty {granted}. Maksettavaa on jäljellä {left}.",
  "payment-adds-up":
    "Maksettavaksi on merkitty {paid}, mutta tuki {payable} vähennettynä ennakolla {deducted} ja mahdollisella viestintävähennyksellä on {right}. Korjaa maksettava määrä.",
  "funds-for-the-claim":
    "Rahaa maksamiseen ei ole käytettävissä. Maksuaika {days} päivää riippuu siitä, että varoja on. Selvitä, milloin maksu voidaan suorittaa, ja kerro siitä tuen saajalle.",
  "advance-cleared-by-thirty-percent":
    "Ennakkoa kuitataan {deducted}, mutta maksettavasta {payable} on vähennettävä {share} eli {least}, kunnes ennakko on kuitattu. Ennakkoa on kuittaamatta {left}.",
  "larger-advance-deduction-agreed":
    "Ennakkoa kuitataan {deducted} eli enemmän kuin {share}. Se on mahdollista vain, jos tukipäätös määrää niin tai tuen saaja pyytää sitä. Muuten kuittaa enintään {most}.",
  "advance-not-overcleared":
    "Ennakkoa kuitattaisiin yhteensä {cleared}, mutta sitä on maksettu {paid}. Kuittaa enintään {left}.",
  "advance-cleared-at-last":
    "Viimeisellä maksatuspäätöksellä kuitataan koko jäljellä oleva ennakko {left}, niin pitkälle kuin maksettava riittää. Nyt ennakosta {paid} olisi kuitattu {cleared}.",
  "external-border-advance":
    "Interreg-ulkorajaohjelmassa ennakko kuitataan niin kuin tukipäätös määrää. Ennakkoa on kuittaamatta {left}, ja nyt kuitataan {deducted}. Tarkista päätöksestä.",
  "payments-not-suspended":
    "Tuen maksaminen on keskeytetty päätöksellä, joten {paid} ei voi maksaa. Kumoa ensin keskeytys, jos sen peruste on poistunut.",
  "suspension-weighed":
    "Maksamisen keskeyttämiselle on perusteita: {grounds}. Harkitse, keskeytetäänkö maksaminen, ja tee päätös viipymättä.",
  "sanctions-after-grant":
    "Tuen saajaa tai sen edustajaa koskeva tuomio tai seuraamusmaksu on tullut lainvoimaiseksi: {rulings}. Maksamista voi jatkaa vain erityisen painavasta syystä. Kirjaa syy päätökseen.",
  "communication-breach-reduces":
    "Viestintävelvollisuuksia on rikottu eikä puutetta ole korjattu, joten maksatuspäätöksessä on vähennettävä tukea rikkomukseen suhteutettuna. Määrää vähennys tuesta {payable} tai peri se jo maksetusta.",
  "communication-reduction-in-proportion":
    "Viestintävelvollisuuksien rikkomisen vuoksi tuesta vähennetään tai peritään takaisin {reduction}. Arvioi, onko se oikeassa suhteessa rikkomukseen.",
} as const satisfies Catalogue<typeof rules>;
