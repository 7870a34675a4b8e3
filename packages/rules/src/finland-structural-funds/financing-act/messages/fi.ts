import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const fi: Catalogue<typeof rules> = {
  "applicant-form":
    "Tukea voidaan myöntää vain julkisoikeudelliselle yhteisölle tai yksityisoikeudelliselle oikeushenkilölle. Toiminimi tai yksityishenkilö ei voi olla hakijana: hakijaksi tarvitaan esimerkiksi rekisteröity yhdistys, osuuskunta, yhtiö, kunta tai korkeakoulu.",
  "applicant-form-unclear":
    "Hakija on rekisteröimätön yhdistys. Selvitä rahoittajalta, voiko se olla tuen saaja. Laki nimeää tuen saajaksi oikeushenkilön, esimerkiksi rekisteröidyn yhdistyksen.",
  "partner-form":
    "Tukea saavaksi kumppaniksi on merkitty {partners}. Toiminimi tai yksityishenkilö ei voi saada tukea: merkitse se osallistujaksi tai vaihda tuen saajaksi oikeushenkilö.",
  "partner-form-unclear":
    "Tukea saavaksi kumppaniksi on merkitty rekisteröimätön yhdistys: {partners}. Selvitä rahoittajalta, voiko se olla tuen saaja.",
  "capacity-described":
    "Hakemuksesta puuttuu, mitkä ovat hakijan taloudelliset ja muut edellytykset toteuttaa hanke. Kuvaa ne hakemuksessa.",
  "sufficient-capacity":
    "Arvioi, onko tuen saajalla riittävät taloudelliset ja muut edellytykset toteuttaa hanke ja huolehtia toiminnan jatkumisesta hankkeen jälkeen, jollei jatkuvuus ole toiminnan luonteen vuoksi tarpeetonta.",
  "infrastructure-support-recipient":
    "Hankkeessa on infrastruktuuri- tai tuotannollisia investointeja. Jos haetaan maakunnan liiton perusrakenteen investointitukea, hankkeen toteuttajan on oltava kunta tai kuntayhtymä. Tarkista, mitä tukea haetaan.",
  "business-infrastructure-recipient":
    "Perusrakenteen investointitukea myönnetään vain kunnan tai kuntayhtymän toteuttamaan investointihankkeeseen. Vaihda hakija tai hanketyyppi, tai hae muuta tukea.",
  "own-project-separated":
    "Jos hakija on sama viranomainen kuin rahoittaja, rahoittajan tehtävät ja hakijan ja tuen saajan tehtävät on eriytettävä hallinnollisesti toisistaan. Tarkista eriyttäminen ja se, voiko viranomainen rahoittaa tällaista omaa hanketta.",
  "esf-development-projects-only":
    "Euroopan sosiaalirahastosta tuetaan kehittämishankkeita ja vähävaraisten aineellisen avun hankkeita. Hae investointihankkeelle rahoitusta muusta rahastosta tai muuta hanke kehittämishankkeeksi.",
  "esf-investment-part":
    "Hankkeessa on investointiosa. Laki mainitsee ESR+-varojen ja JTF:n työllisyystuen kohdalla vain kehittämishankkeet, ei niihin sisältyviä investointeja: kysy rahoittajalta, voiko investointiosaa tukea.",
  "support-kind-of-fund":
    "Haettua tukea ei myönnetä haetusta rahastosta. Työllisyyttä, osaamista ja osallisuutta tuetaan ESR+- ja JTF-varoista, aineellista apua ESR+-varoista, ympäristöä, luonnonvaroja, liikennettä ja infrastruktuuria EAKR- ja JTF-varoista ja muuta EAKR-, JTF- ja kansallisista varoista. Vaihda rahasto tai tuen laji.",
  "support-kind-of-project-type":
    "Alueellista kehittämistukea ja tukea työllisyyteen, osaamiseen ja osallisuuteen myönnetään kehittämishankkeisiin, ei investointihankkeisiin. Vaihda hanketyyppi tai tuen laji.",
  "non-profit":
    "Tuettavan toiminnan on oltava voittoa tavoittelematonta. Muuta hanketta niin, ettei sillä tavoitella voittoa. Poikkeus koskee vain hyödynsaajina olevia taloudellista toimintaa harjoittavia yksiköitä, kun tuki kohdennetaan niille vähämerkityksisenä tukena.",
  "profit-of-participating-undertakings":
    "Hankkeella tavoitellaan voittoa ja siihen osallistuu hyödynsaajina taloudellisia toimijoita. Tarkista, että voittoa tavoittelevat vain ne toimijat, joille tuki kohdennetaan päätöksessä vähämerkityksisenä tukena.",
  "support-justified":
    "Arvioi, onko tuki perusteltu ohjelman tavoitteiden ja vaikuttavuuden kannalta ja onko sillä merkittävä vaikutus siihen, että toiminta toteutetaan. Ryhmä- ja yhteishanke arvioidaan kokonaisuutena.",
  "results-generally-usable":
    "Arvioi, ovatko kehittämishankkeen tulokset yleisesti hyödynnettävissä siten kuin hakemuksessa kuvataan. Tätä ei edellytetä hyödynsaajina olevilta taloudellista toimintaa harjoittavilta yksiköiltä siltä osin kuin tuki kohdennetaan niille päätöksessä vähämerkityksisenä tukena.",
  "investment-benefits-area":
    "Investointiin myönnetään {granted}. Arvioi, hyödyttääkö investointi alueen kehittämistä yhtä toimijaa laajemmin.",
  "tax-neglect":
    "Tukea ei myönnetä hakijalle, joka on olennaisesti laiminlyönyt veroja tai lakisääteisiä maksuja, ellei rahoittaja pidä tukea erityisestä syystä tarkoituksenmukaisena. Hoida maksut tai kirjaa erityinen syy.",
  "payment-defaults":
    "Tukea ei myönnetä hakijalle, jolla on olennaisia maksuhäiriöitä, ellei rahoittaja pidä tukea erityisestä syystä tarkoituksenmukaisena. Selvitä maksuhäiriöt tai kirjaa erityinen syy.",
  "general-operating-aid":
    "Tukea ei myönnetä yleisenä toimintatukena. Rajaa hakemus hankkeeseen, jolla on omat tavoitteet, toimenpiteet ja toteuttamisaika.",
  "state-aid":
    "Näistä varoista ei myönnetä valtiontukea. Muuta hanketta niin, ettei tuki ole valtiontukea, tai hae sitä vähämerkityksisenä tukena.",
  "interreg-state-aid":
    "Interreg-hankkeeseen haetaan valtiontukea. Tarkista, että kyse on asetuksessa (EU) N:o 651/2014 tarkoitetusta Interreg-ohjelmia koskevasta tuesta; muuta valtiontukea ei myönnetä.",
  "grant-below-full-cost":
    "Haettu tuki {grant} kattaa kaikki kustannukset, {total}. Tuen on oltava pienempi kuin kustannukset, ellei täyteen tukeen ole erityistä syytä. Pienennä tukea tai kirjaa erityinen syy.",
  "decided-grant-below-full-cost":
    "Myönnetty tuki {granted} kattaa kaikki hyväksytyt kustannukset, {total}. Tuen on oltava pienempi kuin kustannukset, ellei täyteen tukeen ole erityistä syytä. Pienennä tukea tai kirjaa erityinen syy päätökseen.",
  "grant-within-costs-after-revenue":
    "Haettu tuki {grant} ylittää kustannukset, joista on vähennetty hankkeen tulot {revenue}. Tuki voi olla enintään {most}.",
  "revenue-in-attachment":
    "Tulot on arvioitu vain liitteessä, eikä niitä ole laskettu tässä mukaan. Katso määrä liitteestä ja tarkista, että tuki {grant} mahtuu kustannuksiin {total}, kun tulot on vähennetty.",
  "revenue-with-aid":
    "Hankkeelle on arvioitu tuloja {revenue}, ja tukea haetaan vähämerkityksisenä tukena tai valtiontukena. Tarkista, johtuuko tukilainsäädännöstä, ettei tuloja vähennetä. Jos ei johdu, tuki lasketaan määrästä {rest}.",
  "own-financing":
    "Rahoitussuunnitelmassa ei ole omarahoitusta eikä muuta rahoitusta. Hakijan on osallistuttava kustannuksiin omalla tai sitä korvaavalla muulla rahoituksella, ellei poikkeamiseen ole erityistä syytä. Tuen ulkopuolelle jää katettavaa {rest}.",
  "in-kind-national":
    "Rahoitusosuuteen sisältyy rahaa edellyttämätöntä panostusta yhteensä {inKind}. Arvioi, onko se hankkeessa tarvittava, todennettavissa ja saatu hankkeeseen maksutta.",
  "in-kind-eu-programme":
    "Rahoitussuunnitelmassa on muiden kuin hakijan luontoissuorituksia {inKind}. EU-ohjelmassa niitä ei lueta rahoitukseksi: korvaa ne rahalla tai kysy rahoittajalta.",
  "filed-under-earlier-act":
    "Hakemus on tullut vireille {filed}, ennen lain 757/2021 voimaantuloa 1.9.2021. Siihen sovelletaan aiempia säännöksiä, joita tämä sääntöpaketti ei sisällä.",
  "applied-before-start":
    "Hanke on aloitettu {started}, mutta tukea haettiin vasta {filed}. Tukea on haettava ennen hankkeen aloittamista.",
  "started-on-filing-day":
    "Hanke on aloitettu {started}, samana päivänä kuin tukea haettiin. Tarkista, että hakemus tuli vireille ennen aloittamista.",
  "start-day-without-start":
    "Hakemuksen mukaan hanketta ei ole aloitettu, mutta aloituspäiväksi on merkitty {started}. Selvitä, onko hanke aloitettu, ja korjaa toinen tieto.",
  "planned-start-after-filing":
    "Toteuttamisaika alkaa {starts}, ennen kuin tukea haettiin {filed}. Tarkista, ettei hanketta ole aloitettu ennen hakemista.",
  "de-minimis-declaration":
    "Tukea haetaan vähämerkityksisenä tukena, mutta selvitys jo saadusta vähämerkityksisestä tuesta puuttuu. Liitä selvitys ja tieto siitä, ettei enimmäismäärä ylity.",
  "economic-entities-statement":
    "Hankkeeseen osallistuu hyödynsaajina taloudellisia toimijoita, mutta selvitys niille kohdennettavista tukitoimenpiteistä puuttuu. Liitä selvitys.",
  "revenue-estimate":
    "Arvio hankkeen toteuttamisaikana tuottamista tuloista puuttuu. Liitä arvio; jos tuloja ei ole, ilmoita 0,00 euroa.",
  "revenue-estimate-with-aid":
    "Arvio hankkeen tuloista puuttuu. Tarkista, vapauttaako vähämerkityksistä tukea tai valtiontukea koskeva lainsäädäntö sen antamisesta, tai liitä arvio.",
  "application-signed":
    "Hakemusta ei ole allekirjoitettu. Kansallisista varoista haettava tuki sekä Interreg-ohjelmien ja Interreg-ulkorajaohjelmien kansallinen vastinrahoitus haetaan allekirjoitetulla hakemuksella.",
  "electronic-filing":
    "Tukea EU:n alue- ja rakennepolitiikan ohjelmasta haetaan vain ohjelman tietojärjestelmässä. Jätä hakemus EURA 2021 -järjestelmässä.",
  "filed-before-closing":
    "Hakemus jätettiin {filed}, mutta hakuaika päättyi {closes}. Hakemus on jätettävä hakuajan kuluessa.",
  "filed-at-closing-instant":
    "Hakemus jätettiin täsmälleen hakuajan päättymishetkellä {closes}. Säännös ei kerro, kuuluuko hetki hakuaikaan; se on tässä tulkittu kuuluvaksi. Varmista rahoittajalta.",
  "filed-after-opening": "Hakemus jätettiin {filed}, mutta haku avautuu vasta {opens}. Jätä hakemus haun avauduttua.",
  "filed-by-closing-day":
    "Hakemus jätettiin {filed}, mutta haun viimeinen päivä oli {closes}. Hakemus on jätettävä viimeistään sinä päivänä.",
  "call-sets-period":
    "Hakuilmoituksesta ei käy ilmi hakuaika eikä se, että haku on jatkuva. Varmista hakuaika rahoittajalta.",
  "call-published":
    "Hakuilmoitus on julkaistu {published}, mutta haku avautui jo {opens}. Tarkista, oliko ilmoitus tasapuolisesti hakijoiden saatavilla.",
  "call-describes-selection":
    "Hakuilmoituksesta puuttuu kuvaus valintamenettelystä, valintaperusteista tai tuen pääasiallisista edellytyksistä ja ehdoista. Pyydä tiedot rahoittajalta.",
  "advance-justification-given":
    "Ennakkoa haetaan {requested}, mutta sitä ei ole perusteltu. Ennakko voidaan maksaa vain, jos se on perusteltua hankkeen toteuttamisen kannalta: kirjoita perustelu.",
  "advance-to-public-law-body":
    "Julkisoikeudellinen yhteisö hakee ennakkoa {requested}. Sille ei makseta ennakkoa ilman erityistä syytä. Poista ennakko tai kirjaa erityinen syy.",
  "advance-form-unclear":
    "Hakija on yliopisto tai uskonnollinen yhdyskunta ja hakee ennakkoa. Selvitä, onko se julkisoikeudellinen yhteisö: silloin ennakkoon tarvitaan erityinen syy.",
  "advance-decided":
    "Hakija on hakenut ennakkoa {requested}, mutta päätöksessä ei oteta siihen kantaa. Ratkaise ennakko päätöksessä.",
  "advance-justified":
    "Päätöksessä on ennakko {advance}. Arvioi, onko ennakko perusteltu hankkeen toteuttamisen kannalta.",
  "decided-advance-to-public-law-body":
    "Päätöksessä on ennakko {advance} julkisoikeudelliselle yhteisölle. Sille ei makseta ennakkoa ilman erityistä syytä. Poista ennakko tai kirjaa erityinen syy päätökseen.",
  "general-selection-criteria":
    "Tukea ei myönnetä, jos hanke tai tuen saaja ei täytä yleisiä valintaperusteita. Kirjaa, että ne täyttyvät, tai hylkää hakemus.",
  "ministry-statement":
    "Hankkeessa aloitetaan korkeakoulututkintoon johtava koulutus tai muutetaan korkeakouluverkkoa. Tukea ei voi myöntää ilman opetus- ja kulttuuriministeriön puoltavaa, sitovaa lausuntoa. Pyydä lausunto ennen päätöstä.",
  "ministry-statement-erdf-jtf":
    "Hankkeessa aloitetaan korkeakoulututkintoon johtava koulutus tai muutetaan korkeakouluverkkoa, eikä ministeriön puoltavaa lausuntoa ole. Tarkista, tarvitaanko se. ELY-keskuksen JTF-tuessa työllisyyteen ja osaamiseen se tarvitaan molempiin, maakunnan liiton tuessa opetus- ja kulttuuriministeriön toimialalla verkon muutoksiin ja kansallisista varoista myös koulutuksen aloittamiseen.",
  "ministry-statement-significance":
    "Hanke kuuluu opetus- ja kulttuuriministeriön toimialaan, eikä ministeriön puoltavaa lausuntoa ole. Lausunto on pyydettävä ja se sitoo, jos hanke on valtakunnallisesti merkittävä investointi, jolla voi olla olennaista vaikutusta valtion talousarvioon, tai muuten taloudellisesti tai valtakunnallisesti merkittävimpiä. Arvioi, onko se sellainen.",
  "retention-condition": "Päätöksestä puuttuu ehto aineiston säilyttämisestä ja säilyttämisajasta. Lisää ehto.",
  "results-conditions":
    "Kehittämishankkeen päätöksestä puuttuu ehto tulosten yleisestä hyödyntämisestä tai niiden julkaisemisesta. Lisää molemmat ehdot.",
  "asset-use-condition":
    "Investointiin myönnetään tukea, mutta päätöksestä puuttuu ehto omaisuuden käyttöajasta. Lisää ehto: vähintään viisi vuotta viimeisestä maksamista koskevasta päätöksestä, erityisestä syystä enintään kymmenen.",
  "communication-condition":
    "Päätöksestä puuttuu ehto tiedotusta ja viestintää koskevista velvollisuuksista (yleisasetuksen 47 ja 50 artikla). Lisää ehto.",
  "durability-condition":
    "Hankkeessa on infrastruktuuri- tai tuotannollisia investointeja, mutta päätöksestä puuttuu ehto pysyvyydestä (yleisasetuksen 65 artikla). Lisää ehto.",
  "steering-group-decided":
    "Päätöksessä ei oteta kantaa ohjausryhmään. Päätä, onko ohjausryhmä perusteltu hankkeen laajuuden, sisällön ja vaikutusten vuoksi tai muutoin tarkoituksenmukainen.",
  "decision-signed": "Päätöstä ei ole allekirjoitettu. Viranomaisen päätös on allekirjoitettava.",
  "grouping-fits-funding":
    "Ryhmähanke rahoitetaan EU:n alue- ja rakennepolitiikan ohjelmasta ja yhteishanke kansallisista varoista. Vaihda hankkeen muoto tai rahasto.",
  "joint-project-agreement":
    "Yhteishankkeen tuen saajien on sovittava keskinäisistä oikeuksista ja velvollisuuksista ja nimettävä päätoteuttaja. Tarkista sopimus. Kaikki tuen saajat vastaavat hankkeen toteuttamisesta yhteisvastuullisesti.",
  "group-has-several-applicants":
    "Ryhmähankkeessa on {applicants, plural, one {yksi hakija} other {# hakijaa}}. Hakijoita on oltava vähintään kaksi.",
  "group-every-applicant-qualifies":
    "Ryhmähankkeen hakija ei voi saada tukea: {applicants}. Kaikkien hakijoiden on oltava julkisoikeudellisia yhteisöjä tai yksityisoikeudellisia oikeushenkilöitä.",
  "group-eu-programme":
    "Ryhmähankkeen kaikki hakemukset rahoitetaan EU:n alue- ja rakennepolitiikan ohjelmasta (ESR+, EAKR tai JTF). Korjaa hakemusten rahasto.",
  "group-joint-plan":
    "Ryhmähankkeelta puuttuu yhteinen hankesuunnitelma, johon jokaisen hakijan hakemus perustuu. Lisää suunnitelma.",
  "group-same-project":
    "Hakemusten nimet ({titles}) eivät kaikki vastaa ryhmähankkeen nimeä {plan}. Tarkista, että hakemukset perustuvat samaan hankesuunnitelmaan.",
  "group-lead-is-applicant":
    "Päätoteuttajan Y-tunnus {lead} ei ole kenenkään hakijan. Päätoteuttajan on oltava yksi ryhmähankkeen tuen saajista.",
  "group-agreement":
    "Ryhmähankkeen tuen saajien on sovittava keskinäisistä oikeuksista ja velvollisuuksista ja nimettävä päätoteuttaja. Tarkista sopimus. Takaisin maksamisesta kukin vastaa vain oman hankkeensa osalta.",
  "group-separate-decisions":
    "Ryhmähankkeen jokaisesta hakemuksesta on tehtävä erillinen päätös. Tee puuttuvat päätökset.",
};
