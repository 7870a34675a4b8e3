import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules/index.ts";

export const sv = {
  "fund-is-esf-plus": "Dessa regler gäller ESF+-projekt. Välj ESF+ som fond eller använd en annan fonds regler.",
  "call-is-of-esf-plus": "Utlysningen gäller inte ESF+. Välj en utlysning som finansierar ESF+-projekt.",
  "aland-outside":
    "Projektet genomförs endast på Åland, som har ett eget program. Lägg till ett landskap i Fastlandsfinland eller sök finansiering ur Ålands program.",
  "main-region-clear":
    "Projektet har {regions, plural, one {ett huvudsakligt landskap} other {# landskap med lika stor andel}}. Behörig är den central inom vars område projektet huvudsakligen genomförs. Precisera andelarna eller fråga finansiären.",
  "competent-funder":
    "Som beslutsfattare anges {authority}. När projektet huvudsakligen genomförs i landskapet {region} är finansiären på beslutsdagen {expected}. Kontrollera behörigheten och namnet; anhängiga ärenden övergick 1.1.2026 till livskraftscentralerna utan ny ansökan.",
  "decided-before-funding-areas":
    "Beslutet är daterat {decided} och har fattats av {authority}. Indelningen i centralernas områden gäller från den 1.9.2021: behörigheten dessförinnan är inte känd här. Kontrollera behörigheten i den tidigare lagen.",
  "theme-intermediate-body":
    "Som beslutsfattare anges {authority}. Till utgången av 2025 beslutade NTM-centralerna i Tavastland, Södra Savolax, Mellersta Finland och Norra Österbotten om de riksomfattande temana enligt ministeriets fördelning. Kontrollera behörigheten; fördelningen från 1.1.2026 har inte lästs.",
  "call-scope":
    "Utlysningen och projektet skiljer sig: den ena är regional, den andra hör till ett riksomfattande tema. Välj en utlysning som passar projektet.",
  "call-regions": "Projektet omfattar ett landskap som utlysningen inte gäller. Kontrollera landskapen i kungörelsen.",
  "call-outside-activity":
    "Kungörelsen tillåter inte verksamhet utanför området. Avgränsa verksamheten till utlysningens område eller fråga finansiären.",
  "call-maximum-grant": "Ni söker {grant}. I utlysningen kan stödet vara högst {most}.",
  "call-minimum-grant": "Ni söker {grant}. I utlysningen beviljas minst {least} i stöd.",
  "call-support-rate":
    "Ni söker {grant}. I utlysningen är stödet högst {rate} av kostnaderna efter avdrag för inkomster: {most}.",
  "call-duration": "Projektet pågår {starts}–{ends}. I utlysningen kan ett projekt pågå högst {months} månader.",
  "beneficiary-counted-once":
    "Samma förmånstagare har räknats både som person (EECO05) och som företag (EECO19). Räkna en gång: den egenföretagare eller det företag som direkt fick stödet.",
} as const satisfies Catalogue<typeof rules>;
