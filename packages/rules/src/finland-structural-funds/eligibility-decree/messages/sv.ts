import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const sv = {
  "simplified-model-used":
    "Alla kostnader ({total}) skulle ersättas endast som faktiska. Använd enhetskostnader, engångsersättning eller procentuell ersättning för åtminstone en del av kostnaderna: det finns ingen nedre gräns för projektets storlek.",
  "cost-model-stated":
    "I ansökan saknas kostnadsmodellen, och utan den kan kostnadsförslaget inte bedömas. Välj en av kungörelsens kostnadsmodeller.",
  "models-cover-different-costs":
    "Samma kostnad skulle ersättas enligt flera kostnadsmodeller. Avgränsa modellerna så att var och en täcker olika kostnadsposter eller olika projekt i samma projekthelhet.",
  "cost-model-decided": "I beslutet saknas kostnadsmodellen. Besluta om modellen för hela genomförandetiden.",
  "decided-simplified-model":
    "Beslutet skulle ersätta alla kostnader ({total}) endast som faktiska. Besluta om enhetskostnader, engångsersättning eller procentuell ersättning för åtminstone en del av kostnaderna; en lönekostnadsmodell räcker om projektet har löner.",
  "cost-model-as-applied-for":
    "Det behöriga organet beslutar om kostnadsmodellen. Den beslutade modellen är en annan än den sökta: kontrollera kostnadsförslaget och motivera ändringen.",
  "forty-percent-model-first":
    "I utvecklingsprojekt är den primära procentuella modellen 40 % av lönekostnaderna. Fråga finansiären om den sökta modellen kan användas.",
  "costs-after-pending":
    "I kostnadsförslaget finns kostnader på {amount} som uppkommit innan ansökan blev anhängig. De är inte stödberättigande: ta bort dem. Endast förberedande investeringskostnader som ersätts procentuellt får vara tidigare.",
  "ineligible-costs-left-out":
    "Av de sökta kostnaderna är {ineligible} inte stödberättigande, och {partly} är det endast utan mervärdesskatt som kan dras av eller är en kommuns, ersättning från annat håll, bonusar och lön över den vanliga. Beslutet godkänner {accepted}. Godkänn högst {most} och lämna också bort dessa delar.",
  "costs-necessary-and-reasonable":
    "Bedöm om de kostnader som godkänns, {total}, föranleds av projektet, är behövliga, skäliga till beloppet och programenliga samt uppkommer under den beslutade genomförandetiden.",
  "no-ordinary-activity-costs":
    "Kostnader för normal verksamhet och anknytande PR-verksamhet ({amount}) är inte stödberättigande. Ta bort raden ur kostnadsförslaget.",
  "no-in-kind-costs": "Naturabidrag ({amount}) är inte stödberättigande. Ta bort raden ur kostnadsförslaget.",
  "no-in-kind-financing":
    "Finansieringsplanen innehåller talkoarbete eller andra naturabidrag på {amount}. I ett projekt inom EU-programmet ska finansieringen vara pengar: ersätt dem med pengar.",
  "no-depreciation":
    "Avskrivningar på fastigheter och anläggningstillgångar ({amount}) är inte stödberättigande. Ta bort raden ur kostnadsförslaget.",
  "no-finance-costs":
    "Räntor, serviceavgifter och andra finansiella kostnader ({amount}) är inte stödberättigande. Ta bort raden ur kostnadsförslaget.",
  "no-transfer-tax":
    "Överlåtelseskatt och avgifter av skattenatur ({amount}) är inte stödberättigande. Ta bort raden ur kostnadsförslaget.",
  "no-fines-or-court-costs":
    "Böter, lagbaserade påföljder och rättegångskostnader ({amount}) är inte stödberättigande. Ta bort raden ur kostnadsförslaget.",
  "no-double-funding":
    "För kostnader på {amount} har sökanden fått eller rätt att få ersättning från annat håll. Till den delen är de inte stödberättigande: ta bort den ersatta delen ur kostnadsförslaget.",
  "double-funding-under-state-aid":
    "För kostnader på {amount} fås ersättning från annat håll. På projektet tillämpas lagstiftning om statligt stöd: kontrollera om den tillåter kumulering.",
  "same-costs-financed-elsewhere":
    "För samma kostnader har annan finansiering på {amount} sökts eller fåtts. Säkerställ att samma kostnad inte ersätts två gånger.",
  "vat-not-recoverable":
    "I kostnader på {amount} ingår mervärdesskatt som sökanden kan dra av eller få tillbaka. Ange kostnaderna utan mervärdesskatt.",
  "vat-statement-given":
    "I kostnader på {amount} ingår mervärdesskatt, men Skatteförvaltningens utredning har inte bifogats. Bifoga den, eller lägg fram någon annan motiverad utredning om det är uppenbart onödigt att begära den.",
  "no-municipal-vat":
    "En kommuns eller samkommuns mervärdesskatt är aldrig stödberättigande. Ange kostnaderna {amount} utan mervärdesskatt.",
  "granted-support-after-revenue":
    "Av de godkända kostnaderna {total} beviljas {granted}. Stödet räknas på de kostnader från vilka inkomsterna, uppskattade till {revenue}, har dragits av: {ceiling} av resten är {most}. Kontrollera om inkomsterna redan har dragits av från de godkända kostnaderna.",
  "job-descriptions-written":
    "Lönen är stödberättigande endast om personen har en skriftlig arbetsbeskrivning. Skriv arbetsbeskrivningen: {positions}.",
  "pay-not-above-usual":
    "Lönen är högre än vad sökanden vanligen betalar för uppgifter på motsvarande nivå: {positions}. Den överskjutande delen är inte stödberättigande: sänk lönen i kostnadsförslaget.",
  "no-voluntary-pay-items":
    "I lönen ingår resultatpremier, naturaförmåner, bonusar eller andra frivilliga poster: {positions}. Ta bort dem ur kostnadsförslaget.",
  "working-time-share":
    "Arbetstidsandelen är under {floor} och inget skäl har angetts, eller så har befattningarna inte räknats upp: {positions}. Höj andelen till minst {floor}, eller ange en grundad anledning för en andel på minst {lowest}.",
  "working-time-share-lowest":
    "Arbetstidsandelen är under {lowest}: {positions}. En så liten andel kan inte godkännas av något skäl: höj den eller lämna bort lönen.",
  "working-time-share-reason":
    "Arbetstidsandelen är under {floor}: {positions}. Bedöm om det angivna skälet är grundat, och godkänn andelen i beslutet.",
  "salary-model-chosen":
    "I ansökan saknas lönekostnadsmodellen. Välj enhetskostnad enligt 1 720 timmar eller faktiska löner och lönebikostnadsprocent.",
  "salary-model-decided":
    "I beslutet saknas lönekostnadsmodellen. Besluta om lönerna ersätts som enhetskostnader eller som faktiska kostnader med procent.",
  "one-salary-model":
    "I projektet skulle {models} lönekostnadsmodeller användas. Välj en modell för hela projektpersonalen.",
  "annual-gross-cost-shown":
    "I enhetskostnadsmodellen ska sökanden visa de senaste årliga bruttopersonalkostnaderna för varje befattning. Lägg till de belopp som saknas.",
  "hourly-unit-cost":
    "Timkostnaden är högre än de årliga bruttopersonalkostnaderna dividerade med {hours} timmar: {positions}. Räkna om timkostnaden.",
  "planned-hours-within-year":
    "Timmarna per år är fler än arbetstidsandelen av {hours} timmar: {positions}. Minska timmarna eller höj arbetstidsandelen.",
  "fixed-working-time-share":
    "I modellen med faktiska löner ska sökanden fastställa en fast arbetstidsandel för varje arbetstagare. Lägg till de andelar som saknas. Arbetstidsbokföring behövs inte.",
  "side-cost-rate":
    "Lönebikostnadsprocenten är {given}, den fastställda är {rate}. Använd den fastställda, eller kontrollera om den förvaltande myndigheten har fastställt en ny.",
  "decided-side-cost-rate":
    "Lönebikostnadsprocenten i beslutet är {given}, den procent som var fastställd på beslutsdagen är {rate}. Den gäller hela genomförandetiden: kontrollera.",
  "forty-percent-for-development":
    "40-procentsmodellen kan användas endast i ett utvecklingsprojekt. Välj en annan kostnadsmodell för ett investeringsprojekt.",
  "forty-percent-amount":
    "Den procentuella ersättningen {amount} är mer än {rate} av lönekostnaderna med bikostnader ({staff}). Ange högst {most}.",
  "decided-forty-percent-amount":
    "Den godkända procentuella ersättningen {amount} är mer än {rate} av de godkända lönekostnaderna {staff} och en eventuell investeringsdels egen ersättning. Godkänn högst {most}.",
  "forty-percent-covers-all-other-costs":
    "I kostnadsförslaget finns övriga kostnader på {amount} utöver 40-procentsersättningen. Ersättningen täcker alla andra kostnader än löner, också resor och köpta tjänster: ta bort raderna.",
  "forty-percent-and-other-reimbursement":
    "Vid sidan av 40-procentsersättningen finns kostnader för investeringsdelen eller ersättningar till deltagare på {amount}. Enligt 8 § täcker 40 % alla andra kostnader än löner: bedöm om de kan ersättas enligt en annan modell.",
  "forty-percent-needs-salaries":
    "Projektet har inga lönekostnader, så 40-procentsersättningen är noll. Överväg 7-procentsmodellen eller engångsersättning, om utlysningen tillåter dem.",
  "seven-percent-gate":
    "7-procentsmodellen kan inte användas: lönekostnaderna är {staff}, köpta tjänster {services} (det krävs {servicesShare}, dvs. {servicesNeeded}) och resor {travel} (det krävs {travelShare}, dvs. {travelNeeded}). Välj en annan modell.",
  "decided-seven-percent-gate":
    "Enligt den godkända planen kan 7-procentsmodellen inte beslutas: lönekostnaderna är {staff}, köpta tjänster {services} (det krävs {servicesNeeded}) och resor {travel} (det krävs {travelNeeded}).",
  "seven-percent-requested":
    "7-procentsmodellen beslutas endast på stödmottagarens ansökan. Sök modellen särskilt i ansökan.",
  "seven-percent-for-development":
    "7-procentsmodellen kan användas endast i ett utvecklingsprojekt. Välj en annan kostnadsmodell för ett investeringsprojekt.",
  "seven-percent-direct-costs":
    "Kostnader på {amount} finns inte bland de direkta kostnaderna: 7-procentsersättningen täcker dem. Ta bort raderna. I ESF+-projekt anges lokaler som hyrts för målgruppen bland köpta tjänster.",
  "seven-percent-premises":
    "Lokaler på {amount} är direkta kostnader endast om de har hyrts för målgruppen. Projektpersonalens lokaler ingår i 7-procentsersättningen. Kontrollera vem som använder lokalerna.",
  "seven-percent-near-travel":
    "Bland de direkta kostnaderna finns resor på {amount} med ett avstånd på högst {distance} km från arbetsplatsen eller bostaden. 7-procentsersättningen täcker dem: ta bort raderna.",
  "seven-percent-device-price":
    "Maskiner eller anordningar som kostar över {most} uppgår till {amount}. De är inte direkta kostnader: ta bort dem eller välj en billigare anordning.",
  "seven-percent-device-purpose":
    "Anordningar uppgår till {amount}. Bedöm om anordningen hör till det innehållsmässiga genomförandet: i ett ESF+-projekt ska den vara behövlig för målet, i ett Eruf-projekt får den inte kunna betraktas som en investering.",
  "seven-percent-amount":
    "Den procentuella ersättningen {amount} är mer än {rate} av de direkta kostnaderna {direct}. Ange högst {most}.",
  "investment-flat-rate-scope":
    "1,5-procentsmodellen kan användas endast för en investering med medel från Eruf, FRO eller nationella medel. Välj en annan kostnadsmodell.",
  "investment-flat-rate-amount":
    "Den procentuella ersättningen {amount} är mer än {rate} av de direkta investeringskostnaderna {direct}. Ange högst {most}.",
  "investment-direct-costs":
    "Kostnader på {amount} finns inte bland de direkta investeringskostnaderna: 1,5-procentsersättningen täcker dem. Ta bort raderna.",
  "investment-premises":
    "Lokaler på {amount} är investeringens direkta kostnader endast om det gäller en byggnad eller ett område som hör till projektets innehåll. Lokaler för förvaltningen ingår i 1,5-procentsersättningen. Kontrollera vilka det gäller.",
  "investment-flat-rate-support-kind":
    "I förordningen gäller 1,5-procentsmodellen investeringar som ingår i ett projekt med regionalt utvecklingsstöd samt landskapsförbundens och NTM-centralernas investeringsprojekt. Kontrollera med finansiären att modellen kan användas för projektet.",
  "material-aid-model":
    "Kostnaderna för ett projekt för materiellt stöd till dem som har det sämst ställt ersätts enligt modellen i 12 §, inte enligt 1,5-, 7- eller 40-procentsmodellen eller som faktiska kostnader. Välj den.",
  "material-aid-model-scope":
    "Modellen för materiellt stöd gäller endast ESF+-projekt för materiellt stöd till dem som har det sämst ställt, som Livsmedelsverket finansierar. Välj modellen för ditt projekt.",
  "material-aid-by-lump-sum":
    "För ett projekt för materiellt stöd söks en engångsersättning eller en modell på unionsnivå. Förordningen anger procentsatserna i 12 § för sådana projekt och engångsersättningen för projekt i allmänhet: kontrollera med finansiären att modellen kan användas.",
  "material-aid-direct-costs":
    "Kostnaderna {amount} är varken livsmedel, grundläggande materiellt bistånd eller transport av dem för utdelning: de procentuella ersättningarna täcker dem. Ta bort raderna.",
  "material-aid-no-used-goods":
    "Begagnat grundläggande materiellt bistånd ({amount}) är inte stödberättigande. Ta bort raderna.",
  "material-aid-flat-rates":
    "De procentuella ersättningarna {amount} är mer än {rate} för kompletterande åtgärder och {rate} för andra kostnader av de direkta kostnaderna {direct}. Sammanlagt är de högst {most}.",
  "lump-sum-has-output":
    "En engångsersättning förutsätter ett klart resultat (i förordningen: avkastning) som stödet betalas på; om projektet delas upp, ett för varje del. Beskriv varje resultat.",
  "lump-sum-outputs-specified":
    "I ett beslut om engångsersättning ska varje resultat (avkastning), det belopp som betalas på det och de handlingar som verifierar det specificeras. Komplettera uppgifterna.",
  "lump-sum-basis-stated":
    "Ange om engångsersättningen fastställs på basis av en kostnadskalkyl, en standardiserad engångsersättning eller en modell på unionsnivå.",
  "draft-budget-ceiling":
    "Totalkostnaderna {total} för projektet med engångsersättning överskrider maximibeloppet {most}. Minska projektet eller välj en annan kostnadsmodell.",
  "decided-draft-budget-ceiling":
    "De godkända totalkostnaderna {total} för projektet med engångsersättning överskrider maximibeloppet {most}. Godkänn högst {most} eller besluta om en annan kostnadsmodell.",
  "draft-budget-salaries":
    "I kostnadskalkylen för en engångsersättning räknas lönerna med enhetskostnaden för 1 720 timmar. Byt lönekostnadsmodell.",
  "draft-budget-other-costs":
    "Övriga kostnader {amount} i kalkylen är mer än {development} av utvecklingsdelens och {investment} av investeringens direkta kostnader, sammanlagt {most}.",
  "draft-budget-direct-costs":
    "I kalkylen för engångsersättningen finns kostnader på {amount} som inte hör till de direkta kostnaderna: utvecklingens {development} eller investeringens {investment} täcker dem. Ta bort raderna.",
  "draft-budget-per-output":
    "Projektet delas upp: av kalkylen ska framgå det belopp som beräknats för varje resultat. Lägg till de belopp som saknas.",
  "confirmed-model-in-use":
    "Kontrollera att den förvaltande myndigheten har tagit modellen i bruk, och använd det belopp som gäller på beslutsdagen under hela genomförandetiden.",
  "travel-unit-costs":
    "Resor på {amount} har räknats som enhetskostnader. Det är möjligt endast i EU-programmets projekt, i 7-procentsmodellen och i kalkylen för en engångsersättning. Ta bort raderna eller räkna dem på annat sätt.",
  "travel-unit-costs-of-other-model":
    "Resor på {amount} har räknats som enhetskostnader, men den valda modellen är inte 7-procentsmodellen. Kontrollera om de hör till utvecklingsdelens 7-procentsmodell eller till en modell på unionsnivå som den förvaltande myndigheten har tagit i bruk.",
  "quotes-planned":
    "För en upphandling på minst {limit} som understiger det nationella tröskelvärdet ska ett tillräckligt antal anbud begäras. Planera anbudsbegäran: {purchases}.",
  "price-level-planned":
    "För en upphandling på minst {limit} men under {next} ska den normala prisnivån utredas eller anbud begäras. Planera utredningen: {purchases}.",
  "purchase-not-split":
    "Av samma föremål finns flera upphandlingar som tillsammans når gränsen {lower} eller {limit}. Bedöm om upphandlingen har delats upp för att kringgå bestämmelserna; i så fall räknas den som en.",
  "related-party-quotes":
    "En upphandling hos stödmottagaren själv, en person i ledande ställning, en ansvarspersons familjemedlem eller ett företag som stödmottagaren eller en sådan familjemedlem har bestämmande inflytande över är inte stödberättigande utan tillräckligt med anbud från andra. Begär anbud: {purchases}.",
  "responsible-persons-own-undertaking":
    "Upphandlingen görs hos en ansvarspersons eget företag utan andras anbud: {purchases}. Den finskspråkiga förordningen räknar inte upp detta: begär ändå anbud av andra eller fråga finansiären.",
  "used-machine-not-aided-before":
    "För begagnade maskiner eller anordningar ({amount}) har offentligt stöd fåtts under de fem år som föregått anskaffningen. De är inte stödberättigande: ta bort raderna.",
  "used-machine-value-and-fitness":
    "Begagnade maskiner eller anordningar uppgår till {amount}. Bedöm att priset är högst det verkliga värdet, att den återstående livslängden räcker för den beslutade användningen och att anordningen är tekniskt ändamålsenlig.",
  "decided-land-share":
    "Beslutet godkänner mark- och vattenområden för {amount}, mer än {share} av de stödberättigande totalkostnaderna {total}. Godkänn högst {most}.",
  "derelict-land-share":
    "Kostnaderna {amount} för förvärv av övergivna tomter och tidigare industritomter med byggnader är mer än {share} av de stödberättigande totalkostnaderna {total}. Stödberättigande är högst {most}.",
  "other-land-share":
    "Kostnaderna {amount} för förvärv av andra mark- och vattenområden är mer än {share} av de stödberättigande totalkostnaderna {total}. Stödberättigande är högst {most}.",
} as const satisfies Catalogue<typeof rules>;
