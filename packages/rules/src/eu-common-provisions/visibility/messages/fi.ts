import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const fi: Catalogue<typeof rules> = {
  "communication-planned":
    "Hakemuksessa ei kerrota, miten hankkeesta ja EU:n tuesta viestitään. Tuensaajan on kuvattava hanke verkossa ja mainittava EU:n tuki kaikessa yleisölle ja osallistujille tarkoitetussa aineistossa: suunnittele viestintä jo nyt.",
  "plaque-planned":
    "Hankkeessa on fyysisiä investointeja tai laitehankintoja, ja sen kokonaiskustannukset {total} ylittävät rajan {threshold}. Tarkista, että pysyvä laatta tai kyltti EU-tunnuksineen on suunniteltu.",
  "communication-event-planned":
    "Kokonaiskustannukset ovat {total} (raja {threshold}), tai hanke on strategisesti merkittävä. Tarkista, että on suunniteltu viestintätapahtuma tai -toimi, johon komissio ja hallintoviranomainen otetaan ajoissa mukaan.",
  "decision-asks-for-visibility":
    "Päätöksessä ei ole viestintää koskevaa ehtoa. Lisää se: tuensaajan on käytettävä EU-tunnusta ja mainittava EU:n tuki.",
};
