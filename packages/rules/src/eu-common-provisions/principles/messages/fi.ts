import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const fi: Catalogue<typeof rules> = {
  "fundamental-rights-described":
    "Hakemuksessa ei kerrota, miten EU:n perusoikeuskirjaa noudatetaan. Kuvaa se: valintaperusteissa otetaan perusoikeuskirja huomioon.",
  "gender-equality-described":
    "Hakemuksessa ei kerrota, miten sukupuolten tasa-arvoa edistetään. Kuvaa se: valintaperusteilla varmistetaan tasa-arvo.",
  "non-discrimination-described":
    "Hakemuksessa ei kerrota, miten sukupuoleen, rotuun tai etniseen alkuperään, uskontoon tai vakaumukseen, vammaisuuteen, ikään tai seksuaaliseen suuntautumiseen perustuva syrjintä estetään. Kuvaa se.",
  "accessibility-described":
    "Hakemuksessa ei kerrota, miten esteettömyys ja saavutettavuus vammaisille henkilöille otetaan huomioon. Kuvaa se: valintaperusteilla varmistetaan esteettömyys ja saavutettavuus.",
  "sustainable-development-described":
    "Hakemuksessa ei kerrota, miten kestävää kehitystä edistetään. Kuvaa se: valintaperusteissa otetaan kestävä kehitys huomioon.",
  "no-significant-harm":
    "Hakemuksen mukaan hankkeesta aiheutuu merkittävää haittaa ympäristölle, tai asia on jätetty auki. Rahastot noudattavat ei merkittävää haittaa -periaatetta: tarkista, mikä haitta on ja voidaanko se välttää.",
};
