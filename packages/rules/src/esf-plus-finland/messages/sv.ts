import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const sv = {
  "fund-is-esf-plus": "Dessa regler gäller ESF+-projekt. Välj ESF+ som fond eller använd en annan fonds regler.",
  "call-is-of-esf-plus": "Utlysningen gäller inte ESF+. Välj en utlysning som finansierar ESF+-projekt.",
  "esf-plus-funds-development":
    "Ur ESF+ beviljas stöd för utvecklingsprojekt som gäller sysselsättning, kompetens och social delaktighet. Ändra projekttypen till utvecklingsprojekt; för ett investeringsprojekt söks annan finansiering.",
  "aland-outside":
    "Projektet genomförs endast på Åland, som har ett eget program. Lägg till ett landskap i Fastlandsfinland eller sök finansiering ur Ålands program.",
  "main-region-clear":
    "Projektet har {regions, plural, one {ett huvudsakligt landskap} other {# landskap med lika stor andel}}. Behörig är den central inom vars område projektet huvudsakligen genomförs. Precisera andelarna eller fråga finansiären.",
  "competent-funder":
    "Som beslutsfattare anges {authority}. När projektet huvudsakligen genomförs i landskapet {region} är finansiären på beslutsdagen {expected}. Kontrollera behörigheten och namnet; anhängiga ärenden övergick 1.1.2026 till livskraftscentralerna utan ny ansökan.",
} as const satisfies Catalogue<typeof rules>;
