import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const fi: Catalogue<typeof rules> = {
  "own-financing-secured-at-start":
    "Omarahoitusta ei ole varmistettu ennen toteutuksen alkua. Varmista, että oma, kunnan ja muiden osuus on käytettävissä.",
  "kick-off-held": "Aloituspalaveria rahoittajan kanssa ei ole pidetty. Sopikaa se ennen toteutuksen alkua.",
  "claims-timetable-agreed":
    "Aloituspalaverissa ei ole sovittu, milloin maksatushakemukset tehdään. Sopikaa aikataulu.",
  "start-training-attended":
    "Rahoittajan aloituskoulutukseen ei ole osallistuttu. Ilmoittaudu seuraavaan koulutukseen.",
  "start-coaching-attended": "Koordinaatiohankkeen aloitusvalmennukseen ei ole osallistuttu. Pyydä valmennusta.",
  "review-agreed":
    "Välitarkastuksesta ei ole sovittu rahoittajan kanssa. Sopikaa se aloituspalaverissa tai päätöksessä.",
  "review-during-implementation":
    "Välitarkastus pidettiin {held}, mutta hanke toteutetaan {started}–{ends}. Pidä se ajoissa, jotta suuntaa voi vielä muuttaa.",
  "review-tells-progress":
    "Välitarkastuksen aineistosta puuttuu, missä vaiheessa hanke on. Kerro, mitä on tehty ja mitä on jäljellä.",
  "review-tells-setbacks":
    "Välitarkastuksessa ei kerrota, mikä ei ole toiminut. Epäonnistumisista opitaan: kerro ne ja mitä muutat.",
  "review-uses-evaluation":
    "Välitarkastuksessa ei käytetä prosessiarviointia. Kerro, mitä arviointi on tähän mennessä osoittanut.",
  "review-measures-indicators":
    "Välitarkastuksesta puuttuu indikaattorin toteutunut arvo. Mittaa tilanne, jotta tavoitteita voi verrata.",
  "review-hears-groups": "Kohde- ja sidosryhmiä ei ole kuultu välitarkastusta varten. Kysy heidän näkemystään.",
  "review-concludes": "Välitarkastus on pidetty, mutta johtopäätös puuttuu: jatketaanko, muutetaanko vai lopetetaanko.",
  "review-names-changes":
    "Välitarkastuksessa sovittiin muutoksista, mutta niitä ei ole nimetty. Kirjaa, muuttuuko aika, kustannukset, sisältö, kumppanit vai indikaattorit.",
  "final-report-tells-turning-points":
    "Loppuraportissa ei kerrota käännekohdista ja pienistä innovaatioista. Kaikkea ei voi mitata luvuin: kerro, mikä muutti työtä.",
  "final-report-tells-setbacks":
    "Loppuraportissa ei kerrota, mikä ei onnistunut ja mitä siitä opittiin. Tieto auttaa seuraavia hankkeita.",
  "final-report-tells-evaluation":
    "Loppuraportissa ei kerrota, mitä arviointi osoitti. Liitä arvioinnin päätelmät raporttiin.",
  "result-described":
    "Tuloksesta puuttuu nimi, laji tai kuvaus. Kerro, onko se käytäntö, toimintamalli, koulutussisältö, julkaisu, työkalu vai verkosto ja miten sitä käytetään.",
  "result-evaluated":
    "Tulosta ei ole arvioitu: näyttö, arvioija tai arvioinnin päivä puuttuu. Arvioi tulos ennen kuin sitä levitetään.",
  "result-evaluated-by-others":
    "Tuloksen on arvioinut vain hankkeen toteuttaja. Pyydä arvio esimerkiksi koordinaatiohankkeelta.",
  "effective-result-spread-nationally":
    "Tulosta ei ole osoitettu vaikuttavaksi. Valtakunnalliseen levitykseen viedään tuotokset, joiden vaikuttavuus on osoitettu.",
  "result-compared": "Ei ole selvitetty, onko muualla vastaavia tuloksia. Katso ne läpi ja kerro, mitä uutta tässä on.",
  "result-made-with-groups":
    "Kohde- ja sidosryhmät eivät ole olleet mukana tuloksen tekemisessä ja levittämisessä. Ota heidät mukaan.",
  "result-has-owner":
    "Tuloksella ei ole organisaatiota, joka ottaa sen vastuulleen hankkeen jälkeen. Sovi, kenen perustoimintaan se kuuluu.",
  "owners-staff-take-part":
    "{owner} ottaa tuloksen vastuulleen, mutta sen oma henkilöstö ei ole mukana. Tulos juurtuu, kun vastuuorganisaation omat ihmiset tekevät sitä jo hankkeen aikana.",
  "result-changed-daily-work":
    "Ei kerrota, mikä vastuunottajan arjen työssä on muuttunut. Tulokset juurtuvat vasta arjen käytäntöinä.",
  "result-presented":
    "Tulosta ei ole esitelty kenellekään hankkeen ulkopuolella. Kirjaa, missä, kenelle ja kuinka monelle se esiteltiin.",
  "transfer-adapted":
    "Tulos on siirretty, mutta ei kerrota, miten se sovitettiin uusiin oloihin. Käytännöt siirtyvät harvoin sellaisinaan.",
  "continuation-planned":
    "Tuloksen levittämiselle ei ole jatkoa. Suunnittele jatko- tai levittämishanke, koulutus tai paikka perustoiminnassa.",
};
