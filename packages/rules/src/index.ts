import type { Pack } from "@kaari/core";
import { esfPlusFinlandCitizens } from "./esf-plus-finland-citizens/index.ts";
import { esfPlusFinland } from "./esf-plus-finland/index.ts";
import { euCommonProvisions } from "./eu-common-provisions/index.ts";
import { finlandStructuralFunds } from "./finland-structural-funds/index.ts";
import { kaariConsistency } from "./kaari-consistency/index.ts";

export { esfPlusFinland, esfPlusFinlandCitizens, euCommonProvisions, finlandStructuralFunds, kaariConsistency };

/** Every pack of ours, each before those that extend it. */
export const packs: ReadonlyArray<Pack> = [
  kaariConsistency,
  euCommonProvisions,
  finlandStructuralFunds,
  esfPlusFinland,
  esfPlusFinlandCitizens,
];
