import { cite } from "@kaari/core";
import { eligibilityDecree } from "./sources.ts";

const swedish = cite(eligibilityDecree, "18 § 5 mom. (ruotsinkielinen teksti)");

/** Where the Swedish text of decree 866/2021 reads otherwise than the Finnish, which the rules follow. */
export const responsiblePersonsUndertaking = {
  citation: swedish,
  says: {
    fi: "Ruotsinkielisen tekstin voi lukea niin, että myös vastuuasemassa olevan oma yritys kuuluu luetteloon.",
    sv: "Den svenska texten kan läsas så att också ett företag som ansvarspersonen själv har bestämmande inflytande över hör till förteckningen.",
    en: "The Swedish text can be read to list also an undertaking that the responsible person controls.",
  },
} as const;

export const recipientsUndertaking = {
  citation: swedish,
  says: {
    fi: "Tuen saajan määräysvallassa olevan yrityksen sijasta ruotsinkielinen teksti nimeää yrityksen, joka on tuen saajan perheenjäsenen määräysvallassa.",
    sv: "I stället för ett företag som stödmottagaren har bestämmande inflytande över nämner den svenska texten ett företag som en familjemedlem till stödmottagaren har det över.",
    en: "In place of an undertaking that the recipient controls, the Swedish text names one that a family member of the recipient controls.",
  },
} as const;
