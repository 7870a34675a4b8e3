import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules/index.ts";

export const sv = {
  "budget-lines-add-up":
    "Kostnadsraderna är sammanlagt {lines} men totalkostnaderna {total}. Skillnaden är {difference}: rätta raderna eller totalsumman.",
  "investment-lines-add-up":
    "Investeringsdelens rader är sammanlagt {lines} men investeringsdelen {total}. Rätta raderna eller summan.",
  "investment-within-total": "Investeringsdelen {investment} är större än totalkostnaderna {total}. Rätta någondera.",
  "total-with-vat-not-smaller":
    "Kostnaderna med mervärdesskatt ({withVat}) är mindre än totalkostnaderna {total}. Rätta någondera.",
  "share-within-full-time":
    "Arbetstidsandelen är över 100 %: {positions}. Ange andelen av en persons hela årsarbetstid.",
  "forty-percent-adds-up":
    "Den procentuella ersättningen är {amount}, men 40 % av lönekostnaderna {staff} är {right}. Rätta ersättningen.",
  "cost-model-agrees":
    "Enligt ansökan ersätts allt som faktiska kostnader, men en annan kostnadsmodell har valts. Rätta den ena uppgiften.",
  "funding-plan-adds-up":
    "Finansieringen är sammanlagt {financed}, men kostnaderna efter inkomster är {needed}. Skillnaden är {difference}: rätta finansieringsplanen.",
  "grant-asked-for": "Det sökta stödet är 0,00 euro. Ange hur mycket stöd som söks.",
  "investment-grant-within-grant":
    "För investeringsdelen söks {investment}, men hela stödet är {grant}. Rätta någondera.",
  "advance-within-grant": "{advance} söks i förskott, men hela stödet är {grant}. Minska förskottet.",
  "period-in-order": "Genomförandetiden börjar {starts} och slutar {ends}. Kontrollera dagarna.",
  "region-shares-add-up":
    "Landskapens andelar är sammanlagt {together}, eller så saknas någon andel. Rätta andelarna så att summan är 100 %.",
  "region-named-once": "Samma landskap har angetts två gånger. Slå ihop andelarna på en rad.",
  "call-is-the-one-named":
    "Ansökan lämnas i utlysningen {named}, men kontrollen använder uppgifterna för {given}. Välj rätt utlysning.",
  "call-in-order": "Utlysningen öppnas {opens} och slutar {closes}. Kontrollera uppgifterna i kungörelsen.",
  "partner-is-another-body":
    "Sökanden (FO-nummer {businessId}) har också angetts som part. Ta bort den bland parterna.",
  "group-total-adds-up":
    "Delprojektens kostnader är sammanlagt {parts} men gruppens kostnader {total}. Rätta någondera.",
  "group-applicant-once": "Samma sökande är med i gruppen två gånger. Slå ihop ansökningarna eller rätta FO-numret.",
  "group-parts-say-so": "Någon av gruppens ansökningar anges som något annat än grupprojekt. Rätta uppgiften.",
  "decision-after-filing": "Beslutsdagen {made} är före ansökan {filed}. Kontrollera dagarna.",
  "decision-served-after-it-was-made":
    "Beslutet anges ha delgetts {served}, innan det fattades {made}. Kontrollera dagarna.",
  "decided-period-in-order": "Den beslutade genomförandetiden börjar {starts} och slutar {ends}. Kontrollera dagarna.",
  "granted-within-applied": "{granted} beviljas i stöd, men {asked} har sökts. Kontrollera beloppet.",
  "accepted-costs-add-up":
    "De godkända kostnadsslagen är sammanlagt {together}, men de godkända totalkostnaderna {total}. Kontrollera beloppen.",
  "claimed-costs-add-up":
    "De ansökta kostnaderna är sammanlagt {together}, men den ansökta summan är {total}. Rätta raderna eller summan.",
  "claim-period-in-order": "Utbetalningsperioden börjar {starts} och slutar {ends}. Kontrollera dagarna.",
  "claim-after-its-period":
    "Ansökan om utbetalning har lämnats {pending}, men dess period slutar först {ends}. Kontrollera dagarna.",
  "accepted-within-claimed": "För kostnaden godkänns mer än vad som ansöks om: {costs}. Kontrollera beloppen.",
} as const satisfies Catalogue<typeof rules>;
