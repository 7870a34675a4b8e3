import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const plainFi = {
  "applicant-form":
    "Yksityinen ihminen tai toiminimi ei voi saada tukea. Hakija voi olla esimerkiksi rekisteröity yhdistys, yhtiö tai kunta.",
  "applicant-form-unclear":
    "Yhdistystä ei ole rekisteröity. Kysy rahoittajalta, voiko se saada tukea. Laissa tuen saaja on esimerkiksi rekisteröity yhdistys.",
  "partner-form":
    "Toiminimi tai yksityinen ihminen ei voi saada tukea: {partners}. Merkitse se osallistujaksi tai vaihda tuen saaja.",
  "partner-form-unclear":
    "Kumppani on yhdistys, jota ei ole rekisteröity: {partners}. Kysy rahoittajalta, voiko se saada tukea.",
  "capacity-described":
    "Kerro hakemuksessa, miten hakija pystyy toteuttamaan hankkeen. Kerro hakijan rahasta ja muista voimavaroista.",
  "sufficient-capacity":
    "Arvioi, onko tuen saajalla tarpeeksi rahaa ja muita voimavaroja hankkeeseen. Arvioi, jatkuuko toiminta, jos sen pitää jatkua.",
  "infrastructure-support-recipient":
    "Hankkeessa on investointi. Perusrakenteen investointitukea voi saada vain kunta tai kuntayhtymä. Tarkista, mitä tukea haet.",
  "business-infrastructure-recipient":
    "Tätä tukea saa vain kunnan tai kuntayhtymän investointi. Vaihda hakija tai hanke, tai hae muuta tukea.",
  "own-project-separated":
    "Jos hakija on myös rahoittaja, näiden tehtävien pitää olla erillään. Tarkista se. Tarkista myös, onko oma hanke sallittu.",
  "esf-development-projects-only":
    "ESR+ tukee vain kehittämishankkeita ja aineellista apua vähävaraisille. Hae investointiin muuta rahastoa tai muuta hanketta.",
  "esf-investment-part":
    "Hankkeessa on investointiosa. Laki puhuu tästä rahasta vain kehittämishankkeille. Kysy rahoittajalta, voiko investointia tukea.",
  "support-kind-of-fund": "Tästä rahastosta ei saa tätä tukea. Vaihda rahasto tai tuki, jota haet.",
  "support-kind-of-project-type":
    "Tätä tukea ei saa tällaiseen hankkeeseen. Vaihda hankkeen tyyppi tai tuki, jota haet.",
  "non-profit":
    "Hanke ei saa tavoitella voittoa. Muuta hanketta. Poikkeus on yritys, joka hyötyy hankkeesta ja saa vähämerkityksistä eli pientä tukea.",
  "profit-of-participating-undertakings":
    "Hanke tavoittelee voittoa. Tarkista, että voittoa hakevat vain yritykset, jotka saavat vähämerkityksistä eli pientä tukea. Sen pitää olla päätöksessä.",
  "support-justified":
    "Arvioi, tarvitaanko tukea ohjelman tavoitteisiin. Arvioi, vaikuttaako tuki paljon siihen, toteutuuko hanke. Arvioi ryhmähanke kokonaan.",
  "results-generally-usable": "Arvioi, voivatko myös muut käyttää hankkeen tuloksia niin kuin hakemus kertoo.",
  "investment-benefits-area":
    "Investointiin myönnetään {granted}. Arvioi, hyödyttääkö se aluetta laajasti eikä vain yhtä toimijaa.",
  "tax-neglect":
    "Hakija on jättänyt paljon veroja tai maksuja hoitamatta. Maksa ne tai kerro erityinen syy. Rahoittaja arvioi syyn.",
  "payment-defaults":
    "Hakijalla on vakavia maksuhäiriöitä. Selvitä ne tai kerro erityinen syy. Rahoittaja arvioi, voiko tukea silti antaa.",
  "general-operating-aid":
    "Tukea ei saa yleiseen toimintaan. Rajaa hakemus hankkeeseen, jolla on omat tavoitteet, omat toimet ja oma aika.",
  "state-aid": "Tästä rahasta ei anneta valtiontukea. Muuta hanketta tai hae vähämerkityksistä eli pientä tukea.",
  "interreg-state-aid":
    "Interreg-hanke hakee valtiontukea. Tarkista, että se on EU:n asetuksen 651/2014 Interreg-tukea. Muuta valtiontukea ei anneta.",
  "grant-below-full-cost":
    "Haet {grant} ja kulut ovat {total}. Tuki ei saa kattaa kaikkia kuluja ilman erityistä syytä. Pienennä tukea tai kerro syy.",
  "decided-grant-below-full-cost":
    "Tuki on {granted} ja hyväksytyt kulut {total}. Ilman erityistä syytä tuen pitää olla pienempi. Pienennä tukea tai kirjaa syy.",
  "grant-within-costs-after-revenue":
    "Haet {grant}. Kuluista vähennetään ensin tulot {revenue}. Tuki voi olla enintään {most}. Hae vähemmän.",
  "revenue-in-attachment":
    "Tulojen arvio on vain liitteessä. Katso tulot liitteestä. Vähennä ne kuluista {total}. Tarkista, mahtuuko tuki {grant} jäljelle jääviin kuluihin.",
  "revenue-with-aid":
    "Tulojen arvio on {revenue}. Tuki on valtiontukea tai vähämerkityksistä eli pientä tukea. Tarkista, vähennetäänkö tulot kuluista. Silloin jää {rest}.",
  "own-financing":
    "Hakijan pitää maksaa osa kuluista omalla tai muulla rahalla. Tuen jälkeen jää {rest}. Lisää rahaa tai kerro erityinen syy.",
  "in-kind-national":
    "Rahoituksessa on työtä tai muuta panosta ilman rahaa {inKind}. Arvioi, tarvitaanko sitä, voiko sen todistaa ja onko se maksutonta.",
  "in-kind-eu-programme":
    "Muut kuin hakija antavat panosta ilman rahaa {inKind}. EU-ohjelmassa se ei ole rahoitusta. Vaihda se rahaan tai kysy rahoittajalta.",
  "filed-under-earlier-act":
    "Hakemus on jätetty {filed}. Uusi laki tuli voimaan 1.9.2021. Hakemusta koskevat vanhat säännöt, joita tässä ei ole.",
  "applied-before-start":
    "Hanke alkoi {started}. Tukea haettiin vasta {filed}. Tukea pitää hakea ennen kuin hanke alkaa.",
  "started-on-filing-day":
    "Hanke alkoi {started} eli samana päivänä kuin tukea haettiin. Tarkista, että hakemus tuli ennen hankkeen alkua.",
  "start-day-without-start":
    "Hakemus sanoo, että hanke ei ole alkanut. Aloituspäivä on silti {started}. Selvitä asia ja korjaa toinen tieto.",
  "planned-start-after-filing":
    "Hankkeen aika alkaa {starts}. Tukea haettiin vasta {filed}. Tarkista, että hanke ei alkanut ennen hakemusta.",
  "de-minimis-declaration":
    "Haet vähämerkityksistä eli pientä tukea. Liitä selvitys siitä, mitä sellaista tukea on jo saatu. Osoita, että raja ei ylity.",
  "economic-entities-statement":
    "Hankkeesta hyötyy yrityksiä tai muita taloudellisia toimijoita. Liitä selvitys siitä, mitä tukea ne saavat.",
  "revenue-estimate": "Arvio hankkeen tuloista puuttuu. Liitä arvio. Jos tuloja ei ole, kirjoita 0,00 euroa.",
  "revenue-estimate-with-aid":
    "Arvio hankkeen tuloista puuttuu. Tarkista, tarvitaanko arvio tämän tuen säännöissä, tai liitä arvio.",
  "application-signed":
    "Hakemuksesta puuttuu allekirjoitus. Allekirjoita hakemus. Tähän tukeen allekirjoitus on pakollinen.",
  "electronic-filing": "Jätä hakemus EURA 2021 -järjestelmässä. Tätä EU:n tukea ei voi hakea muulla tavalla.",
  "filed-before-closing":
    "Hakemus jätettiin {filed}. Hakuaika päättyi jo {closes}. Hakemus pitää jättää hakuajan aikana.",
  "filed-at-closing-instant":
    "Hakemus jätettiin juuri, kun haku päättyi: {closes}. Laki ei kerro, onko se ajoissa. Tässä se on. Varmista rahoittajalta.",
  "filed-after-opening": "Hakemus jätettiin {filed}. Haku alkaa vasta {opens}. Jätä hakemus, kun haku on auki.",
  "filed-by-closing-day":
    "Hakemus jätettiin {filed}. Haun viimeinen päivä oli {closes}. Hakemus pitää jättää viimeistään sinä päivänä.",
  "call-sets-period":
    "Hakuilmoitus ei kerro hakuaikaa. Se ei myöskään kerro, onko haku auki koko ajan. Varmista aika rahoittajalta.",
  "call-published":
    "Haku alkoi {opens}. Hakuilmoitus julkaistiin vasta {published}. Tarkista, saivatko kaikki hakijat tiedon tasapuolisesti.",
  "call-describes-selection":
    "Hakuilmoituksesta puuttuu tieto valinnan tavasta, valintaperusteista tai tuen ehdoista. Pyydä tieto rahoittajalta.",
  "advance-justification-given":
    "Haet ennakkoa {requested}, mutta syy puuttuu. Ennakon saa vain, jos siihen on hyvä syy hankkeessa. Kirjoita syy.",
  "advance-to-public-law-body":
    "Julkinen organisaatio, esimerkiksi kunta, saa ennakkoa vain erityisestä syystä. Poista ennakko {requested} tai kerro syy.",
  "advance-form-unclear":
    "Hakija on yliopisto tai uskonnollinen yhdyskunta. Selvitä, onko se julkinen organisaatio. Silloin ennakko vaatii erityisen syyn.",
  "advance-decided":
    "Hakija haki ennakkoa {requested}. Päätös ei kerro, saako hakija ennakkoa. Kirjoita ratkaisu päätökseen.",
  "advance-justified": "Päätöksessä on ennakko {advance}. Arvioi, onko ennakolle hyvä syy hankkeessa.",
  "decided-advance-to-public-law-body":
    "Julkinen organisaatio, esimerkiksi kunta, saa ennakkoa vain erityisestä syystä. Poista ennakko {advance} tai kirjaa syy päätökseen.",
  "general-selection-criteria":
    "Tukea ei saa, jos yleiset valintaperusteet eivät täyty. Kirjaa, että ne täyttyvät, tai hylkää hakemus.",
  "ministry-statement":
    "Hankkeessa alkaa korkeakoulututkinnon koulutus tai korkeakouluverkko muuttuu. Ilman opetus- ja kulttuuriministeriön puoltoa tukea ei saa. Pyydä se.",
  "ministry-statement-erdf-jtf":
    "Hankkeessa alkaa korkeakoulututkinnon koulutus tai korkeakouluverkko muuttuu. Ministeriön puolto puuttuu. Tarkista, tarvitaanko se.",
  "ministry-statement-significance":
    "Hanke kuuluu opetukseen tai kulttuuriin. Ministeriön puolto puuttuu. Arvioi, onko hanke niin merkittävä, että se tarvitaan.",
  "retention-condition": "Päätöksestä puuttuu ehto siitä, miten kauan aineisto säilytetään. Lisää ehto päätökseen.",
  "results-conditions":
    "Päätöksestä puuttuu ehto tulosten yleisestä käytöstä tai tulosten julkaisemisesta. Lisää molemmat ehdot.",
  "asset-use-condition":
    "Lisää päätökseen ehto investoinnin käytöstä. Aika on vähintään viisi vuotta viimeisestä maksupäätöksestä, erityisestä syystä enintään kymmenen.",
  "communication-condition": "Päätöksestä puuttuu ehto tiedotuksesta ja viestinnästä. Lisää ehto päätökseen.",
  "durability-condition":
    "Hankkeessa on investointi. Päätöksestä puuttuu ehto siitä, että investointi pysyy. Lisää ehto pysyvyydestä.",
  "steering-group-decided":
    "Päätös ei kerro, tuleeko hankkeelle ohjausryhmä. Päätä siitä. Katso hankkeen kokoa, sisältöä ja vaikutuksia.",
  "decision-signed": "Päätöksestä puuttuu allekirjoitus. Allekirjoita päätös.",
  "grouping-fits-funding":
    "Ryhmähanke saa rahaa EU:n ohjelmasta. Yhteishanke saa kansallista rahaa. Vaihda hankkeen muoto tai rahasto.",
  "joint-project-agreement":
    "Yhteishankkeen tuen saajat tekevät sopimuksen ja nimeävät päätoteuttajan. Tarkista sopimus. Kaikki vastaavat hankkeesta yhdessä.",
  "group-has-several-applicants":
    "Ryhmähankkeessa pitää olla vähintään kaksi hakijaa. Lisää hakija tai vaihda hankkeen muoto.",
  "group-every-applicant-qualifies":
    "Tämä hakija ei voi saada tukea: {applicants}. Yksityinen ihminen tai toiminimi ei voi olla hakija. Vaihda hakija.",
  "group-eu-programme":
    "Jonkin ryhmän hakemuksen rahasto on väärä. Ryhmähankkeen rahasto on ESR+, EAKR tai JTF. Korjaa rahasto.",
  "group-joint-plan":
    "Ryhmähankkeelta puuttuu yhteinen hankesuunnitelma. Lisää suunnitelma. Jokaisen hakijan hakemus perustuu siihen.",
  "group-same-project":
    "Hakemusten nimet ovat {titles}. Ryhmähankkeen nimi on {plan}. Tarkista, että kaikilla on sama hankesuunnitelma.",
  "group-lead-is-applicant":
    "Päätoteuttajan Y-tunnus {lead} ei ole kenenkään hakijan. Valitse päätoteuttajaksi yksi tuen saajista.",
  "group-agreement":
    "Ryhmähankkeen tuen saajat tekevät sopimuksen ja nimeävät päätoteuttajan. Tarkista se. Jokainen palauttaa tukea vain omasta hankkeestaan.",
  "group-separate-decisions":
    "Ryhmähankkeen jokaisesta hakemuksesta pitää tehdä oma päätös. Tee päätökset, jotka puuttuvat.",
} as const satisfies Catalogue<typeof rules>;
