import { own, record } from "./fact.ts";

/** Confirmations about the horizontal principles: how the project keeps to each. */
export const HorizontalPrinciples = record({
  genderEquality: own.text(
    "Miten sukupuolten tasa-arvoa edistetään?",
    "Hur främjas jämställdhet mellan könen?",
    "How is gender equality promoted?",
  ),
  nonDiscrimination: own.text(
    "Miten syrjintä estetään?",
    "Hur förhindras diskriminering?",
    "How is discrimination prevented?",
  ),
  accessibility: own.text(
    "Miten esteettömyys ja saavutettavuus otetaan huomioon?",
    "Hur beaktas tillgänglighet?",
    "How is accessibility taken into account?",
  ),
  fundamentalRights: own.text(
    "Miten EU:n perusoikeuskirja otetaan huomioon?",
    "Hur beaktas EU:s stadga om de grundläggande rättigheterna?",
    "How is the EU Charter of Fundamental Rights respected?",
  ),
  sustainableDevelopment: own.text(
    "Miten kestävää kehitystä edistetään?",
    "Hur främjas hållbar utveckling?",
    "How is sustainable development promoted?",
  ),
  significantHarm: own.flag(
    "Aiheuttaako hanke merkittävää haittaa ympäristölle?",
    "Orsakar projektet betydande skada för miljön?",
    "Does the project do significant harm to the environment?",
  ),
});
