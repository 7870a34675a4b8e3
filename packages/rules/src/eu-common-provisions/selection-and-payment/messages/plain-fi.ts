import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const plainFi = {
  "electronic-exchange":
    "Hakemus on paperilla. Asioi sähköisesti. Paperi käy vain poikkeuksena, jos hakija itse pyytää sitä.",
  "productive-activity-transfer":
    "Hanke siirtää tuotantoa pois NUTS 2 -alueelta eli suuralueelta. Silloin hanketta ei voi valita. Jätä siirto pois.",
  "started-before-application":
    "Hanke alkoi {startedOn}. Hakemus jätettiin vasta {filedOn}. Tarkista, että hanke on noudattanut lakia alusta asti.",
  "operation-and-maintenance":
    "Hankkeessa on investointi. Hakija ei ole osoittanut, miten sen käyttö ja hoito maksetaan ja järjestetään. Osoita se.",
  "environmental-assessment":
    "Hanke tarvitsee ympäristöarvioinnin tai selvityksen sen tarpeesta. Tee se ja tutki vaihtoehdot ennen hankkeen valintaa.",
  "climate-proofing":
    "Rakenteen arvioitu ikä on {life} vuotta. Raja on {years} vuotta. Varmista, että rakenne kestää ilmaston muuttumisen.",
  "reasoned-opinion":
    "EU:n komission lausunto koskee hanketta. Tarkista, vaarantaako se hankkeen tai kulujen laillisuuden. Jos vaarantaa, hanketta ei voi valita.",
  "criteria-applied":
    "Päätöksestä puuttuu yleisten tai erityisten valintaperusteiden tulos. Kirjaa molemmat. Perusteet ovat kaikille samat.",
  "contributes-to-programme":
    "Tarkista, että hanke sopii ohjelmaan ja sen suunnitelmiin. Hankkeen pitää edistää tehokkaasti erityistavoitetta {objective}.",
  "best-relation":
    "Tuki on {granted} ja kulut {total}. Tarkista, että tuki, toimet ja tavoitteet ovat parhaassa suhteessa toisiinsa.",
  "fund-and-intervention-type":
    "Tarkista, että rahasto {fund} voi tukea hanketta. Anna hankkeelle toimenpidetyyppi liitteestä I.",
  "separation-of-functions":
    "{authority} päättää hankkeesta, johon se hakee itse tukea. Tarkista, että tehtävät ovat erillään, kun hanketta tarkastetaan.",
  "decision-sets-financing":
    "Päätöksestä puuttuu hyväksyttyjen kulujen tai tuen määrä. Kulut: {total}, tuki: {granted}. Lisää molemmat määrät.",
  "decision-sets-time-limit": "Päätöksestä puuttuu hankkeen viimeinen päivä. Lisää se, jotta tuen saaja näkee sen.",
  "decision-sets-cost-method": "Päätös ei kerro, miten kulut lasketaan. Lisää kustannusmalli päätökseen.",
  "decision-sets-payment-conditions": "Päätös ei kerro, miten tuki maksetaan. Lisää maksamisen ehdot päätökseen.",
} as const satisfies Catalogue<typeof rules>;
