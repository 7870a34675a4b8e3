import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const fi = {
  "regional-committee-support":
    "Hanke on alueellinen ja maakunnan kehittämisen kannalta tai kustannuksiltaan merkittävä. Tukea ei voi myöntää, ellei maakunnan yhteistyöryhmä ole puoltanut hanketta. Pyydä yhteistyöryhmältä lausunto; tuen voi myöntää vain, jos se on puoltava.",
  "departure-from-regional-statement":
    "Yhteistyöryhmä on puoltanut hanketta, mutta päätöksessä ei myönnetä tukea. Puoltavasta lausunnosta voi poiketa vain, jos tuki olisi lainvastainen tai hanke ei olisi ohjelman mukainen. Tarkista peruste ja anna yhteistyöryhmälle perusteltu tieto ennen päätöstä.",
  "pooled-regional-council":
    "Päätöksen tekijäksi on merkitty {authority}. Sen välittävän toimielimen tehtävät on koottu Uudenmaan liittoon, joten päätöksen tekee Uudenmaan liitto.",
} as const satisfies Catalogue<typeof rules>;
