import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const plainFi = {
  "de-minimis-ceiling-today":
    "Haet vähämerkityksistä eli pientä tukea {amount}. Kolmen vuoden aikana sitä on jo {earlier}. Raja on {ceiling}. Päätöspäivä ratkaisee.",
  "de-minimis-ceiling":
    "Vähämerkityksistä eli pientä tukea on liikaa. Nyt myönnetään {amount}, aiemmin {earlier}. Raja on {ceiling}. Myönnä vähemmän tai odota.",
  "de-minimis-window-edge":
    "Aiempi tuki {edge} on annettu tasan kolme vuotta ennen päivää {grantedOn}. Tarkista, lasketaanko se vielä mukaan.",
  "single-undertaking":
    "Tuki on vähämerkityksistä eli pientä tukea. Tarkista, että aiempi tuki on ilmoitettu koko yritysryhmästä, ei vain hakijasta.",
} as const satisfies Catalogue<typeof rules>;
