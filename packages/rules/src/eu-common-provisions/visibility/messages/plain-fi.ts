import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const plainFi = {
  "communication-planned":
    "Kerro, miten viestit hankkeesta ja EU:n tuesta. Tuen saaja kertoo hankkeesta verkossa ja mainitsee EU:n tuen. Suunnittele viestintä jo nyt.",
  "plaque-planned":
    "Hankkeen kulut {total} ylittävät rajan {threshold}. Tarkista, että hankkeelle tulee pysyvä laatta tai kyltti, jossa on EU-tunnus.",
  "communication-event-planned":
    "Kulut ovat {total} ja raja {threshold}, tai hanke on strateginen. Tarkista tapahtuman suunnitelma. Mukaan kutsutaan komissio ja hallintoviranomainen.",
  "decision-asks-for-visibility":
    "Päätöksestä puuttuu ehto viestinnästä. Lisää ehto: tuen saaja käyttää EU-tunnusta ja mainitsee EU:n tuen.",
} as const satisfies Catalogue<typeof rules>;
