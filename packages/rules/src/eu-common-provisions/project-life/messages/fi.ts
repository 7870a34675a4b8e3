import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const fi: Catalogue<typeof rules> = {
  "emblem-shown":
    "EU-tunnusta ei ole käytetty hankkeen viestinnässä. Korjaa puute: korjaamattomasta laiminlyönnistä voidaan peruuttaa enintään 3 % tuesta.",
  "project-described-online":
    "Verkkosivuilla tai sosiaalisessa mediassa ei ole lyhyttä kuvausta hankkeesta, sen tavoitteista ja tuloksista sekä EU:n tuesta. Lisää kuvaus.",
  "support-stated-in-material":
    "Yleisölle tai osallistujille tarkoitetusta aineistosta puuttuu maininta EU:n tuesta. Lisää maininta aineistoon, jota vielä käytetään.",
  "plaque-put-up":
    "Hankkeessa on fyysisiä investointeja tai laitteita ja kokonaiskustannukset ovat {total}, yli {threshold}, mutta pysyvää laattaa tai kylttiä ei ole asetettu. Aseta se.",
  "poster-on-show":
    "Hankkeella ei ole vähintään A3-kokoista julistetta tai vastaavaa sähköistä näyttöä yleisölle näkyvällä paikalla. Aseta se esille.",
  "communication-event-held":
    "Hanke on strategisesti merkittävä tai sen kokonaiskustannukset {total} ylittävät {threshold}, mutta viestintätapahtumaa ei ole järjestetty. Kutsu komissio ja hallintoviranomainen ajoissa mukaan.",
  "changed-period-within-eligibility":
    "Hanke päättyisi muutoksen jälkeen {ends}, mutta kustannukset voivat olla tukikelpoisia viimeistään {last}. Hae aikaisempaa päättymistä.",
  "investment-endures":
    "Tuotannollinen toiminta loppui tai siirtyi, tai infrastruktuurin omistus vaihtui aiheetonta etua tuottaen {changed}. Investoinnin on säilyttävä {ends} saakka; tuki maksetaan takaisin noudattamatta jääneen ajan suhteessa.",
  "investment-not-substantially-changed":
    "Investointi muuttui {changed}, ja sen on säilyttävä {ends} saakka. Arvioi, heikentääkö muutos sen alkuperäisiä tavoitteita.",
  "maintenance-under-state-aid":
    "Valtiontukea sisältävän hankkeen investoinnissa tapahtui muutos {changed}. Tarkista valtiontukisäännöistä, kuinka kauan investointi on säilytettävä.",
  "documents-kept-five-years":
    "Asiakirjat hävitettäisiin {destroyed}, mutta ne on säilytettävä {last} saakka; valtiontukisäännöt voivat vaatia pidempää aikaa.",
  "documents-kept-in-proceedings":
    "Säilytysaika on keskeytynyt oikeudellisen menettelyn tai komission pyynnön vuoksi. Asiakirjoja ei saa hävittää ennen kuin se on ohi.",
};
