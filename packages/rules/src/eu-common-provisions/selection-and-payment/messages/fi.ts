import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const fi: Catalogue<typeof rules> = {
  "electronic-exchange":
    "Hakemus jätetään paperilla. Asiointi viranomaisten kanssa on sähköistä; paperi voidaan hyväksyä vain poikkeuksellisesti hakijan nimenomaisesta pyynnöstä.",
  "productive-activity-transfer":
    "Hankkeessa siirretään tuotannollista toimintaa pois NUTS 2 -alueelta. Tällaista hanketta ei voida valita: jätä siirto pois.",
  "started-before-application":
    "Hanke on aloitettu {startedOn}, ennen kuin hakemus tuli vireille {filedOn}. Tarkista, että sovellettavaa lainsäädäntöä on siihen asti noudatettu.",
  "operation-and-maintenance":
    "Hankkeessa on infrastruktuuri- tai tuotannollinen investointi, eikä ole osoitettu, että hakijalla on varat ja järjestelyt sen käyttöön ja ylläpitoon. Osoita, miten ne katetaan.",
  "environmental-assessment":
    "Hanke edellyttää ympäristövaikutusten arviointia tai arviointitarpeen selvitystä, eikä sitä ole tehty. Se on tehtävä ja vaihtoehdot otettava huomioon ennen hankkeen valintaa.",
  "climate-proofing":
    "Infrastruktuurin odotettu kestoikä on {life} vuotta, eikä sen ilmastokestävyyttä ole varmistettu. Kun kestoikä on vähintään {years} vuotta, ilmastokestävyys on varmistettava.",
  "reasoned-opinion":
    "Komission perusteltu lausunto koskee suoraan hanketta. Tarkista, vaarantaako lausunto menojen laillisuuden ja sääntöjenmukaisuuden tai hankkeen toteuttamisen; jos vaarantaa, hanketta ei voida valita.",
  "criteria-applied":
    "Päätökseen ei ole kirjattu yleisten tai erityisten valintaperusteiden tulosta. Kirjaa molemmat: hankkeet on asetettava järjestykseen avoimin ja kaikille samoin perustein.",
  "contributes-to-programme":
    "Tarkista, että hanke on ohjelman ja sen strategioiden mukainen, edistää tehokkaasti erityistavoitetta {objective} ja on mahdollistavan edellytyksen suunnitteluasiakirjojen mukainen, jos sellainen edellytys koskee sitä.",
  "best-relation":
    "Tarkista, että tuki {granted} kustannuksiin {total} antaa parhaan suhteen tuen määrän, toimien ja tavoitteiden välillä.",
  "fund-and-intervention-type":
    "Tarkista, että hanke kuuluu rahaston ({fund}) soveltamisalaan, ja anna sille liitteen I mukainen toimenpidetyyppi.",
  "separation-of-functions":
    "{authority} päättää hankkeesta, johon se itse hakee tukea. Tarkista, että tarkastukset on järjestetty niin, että tehtävät ovat erillään.",
  "decision-sets-financing":
    "Päätöksessä ei ole hyväksyttyjä kokonaiskustannuksia ja myönnettyä tukea (kustannukset: {total}, tuki: {granted}). Lisää molemmat: tuensaajan on saatava asiakirja, josta rahoitussuunnitelma näkyy.",
  "decision-sets-time-limit":
    "Päätöksessä ei ole toteuttamisajan viimeistä päivää. Lisää se: tuensaajan on saatava asiakirja, josta määräaika näkyy.",
  "decision-sets-cost-method": "Päätöksestä ei näy, millä menetelmällä kustannukset määritetään. Lisää kustannusmalli.",
  "decision-sets-payment-conditions": "Päätöksessä ei ole tuen maksamisen ehtoja. Lisää ehtoihin maksamisen menettely.",
};
