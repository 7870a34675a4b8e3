import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const plainFi = {
  "fundamental-rights-described":
    "Kerro, miten hanke noudattaa EU:n perusoikeuskirjaa. Siinä ovat jokaisen ihmisen perusoikeudet.",
  "gender-equality-described": "Kerro, miten hanke edistää sukupuolten tasa-arvoa.",
  "non-discrimination-described":
    "Kerro, miten hanke estää syrjinnän. Ketään ei saa syrjiä esimerkiksi sukupuolen, alkuperän, uskonnon, vamman tai iän takia.",
  "accessibility-described":
    "Kerro, miten vammaiset ihmiset voivat olla mukana hankkeessa. Kerro, miten hanke on esteetön ja saavutettava.",
  "sustainable-development-described": "Kerro, miten hanke edistää kestävää kehitystä.",
  "no-significant-harm":
    "Hanke haittaa ympäristöä merkittävästi, tai asia on jätetty auki. Tarkista, mikä haitta on ja voiko sen välttää.",
} as const satisfies Catalogue<typeof rules>;
