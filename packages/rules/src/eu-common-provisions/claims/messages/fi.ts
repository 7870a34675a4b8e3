import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const fi = {
  "claimed-costs-within-eligibility":
    "Kustannus on syntynyt ennen {first} tai syntynyt tai maksettu vasta {last} jälkeen. EU:n yhteisten säännösten mukaan se ei ole tukikelpoinen. Poista se hakemuksesta.",
  "flat-rate-as-computed":
    "Prosenttimääräinen korvaus {amount} on enemmän kuin hankkeen prosentti haetuista kustannuksista: välittömiä kustannuksia on {direct}, niistä palkkoja {staff}. Laske korvaus niistä uudelleen.",
  "visibility-shown-with-claim":
    "EU:n tuesta on kerrottava verkkosivuilla ja sosiaalisessa mediassa, asiakirjoissa ja aineistoissa sekä kyltillä, julisteella tai sähköisellä näytöllä. Korjaa puute ennen kuin siitä vähennetään tukea.",
  "communication-reduction-ceiling":
    "Tukea vähennetään viestinnän vuoksi {reduction}, mutta vähennys voi olla enintään {ceiling} rahaston tuesta {union} eli {most}. Pienennä vähennystä.",
  "no-reduction-after-remedy":
    "Tukea vähennetään {reduction}, vaikka viestintävelvollisuuksia ei ole rikottu tai puute on korjattu. Vähennyksen voi tehdä vain, jos puutetta ei ole korjattu. Poista vähennys.",
} as const satisfies Catalogue<typeof rules>;
