import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const fi: Catalogue<typeof rules> = {
  "de-minimis-ceiling-today":
    "Vähämerkityksisenä tukena haetaan {amount}, ja kolmen viime vuoden aikana sitä on myönnetty {earlier}. Yhdelle ainoalle yritykselle tukea voi olla yhteensä enintään {ceiling}; päätöspäivä ratkaisee, mikä aiempi tuki lasketaan mukaan.",
  "de-minimis-ceiling":
    "Kun {grantedOn} myönnetään {amount} ja kolmen edeltävän vuoden aikana on myönnetty {earlier}, vähämerkityksinen tuki ylittää määrän {ceiling}. Myönnä vähemmän tai odota, kunnes aiempi tuki on kolmen vuoden ajanjakson ulkopuolella.",
  "de-minimis-window-edge":
    "Aiempaa vähämerkityksistä tukea {edge} on myönnetty täsmälleen kolme vuotta ennen päivää {grantedOn}. Tarkista, lasketaanko se vielä mukaan.",
  "single-undertaking":
    "Tuki on vähämerkityksistä tukea. Tarkista, että aiempi tuki on ilmoitettu koko yhden ainoan yrityksen osalta eikä vain hakijan osalta.",
};
