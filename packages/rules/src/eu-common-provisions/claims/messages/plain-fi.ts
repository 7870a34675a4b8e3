import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const plainFi = {
  "claimed-costs-within-eligibility": "Kulu on väärältä ajalta. Sopiva aika on {first}–{last}. Poista kulu.",
  "flat-rate-as-computed":
    "Prosenttikorvaus {amount} on liian suuri. Suoria kuluja on {direct}. Laske korvaus uudelleen.",
  "visibility-shown-with-claim":
    "EU-tuesta pitää kertoa verkossa, papereissa ja julisteessa. Korjaa puute, ettei tuki pienene.",
  "communication-reduction-ceiling":
    "Tuesta vähennetään {reduction}. Vähennys saa olla enintään {most}. Pienennä vähennystä.",
  "no-reduction-after-remedy":
    "Tuesta vähennetään {reduction}. Viestinnän puute on kuitenkin korjattu. Poista vähennys.",
} as const satisfies Catalogue<typeof rules>;
