import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const plainFi = {
  "emblem-shown": "EU-tunnus puuttuu hankkeen viestinnästä. Korjaa asia. Muuten tuki voi pienentyä.",
  "project-described-online": "Hankkeesta ei kerrota verkossa. Kerro lyhyesti hankkeesta ja EU:n tuesta.",
  "support-stated-in-material": "Aineistossa ei mainita EU:n tukea. Lisää maininta.",
  "plaque-put-up": "Hankkeen kulut {total} ylittävät rajan {threshold}. Aseta pysyvä laatta tai kyltti.",
  "poster-on-show": "Juliste puuttuu. Laita A3-kokoinen juliste paikkaan, jossa ihmiset näkevät sen.",
  "communication-event-held": "Hanke on suuri tai strateginen. Järjestä tapahtuma ja kutsu komissio mukaan.",
  "changed-period-within-eligibility":
    "Hanke päättyisi {ends}. Kuluihin saa tukea vain {last} asti. Hae aikaisempaa loppua.",
  "investment-endures":
    "Toiminta loppui tai siirtyi {changed}. Investoinnin pitää säilyä {ends} asti. Osa tuesta maksetaan takaisin.",
  "investment-not-substantially-changed": "Investointi muuttui {changed}. Arvioi, haittaako muutos tavoitteita.",
  "maintenance-under-state-aid":
    "Investointi muuttui {changed}. Hanke sai valtiontukea. Tarkista, kuinka kauan investoinnin pitää säilyä.",
  "documents-kept-five-years": "Asiakirjat hävitetään {destroyed}. Säilytä asiakirjat {last} asti.",
  "documents-kept-in-proceedings":
    "Hankkeesta on oikeusjuttu tai komissio on pyytänyt asiakirjoja. Älä hävitä asiakirjoja.",
} as const satisfies Catalogue<typeof rules>;
