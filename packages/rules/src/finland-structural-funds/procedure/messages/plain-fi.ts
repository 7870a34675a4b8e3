import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules/index.ts";

export const plainFi = {
  "sanctions-bar-salaries":
    "Tuomio tai seuraamusmaksu estää tuen, jota voi käyttää palkkoihin. Tuen voi antaa vain erityisen painavasta syystä. Kirjaa syy päätökseen.",
  "sanctions-looked-up":
    "Tukea voi käyttää palkkoihin. Tarkista, onko hakijalla tai edustajalla lopullisia ratkaisuja, jotka estävät tuen. Kirjaa ne tai tyhjä luettelo.",
  "sanctions-before-grant-year":
    "Hakijalla tai edustajalla on ratkaisu, joka voi estää tuen. Tarvitset ehkä erityisen painavan syyn. Kerro se hakemuksessa.",
  "public-support-together":
    "Hankkeella on muuta rahoitusta {amount}. Tarkista, että julkinen tuki ei ylitä yhteensä EU:n tai Suomen lain rajaa.",
  "decision-essentials":
    "Päätöksestä puuttuu tuki, hyväksytyt kulut, hankkeen alku tai hankkeen loppu. Lisää tieto, joka puuttuu.",
  "no-disqualified-person":
    "Käsittelijä oli esteellinen eli ehkä puolueellinen, tai asiaa ei ole tarkistettu. Käsittele asia uudelleen ilman häntä.",
  "decision-gives-reasons":
    "Hakija saa vähemmän kuin haki: tukea {granted} eikä {asked}. Tai ennakko tai kulut ovat pienemmät. Kerro päätöksessä, miksi. Mainitse lain kohdat.",
  "review-instructions-given":
    "Päätöksestä puuttuu ohje, miten siihen voi pyytää muutosta eli oikaisua. Anna ohje päätöksen kanssa. Muuten määräaika ei ala.",
  "letter-served-on-seventh-day":
    "Laki olettaa, että kirje tulee perille seitsemäntenä päivänä: {deemed}. Merkitty päivä on {served}. Tarkista, miksi.",
  "letter-reaches-authority":
    "Päätös lähti kirjeellä {sent}. Viranomainen saa siitä tiedon sinä päivänä, kun kirje tulee perille. Merkitty päivä on {served}. Tarkista se.",
  "message-served-on-third-day":
    "Laki olettaa, että sähköinen viesti tulee perille kolmantena päivänä: {deemed}. Merkitty päivä on {served}. Tarkista, miksi.",
  "verifiable-message-fetched":
    "Päätös on perillä, kun se on noudettu. Merkitty päivä on {served}. Tarkista se. Jos päätöstä ei noudettu viimeistään {last}, anna se muulla tavalla.",
  "closing-day-without-hour":
    "Hakemus jätettiin viimeisenä päivänä {day}. Haulla ei ole kellonaikaa. Laki ei kerro sitä verkkohakemukselle. Varmista aika rahoittajalta.",
  "supplement-in-time":
    "Lisätieto piti antaa viimeistään {due}. Se tuli {arrived}. Asian voi silti ratkaista. Lisäaikaa voi pyytää.",
  "supplement-on-paper":
    "Lisätieto piti antaa viimeistään {due}. Se annettiin paperilla. Tarkista, milloin viranomainen sai paperin.",
  "goods-procurement":
    "Budjetissa on tavaran tai palvelun osto. Sen arvo on vähintään {threshold} ilman veroa. Tarkista, vaatiiko hankintalaki kilpailun.",
  "works-procurement":
    "Budjetissa on rakennusurakka. Sen arvo on vähintään {threshold} ilman veroa. Tarkista, vaatiiko hankintalaki kilpailun.",
  "social-services-procurement":
    "Ostat sosiaali-, terveys-, koulutus- tai tapahtumapalvelun, vähintään {threshold} ilman veroa. Tarkista, vaatiiko hankintalaki kilpailun.",
  "special-services-procurement":
    "Ostat hotelli-, ravintola- tai muun erityisen palvelun, vähintään {threshold} ilman veroa. Tarkista, vaatiiko hankintalaki kilpailun.",
  "concession-procurement":
    "Hankkeessa on käyttöoikeussopimus eli maksuna on käyttöoikeus. Arvo on vähintään {threshold} ilman veroa. Tarkista, vaatiiko laki kilpailun.",
  "purchases-in-parts":
    "Ostot ovat yhteensä {together}. Raja on {threshold}. Tarkista, ovatko ne saman ostoksen osia. Ostosta ei saa jakaa osiin.",
  "works-in-parts":
    "Rakennustyöt ovat yhteensä {together}. Raja on {threshold}. Tarkista, ovatko ne saman urakan osia. Urakkaa ei saa jakaa osiin.",
} as const satisfies Catalogue<typeof rules>;
