import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const plainFi = {
  "claim-form": "Hae maksua palvelussa EURA 2021. Jos hanke ei ole EU-ohjelmassa, käy myös viranomaisen lomake.",
  "claim-signed": "Maksatushakemuksesta puuttuu allekirjoitus. Allekirjoita hakemus ja lähetä se sitten.",
  "claim-states-revenue": "Hakemuksesta puuttuvat hankkeen tulot. Ilmoita tulot. Jos tuloja ei ole, ilmoita se.",
  "claim-tells-progress": "Kerro, miten hanke on edennyt. Kerro myös, mitä muuta rahaa hanke on saanut.",
  "final-claim-tells-results":
    "Viimeiseen hakemukseen tarvitaan kaksi selvitystä. Kerro, mitä hankkeessa tehtiin. Kerro myös tulokset.",
  "final-claim-tells-audit": "Päätös vaatii tilintarkastuksen. Liitä viimeiseen hakemukseen selvitys tarkastuksesta.",
  "claim-itemises-actual-costs":
    "Hakemuksessa on todellisia kuluja. Liitä niistä luettelo, josta näkyy yhteys kirjanpitoon.",
  "claim-verifies-simplified-model":
    "Osa kuluista maksetaan kustannusmallilla. Näytä, että mallin ehdot täyttyvät. Katso ehdot päätöksestä.",
  "claim-supplemented-in-time":
    "Selvitys puuttui vielä {due}. Siksi {concerns} jää maksamatta. Hyväksy enintään {most}.",
  "group-claim-by-lead-implementer":
    "Jokainen tekee ryhmähankkeessa oman hakemuksen. Päätoteuttaja lähettää hakemuksen. Pyydä päätoteuttajaa lähettämään se.",
  "interreg-claim-attachments":
    "Hakemuksesta puuttuu liite. Liitä hallintoviranomaiselle lähetetty hakemus. Liitä myös valvontaraportit.",
  "interreg-union-share-first":
    "Tukea ei voi vielä maksaa. Ensin pitää ratkaista EU-osuuden maksaminen. Toimita ratkaisu maakunnan liittoon.",
  "purchase-account-given":
    "Viranomainen haluaa selvityksen ostosta: {purchases}. Anna selvitys. Muuten ostoa ei korvata.",
  "final-claim-in-time":
    "Viimeinen maksatushakemus tuli {pending}. Aika päättyi {last}. Viimeistä maksua ei voi enää saada.",
  "late-final-claim-weighed":
    "Viimeinen hakemus tuli myöhässä. Syystä on kerrottu. Viranomainen harkitsee, voiko tuen maksaa.",
  "circumstance-notice-saturdays":
    "Este ilmoitettiin {notified}. Laista ei selviä, onko lauantai arkipäivä. Arvioi, tuliko ilmoitus ajoissa.",
  "claimed-costs-after-filing": "Kulu on syntynyt liian aikaisin: {costs}. Tukihakemus tuli {filed}. Poista kulu.",
  "claimed-costs-in-period": "Kulu ei kuulu hankkeen aikaan {starts}–{ends}. Se ei saa tukea. Poista kulu.",
  "changed-costs-from-change":
    "Kulu johtuu muutoksesta ja on liian varhainen: {costs}. Muutospäätös ei kata sitä. Poista kulu.",
  "actual-costs-paid": "Kulua ei ollut maksettu {pending}: {costs}. Maksa se ensin. Hae korvausta sen jälkeen.",
  "actual-costs-in-books": "Kulu ei näy tositteissa oikein: {costs}. Korjaa hakemus tai poista kulu.",
  "claimed-costs-necessary":
    "Hyväksyttäviä kuluja on {accepted}. Viranomainen arvioi, ovatko kulut tarpeellisia ja kohtuullisia.",
  "claimed-cost-kinds": "Nämä kulut eivät saa tukea: {costs}. Poista ne hakemuksesta.",
  "claimed-double-funding": "Osa kuluista korvataan jo muualta: {compensated}. Vähennä se hakemuksesta.",
  "claimed-double-funding-under-state-aid":
    "Osa kuluista korvataan myös muualta: {compensated}. Viranomainen tarkistaa, onko tukia liikaa.",
  "claimed-vat": "Kuluissa on arvonlisäveroa {vat}. Sitä ei voi korvata. Hae kuluja ilman veroa.",
  "claimed-vat-statement":
    "Hakemuksessa on arvonlisäveroa. Verottajan selvitys puuttuu. Viranomainen arvioi, riittääkö muu selvitys.",
  "claimed-travel-within-rules":
    "Matkakuluista {above} on liikaa. Korvaus on enintään sopimuksen tai valtion ohjeen verran. Vähennä osa.",
  "finance-parts-left-out": "Leasingin tai osamaksun lisäkuluja ei korvata: {parts}. Vähennä ne hakemuksesta.",
  "instalment-purchase-terms":
    "Osamaksulla ostettu tavara ei täytä ehtoja: {costs}. Tavaran pitää olla hankkeen omistuksessa.",
  "instalments-outside-regional-funds":
    "Tavara on ostettu osamaksulla: {costs}. Viranomainen harkitsee, voiko kulun hyväksyä.",
  "claimed-used-machine": "Käytetty kone on jo saanut tukea: {costs}. Sitä ei korvata. Poista kulu.",
  "claimed-used-machine-value":
    "Hakemuksessa on käytetty kone: {costs}. Viranomainen arvioi hinnan, käyttöiän ja sopivuuden.",
  "claimed-land-share":
    "Maasta haetaan liikaa. Joutomaata voi olla {derelictMost} ja muuta maata {otherMost}. Pienennä hakemusta.",
  "claimed-job-descriptions": "Tehtävän kuvaus puuttuu: {positions}. Kirjoita kuvaus. Muuten palkkaa ei korvata.",
  "claimed-hours-within-year":
    "Tunteja on liikaa: {positions}. Koko vuoden raja on {hours} tuntia. Osa-aikaisen raja on pienempi.",
  "timesheets-accepted": "Tunnit pitää hyväksyä: {positions}. Sekä työntekijä että työnantaja hyväksyvät ne.",
  "compensated-hours-left-out":
    "Osa tunneista korvataan muualta: {positions}. Ne ovat sairauden tai perhevapaan tunteja. Vähennä ne.",
  "unit-cost-salaries": "Palkkakuluja on {staff}. Tunnit kertaa tuntihinta on {most}. Pienennä palkkakuluja.",
  "actual-salaries-with-side-costs":
    "Palkkakuluja on {staff}. Palkka ja sivukulut ovat enintään {most}. Pienennä palkkakuluja.",
  "claimed-share-as-decided": "Palkasta haetaan liian suurta osaa: {positions}. Käytä päätöksen osuutta.",
  "claimed-pay-usual": "Palkka on liian suuri: {positions}. Hae korvausta enintään tavallisesta palkasta.",
  "voluntary-items-left-out": "Palkassa on bonuksia tai etuja: {positions}. Niitä ei korvata. Vähennä ne palkasta.",
  "leave-pay-earned-in-period": "Palkassa on lomapalkkaa muulta ajalta: {positions}. Vähennä se palkasta.",
  "compensated-pay-left-out": "Osa palkasta korvataan muualta: {positions}. Vähennä se palkasta.",
  "claimed-forty-percent": "Muut kulut ovat {amount}. Ne ovat enintään {rate} palkoista eli {most}. Pienennä summaa.",
  "claimed-seven-percent":
    "Prosenttikorvaus on {amount}. Se on enintään {rate} suorista kuluista eli {most}. Pienennä summaa.",
  "claimed-investment-flat-rate":
    "Prosenttikorvaus on {amount}. Se on enintään {rate} suorista kuluista eli {most}. Pienennä summaa.",
  "claimed-material-aid-flat-rates": "Prosenttikorvaukset ovat {amount}. Ne ovat enintään {most}. Pienennä summaa.",
  "claimed-costs-inside-forty-percent":
    "Nämä kulut kuuluvat jo 40 prosentin korvaukseen: {costs}. Poista ne hakemuksesta.",
  "claimed-costs-inside-seven-percent": "Nämä kulut kuuluvat 7 prosentin korvaukseen: {costs}. Poista ne hakemuksesta.",
  "claimed-target-group-premises":
    "Kenelle nämä tilat on vuokrattu: {costs}? Vain kohderyhmän tilat korvataan erikseen.",
  "claimed-costs-inside-investment-rate":
    "Nämä kulut kuuluvat 1,5 prosentin korvaukseen: {costs}. Poista ne hakemuksesta.",
  "claimed-costs-inside-material-aid-rates":
    "Nämä kulut eivät ole ruokaa, tavaroita tai niiden kuljetusta: {costs}. Poista ne hakemuksesta.",
  "claimed-audit-required":
    "Päätös ei vaadi tilintarkastusta. Siksi sitä ei korvata erikseen: {costs}. Poista se hakemuksesta.",
  "claimed-near-travel": "Matka on enintään {distance} kilometriä: {costs}. Sitä ei korvata erikseen. Poista se.",
  "claimed-small-device": "Laite maksaa yli {price}: {costs}. Sitä ei korvata erikseen. Poista laite.",
  "claimed-trips-verified": "Näitä matkoja ei ole todistettu: {trips}. Todista matkat ja matkapäivät.",
  "claimed-travel-unit-costs":
    "Matkakulut ovat {amount}. Päivien mukaan ne ovat {most}. Viranomainen tarkistaa summan.",
  "claimed-outputs-verified":
    "Tuotosta ei ole todistettu: {outputs}. Siitä ei makseta. Lähetä päätöksen vaatimat paperit.",
  "claimed-output-amounts": "Tuotoksesta haetaan liikaa: {outputs}. Hae enintään päätöksen summa.",
  "lump-sum-public-financing-shown": "Julkisesta rahasta {amount} puuttuu tosite. Liitä tosite hakemukseen.",
  "purchases-by-quotes": "Ostosta ei pyydetty tarjouksia: {purchases}. Ne vaaditaan, jos osto on vähintään {limit}.",
  "purchases-by-price-level":
    "Oston hintaa ei ole verrattu: {purchases}. Kerro tavallinen hinta, jos osto on vähintään {limit}.",
  "purchases-by-procurement-act": "Suuria ostoja on {purchases}. Viranomainen tarkistaa, noudatettiinko hankintalakia.",
  "purchases-from-related-parties": "Osto tehtiin lähipiiriltä ilman muita tarjouksia: {purchases}. Sitä ei korvata.",
  "purchase-from-own-undertaking":
    "Osto tehtiin vastuuhenkilön omalta yritykseltä: {purchases}. Viranomainen harkitsee, korvataanko se.",
  "purchases-not-split": "Osto on jaettu osiin sääntöjen kiertämiseksi: {purchases}. Sitä ei korvata.",
  "claims-within-accepted-total":
    "Kuluja olisi yhteensä {together}. Päätöksessä niitä on enintään {total}. Jäljellä on {left}.",
  "category-overrun":
    "Jokin kululaji ylittyy liikaa. Ylitys saa olla {share} tai {amount}. Vähennä kuluja tai hae muutosta.",
  "no-overrun-of-model-categories":
    "Prosenttikorvaus tai kertakorvaus ylittyy. Ylitystä ei voi hyväksyä. Hae enintään päätöksen summa.",
  "category-outside-decision": "Tällaista kulua ei ole päätöksessä: {costs}. Viranomainen arvioi, voiko kulun korvata.",
  "revenue-deducted": "Hanke on saanut tuloja {revenue}. Kuluista on vähennetty {deducted}. Vähennä kaikki tulot.",
  "revenue-under-aid-rules": "Hankkeella on tuloja {revenue}. Viranomainen tarkistaa, vähennetäänkö ne.",
  "payable-after-revenue":
    "Tukea maksettaisiin {payable}. Kuluista vähennetään ensin tulot. Siksi tuki on enintään {most}.",
  "payable-by-parts": "Hankkeessa on investointi. Sillä on oma tukiprosentti. Viranomainen tarkistaa summan {payable}.",
  "support-within-grant": "Tukea olisi yhteensä {together}. Tukea on myönnetty {granted}. Maksettavaa on enää {left}.",
  "payment-adds-up": "Maksettavaksi on merkitty {paid}. Oikea summa on {right}. Korjaa summa.",
  "funds-for-the-claim":
    "Rahaa ei ole nyt. Viranomainen selvittää, milloin tuen voi maksaa. Tavallinen aika on {days} päivää.",
  "advance-cleared-by-thirty-percent":
    "Ennakosta vähennetään {deducted}. Vähennyksen pitää olla {least}. Ennakkoa on jäljellä {left}.",
  "larger-advance-deduction-agreed":
    "Ennakosta vähennetään {deducted}. Yleensä raja on {most}. Suurempi vähennys vaatii pyynnön tai päätöksen.",
  "advance-not-overcleared":
    "Ennakkoa vähennettäisiin liikaa, yhteensä {cleared}. Ennakko oli {paid}. Vähennä enintään {left}.",
  "advance-cleared-at-last":
    "Viimeisestä maksusta vähennetään loput ennakosta eli {left}. Nyt vähennykset ovat yhteensä {cleared}.",
  "external-border-advance":
    "Ennakosta vähennetään {deducted}. Jäljellä oli {left}. Tarkista päätöksestä, onko summa oikea.",
  "payments-not-suspended": "Maksaminen on keskeytetty. Siksi {paid} ei voi maksaa. Ensin keskeytyksen pitää loppua.",
  "suspension-weighed":
    "Maksamiselle voi olla este. Perusteita on {grounds}. Viranomainen harkitsee, keskeytetäänkö maksaminen.",
  "sanctions-after-grant":
    "Tuen saajalle on tullut tuomio tai maksu. Tukea saa maksaa vain hyvin painavasta syystä. Kirjaa syy.",
  "communication-breach-reduces":
    "EU-tuesta ei ole kerrottu oikein. Puutetta ei korjattu. Päätöksessä pitää vähentää tukea.",
  "communication-reduction-in-proportion":
    "Tuesta vähennetään {reduction}, koska viestinnässä on puute. Viranomainen arvioi, onko summa sopiva.",
} as const satisfies Catalogue<typeof rules>;
