import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const sv: Catalogue<typeof rules> = {
  "period-within-eligibility":
    "Genomförandetiden är {startsOn}–{endsOn}. Kostnaderna är stödberättigande endast om de uppkommer och betalas under tiden {first}–{last}: förkorta genomförandetiden så att den slutar senast {last}.",
  "decided-period-within-eligibility":
    "Den beslutade genomförandetiden är {startsOn}–{endsOn}. Kostnaderna är stödberättigande endast om de uppkommer och betalas under tiden {first}–{last}: bestäm en genomförandetid som slutar senast {last}.",
  "not-completed-before-filing":
    "Projektet har fysiskt slutförts eller genomförts helt före ansökan. Ett sådant projekt kan inte stödjas, även om betalningar återstår.",
  "several-categories-of-region":
    "ERUF-projektet genomförs i {regions} landskap. Kontrollera om de hör till olika regionkategorier; då fördelas kostnaderna proportionellt mellan dem på objektiva grunder.",
  "just-transition-plan":
    "Projektet finansieras från Fonden för en rättvis omställning. Kontrollera att kostnaderna bidrar till att genomföra den territoriella planen för en rättvis omställning.",
  "activity-outside-area":
    "En del av projektet genomförs utanför programområdet. Kontrollera att verksamheten bidrar till programmets mål.",
  "interest-on-debt":
    "I kostnadskalkylen finns ränte- och finansieringskostnader på {amount}. Kontrollera att de inte omfattar skuldräntor: sådana är inte stödberättigande annat än som räntesubventioner eller bidrag till garantiavgifter.",
  "land-share":
    "Köpet av mark kostar {land}. Det får kosta högst {share} av de stödberättigande totala kostnaderna, det vill säga {most}. För övergiven mark och tidigare industriområden med byggnader är gränsen högre, och för miljöskyddsprojekt finns ingen gräns.",
  "derelict-land-share":
    "Köpet av mark, övergiven mark och tidigare industriområden inberäknade, kostar {land}. Det får kosta högst {share} av de stödberättigande totala kostnaderna, det vill säga {most}.",
  "vat-of-large-project":
    "De totala kostnaderna med mervärdesskatt är {total} och i kostnadskalkylen ingår mervärdesskatt som sökanden kan dra av. När de totala kostnaderna är minst {threshold} är mervärdesskatten stödberättigande endast om den inte kan återfås: stryk mervärdesskatten.",
  relocation:
    "I projektet omlokaliseras verksamhet från en annan medlemsstat eller region. Utgifter som stöder omlokalisering är inte stödberättigande: lämna omlokaliseringen utanför projektet.",
  "same-costs-funded-elsewhere":
    "För samma kostnader finns annan finansiering på {amount}. Kontrollera att ingen kostnad deklareras både här och för en annan fond, ett annat unionsinstrument eller ett annat program inom samma fond; en kostnad kan fördelas proportionellt mellan dem om det anges i beslutet.",
  "public-support-without-in-kind":
    "Det offentliga stödet är {support}. Eftersom naturaprestationer ({inKind}) ingår i kostnaderna får det offentliga stödet vara högst de stödberättigande kostnaderna utan dem, det vill säga {most}.",
  "value-of-in-kind":
    "I kostnaderna ingår naturaprestationer på {inKind}. Kontrollera att deras värde är högst marknadspriset och kan verifieras oberoende, att oavlönat arbete värderas enligt verifierad arbetstid och lön för likvärdigt arbete och att värdet på mark eller byggnader har intygats av en oberoende expert och är högst {share} av de stödberättigande kostnaderna.",
  "depreciation-conditions":
    "I kostnaderna ingår avskrivningar på {amount}. Kontrollera att programmets regler tillåter dem, att beloppet är styrkt på samma sätt som med en faktura, att de gäller endast projekttiden och att tillgången inte har anskaffats med offentliga bidrag.",
};
