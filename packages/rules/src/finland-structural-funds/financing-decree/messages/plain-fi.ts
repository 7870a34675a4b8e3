import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const plainFi = {
  "development-support-ceiling":
    "Haet {grant}. Tuki on enintään {ceiling} kuluista {total} eli {most}. Hae vähemmän tai kerro erityinen syy. Viranomainen arvioi syyn.",
  "project-type-stated": "Kerro, onko hanke kehittämishanke vai investointihanke. Tuen yläraja riippuu siitä.",
  "granted-development-support-ceiling":
    "Tuki on {granted}. Se voi olla enintään {ceiling} hyväksytyistä kuluista {total} eli {most}. Pienennä tukea tai kirjaa erityinen syy.",
  "investment-project-support-ceiling":
    "Haet {grant}. Tuki on enintään {ceiling} investoinnin kuluista {total} eli {most}. Hae vähemmän. Poikkeusta ei voi saada.",
  "granted-investment-project-support-ceiling":
    "Tuki on {granted}. Se voi olla enintään {ceiling} hyväksytyistä kuluista {total} eli {most}. Pienennä tukea. Poikkeusta ei voi tehdä.",
  "investment-part-support-ceiling":
    "Haet investointiosaan {grant}. Tuki on enintään {ceiling} sen kuluista {total} eli {most}. Hae vähemmän. Poikkeusta ei voi saada.",
  "granted-investment-part-support-ceiling":
    "Investointiosan tuki on {granted}. Se on enintään {ceiling} hyväksytyistä kuluista {total} eli {most}. Pienennä sitä. Poikkeusta ei voi tehdä.",
  "support-by-parts":
    "Haet {grant}. Kehittämisen ja investoinnin ylärajat ovat yhteensä {most}. Asetus ei kerro, lasketaanko ne yhteen. Viranomainen arvioi.",
  "granted-support-by-parts":
    "Tuki on {granted}. Osien ylärajat ovat yhteensä {most}. Asetus ei kerro, lasketaanko ne yhteen. Arvioi, onko tuki sallittu.",
  "advance-ceiling":
    "Haet ennakkoa {requested}. Se voi olla enintään {ceiling} tuesta {grant} eli {most}. Pienennä ennakkoa.",
  "advance-only-once":
    "Ennakkoa on jo maksettu tai päätetty {earlier}. Ennakon saa vain kerran. Poista uusi ennakko {requested}.",
  "granted-advance-ceiling":
    "Ennakko on {advance}. Se voi olla enintään {ceiling} tuesta {granted} eli {most}. Pienennä ennakkoa.",
  "granted-advance-only-once":
    "Ennakkoa on jo maksettu tai päätetty {earlier}. Uutta ennakkoa {advance} ei voi antaa. Poista se päätöksestä.",
  "applicant-information":
    "Hakijan nimi, organisaation oikeudellinen muoto tai yhteyshenkilö puuttuu. Lisää tieto, joka puuttuu.",
  "project-name-description-and-period":
    "Hankkeen nimi, kuvaus, ensimmäinen päivä tai viimeinen päivä puuttuu. Lisää tieto, joka puuttuu.",
  "participants-and-their-duties":
    "Kerro, mitä jokainen kumppani tekee ja maksaa. Jos kumppani ei maksa, kirjoita 0,00. Jos kumppaneita ei ole, kerro se.",
  "need-and-goals": "Kerro, miksi hanketta tarvitaan. Kerro myös hankkeen tavoitteet. Ainakin toinen puuttuu.",
  "measures-results-and-effects":
    "Kerro, mitä hankkeessa tehdään. Kerro myös, mitä tuloksia ja vaikutuksia tavoittelet. Ainakin toinen puuttuu.",
  "cost-estimate": "Budjetti puuttuu. Kirjoita kulut riveittäin. Kirjoita myös, paljonko kulut ovat yhteensä.",
  "financing-plan": "Rahoitussuunnitelma puuttuu. Kirjoita, paljonko tukea haet. Kerro myös, mistä muu raha tulee.",
  "use-of-results": "Kerro, miten hankkeen tuloksia käytetään. Kerro myös, miten tuloksista tiedotetaan.",
  "results-of-other-projects": "Kerro, miten olet ottanut huomioon muiden tärkeiden hankkeiden tulokset.",
  "other-financing-reported":
    "Kerro, mitä muuta rahoitusta hankkeeseen on saatu tai haettu. Jos sitä ei ole, ilmoita tyhjä luettelo.",
  continuity: "Kerro, miten toiminta jatkuu hankkeen jälkeen. Jos toiminnan ei tarvitse jatkua, ilmoita se.",
  "idea-covers-application-contents":
    "Hakemukseen tarvitaan myöhemmin myös kohtia, joita ei ole vielä kirjoitettu. Valmistele ne ajoissa.",
  "financial-position-shown":
    "Viranomainen voi pyytää tietoja hakijan taloudesta, jos se ei saa niitä sähköisesti. Valmistele selvitys.",
  "decision-shows-costs-by-category":
    "Päätös ei kerro, miten hyväksytyt kulut jakautuvat lajeihin. Lisää jako, ellei se ole selvästi turha.",
  "decision-allocates-de-minimis-aid":
    "Tuki on vähämerkityksistä eli pientä tukea. Kirjaa osuus jokaiselle tuen saajalle ja jokaiselle yritykselle, joka hyötyy hankkeesta.",
  "decision-states-payment-procedure":
    "Päätös ei kerro, miten tuki maksetaan. Lisää maksamisen tapa päätöksen ehtoihin.",
  "decision-states-procurement-terms":
    "Hankkeen ostot korvataan todellisina kuluina. Lisää päätökseen ehdot siitä, miten ostot pitää tehdä.",
  "responsible-person-named": "Nimeä hankkeelle vastuuhenkilö ennen päätöstä. Hän vastaa koko hankkeen toteutuksesta.",
  "responsible-person-planned":
    "Hankkeelta puuttuu vastuuhenkilö. Tuen saajan pitää nimetä hänet. Nimeä hänet jo hakemuksessa.",
  "development-cost-types":
    "Kehittämisosassa on investoinnin kuluja {amount}. Siirrä ne investointiosaan, jonka tuki on enintään 70 %, tai perustele ne.",
  "investment-cost-types":
    "Investointiosassa on kuluja {amount}, joiden laji ei ole asetuksen luettelossa. Poista ne investointiosasta tai perustele ne.",
  "support-kind-stated": "Kerro, mitä rahoituslain tukea haet. Tuen ehdot riippuvat tuen lajista.",
  "regional-investment-share":
    "Investointi maksaa {investment}. Se voi olla enintään {ceiling} kaikista kuluista {total} eli {most}. Pienennä investointia.",
  "accepted-regional-investment-share":
    "Hyväksytty investointi on {investment}. Se voi olla enintään {ceiling} hyväksytyistä kuluista {total} eli {most}. Hyväksy vähemmän.",
  "regional-investment-necessary":
    "Hankkeessa on investointi {investment}. Sen pitää olla hankkeelle välttämätön. Osoita, että se on välttämätön, tai poista se.",
  "no-single-company-business":
    "Maakunnan liitto ei voi tukea yhden yrityksen omaa liiketoimintaa. Laajenna hanketta tai hae yrityksen kehittämisavustusta.",
  "national-call-notice":
    "Hakuilmoituksesta puuttuu tieto hakuajasta, valinnan tavasta, valintaperusteista tai ehdoista. Pyydä viranomaiselta tieto.",
  "national-project-duration":
    "Hanke kestää {starts}–{ends}. Se voi kestää enintään {years} vuotta. Päätä hanke viimeistään {last}.",
  "granted-national-project-duration":
    "Päätetty aika on {starts}–{ends}. Hanke voi kestää enintään {years} vuotta. Viimeinen päivä voi olla {last}.",
  "national-free-input-share":
    "Työtä ja muuta panosta ilman rahaa on {input}. Sitä voi olla enintään {ceiling} rahoituksesta {sources} eli {most}. Vähennä sitä.",
  "national-free-input-by-share":
    "Panosta ilman rahaa on omassa rahoituksessa {own} ja muussa {other}. Ainakin toisessa sitä on yli {ceiling}. Arvioi, lasketaanko raja erikseen.",
  "national-free-input-value":
    "Panosta ilman rahaa on {input}. Tarkista, että se on tarpeen. Tarkista sen arvo, todiste ja kirjaus. Tekijän ikä on vähintään 15 vuotta.",
  "national-cost-model":
    "Tätä kustannusmallia ei voi käyttää kansallisella rahalla. Valitse todelliset kulut, prosenttikorvaus tai kertakorvaus.",
  "national-lump-sum":
    "Haet kertakorvausta {grant}. Se voi olla enintään {most}. Hae vähemmän tai valitse toinen kustannusmalli.",
  "granted-national-lump-sum":
    "Kertakorvaus on {granted}. Se voi olla enintään {most}. Myönnä vähemmän tai päätä toinen kustannusmalli.",
  "national-lump-sum-not-for-procurement":
    "Koko hanke ostetaan julkisena hankintana. Silloin kertakorvausta ei saa. Valitse toinen kustannusmalli.",
  "call-lists-cost-models": "Hakuilmoitus ei kerro, mitä kustannusmalleja haussa voi käyttää. Kysy rahoittajalta.",
  "cost-model-is-in-call": "Tätä kustannusmallia ei voi käyttää tässä haussa. Valitse malli hakuilmoituksesta.",
  "decided-cost-model-is-in-call":
    "Päätöksen kustannusmallia ei voi käyttää tässä haussa. Päätä malli, joka on hakuilmoituksessa.",
  "passing-application-is-scored":
    "Hakemus täyttää yleiset valintaperusteet. Pisteet puuttuvat. Anna pisteet erityisistä valintaperusteista ennen päätöstä.",
  "group-decision-names-all-recipients":
    "Päätös ei kerro kaikkia ryhmähankkeen tuen saajia. Lisää ne jokaiseen päätökseen.",
  "group-applications-pending-together":
    "Ryhmähankkeen hakemuksilla on eri jättöajat. Päätoteuttaja jättää kaikki hakemukset samaan aikaan. Tarkista ajat.",
  "interreg-programme-stated":
    "Kerro, onko ohjelma Interreg vai Interregin ulkorajaohjelma. Tuen rajat riippuvat ohjelmasta.",
  "interreg-matching-share":
    "Haet {grant}. Tuki on enintään {share} suomalaisten muusta kuin EU-rahasta {base} eli {most}. Hae vähemmän. Myös valtion budjetti vaikuttaa.",
  "interreg-matching-smallest": "Haet {grant}. Tuki on vähintään {least} hankkeelle. Pienempää tukea ei myönnetä.",
  "interreg-matching-largest": "Haet {grant}. Tuki on enintään {most} hankkeelle. Hae vähemmän.",
  "interreg-project-total":
    "Hankkeen kulut ovat {total}. Kulujen pitää olla vähintään {least}. Muuten kansallista tukea ei myönnetä.",
  "interreg-attachments":
    "Liitä hankesuunnitelma, jonka hallintoviranomainen on hyväksynyt. Liitä myös EU:n asetuksen 2021/1059 asiakirja, 22 artiklan 6 kohta.",
  "granted-interreg-matching-share":
    "Tuki on {granted}. Se on enintään {share} suomalaisten muusta kuin EU-rahasta {base} eli {most}. Myönnä enintään sen verran.",
  "granted-interreg-matching-limits":
    "Tuki on {granted}. Sen pitää olla {least}–{most}. Muuta tukea tai hylkää hakemus.",
} as const satisfies Catalogue<typeof rules>;
