import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const fi: Catalogue<typeof rules> = {
  "started-after-application":
    "Hanke aloitettiin {started}, mutta hakemus tuli vireille vasta {filed}. Tukea on haettava ennen hankkeen aloittamista.",
  "started-in-decided-period":
    "Hanke aloitettiin {started}, mutta päätöksessä toteuttamisaika alkaa {first}. Sitä ennen syntyneet kustannukset eivät kuulu päätettyyn aikaan.",
  "responsible-person-at-start":
    "Hankkeelle ei ole nimetty vastuuhenkilöä, joka vastaa toteuttamisen kokonaisuudesta. Nimeä vastuuhenkilö ennen toteutuksen alkua.",
  "separate-accounts-set-up":
    "Hankkeelle ei ole järjestetty erillistä kirjanpitoa. Pidä erillään ainakin muu kuin omarahoitus, hankkeen tulot ja kustannukset, jotka korvataan tosiasiallisina.",
  "recipients-agreement-signed":
    "Tuen saajien sopimusta hankkeen toteuttamisesta ei ole allekirjoitettu. Sopikaa oikeuksista, velvollisuuksista ja päätoteuttajasta ennen toteutuksen alkua.",
  "steering-group-appointed":
    "Tukipäätöksessä asetettiin ohjausryhmä, mutta sen jäseniä ei ole nimetty. Tuen saaja nimeää jäsenet ja pysyvät asiantuntijat.",
  "steering-group-has-funders-expert":
    "Rahoittaja ei ole nimennyt edustajaansa ohjausryhmän asiantuntijaksi. Pyydä rahoittajaa nimeämään hänet.",
  "steering-group-matches-project":
    "Ohjausryhmässä on jäseniä {members}. Arvioi, vastaavatko jäsenten ja pysyvien asiantuntijoiden määrä ja asiantuntemus hankkeen kokoa ja luonnetta.",
  "change-in-eura":
    "EU-ohjelman hankkeen muutoshakemus on tehtävä EURA 2021 -järjestelmässä. Tee muutoshakemus siellä.",
  "change-names-parts":
    "Muutoshakemuksessa ei kerrota, mitä tukipäätöksestä tai hankesuunnitelmasta muutetaan: toteuttamisaikaa, kustannuksia, sisältöä, tuen saajia, indikaattoreita vai yhteyshenkilöä.",
  "change-reasoned":
    "Muutoshakemuksessa ei kerrota, miksi hanketta tai sen osaa ei voida toteuttaa päätöksen ja suunnitelman mukaisesti.",
  "changed-period-given":
    "Toteuttamisaikaa haetaan muutettavaksi, mutta uusi päättymispäivä puuttuu. Kerro, milloin hanke päättyisi.",
  "changed-budget-given":
    "Kustannuksia haetaan muutettavaksi, mutta kokonaiskustannukset tai kustannukset kustannuslajeittain muutoksen jälkeen puuttuvat.",
  "changed-content-given":
    "Hankkeen sisältöä haetaan muutettavaksi, mutta muuttuvia toimenpiteitä, tuloksia ja vaikutuksia ei kuvata.",
  "changed-partners-given":
    "Tuen saajia haetaan muutettavaksi, mutta hakemuksesta ei käy ilmi, kuka lisätään tai poistetaan ja miten vastuut muuttuvat.",
  "changed-indicators-given": "Indikaattoreita haetaan muutettavaksi, mutta indikaattorit muutoksen jälkeen puuttuvat.",
  "changed-contact-given": "Yhteyshenkilöä haetaan muutettavaksi, mutta uutta yhteyshenkilöä ei ole nimetty.",
  "change-costs-from-pending":
    "Muutoksesta syntyy kustannuksia jo {cost}, mutta muutoshakemus tuli vireille vasta {pending}. Muutoksen kustannukset voidaan hyväksyä aikaisintaan {pending} alkaen.",
  "steering-group-before-change":
    "Ohjausryhmä ei ole käsitellyt muutosta ennen kuin muutoshakemus toimitettiin rahoittajalle {pending}. Vain kiireellisen muutoksen voi käsitellä jälkikäteen.",
  "steering-group-after-urgent-change":
    "Muutos on kiireellinen ja hakemus tuli vireille {pending}. Ohjausryhmän on vielä käsiteltävä muutoshakemus vireilletulon jälkeen.",
  "lump-sum-change-of-time-only":
    "Hankkeen tuki on kertakorvaus. Sen tukipäätöstä voidaan muuttaa vain toteuttamisajan osalta: poista hakemuksesta muut muutokset.",
  "group-change-filed-by-lead":
    "Ryhmähankkeessa päätoteuttaja vastaa muutoshakemuksen vireille saattamisesta. Pyydä päätoteuttajaa saattamaan hakemus vireille.",
  "group-change-of-own-decision":
    "Ryhmähankkeen tuen saaja voi hakea muutosta vain omaan tukipäätökseensä. Toisen osapuolen päätökseen muutosta hakee tämä itse.",
  "changed-agreement":
    "Tuen saajat vaihtuvat, mutta heidän sopimustaan ei ole muutettu. Tarkistakaa oikeudet, velvollisuudet ja päätoteuttaja sopimuksessa.",
  "interreg-change-follows-programme":
    "Interreg-hankkeen muutoksen kustannukset voidaan hyväksyä sen mukaan, mitä ohjelman hallintoviranomainen on hyväksynyt. Tarkista hyväksytty muutos ja sen päivä.",
  "changed-national-duration":
    "Hanke päättyisi muutoksen jälkeen {ends}. Kansallisista varoista tuetaan enintään {years} vuotta kerrallaan, tässä {last} saakka. Arvioi, voiko sen jälkeisen ajan antaa muutoksella vai tarvitaanko uusi tuki.",
  "change-decision-states-changes":
    "Muutospäätöksestä ei käy ilmi, miltä osin hanke muuttuu edelliseen tukipäätökseen nähden. Kirjoita muutokset päätökseen.",
  "change-decision-states-cost-day":
    "Muutospäätöksestä puuttuu päivä, josta alkaen muuttuneen hankkeen kustannukset ovat tukikelpoisia. Lisää päivä.",
  "change-decision-costs-from-pending":
    "Muutospäätös hyväksyisi kustannukset {from} alkaen. Muutoshakemus tuli vireille {pending}, eikä aikaisempia kustannuksia voi hyväksyä: muuta päiväksi aikaisintaan {pending}.",
  "change-decision-signed": "Muutospäätöstä ei ole allekirjoitettu. Lain nojalla tehtävä päätös on allekirjoitettava.",
  "change-decision-answers-each-part":
    "Muutospäätös ei ratkaise kaikkia haettuja muutoksia. Ratkaise jokainen osa erikseen: hyväksytään, hyväksytään muutettuna tai hylätään.",
  "changed-group-meets-goals":
    "Ryhmä- tai yhteishanke voi jatkua ilman tuen saajaa tai uuden kanssa vain, jos muuttunut kokonaisuus täyttää edelleen alkuperäiset tavoitteet ja edellytykset. Sitä ei ole todettu.",
  "lump-sum-review-of-time-only":
    "Välitarkastuksessa sovittiin muustakin kuin ajasta, mutta hankkeen tuki on kertakorvaus ja sen tukipäätöstä voidaan muuttaa vain toteuttamisajan osalta.",
  "agreed-change-applied-for":
    "Välitarkastuksessa sovittiin muutoksista. Tarkista, tarvitaanko muutoshakemus: kustannukset hyväksytään aikaisintaan siitä päivästä, jona se tulee vireille.",
  "termination-reasoned":
    "Hanke päätettiin lopettaa, mutta päätöstä ei ole perusteltu. Kirjaa, mitkä seikat ja säännökset ratkaisuun vaikuttivat.",
  "last-claim-in-time":
    "Hanke päättyi {ended}. Tuen viimeistä erää on haettava {months} kuukauden kuluessa eli viimeistään {last}; muuten maksuvelvollisuus päättyy. Jos syy on painava, ilmoita se ennen määräajan loppua.",
  "weighty-reason-notified-in-time":
    "Painavasta syystä hakemuksen viivästymiseen on ilmoitettava ennen määräajan päättymistä, viimeistään {last}. Ilmoitusta ei ole tai se tuli myöhemmin.",
  "force-majeure-notified-in-time":
    "Ylivoimaisesta esteestä tai muusta poikkeuksellisesta olosuhteesta on ilmoitettava {days} arkipäivän kuluessa siitä, kun ilmoitus on mahdollista tehdä, viimeistään {last}. Ilmoitusta ei ole tai se tuli myöhemmin.",
  "force-majeure-saturdays":
    "Ilmoitus esteestä tehtiin {notified}. Jos lauantait lasketaan arkipäiviksi, 15 arkipäivää voi täyttyä jo {sure}. Laki ei määrittele arkipäivää: arvioi, tuliko ilmoitus ajoissa.",
  "late-claim-weighed":
    "Viimeistä erää haetaan määräajan {last} jälkeen. Viranomainen voi maksaa sen, jos syy on painava tai tuen saajaan itseensä kohdistui ylivoimainen este tai muu poikkeuksellinen olosuhde. Arvioi syy.",
  "final-report-in-eura":
    "EU-ohjelman hankkeen loppuraportti on annettava EURA 2021 -järjestelmässä. Täytä raportti siellä.",
  "final-report-tells-implementation":
    "Viimeisen erän hakemuksesta puuttuu selvitys hankkeen toteuttamisesta. Kerro, mitä tehtiin ja milloin.",
  "final-report-tells-results":
    "Viimeisen erän hakemuksesta puuttuu selvitys saavutetuista tuloksista. Kerro, mitä hankkeesta syntyi.",
  "final-report-tells-revenue":
    "Viimeisen erän hakemuksesta puuttuu selvitys hankkeen tuloista. Ilmoita tulot; jos niitä ei ollut, ilmoita 0 euroa.",
  "final-report-has-audit":
    "Tukipäätöksessä edellytettiin tilintarkastusta, mutta selvitys siitä puuttuu. Liitä selvitys viimeisen erän hakemukseen.",
  "final-report-has-indicator-data":
    "Loppuraportista puuttuu indikaattorin toteutunut arvo. Selvityksestä on käytävä ilmi, miten tavoitteet toteutuivat, indikaattoritiedot mukaan lukien.",
  "planned-indicators-reported":
    "Hakemuksessa oli indikaattori, jota loppuraportissa ei ole. Raportoi jokainen suunniteltu indikaattori samalla nimellä.",
  "targets-reached":
    "Indikaattorin tavoite ei täyttynyt. Arvioi, mitä raportti kertoo syistä ja miten hankkeen tavoitteet muuten toteutuivat.",
  "participants-entered-data":
    "Tuen saajan on huolehdittava siitä, että osallistujat ilmoittavat tietonsa itse EURA 2021 -järjestelmään. Tietoja puuttuu: muistuta ja auta pyynnöstä.",
  "use-of-results-reported":
    "Loppuraportissa ei kerrota, kuka käyttää tuloksia ja miten. Yleisesti hyödynnettävät tulokset julkaistaan ohjelman verkkosivustolla loppuraportin mukaan.",
  "result-open-to-all":
    "Kehittämishankkeen tulosten on oltava yleisesti hyödynnettävissä, mutta tulokselle ei ole ilmoitettu paikkaa, jossa se on kaikkien käytettävissä.",
  "use-period-long-enough":
    "Käyttöaika päättyisi {ends}, mutta omaisuutta on käytettävä päätettyyn tarkoitukseen vähintään {years} vuotta viimeisestä maksamista koskevasta päätöksestä, {first} saakka.",
  "use-period-not-too-long":
    "Käyttöaika päättyisi {ends}. Erityisestäkin syystä se saa olla enintään {years} vuotta viimeisestä maksamista koskevasta päätöksestä, {last} saakka.",
  "assets-used-to-the-end":
    "Tuettu toiminta lopetettiin tai omaisuutta luovutettiin {changed}, mutta käyttöaika kestää {ends} saakka. Viranomaisen on lopetettava maksaminen ja perittävä tuki tai sen osa takaisin.",
  "activity-not-reduced":
    "Tuettua toimintaa supistettiin {changed}, ja käyttöaika kestää {ends} saakka. Arvioi, onko supistus olennainen; silloin tuki on perittävä takaisin.",
  "lost-assets-replaced":
    "Tuettu omaisuus tuhoutui, vahingoittui, anastettiin tai katosi {changed} käyttöajan aikana ({ends} saakka), eikä tilalle ole hankittu vastaavaa. Arvioi, onko kohtuullinen aika kulunut; silloin tuki on perittävä takaisin.",
  "infrastructure-ownership-kept":
    "Perusrakenteen omistus muuttui {changed} käyttöajan aikana ({ends} saakka) ja hyödyttää aiheettomasti yritystä tai julkista yhteisöä. Tuki on perittävä takaisin.",
  "infrastructure-not-changed":
    "Perusrakennehanke muuttui {changed} käyttöajan aikana ({ends} saakka). Arvioi, vaikuttaako muutos huomattavasti luonteeseen, tavoitteisiin tai toteuttamisen edellytyksiin.",
  "durability-not-broken":
    "Tuotannollinen toiminta lopetettiin tai siirrettiin, tai infrastruktuurin omistus muuttui aiheetonta hyötyä tuottaen {changed}. Toiminnan on oltava pysyvää {ends} saakka: tuki on perittävä takaisin noudattamatta jääneen ajan suhteessa, tai täysimääräisesti, jos konkurssiin liittyy velallisen rikos.",
  "durability-substantial-change":
    "Investointi muuttui {changed}, ja sen on oltava pysyvä {ends} saakka. Arvioi, vaarantuvatko toiminnan alkuperäiset tavoitteet.",
  "records-kept-to-the-end":
    "Aineisto hävitettäisiin {destroyed}, mutta kirjanpitoaineisto ja muu aineisto on säilytettävä vähintään {last} saakka.",
  "records-kept-while-extended":
    "Aineisto hävitettäisiin {destroyed}, mutta välittävä toimielin on kirjallisesti jatkanut säilytysaikaa {last} saakka.",
  "other-retention-periods":
    "Aineisto hävitettäisiin {destroyed}. Tarkista vielä kirjanpitolain 2 luvun 9 ja 10 § sekä vähämerkityksisen tuen ja valtiontuen säännöt: ne voivat vaatia pidempää säilytystä.",
  "mandatory-recovery-decided":
    "Takaisinperinnän peruste velvoittaa viranomaista, ja määrä {amount} on yli {limit}. Takaisinperintä on päätettävä.",
  "discretionary-recovery-weighed":
    "Viranomainen voi määrätä maksamisen lopetettavaksi ja tuen {amount} tai sen osan takaisin perittäväksi. Arvioi peruste; enintään {limit} voidaan jättää perimättä.",
  "recovery-within-limit":
    "Takaisinperintä päätettäisiin {decided}, mutta siihen ei saa enää ryhtyä, kun {years} vuotta on kulunut, {last} jälkeen.",
  "principal-not-waived":
    "Takaisin perittävästä määrästä {amount} jätettäisiin perimättä {waived}. EU-ohjelman tai Interreg-vastinrahoituksen pääomaa ei voi kohtuullistaa; vain enintään {limit} saadaan jättää perimättä.",
  "national-principal-weighed":
    "Takaisin perittävästä määrästä {amount} jätettäisiin perimättä {waived}. Osa voidaan jättää perimättä, jos täysi perintä on kohtuuton; kaikki vain erityisen painavasta syystä. Arvioi perustelut.",
  "interest-waiver-weighed":
    "Korosta jätettäisiin perimättä {waived}. Arvioi, olisiko koron täysi periminen tuen saajan olosuhteet ja toiminta huomioon ottaen kohtuutonta.",
  "recovery-interest-from-payment": "Korko laskettaisiin {start} alkaen, mutta se lasketaan tuen maksupäivästä {paid}.",
  "recovery-interest-rate":
    "Takaisin perittävälle määrälle laskettaisiin korkoa {rate}. Oikea korko on korkolain 3 §:n 2 momentin korko lisättynä {addition} eli {right}.",
  "set-off-after-final":
    "Takaisin perittävä määrä kuitattaisiin {setOff}, mutta takaisinperintäpäätös ei ole silloin lainvoimainen. Kuittaa vasta, kun päätös on saanut lainvoiman.",
  "set-off-in-same-project":
    "Takaisin perittävä määrä voidaan kuitata vain samaan hankkeeseen myöhemmin maksettavasta tuesta. Peri määrä muutoin erikseen.",
};
