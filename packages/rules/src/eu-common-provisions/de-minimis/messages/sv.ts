import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const sv: Catalogue<typeof rules> = {
  "de-minimis-ceiling-today":
    "Som stöd av mindre betydelse söks {amount} och under de tre senaste åren har {earlier} beviljats. Tillsammans får stödet till ett enda företag vara högst {ceiling}; dagen för beslutet avgör vilket tidigare stöd som räknas med.",
  "de-minimis-ceiling":
    "När {amount} beviljas {grantedOn} och {earlier} har beviljats under de tre föregående åren överstiger stödet av mindre betydelse {ceiling}. Bevilja mindre eller vänta tills tidigare stöd faller utanför treårsperioden.",
  "de-minimis-window-edge":
    "Tidigare stöd av mindre betydelse på {edge} beviljades exakt tre år före {grantedOn}. Kontrollera om det ännu ska räknas med.",
  "single-undertaking":
    "Stödet är stöd av mindre betydelse. Kontrollera att det tidigare stödet har uppgetts för hela det enda företaget och inte bara för sökanden.",
};
