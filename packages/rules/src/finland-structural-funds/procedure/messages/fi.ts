import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules/index.ts";

export const fi = {
  "sanctions-bar-salaries":
    "Tukea voidaan käyttää palkkakustannuksiin, ja hakijalla tai sen edustajalla on lainvoimainen tuomio (rikoslaki 47 luku 6 a §, ulkomaalaislaki 186 §) tai hakijalla seuraamusmaksu (työsopimuslaki 11 a luku 3 §) myöntövuodelta tai {years} sitä edeltävän vuoden ajalta. Tuen voi myöntää vain erityisen painavasta syystä, joka kirjataan päätökseen.",
  "sanctions-looked-up":
    "Tukea voidaan käyttää palkkakustannuksiin, mutta ei ole kirjattu, onko hakijalla tai sen edustajalla lainvoimaisia ratkaisuja, jotka estävät tuen. Tarkista asia ja kirjaa ratkaisut tai tyhjä luettelo.",
  "sanctions-before-grant-year":
    "Budjetissa on palkkakustannuksia, ja hakijalle tai sen edustajalle on ilmoitettu lainvoimainen ratkaisu. Jos ratkaisu on myöntövuodelta tai {years} sitä edeltävän vuoden ajalta, tuen voi myöntää vain erityisen painavasta syystä. Kerro syy hakemuksessa.",
  "public-support-together":
    "Hankkeeseen on {others, plural, one {muuta rahoitusta yhdestä lähteestä} other {muuta rahoitusta # lähteestä}}, yhteensä {amount}. Tarkista, ettei tuki ylitä yhdessä muiden julkisten tukien kanssa EU:n tai Suomen lainsäädännön enimmäismäärää.",
  "decision-essentials":
    "Päätöksestä on käytävä ilmi myönnetty tuki, hyväksytyt kokonaiskustannukset sekä toteuttamisajan alku ja loppu. Lisää puuttuva tieto.",
  "no-disqualified-person":
    "Käsittelyyn on osallistunut esteellinen henkilö, tai esteellisyyttä ei ole tarkistettu. Esteellinen ei saa osallistua käsittelyyn: käsittele asia uudelleen ilman häntä.",
  "decision-gives-reasons":
    "Päätöksellä annetaan vähemmän kuin haettiin: tukea {granted}, kun haettiin {asked}, tai pienempi ennakko tai pienemmät hyväksytyt kustannukset. Päätös on perusteltava: kerro, mitkä seikat ja selvitykset vaikuttivat ratkaisuun, ja mainitse sovelletut säännökset.",
  "review-instructions-given":
    "Päätöksestä puuttuu oikaisuvaatimusohje. Anna ohje samanaikaisesti päätöksen kanssa; muuten oikaisuvaatimusaika alkaa kulua vasta uuden ohjeen tiedoksiannosta.",
  "letter-served-on-seventh-day":
    "Kirjeellä lähetetty päätös katsotaan saaduksi tiedoksi seitsemäntenä päivänä lähettämisestä, {deemed}, jollei muuta näytetä. Tiedoksisaantipäiväksi on merkitty {served}. Tarkista, mihin se perustuu.",
  "letter-reaches-authority":
    "Päätös lähetettiin kirjeellä {sent} julkiselle yhteisölle. Asian katsotaan tulleen viranomaisen tietoon kirjeen saapumispäivänä eikä vasta seitsemäntenä päivänä. Tiedoksisaantipäiväksi on merkitty {served}. Tarkista, että se on saapumispäivä.",
  "message-served-on-third-day":
    "Sähköisenä viestinä suostumuksella lähetetty päätös katsotaan saaduksi tiedoksi kolmantena päivänä lähettämisestä, {deemed}, jollei muuta näytetä. Tiedoksisaantipäiväksi on merkitty {served}. Tarkista, mihin se perustuu.",
  "verifiable-message-fetched":
    "Todisteellisesti sähköisesti annettu päätös on annettu tiedoksi, kun se on noudettu ilmoituksen {sent} jälkeen. Tiedoksisaantipäiväksi on merkitty {served}. Jos päätöstä ei noudettu viimeistään {last}, se annetaan tiedoksi muulla tavalla. Tarkista tiedoksianto.",
  "closing-day-without-hour":
    "Hakemus jätettiin haun viimeisenä päivänä {day}, eikä hakuilmoituksessa ole kellonaikaa. Viranomaisen asiointipaikassa laissa säädetty määräaika päättyy kello {hour}; laki ei kerro, koskeeko se sähköistä hakemusta ja hakuaikaa. Varmista rahoittajalta, että hakemus tuli ajoissa.",
  "supplement-in-time":
    "Täydennys pyydettiin viimeistään {due}, ja se saapui {arrived}. Myöhästyminen ei estä asian ratkaisemista, ja määräaikaa voi pyynnöstä pidentää. Sähköinen täydennys on ajoissa, kun se saapuu määräpäivän aikana.",
  "supplement-on-paper":
    "Täydennys pyydettiin viimeistään {due}, ja se toimitettiin paperilla. Koko päivän sääntö koskee sähköistä saapumista. Tarkista, milloin asiakirja annettiin viranomaiselle.",
  "goods-procurement":
    "Budjetissa on tavara- tai palveluhankinta, jonka ennakoitu arvo on vähintään {threshold} ilman arvonlisäveroa. Jos hakija on hankintayksikkö tai saa hankintaan yli puolet sen arvosta tukea hankintayksiköltä, hankinta kilpailutetaan hankintalain mukaan. Tarkista, koskeeko laki hankintaa; ulkopuolelle jäävät esimerkiksi vuokrat, työsopimukset ja osa tutkimuspalveluista.",
  "works-procurement":
    "Budjetissa on rakennusurakka, jonka ennakoitu arvo on vähintään {threshold} ilman arvonlisäveroa. Tarkista, kilpailutetaanko urakka hankintalain mukaan.",
  "social-services-procurement":
    "Budjetissa on sosiaali-, terveys-, koulutus- tai tapahtumapalvelun hankinta, jonka ennakoitu arvo on vähintään {threshold} ilman arvonlisäveroa. Tarkista, kuuluuko palvelu hankintalain liitteen E 1–4 kohtaan ja kilpailutetaanko se.",
  "special-services-procurement":
    "Budjetissa on hotelli-, ravintola- tai muun erityisen palvelun hankinta, jonka ennakoitu arvo on vähintään {threshold} ilman arvonlisäveroa. Tarkista, kuuluuko palvelu hankintalain liitteen E 5–15 kohtaan ja kilpailutetaanko se.",
  "concession-procurement":
    "Hankkeessa on käyttöoikeussopimus, jonka ennakoitu arvo on vähintään {threshold} ilman arvonlisäveroa. Tarkista, kilpailutetaanko se hankintalain mukaan.",
  "purchases-in-parts":
    "Tavara- ja palveluhankinnat ovat yhteensä {together} eli vähintään {threshold}, ja osa niistä jää sen alle. Tarkista, ovatko ne saman hankinnan osia: hankintaa ei saa pilkkoa. Alle {part} osat, jotka eivät itse yllä kynnysarvoon, voivat jäädä lain ulkopuolelle, jos ne ovat enintään {share} kaikkien osien arvosta.",
  "works-in-parts":
    "Rakennusurakat ovat yhteensä {together} eli vähintään {threshold}, ja osa niistä jää sen alle. Tarkista, ovatko ne saman hankinnan osia: hankintaa ei saa pilkkoa. Alle {part} osat, jotka eivät itse yllä kynnysarvoon, voivat jäädä lain ulkopuolelle, jos ne ovat enintään {share} kaikkien osien arvosta.",
} as const satisfies Catalogue<typeof rules>;
