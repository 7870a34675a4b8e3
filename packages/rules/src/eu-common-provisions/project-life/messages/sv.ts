import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const sv: Catalogue<typeof rules> = {
  "emblem-shown":
    "EU-emblemet har inte använts i projektets kommunikation. Åtgärda bristen: för en försummelse som inte åtgärdas kan högst 3 % av stödet dras in.",
  "project-described-online":
    "På webbplatsen eller i sociala medier finns ingen kort beskrivning av projektet, dess syfte och resultat samt EU-stödet. Lägg till en.",
  "support-stated-in-material":
    "I material för allmänheten eller deltagarna saknas en uppgift om EU-stödet. Lägg till den i material som ännu används.",
  "plaque-put-up":
    "Projektet har fysiska investeringar eller utrustning och totala kostnader på {total}, över {threshold}, men ingen permanent skylt har satts upp. Sätt upp en.",
  "poster-on-show":
    "Projektet har ingen affisch i minst A3-format eller motsvarande elektronisk skärm på en plats som är synlig för allmänheten. Sätt upp en.",
  "communication-event-held":
    "Projektet är av strategisk betydelse eller dess totala kostnader {total} överstiger {threshold}, men inget kommunikationsevenemang har ordnats. Bjud in kommissionen och den förvaltande myndigheten i god tid.",
  "changed-period-within-eligibility":
    "Projektet skulle efter ändringen sluta {ends}, men kostnader kan vara stödberättigande senast {last}. Sök ett tidigare slutdatum.",
  "investment-endures":
    "Produktionsverksamheten upphörde eller flyttade, eller infrastrukturens ägare byttes med obehörig fördel {changed}. Investeringen ska bestå till {ends}; stödet återbetalas i förhållande till den tid som inte uppfylls.",
  "investment-not-substantially-changed":
    "Investeringen ändrades {changed} och ska bestå till {ends}. Bedöm om ändringen undergräver de ursprungliga målen.",
  "maintenance-under-state-aid":
    "Investeringen i ett projekt med statligt stöd ändrades {changed}. Kontrollera i reglerna om statligt stöd hur länge den ska bestå.",
  "documents-kept-five-years":
    "Handlingarna skulle förstöras {destroyed}, men de ska bevaras till {last}; reglerna om statligt stöd kan kräva längre.",
  "documents-kept-in-proceedings":
    "Bevaringstiden är avbruten på grund av ett rättsligt förfarande eller en begäran från kommissionen. Handlingarna får inte förstöras förrän det är över.",
};
