import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const plainFi = {
  "started-after-application":
    "Hanke alkoi {started}. Hakemus jätettiin vasta {filed}. Tukea pitää hakea ennen kuin hanke alkaa.",
  "started-in-decided-period":
    "Hanke alkoi {started}. Päätöksessä hankkeen aika alkaa {first}. Aikaisempiin kuluihin ei saa tukea.",
  "responsible-person-at-start": "Hankkeella ei ole vastuuhenkilöä. Nimeä ihminen, joka vastaa koko hankkeesta.",
  "separate-accounts-set-up": "Hankkeella ei ole omaa kirjanpitoa. Pidä hankkeen rahat erillään muusta kirjanpidosta.",
  "recipients-agreement-signed":
    "Hankkeella on monta tuen saajaa. Sopimus puuttuu. Tehkää sopimus ennen kuin työ alkaa.",
  "steering-group-appointed": "Päätöksen mukaan hankkeella on ohjausryhmä. Jäseniä ei ole nimetty. Nimeä jäsenet.",
  "steering-group-has-funders-expert":
    "Rahoittajan edustaja puuttuu ohjausryhmästä. Pyydä rahoittajaa nimeämään edustaja.",
  "steering-group-matches-project": "Ohjausryhmässä on jäseniä {members}. Arvioi, sopiiko ryhmä tähän hankkeeseen.",
  "change-in-eura": "Hae muutosta EURA 2021 -järjestelmässä. Muu tapa ei käy.",
  "change-names-parts": "Hakemuksesta ei selviä, mitä muutetaan. Kerro se.",
  "change-reasoned": "Kerro, miksi muutosta tarvitaan. Kerro, mikä alkuperäisessä suunnitelmassa ei onnistu.",
  "changed-period-given": "Haet muutosta hankkeen aikaan. Kerro uusi viimeinen päivä.",
  "changed-budget-given": "Haet muutosta budjettiin. Kerro uusi budjetti ja sen kululajit.",
  "changed-content-given": "Haet muutosta sisältöön. Kerro, miten työ muuttuu.",
  "changed-partners-given": "Haet muutosta tuen saajiin. Kerro, kuka tulee mukaan tai lähtee.",
  "changed-indicators-given": "Haet muutosta mittareihin. Kerro uudet mittarit ja tavoitteet.",
  "changed-contact-given": "Haet uutta yhteyshenkilöä. Kerro hänen nimensä.",
  "change-costs-from-pending":
    "Muutoksesta tulee kuluja {cost}. Muutosta haettiin vasta {pending}. Aikaisempiin kuluihin ei saa tukea.",
  "steering-group-before-change":
    "Ohjausryhmä käsittelee muutoksen ensin. Hae muutosta vasta sen jälkeen. Poikkeus on kiireellinen muutos.",
  "steering-group-after-urgent-change": "Muutos on kiireellinen. Vie muutos ohjausryhmään, kun olet hakenut muutosta.",
  "lump-sum-change-of-time-only":
    "Hankkeen tuki on kertakorvaus. Siinä voi muuttaa vain hankkeen aikaa. Poista muut muutokset.",
  "group-change-filed-by-lead": "Päätoteuttaja jättää ryhmähankkeen muutoshakemuksen. Pyydä häntä jättämään se.",
  "group-change-of-own-decision": "Hae muutosta vain omaan päätökseesi. Muut hakevat muutosta itse.",
  "changed-agreement": "Tuen saajat vaihtuvat. Korjatkaa myös sopimus.",
  "interreg-change-follows-programme":
    "Interreg-ohjelma hyväksyy muutoksen. Tarkista, mitä ohjelma on hyväksynyt ja milloin.",
  "changed-national-duration":
    "Hanke päättyisi {ends}. Kansallista tukea saa {years} vuotta kerrallaan, tässä {last} asti. Arvioi, riittääkö muutos vai tarvitaanko uusi tuki.",
  "change-decision-states-changes": "Päätöksestä ei selviä, mikä muuttuu. Kirjoita muutokset päätökseen.",
  "change-decision-states-cost-day":
    "Päätöksestä puuttuu päivä, josta alkaen muutoksen kuluihin saa tukea. Lisää päivä.",
  "change-decision-costs-from-pending":
    "Päätös hyväksyy kulut {from} alkaen. Muutosta haettiin vasta {pending}. Siirrä päivää.",
  "change-decision-signed": "Muutospäätöksestä puuttuu allekirjoitus. Allekirjoita päätös.",
  "change-decision-answers-each-part": "Päätös ei vastaa kaikkiin haettuihin muutoksiin. Ratkaise jokainen muutos.",
  "changed-group-meets-goals":
    "Tuen saajat vaihtuvat. Tarkista, toteutuvatko hankkeen alkuperäiset tavoitteet. Muuten hanke ei voi jatkua.",
  "lump-sum-review-of-time-only": "Hankkeen tuki on kertakorvaus. Siinä voi muuttaa vain hankkeen aikaa.",
  "agreed-change-applied-for":
    "Sovitte muutoksista. Tarkista, pitääkö muutosta hakea. Hae muutosta ennen kuin kuluja tulee.",
  "termination-reasoned": "Hanke lopetetaan kesken. Kerro syyt ja lain kohdat.",
  "last-claim-in-time": "Hanke päättyi {ended}. Hae tuen viimeistä erää viimeistään {last}. Muuten et saa sitä.",
  "weighty-reason-notified-in-time": "Hakemus myöhästyy painavasta syystä. Syy pitää ilmoittaa viimeistään {last}.",
  "force-majeure-notified-in-time":
    "Este pitää ilmoittaa {days} arkipäivässä eli viimeistään {last}. Ilmoitus tuli myöhässä tai puuttuu.",
  "force-majeure-saturdays":
    "Este ilmoitettiin {notified}. Laista ei selviä, onko lauantai arkipäivä. Arvioi, tuliko ilmoitus ajoissa.",
  "late-claim-weighed": "Viimeistä erää haetaan {last} jälkeen. Arvioi, riittääkö syy maksamiseen.",
  "final-report-in-eura": "Anna loppuraportti EURA 2021 -järjestelmässä. Muu tapa ei käy.",
  "final-report-tells-implementation": "Kerro, miten hanke tehtiin. Selvitys puuttuu viimeisestä hakemuksesta.",
  "final-report-tells-results": "Kerro, mitä tuloksia hanke sai aikaan. Selvitys puuttuu viimeisestä hakemuksesta.",
  "final-report-tells-revenue": "Kerro, paljonko hanke sai tuloja. Jos tuloja ei ollut, kirjoita 0 euroa.",
  "final-report-has-audit": "Päätös vaatii tilintarkastuksen. Liitä selvitys siitä hakemukseen.",
  "final-report-has-indicator-data": "Mittarin tulos puuttuu. Kerro jokaisen mittarin tulos.",
  "planned-indicators-reported": "Raportista puuttuu mittari, joka oli hakemuksessa. Kerro myös sen tulos.",
  "targets-reached": "Tavoitteesta jäätiin. Arvioi, miksi niin kävi.",
  "participants-entered-data":
    "Osallistujat antavat tietonsa itse EURA 2021 -järjestelmään. Tietoja puuttuu. Muistuta heitä.",
  "use-of-results-reported": "Kerro raportissa, kuka käyttää tuloksia ja miten. Tulokset julkaistaan verkossa.",
  "result-open-to-all": "Kaikki saavat käyttää hankkeen tuloksia. Kerro, mistä tuloksen löytää.",
  "use-period-long-enough":
    "Tuella hankittua omaisuutta pitää käyttää vähintään {years} vuotta. Aika päättyy aikaisintaan {first}.",
  "use-period-not-too-long": "Käyttöaika voi olla enintään {years} vuotta. Se päättyy viimeistään {last}.",
  "assets-used-to-the-end":
    "Toiminta loppui tai omaisuus siirtyi muille {changed}. Käyttöaika päättyy vasta {ends}. Tuki peritään takaisin.",
  "activity-not-reduced":
    "Toiminta väheni {changed}. Käyttöaika päättyy vasta {ends}. Arvioi, väheneekö toiminta paljon.",
  "lost-assets-replaced":
    "Omaisuus tuhoutui tai katosi {changed}. Uutta ei ole hankittu. Arvioi, onko aikaa kulunut jo liikaa.",
  "infrastructure-ownership-kept":
    "Omistaja vaihtui {changed}. Muutos hyödyttää jotakuta väärin. Tuki peritään takaisin.",
  "infrastructure-not-changed": "Hanke muuttui {changed}. Arvioi, onko muutos suuri. Käyttöaika päättyy {ends}.",
  "durability-not-broken":
    "Toiminta loppui tai siirtyi muualle {changed}. Sen piti jatkua {ends} asti. Tuki tai sen osa peritään takaisin.",
  "durability-substantial-change":
    "Investointi muuttui {changed}. Sen pitää kestää {ends} asti. Arvioi, toteutuvatko tavoitteet.",
  "records-kept-to-the-end": "Aineisto hävitetään {destroyed}. Säilytä aineisto vähintään {last} asti.",
  "records-kept-while-extended": "Rahoittaja on pidentänyt säilytysaikaa. Säilytä aineisto {last} asti.",
  "other-retention-periods": "Aineisto hävitetään {destroyed}. Kirjanpito voi vaatia pidemmän ajan. Tarkista se.",
  "mandatory-recovery-decided": "Tuki pitää periä takaisin. Summa on {amount}, ja raja on {limit}. Tee päätös.",
  "discretionary-recovery-weighed": "Viranomainen voi periä takaisin {amount}. Arvioi, onko siihen syytä.",
  "recovery-within-limit":
    "Takaisinperintä päätetään {decided}. Aika päättyi {last}. Tukea ei voi enää periä takaisin.",
  "principal-not-waived":
    "Tukea peritään takaisin {amount}. Siitä ei voi antaa anteeksi {waived}. Anteeksi voi antaa enintään {limit}.",
  "national-principal-weighed":
    "Takaisin peritään {amount}. Siitä jätettäisiin perimättä {waived}. Arvioi, onko syy riittävä.",
  "interest-waiver-weighed": "Korosta jätettäisiin perimättä {waived}. Arvioi, olisiko koko korko liikaa.",
  "recovery-interest-from-payment": "Korko alkaa päivästä, jona tuki maksettiin. Se päivä on {paid}, ei {start}.",
  "recovery-interest-rate": "Korko olisi {rate}. Oikea korko on {right}.",
  "set-off-after-final":
    "Summa vähennetään {setOff}. Päätöksestä voi silloin vielä valittaa. Odota lopullista päätöstä.",
  "set-off-in-same-project": "Summan voi vähentää vain saman hankkeen tuesta. Muuten se pitää maksaa erikseen.",
} satisfies Catalogue<typeof rules>;
