import type { Pack } from "@kaari/core";
import { esfPlusFinlandCitizens } from "./esf-plus-finland-citizens/index.ts";
import { esfPlusFinland } from "./esf-plus-finland/index.ts";
import { euCommonProvisions } from "./eu-common-provisions/index.ts";
import { finlandStructuralFunds } from "./finland-structural-funds/index.ts";

export { esfPlusFinland, esfPlusFinlandCitizens, euCommonProvisions, finlandStructuralFunds };

/** Every pack of ours, each before those that extend it. */
export const packs: ReadonlyArray<Pack> = [
  euCommonProvisions,
  finlandStructuralFunds,
  esfPlusFinland,
  esfPlusFinlandCitizens,
];
