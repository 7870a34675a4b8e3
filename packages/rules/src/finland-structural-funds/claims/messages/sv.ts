import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const sv = {
  "claim-form":
    "I ett projekt i EU-programmet söks utbetalning i systemet EURA 2021 och i andra projekt elektroniskt eller på den blankett som myndigheten fastställt. Gör ansökan om utbetalning där.",
  "claim-signed": "Ansökan om utbetalning är inte undertecknad. Underteckna den innan du skickar den.",
  "claim-states-revenue":
    "I ansökan om utbetalning saknas de inkomster som projektet har gett under genomförandetiden. Ange inkomsterna; om det inte finns några, ange en tom lista.",
  "claim-tells-progress":
    "Ansökan om utbetalning ska innehålla en redogörelse för hur projektet har framskridit och för annan realiserad finansiering än självfinansieringen. Lämna båda; om annan finansiering saknas, ange en tom lista.",
  "final-claim-tells-results":
    "Den sista ansökan om utbetalning ska innehålla en godtagbar redogörelse för genomförandet av projektet och för resultaten. Bifoga båda.",
  "final-claim-tells-audit":
    "Stödbeslutet förutsätter revision, men en redogörelse för den saknas i den sista ansökan om utbetalning. Bifoga redogörelsen.",
  "claim-itemises-actual-costs":
    "I ansökan finns faktiskt uppkomna kostnader, men en specifikation av dem saknas. Bifoga en specifikation som visar kostnadernas samband med projektets bokföring.",
  "claim-verifies-simplified-model":
    "En del av kostnaderna ersätts enligt en förenklad kostnadsmodell, men villkoren för den har inte verifierats. Verifiera dem i ansökan om utbetalning så som stödbeslutet kräver.",
  "claim-supplemented-in-time":
    "En godtagbar utredning kom inte in senast {due}, så de kostnader som den gäller ({concerns}) betalas inte. Godkänn högst {most}; nu godkänns {accepted}.",
  "group-claim-by-lead-implementer":
    "I ett grupprojekt gör varje stödmottagare sin egen ansökan om utbetalning, men huvudgenomföraren gör den anhängig. Be huvudgenomföraren skicka ansökan.",
  "interreg-claim-attachments":
    "I ansökan om utbetalning av medfinansiering för ett Interreg-program saknas ansökan om utbetalning till den förvaltande myndigheten eller kontrollrapporterna för de finländska stödmottagarna. Bifoga båda.",
  "interreg-union-share-first":
    "Medfinansieringen kan betalas först när den förvaltande myndigheten har beslutat om betalningen av EU-andelen eller lämnat en utredning om den. Vänta på avgörandet; i ett Interreg-program lämnar stödmottagaren det till landskapsförbundet.",
  "purchase-account-given":
    "Myndigheten har begärt en utredning av en upphandling men den har inte lämnats: {purchases}. Lämna utredningen; utan den godkänns inte kostnaderna för upphandlingen.",
  "final-claim-in-time":
    "Den sista ansökan om utbetalning blev anhängig {pending}, men tidsfristen gick ut {last}. Skyldigheten att betala den sista posten har upphört. En försenad ansökan kan betalas endast om ett vägande skäl meddelades senast {last} eller ett oöverstigligt hinder eller en annan exceptionell omständighet inom {days} vardagar.",
  "late-final-claim-weighed":
    "Den sista ansökan om utbetalning blev anhängig {pending}, alltså efter tidsfristen {last}, och skälet har meddelats. Pröva om skälet är vägande eller om hindret har drabbat stödmottagaren och är exceptionellt.",
  "circumstance-notice-saturdays":
    "Meddelandet om omständigheten lämnades {notified}. Om lördagar räknas som vardagar kan {days} vardagar vara fulla redan {sure}. Lagen definierar inte vardag: bedöm om meddelandet kom i tid.",
  "claimed-costs-after-filing":
    "En kostnad har uppkommit innan stödansökan blev anhängig {filed}: {costs}. Den är inte stödberättigande. Ta bort den ur ansökan.",
  "claimed-costs-in-period":
    "I ansökan finns en kostnad som inte har uppkommit under genomförandetiden {starts}–{ends} enligt stödbeslutet. Den är inte stödberättigande. Undantag är endast revision som krävs i beslutet efter genomförandetiden.",
  "changed-costs-from-change":
    "Kostnaden beror på en ändring i projektet men har uppkommit före den dag från vilken ändringsbeslutet godkänner den: {costs}. Ta bort den ur ansökan.",
  "actual-costs-paid":
    "Kostnaden var inte betald senast {pending}, då ansökan om utbetalning lämnades: {costs}. Ansök om den först när den är betald.",
  "actual-costs-in-books":
    "Kostnaden framgår inte av verifikaten i projektets bokföring till det ansökta beloppet: {costs}. Rätta ansökan eller ta bort kostnaden.",
  "claimed-costs-necessary":
    "I utbetalningsbeslutet godkänns kostnader på {accepted}. Bedöm om de föranleds av projektet och är nödvändiga, skäliga och i enlighet med programmet och stödbeslutet.",
  "claimed-cost-kinds":
    "Utanför stödet lämnas: {costs}. Normal verksamhet och anknytande PR-verksamhet, avskrivningar, räntor och andra finansiella kostnader, överlåtelseskatt och avgifter av skattenatur, lagbaserade ekonomiska påföljder, rättegångskostnader och i EU-programmet naturabidrag ersätts inte. Ta bort dem ur ansökan.",
  "claimed-double-funding":
    "Av de ansökta kostnaderna har {compensated} ersatts eller kan ersättas från annat håll. Den delen kan inte ersättas en gång till. Dra av den från ansökan.",
  "claimed-double-funding-under-state-aid":
    "Av kostnaderna ersätts {compensated} också från annat håll. Kontrollera i bestämmelserna om statligt stöd hur mycket stöd samma kostnader sammanlagt får ha.",
  "claimed-vat":
    "I de ansökta kostnaderna ingår mervärdesskatt {vat}, men stödmottagaren kan dra av den eller få återbäring på den, eller så är stödmottagaren en kommun eller samkommun. Ansök om kostnaderna utan mervärdesskatt.",
  "claimed-vat-statement":
    "I ansökan ingår mervärdesskatt men en utredning av Skatteförvaltningen saknas. Begär utredningen, eller bedöm om en annan motiverad utredning räcker, om Skatteförvaltningens utredning är uppenbart onödig.",
  "claimed-travel-within-rules":
    "Av resekostnaderna överskrider {above} kollektivavtalet eller, om ett sådant saknas, statens resereglemente. Den delen ersätts inte. Dra av den från ansökan.",
  "finance-parts-left-out":
    "I leasing- eller avbetalningen ingår förvaltnings-, finansierings-, ränte-, försäkrings-, reparations- eller underhållskostnader på {parts}. De ersätts inte. Dra av dem från ansökan och visa att betalningen inte innehåller andra sådana.",
  "instalment-purchase-terms":
    "Egendom som köpts på avbetalning ersätts endast om skulden är bindande, egendomen har levererats, rättigheterna till den har övergått och en eventuell finansiär har betalat köpesumman till säljaren. Kontrollera: {costs}.",
  "instalments-outside-regional-funds":
    "Förordningen godkänner egendom som köpts på avbetalning i Eruf- och FRO-projekt. Detta projekt är ett ESF+-projekt. Pröva om kostnaden kan godkännas: {costs}.",
  "claimed-used-machine":
    "För den begagnade maskinen eller anordningen har offentligt stöd fåtts under de fem föregående åren, eller så har det inte utretts: {costs}. Kostnaden är inte stödberättigande. Ta bort den ur ansökan.",
  "claimed-used-machine-value":
    "I ansökan finns en begagnad maskin eller anordning: {costs}. Bedöm om priset överstiger det verkliga värdet, om livslängden räcker för den beslutade användningen och om anordningen tekniskt lämpar sig för den.",
  "claimed-land-share":
    "I ansökan finns övergivna tomter och tidigare industritomter på {derelict}, som får utgöra högst {derelictShare} av projektets stödberättigande totala kostnader ({derelictMost}), och andra mark- och vattenområden på {other}, som får utgöra högst {otherShare} ({otherMost}). Tillsammans med tidigare ansökningar uppgår marken till {land}. Minska ansökan.",
  "claimed-job-descriptions":
    "En lönekostnad är stödberättigande endast om det finns en skriftlig arbetsbeskrivning. Den saknas: {positions}. Bifoga beskrivningen eller ta bort lönen.",
  "claimed-hours-within-year":
    "Timmarna är fler än vad som kan ersättas under ett verksamhetsår: {positions}. Gränsen för heltid är {hours} timmar och för deltid den del av dem som motsvarar beslutets arbetstidsandel. Minska timmarna till gränsen.",
  "timesheets-accepted":
    "I arbetstidsbokföringen saknas arbetstagarens eller arbetsgivarens godkännande: {positions}. Utan bådas godkännande godtas inte timmarna. Skaffa godkännandena.",
  "compensated-hours-left-out":
    "I de ansökta timmarna ingår timmar av sjukledighet eller familjeledighet för vilka ersättning fås från annat håll: {positions}. Dra av dem.",
  "unit-cost-salaries":
    "Lönekostnaderna är {staff}, men de godtagbara timmarna gånger beslutets timkostnad är {most}. Minska lönekostnaderna till det.",
  "actual-salaries-with-side-costs":
    "Lönekostnaderna är {staff}, men lönerna {pay} och beslutets lönebikostnadsprocent {rate} är sammanlagt {most}. Minska lönekostnaderna till det.",
  "claimed-share-as-decided":
    "För lönen ansöks om en större andel än stödbeslutet godkänner: {positions}. Beräkna lönen enligt beslutets fasta arbetstidsandel.",
  "claimed-pay-usual":
    "Lönen är högre än vad stödmottagaren vanligen betalar för uppgifter på samma nivå, eller så har den vanliga lönen inte visats: {positions}. Ansök om högst den vanliga lönen.",
  "voluntary-items-left-out":
    "I lönen ingår resultatpremier, naturaförmåner, bonusar eller andra frivilliga poster: {positions}. Dra av dem från lönen.",
  "leave-pay-earned-in-period":
    "I lönen ingår semesterlön som inte har tjänats in under projektets genomförandetid: {positions}. Dra av den.",
  "compensated-pay-left-out":
    "I lönen ingår lön under sjukledighet eller familjeledighet för vilken ersättning fås från annat håll: {positions}. Dra av den.",
  "claimed-forty-percent":
    "Den procentuella ersättningen är {amount}, men den får vara högst {rate} av lönekostnaderna {base}, det vill säga {most}. Minska ersättningen till det.",
  "claimed-seven-percent":
    "Den procentuella ersättningen är {amount}, men den får vara högst {rate} av de direkta kostnaderna {base}, det vill säga {most}. Minska ersättningen till det.",
  "claimed-investment-flat-rate":
    "Investeringsdelens procentuella ersättning är {amount}, men den får vara högst {rate} av de direkta investeringskostnaderna {base}, det vill säga {most}. Minska ersättningen till det.",
  "claimed-material-aid-flat-rates":
    "De procentuella ersättningarna är {amount}, men de får vara högst två gånger {rate} av de direkta kostnaderna {base}, det vill säga {most}. Minska ersättningarna till det.",
  "claimed-costs-inside-forty-percent":
    "40-procentsmodellen täcker alla andra kostnader än löner, så dessa kan inte sökas särskilt: {costs}. Ta bort dem ur ansökan.",
  "claimed-costs-inside-seven-percent":
    "Dessa kostnader ingår i 7-procentsersättningen och kan inte sökas särskilt: {costs}. Ta bort dem ur ansökan.",
  "claimed-target-group-premises":
    "Dessa lokaler är direkta kostnader endast om de har hyrts för målgruppen; projektpersonalens lokaler ingår i 7-procentsersättningen: {costs}. Kontrollera vem som använde dem.",
  "claimed-costs-inside-investment-rate":
    "Dessa kostnader finns inte bland de direkta investeringskostnaderna, utan 1,5-procentsersättningen täcker dem: {costs}. Ta bort dem ur ansökan.",
  "claimed-costs-inside-material-aid-rates":
    "Dessa kostnader är varken livsmedel, grundläggande materiellt bistånd eller transport av dem för utdelning, utan de procentuella ersättningarna täcker dem: {costs}. Ta bort dem ur ansökan.",
  "claimed-audit-required":
    "Beslutet förutsätter ingen revision, så den procentuella ersättningen täcker den: {costs}. Ta bort den ur ansökan.",
  "claimed-near-travel":
    "Resan är högst {distance} km från arbetsplatsen eller hemmet: {costs}. Den ingår i 7-procentsersättningen. Ta bort den ur ansökan.",
  "claimed-small-device":
    "En maskin eller anordning kostar mer än {price}, eller så har priset inte angetts: {costs}. Den kan inte ersättas som en direkt kostnad. Ta bort den ur ansökan.",
  "claimed-trips-verified":
    "Resor på {amount} ersätts med enhetskostnader, och de verifierade resdagarna uppgår till {verified}. Resor som inte har verifierats: {trips}. Verifiera resorna och resdagarna i ansökan om utbetalning; de övriga ersätts inte.",
  "claimed-travel-unit-costs":
    "Enhetskostnaderna för resor är {amount}, men resdagarna gånger det belopp som den förvaltande myndigheten fastställt är {most}. Kontrollera dagarna och beloppen på beslutsdagen.",
  "claimed-outputs-verified":
    "Engångsersättning betalas endast för en output som har verifierats med de handlingar som nämns i stödbeslutet. Inte verifierade: {outputs}. Ange outputen och verifiera den; andelen för övriga output kan betalas.",
  "claimed-output-amounts":
    "För outputen söks mer än stödbeslutet betalar för den: {outputs}. Ansök om högst beslutets belopp.",
  "lump-sum-public-financing-shown":
    "För finansieringen från kommuner och andra offentliga samfund, {amount}, saknas verifikat. I ett projekt med engångsersättning godkänns finansieringen endast mot verifikat. Bifoga det.",
  "purchases-by-quotes":
    "Upphandlingens värde är minst {limit}, men tillräckligt med anbud har inte begärts: {purchases}. Kostnaden godkänns inte utan dem.",
  "purchases-by-price-level":
    "Upphandlingens värde är minst {limit} men under {next}, och den normala prisnivån har inte utretts: {purchases}. Bifoga utredningen eller anbuden.",
  "purchases-by-procurement-act":
    "Upphandlingar som når det nationella tröskelvärdet utan att upphandlingslagens förfarande har visats: {purchases}. Upphandlingslagen tycks binda stödmottagaren. Om lagen borde ha följts är kostnaden inte stödberättigande.",
  "purchases-from-related-parties":
    "Upphandlingen har gjorts hos en närstående till stödmottagaren, och tillräckligt med anbud har inte begärts av andra: {purchases}. Kostnaden är inte stödberättigande.",
  "purchase-from-own-undertaking":
    "Upphandlingen har gjorts hos ett företag som ansvarspersonen har bestämmande inflytande över, utan anbud av andra: {purchases}. Den finska förordningen nämner inte detta, den svenska kan läsas annorlunda. Pröva om kostnaden är stödberättigande.",
  "purchases-not-split":
    "Myndigheten har konstaterat att upphandlingen har delats eller kombinerats för att undvika reglerna: {purchases}. Delarna räknas som en upphandling, och anbud har inte begärts för den. Kostnaden godkänns inte.",
  "claims-within-accepted-total":
    "Kostnaderna skulle sammanlagt bli {together}, men i stödbeslutet har högst {total} godkänts. För denna ansökan återstår {left}.",
  "category-overrun":
    "Det godkända beloppet för ett kostnadsslag överskrids med mer än {share} och med mer än {amount}. Utbetalningsbeslutet kan godkänna en överskridning endast om den är högst {share} av kostnadsslaget eller högst {amount}. Minska ansökan eller ansök om ändring av beslutet.",
  "no-overrun-of-model-categories":
    "40-procentsersättningen eller engångsersättningen överskrider det belopp som godkänts i stödbeslutet. En överskridning av den kan inte godkännas i utbetalningsbeslutet. Ansök om högst beslutets belopp.",
  "category-outside-decision":
    "I ansökan finns en kostnad vars slag inte har godkänts i stödbeslutet: {costs}. Förordningen säger inte om den kan godkännas som en överskridning. Pröva om kostnaden är enligt beslutet.",
  "revenue-deducted":
    "Projektet har under genomförandetiden gett inkomster på {revenue} som har fåtts innan ansökan lämnades, men från kostnaderna dras endast {deducted} av. Dra av hela beloppet.",
  "revenue-under-aid-rules":
    "Projektet har inkomster på {revenue} och omfattas av bestämmelserna om stöd av mindre betydelse eller statligt stöd. Kontrollera om inkomsterna enligt dem inte dras av.",
  "payable-after-revenue":
    "Som belopp att betala beräknas {payable}, men från kostnaderna {accepted} dras först inkomsterna {revenue} av och av resten betalas {rate}, det vill säga högst {most}. Rätta beräkningen.",
  "payable-by-parts":
    "Projektet har en investeringsdel med en egen stödprocent. Kontrollera att beloppet {payable} har beräknats särskilt för varje del.",
  "support-within-grant":
    "Stödet skulle sammanlagt bli {together}, men {granted} har beviljats. Kvar att betala är {left}.",
  "payment-adds-up":
    "Som belopp att betala anges {paid}, men stödet {payable} med avdrag för förskottet {deducted} och en eventuell minskning för kommunikationen är {right}. Rätta beloppet.",
  "funds-for-the-claim":
    "Det finns inga medel för utbetalningen. Betalningstiden {days} dagar är beroende av att det finns medel. Utred när betalningen kan göras och informera stödmottagaren.",
  "advance-cleared-by-thirty-percent":
    "Av förskottet kvittas {deducted}, men från {payable} ska {share}, det vill säga {least}, dras av tills förskottet är kvittat. Av förskottet är {left} okvittat.",
  "larger-advance-deduction-agreed":
    "Av förskottet kvittas {deducted}, alltså mer än {share}. Det är möjligt endast om stödbeslutet bestämmer så eller stödmottagaren begär det. Annars kvittas högst {most}.",
  "advance-not-overcleared":
    "Av förskottet skulle sammanlagt {cleared} kvittas, men {paid} har betalats. Kvitta högst {left}.",
  "advance-cleared-at-last":
    "Genom det sista utbetalningsbeslutet kvittas hela det återstående förskottet {left}, så långt beloppet att betala räcker. Nu skulle {cleared} av förskottet {paid} vara kvittat.",
  "external-border-advance":
    "I ett Interreg-program vid de yttre gränserna kvittas förskottet så som stödbeslutet bestämmer. Av förskottet är {left} okvittat och nu kvittas {deducted}. Kontrollera i beslutet.",
  "payments-not-suspended":
    "Utbetalningen av stödet har avbrutits genom beslut, så {paid} kan inte betalas. Upphäv först avbrottet, om grunden för det har fallit bort.",
  "suspension-weighed":
    "Det finns grunder för att avbryta utbetalningen: {grounds}. Pröva om utbetalningen ska avbrytas och fatta beslut utan dröjsmål.",
  "sanctions-after-grant":
    "En dom eller påföljdsavgift som gäller stödmottagaren eller dess företrädare har vunnit laga kraft: {rulings}. Utbetalningen kan fortsätta endast av särskilt vägande skäl. Skriv in skälet i beslutet.",
  "communication-breach-reduces":
    "Kommunikationsskyldigheterna har åsidosatts och bristen har inte åtgärdats, så stödet ska i utbetalningsbeslutet minskas i proportion till överträdelsen. Bestäm ett avdrag från stödet {payable} eller återkräv det av redan betalt stöd.",
  "communication-reduction-in-proportion":
    "På grund av överträdelse av kommunikationsskyldigheterna dras {reduction} av från stödet eller återkrävs av det. Bedöm om det står i proportion till överträdelsen.",
} as const satisfies Catalogue<typeof rules>;
