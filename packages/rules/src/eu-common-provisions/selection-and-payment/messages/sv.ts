import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const sv: Catalogue<typeof rules> = {
  "electronic-exchange":
    "Ansökan lämnas på papper. Kontakterna med myndigheterna är elektroniska; papper kan godtas endast i undantagsfall på sökandens uttryckliga begäran.",
  "productive-activity-transfer":
    "I projektet överförs produktionsverksamhet från Nuts 2-området. Ett sådant projekt kan inte väljas: lämna bort överföringen.",
  "started-before-application":
    "Projektet inleddes {startedOn}, innan ansökan blev anhängig {filedOn}. Kontrollera att tillämplig rätt har följts fram till dess.",
  "operation-and-maintenance":
    "Projektet innehåller en investering i infrastruktur eller en produktiv investering, och det har inte visats att sökanden har medel och arrangemang för drift och underhåll. Visa hur de täcks.",
  "environmental-assessment":
    "Projektet kräver en miljökonsekvensbedömning eller en prövning av behovet av en sådan, och den har inte gjorts. Den ska göras, och alternativ beaktas, innan projektet väljs.",
  "climate-proofing":
    "Infrastrukturen väntas hålla i {life} år och har inte klimatsäkrats. Från och med {years} år ska klimatsäkringen säkerställas.",
  "reasoned-opinion":
    "Ett motiverat yttrande från kommissionen gäller direkt projektet. Kontrollera om yttrandet äventyrar utgifternas laglighet och korrekthet eller genomförandet av projektet; i så fall kan projektet inte väljas.",
  "criteria-applied":
    "I beslutet har inget resultat antecknats för de allmänna eller särskilda urvalskriterierna. Anteckna båda: projekten ska rangordnas enligt öppna kriterier som är lika för alla.",
  "contributes-to-programme":
    "Kontrollera att projektet stämmer överens med programmet och dess strategier, bidrar effektivt till det särskilda målet {objective} och följer planeringsdokumenten för ett eventuellt nödvändigt villkor.",
  "best-relation":
    "Kontrollera att stödet {granted} för kostnader på {total} ger det bästa förhållandet mellan stödets belopp, verksamheten och målen.",
  "fund-and-intervention-type":
    "Kontrollera att projektet omfattas av fondens ({fund}) tillämpningsområde och ge det en interventionstyp enligt bilaga I.",
  "separation-of-functions":
    "{authority} beslutar om ett projekt som den själv söker stöd för. Kontrollera att kontrollerna är ordnade så att uppgifterna hålls åtskilda.",
  "decision-sets-financing":
    "I beslutet saknas de godkända totala kostnaderna och det beviljade stödet (kostnader: {total}, stöd: {granted}). Lägg till båda: stödmottagaren ska få en handling med finansieringsplanen.",
  "decision-sets-time-limit":
    "I beslutet saknas genomförandetidens sista dag. Lägg till den: stödmottagaren ska få en handling med tidsfristen.",
  "decision-sets-cost-method":
    "Av beslutet framgår inte enligt vilken metod kostnaderna fastställs. Lägg till kostnadsmodellen.",
  "decision-sets-payment-conditions":
    "I beslutet saknas villkoren för utbetalning av stödet. Lägg till utbetalningsförfarandet bland villkoren.",
};
