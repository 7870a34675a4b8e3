import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const sv = {
  "claimed-costs-within-eligibility":
    "En kostnad har uppkommit före {first}, eller uppkommit eller betalats först efter {last}. Enligt EU:s gemensamma bestämmelser är den inte stödberättigande. Ta bort den ur ansökan.",
  "flat-rate-as-computed":
    "Den procentuella ersättningen {amount} är mer än projektets procentsats av de ansökta kostnaderna: de direkta kostnaderna är {direct}, varav löner {staff}. Räkna om ersättningen utifrån dem.",
  "visibility-shown-with-claim":
    "EU-stödet ska synas på webbplatsen och i sociala medier, i handlingar och material samt på en skylt, affisch eller elektronisk skärm. Åtgärda bristen innan den minskar stödet.",
  "communication-reduction-ceiling":
    "Stödet minskas med {reduction} på grund av kommunikationen, men avdraget får vara högst {ceiling} av fondens stöd {union}, det vill säga {most}. Minska avdraget.",
  "no-reduction-after-remedy":
    "Stödet minskas med {reduction} fastän kommunikationsskyldigheterna inte har åsidosatts eller bristen har åtgärdats. Avdraget kan göras endast om bristen inte har åtgärdats. Ta bort avdraget.",
} as const satisfies Catalogue<typeof rules>;
