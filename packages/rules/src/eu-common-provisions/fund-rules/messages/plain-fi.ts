import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const plainFi = {
  "esf-land-and-infrastructure":
    "Kuluissa on maata tai rakennuksia {amount}. ESR+ ei maksa maata, kiinteistöjä eikä infrastruktuuria. Poista nämä kulut.",
  "esf-equipment":
    "Kuluissa on laitteita {amount}. Tarkista ehdot. Yksi riittää: laite on välttämätön, osto on halvin tai hinta poistetaan kokonaan.",
  "esf-allowances-in-kind":
    "Rahoituksessa on panosta ilman rahaa {inKind}. Sallittu on palkka tai avustus, jonka muu taho maksaa osallistujille. Tarkista asia.",
  "esf-usual-pay":
    "Jokin palkka on suurempi kuin hakija yleensä maksaa. Tukea saa vain tavalliseen palkkaan tai lain vaatimaan palkkaan. Pienennä palkkaa.",
} as const satisfies Catalogue<typeof rules>;
