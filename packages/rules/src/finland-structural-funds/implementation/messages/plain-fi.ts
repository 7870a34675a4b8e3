import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const plainFi = {
  "regional-committee-support":
    "Hanke on maakunnalle tärkeä tai kuluiltaan suuri. Tukea ei saa ilman maakunnan yhteistyöryhmän puoltoa. Pyydä ryhmältä lausunto.",
  "departure-from-regional-statement":
    "Yhteistyöryhmä puolsi hanketta. Tuen voi silti kieltää vain, jos se on laiton tai ohjelman vastainen. Kerro syy ryhmälle ennen päätöstä.",
  "pooled-regional-council":
    "Päättäjäksi on merkitty {authority}. Sen tehtävä on siirretty Uudenmaan liittoon. Uudenmaan liitto tekee päätöksen.",
} as const satisfies Catalogue<typeof rules>;
