import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const fi = {
  "development-support-ceiling":
    "Haettu tuki {grant} ylittää enimmäismäärän {most} ({ceiling} hyväksyttävistä kokonaiskustannuksista {total}). Ylitys on {over}. Hae enintään {most}, tai esitä erityinen syy, jonka viranomainen arvioi.",
  "project-type-stated":
    "Hakemuksesta ei käy ilmi, onko hanke kehittämis- vai investointihanke. Tuen enimmäismäärä riippuu siitä: ilmoita hanketyyppi.",
  "granted-development-support-ceiling":
    "Myönnetty tuki {granted} ylittää enimmäismäärän {most} ({ceiling} hyväksytyistä kokonaiskustannuksista {total}). Ylitys on {over}. Myönnä enintään {most}, tai kirjaa päätökseen erityinen syy.",
  "investment-project-support-ceiling":
    "Haettu tuki {grant} on enemmän kuin {ceiling} investoinnin hyväksyttävistä kokonaiskustannuksista {total}. Hae enintään {most}. Rajasta ei voi poiketa.",
  "granted-investment-project-support-ceiling":
    "Myönnetty tuki {granted} on enemmän kuin {ceiling} investoinnin hyväksytyistä kokonaiskustannuksista {total}. Myönnä enintään {most}. Rajasta ei voi poiketa.",
  "investment-part-support-ceiling":
    "Investointiosaan haettu tuki {grant} on enemmän kuin {ceiling} investoinnin hyväksyttävistä kustannuksista {total}. Hae investointiosaan enintään {most}. Rajasta ei voi poiketa.",
  "granted-investment-part-support-ceiling":
    "Investointiosaan myönnetty tuki {granted} on enemmän kuin {ceiling} investoinnin hyväksytyistä kustannuksista {total}. Myönnä investointiosaan enintään {most}. Rajasta ei voi poiketa.",
  "support-by-parts":
    "Haettu tuki {grant} on enemmän kuin kehittämisosan ja investointiosan enimmäistuet yhteensä, {most}. Yhteenlaskua ei ole kirjoitettu asetukseen: viranomainen arvioi.",
  "granted-support-by-parts":
    "Myönnetty tuki {granted} on enemmän kuin kehittämisosan ja investointiosan enimmäistuet yhteensä, {most}. Yhteenlaskua ei ole kirjoitettu asetukseen: arvioi, onko tuki sallittu.",
  "advance-ceiling":
    "Haettu ennakko {requested} on enemmän kuin {ceiling} haetusta tuesta {grant}. Hae ennakkoa enintään {most}.",
  "advance-only-once":
    "Hankkeelle on jo maksettu tai päätetty ennakko ({earlier}). Uutta ennakkoa {requested} ei voi saada: jätä ennakko pois.",
  "granted-advance-ceiling":
    "Päätetty ennakko {advance} on enemmän kuin {ceiling} myönnetystä tuesta {granted}. Ennakko voi olla enintään {most}.",
  "granted-advance-only-once":
    "Hankkeelle on jo maksettu tai päätetty ennakko ({earlier}), joten uutta ennakkoa {advance} ei voi päättää.",
  "applicant-information":
    "Hakemuksesta puuttuu hakijan nimi, organisaation oikeudellinen muoto tai hankkeen yhteyshenkilö. Lisää puuttuvat tiedot.",
  "project-name-description-and-period":
    "Hakemuksesta puuttuu hankkeen nimi, kuvaus tai toteuttamisajan ensimmäinen tai viimeinen päivä. Lisää puuttuvat tiedot.",
  "participants-and-their-duties":
    "Kerro jokaisesta hankkeeseen osallistuvasta tahosta vastuu toteutuksessa ja rahoituksessa (rahoitus 0,00, jos taho ei rahoita) ja näihin liittyvät tarpeelliset sopimusjärjestelyt. Jos muita tahoja ei ole, ilmoita se.",
  "need-and-goals": "Hakemuksesta puuttuu perustelu hankkeen tarpeelle tai kuvaus tavoitteista. Kirjoita molemmat.",
  "measures-results-and-effects":
    "Hakemuksesta puuttuu kuvaus toimenpiteistä tai tavoitelluista tuloksista ja vaikutuksista. Kirjoita molemmat.",
  "cost-estimate": "Hakemuksesta puuttuu kustannusarvio: anna kokonaiskustannukset ja kustannusrivit.",
  "financing-plan": "Hakemuksesta puuttuu rahoitussuunnitelma: anna haettava tuki ja muut rahoituslähteet.",
  "use-of-results":
    "Hakemuksesta puuttuu kuvaus siitä, miten tuloksia hyödynnetään ja miten niistä tiedotetaan. Kirjoita kuvaus.",
  "results-of-other-projects":
    "Hakemuksesta puuttuu selvitys siitä, miten muiden merkityksellisten hankkeiden tulokset on otettu huomioon. Kirjoita selvitys.",
  "other-financing-reported":
    "Hakemuksesta puuttuu selvitys hankkeeseen saadusta tai haetusta muusta rahoituksesta. Jos muuta rahoitusta ei ole, ilmoita tyhjä luettelo.",
  continuity:
    "Hakemuksesta puuttuu kuvaus toiminnan jatkuvuudesta hankkeen jälkeen. Kirjoita kuvaus, tai ilmoita, että jatkuvuus on toiminnan luonteen vuoksi tarpeetonta.",
  "idea-covers-application-contents":
    "Hakemukseen on aikanaan sisällytettävä myös kohdat, joita ei ole vielä kirjoitettu. Valmistele ne ajoissa.",
  "financial-position-shown":
    "Muun kuin julkisoikeudellisen yhteisön on pyydettäessä selvitettävä taloudellinen asemansa, jollei viranomainen saa tietoja sähköisesti. Valmistele selvitys.",
  "decision-shows-costs-by-category":
    "Päätöksestä ei käy ilmi, miten hyväksytyt kustannukset jakautuvat kustannuslajeihin. Lisää jakauma, jollei se ole ilmeisen tarpeetonta.",
  "decision-allocates-de-minimis-aid":
    "Tuki myönnetään vähämerkityksisenä tukena. Kohdenna se päätöksessä erikseen kullekin tuen saajalle ja hyödynsaajana osallistuvalle taloudellista toimintaa harjoittavalle yksikölle.",
  "decision-states-payment-procedure":
    "Päätöksestä ei käy ilmi tuen maksamisessa noudatettava menettely. Lisää se ehtoihin.",
  "decision-states-procurement-terms":
    "Hankkeessa korvataan hankintoja tosiasiallisten kustannusten perusteella. Lisää päätökseen ehdot hankinnoissa noudatettavasta menettelystä.",
  "responsible-person-named":
    "Tuen saajan on nimettävä hankkeelle vastuuhenkilö, joka vastaa toteuttamisen kokonaisuudesta. Nimeä vastuuhenkilö ennen päätöstä.",
  "responsible-person-planned":
    "Vastuuhenkilöä ei ole vielä nimetty. Tuen saajan on nimettävä hankkeelle vastuuhenkilö: nimeä hänet jo hakemuksessa.",
  "development-cost-types":
    "Kehittämisosassa on investoinnin kustannuksia {amount}. Siirrä ne investointiosaan, jonka tuki on enintään 70 %, tai perustele, miksi ne ovat kehittämishankkeen kustannuksia.",
  "investment-cost-types":
    "Investointiosassa on kustannuksia {amount} lajeista, joita asetuksen investointikustannusten luettelossa ei ole. Poista ne investointiosasta tai perustele ne.",
  "support-kind-stated":
    "Hakemuksesta ei käy ilmi, mitä rahoituslain mukaista tukea haetaan. Tuen ehdot riippuvat siitä: ilmoita tuen laji.",
  "regional-investment-share":
    "Investoinnin kustannukset {investment} ovat enemmän kuin {ceiling} hyväksyttävistä kokonaiskustannuksista {total}. Investointi voi olla enintään {most}.",
  "accepted-regional-investment-share":
    "Hyväksytyt investointikustannukset {investment} ovat enemmän kuin {ceiling} hyväksytyistä kokonaiskustannuksista {total}. Hyväksy enintään {most}.",
  "regional-investment-necessary":
    "Alueellisen kehittämistuen hankkeeseen sisältyvän investoinnin ({investment}) on oltava välttämätön hankkeen toteuttamiselle. Poista investointi tai osoita, että se on välttämätön.",
  "no-single-company-business":
    "Maakunnan liitto ei voi myöntää tukea yksittäiselle yritykselle sen oman liiketoiminnan kehittämiseen. Suuntaa hanke laajemmin tai hae yrityksen kehittämisavustusta.",
  "national-call-notice":
    "Hakuilmoituksesta puuttuu hakuaika tai tieto jatkuvasta hausta, valintamenettely, valintaperusteet tai keskeiset ehdot. Pyydä viranomaista täydentämään ilmoitus.",
  "national-project-duration":
    "Toteuttamisaika {starts}–{ends} on pidempi kuin {years} vuotta. Päätä hanke viimeistään {last}.",
  "granted-national-project-duration":
    "Päätetty toteuttamisaika {starts}–{ends} on pidempi kuin {years} vuotta. Viimeinen päivä voi olla {last}.",
  "national-free-input-share":
    "Rahaa edellyttämätön panostus {input} on enemmän kuin {ceiling} omarahoituksesta ja sitä korvaavasta rahoituksesta ({sources}). Sitä voi olla enintään {most}.",
  "national-free-input-by-share":
    "Rahaa edellyttämätön panostus on omarahoituksessa {own} ja muussa rahoituksessa {other}. Jommassakummassa se on yli {ceiling} osuudesta: arvioi, lasketaanko raja osuuksittain.",
  "national-free-input-value":
    "Rahaa edellyttämätöntä panostusta on {input}. Tarkista, että se on perusteltua hankkeen kannalta, että työn arvo on enintään vastaavasta työstä maksettava palkka ja tuotteen tai palvelun enintään käypä arvo, että työn tekijä on vähintään 15-vuotias, ja että päätöksessä on arvo, enimmäismäärä ja todentaminen.",
  "national-cost-model":
    "Haettua kustannusmallia ei ole säädetty käytettäväksi kansallisista varoista rahoitettavassa hankkeessa. Valitse tosiasialliset kustannukset, prosenttimääräinen korvaus tai kertakorvaus.",
  "national-lump-sum":
    "Kertakorvauksena haettu tuki {grant} ylittää enimmäismäärän {most}. Hae enintään {most} tai valitse toinen kustannusmalli.",
  "granted-national-lump-sum":
    "Kertakorvauksena myönnetty tuki {granted} ylittää enimmäismäärän {most}. Myönnä enintään {most} tai päätä toinen kustannusmalli.",
  "national-lump-sum-not-for-procurement":
    "Hanke toteutetaan kokonaisuudessaan julkisena hankintana, joten tukea ei myönnetä kertakorvauksena. Valitse toinen kustannusmalli.",
  "call-lists-cost-models":
    "Hakuilmoituksesta ei käy ilmi, mitä kustannusmalleja haussa voi käyttää. Kysy rahoittajalta.",
  "cost-model-is-in-call":
    "Haettu kustannusmalli ei ole haussa käytettävissä. Valitse hakuilmoituksen kustannusmalleista.",
  "decided-cost-model-is-in-call":
    "Päätetty kustannusmalli ei ole haussa käytettävissä. Päätä jokin hakuilmoituksen kustannusmalleista.",
  "passing-application-is-scored":
    "Hakemus täyttää yleiset valintaperusteet, mutta sitä ei ole pisteytetty erityisten valintaperusteiden mukaan. Pisteytä hakemus ennen päätöstä.",
  "group-decision-names-all-recipients":
    "Ryhmähankkeen kunkin tuen saajan päätöksestä on käytävä ilmi kaikki ryhmähankkeen tuen saajat. Lisää ne päätökseen.",
  "group-applications-pending-together":
    "Ryhmähankkeen hakemuksilla on eri vireilletuloajat. Päätoteuttaja saattaa ne vireille, ja ne tulevat vireille samanaikaisesti: tarkista ajat.",
  "interreg-programme-stated":
    "Hakemuksesta ei käy ilmi, onko kyse Interreg-ohjelmasta vai Interreg-ulkorajaohjelmasta. Vastinrahoituksen rajat riippuvat siitä: ilmoita ohjelma.",
  "interreg-matching-share":
    "Haettu vastinrahoitus {grant} on enemmän kuin {share} suomalaisten tuensaajien muusta kuin EU:n rahoitusosuudesta {base}. Hae enintään {most}; määrä riippuu myös valtion talousarvion määrärahoista.",
  "interreg-matching-smallest":
    "Haettu vastinrahoitus {grant} jää alle pienimmän myönnettävän määrän, joka on {least} hanketta kohden.",
  "interreg-matching-largest":
    "Haettu vastinrahoitus {grant} ylittää suurimman myönnettävän määrän. Hae enintään {most} hanketta kohden.",
  "interreg-project-total":
    "Hankkeen kokonaiskustannukset {total} ovat alle {least}, joten kansallista vastinrahoitusta ei myönnetä.",
  "interreg-attachments":
    "Hakemuksesta puuttuu hallintoviranomaisen hyväksymä hankesuunnitelma tai asetuksen (EU) 2021/1059 22 artiklan 6 kohdan asiakirja. Liitä molemmat.",
  "granted-interreg-matching-share":
    "Myönnetty vastinrahoitus {granted} on enemmän kuin {share} suomalaisten tuensaajien muusta kuin EU:n rahoitusosuudesta {base}. Myönnä enintään {most}.",
  "granted-interreg-matching-limits":
    "Myönnetty vastinrahoitus {granted} ei ole välillä {least}–{most}. Myönnä tältä väliltä tai hylkää hakemus.",
} as const satisfies Catalogue<typeof rules>;
