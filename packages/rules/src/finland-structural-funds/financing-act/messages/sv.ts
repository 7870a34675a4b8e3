import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const sv: Catalogue<typeof rules> = {
  "applicant-form":
    "Stöd kan beviljas endast offentligrättsliga samfund och privaträttsliga juridiska personer. En firma eller privatperson kan inte vara sökande: sökanden kan till exempel vara en registrerad förening, ett andelslag, ett bolag, en kommun eller en högskola.",
  "applicant-form-unclear":
    "Sökanden är en oregistrerad förening. Fråga finansiären om den kan vara stödmottagare. Lagen nämner juridiska personer, till exempel registrerade föreningar.",
  "partner-form":
    "Som part som får stöd har angetts {partners}. En firma eller privatperson kan inte få stöd: ange den som deltagare eller byt till en juridisk person.",
  "partner-form-unclear":
    "En oregistrerad förening har angetts som part som får stöd: {partners}. Fråga finansiären om den kan vara stödmottagare.",
  "capacity-described":
    "I ansökan saknas sökandens ekonomiska och andra förutsättningar att genomföra projektet. Beskriv dem i ansökan.",
  "sufficient-capacity":
    "Bedöm om stödmottagaren har tillräckliga ekonomiska och andra förutsättningar att genomföra projektet och att sörja för verksamhetens kontinuitet efter projektet, om kontinuiteten inte är onödig på grund av verksamhetens natur.",
  "infrastructure-support-recipient":
    "Projektet innehåller investeringar i infrastruktur eller produktiva investeringar. Om landskapsförbundets infrastrukturella investeringsstöd söks ska projektet genomföras av en kommun eller samkommun. Kontrollera vilket stöd som söks.",
  "business-infrastructure-recipient":
    "Infrastrukturellt investeringsstöd beviljas endast för investeringsprojekt som genomförs av en kommun eller samkommun. Byt sökande eller projekttyp, eller sök annat stöd.",
  "own-project-separated":
    "Om sökanden är samma myndighet som finansiären ska finansiärens uppgifter och uppgifterna som stödsökande och stödmottagare hållas administrativt åtskilda. Kontrollera åtskillnaden och om myndigheten kan finansiera ett sådant eget projekt.",
  "esf-development-projects-only":
    "Ur Europeiska socialfonden stöds utvecklingsprojekt och projekt för materiellt stöd till dem som har det sämst ställt. Sök finansiering för investeringsprojektet ur en annan fond eller ändra projektet till ett utvecklingsprojekt.",
  "esf-investment-part":
    "Projektet har en investeringsdel. För ESF+ och FRO:s stöd till sysselsättning nämner lagen bara utvecklingsprojekt, inte investeringar som ingår i dem: fråga finansiären om investeringsdelen kan stödjas.",
  "support-kind-of-fund":
    "Det stöd som söks beviljas inte ur fonden. Sysselsättning, kompetens och social delaktighet stöds med ESF+- och FRO-medel, materiellt stöd med ESF+-medel, miljö, naturresurser, trafik och infrastruktur med Eruf- och FRO-medel och annat med Eruf-, FRO- och nationella medel. Byt fond eller slag av stöd.",
  "support-kind-of-project-type":
    "Regionalt utvecklingsstöd och stöd till sysselsättning, kompetens och social delaktighet beviljas för utvecklingsprojekt, inte för investeringsprojekt. Byt projekttyp eller slag av stöd.",
  "non-profit":
    "Verksamheten som stöds ska drivas i icke-vinstsyfte. Ändra projektet så att det inte eftersträvar vinst. Undantaget gäller bara enheter som bedriver ekonomisk verksamhet och drar nytta av projektet, när stödet riktas till dem som stöd av mindre betydelse.",
  "profit-of-participating-undertakings":
    "Projektet eftersträvar vinst och ekonomiska aktörer drar nytta av det. Kontrollera att bara de aktörer eftersträvar vinst till vilka stödet i beslutet riktas som stöd av mindre betydelse.",
  "support-justified":
    "Bedöm om stödet är motiverat med hänsyn till programmets mål och effekter och om det har en betydande inverkan på att verksamheten genomförs. Ett grupprojekt eller samprojekt bedöms som en helhet.",
  "results-generally-usable":
    "Bedöm om utvecklingsprojektets resultat kan tillgodogöras allmänt så som ansökan beskriver. Det krävs inte av enheter som bedriver ekonomisk verksamhet och drar nytta av projektet, till den del stödet i beslutet riktas till dem som stöd av mindre betydelse.",
  "investment-benefits-area":
    "För investeringen beviljas {granted}. Bedöm om investeringen gynnar regionutvecklingen i större utsträckning än endast en aktör.",
  "tax-neglect":
    "Stöd beviljas inte en sökande som på ett väsentligt sätt har försummat skatter eller lagstadgade avgifter, om finansiären inte av särskilda skäl anser det ändamålsenligt. Betala avgifterna eller ange särskilda skäl.",
  "payment-defaults":
    "Stöd beviljas inte en sökande som har väsentliga betalningsstörningar, om finansiären inte av särskilda skäl anser det ändamålsenligt. Red ut betalningsstörningarna eller ange särskilda skäl.",
  "general-operating-aid":
    "Stöd beviljas inte som allmänt verksamhetsstöd. Avgränsa ansökan till ett projekt med egna mål, åtgärder och en egen genomförandetid.",
  "state-aid":
    "Av dessa medel beviljas inte statligt stöd. Ändra projektet så att stödet inte är statligt stöd, eller sök det som stöd av mindre betydelse.",
  "interreg-state-aid":
    "Statligt stöd söks för ett Interregprojekt. Kontrollera att det är fråga om sådant stöd för Interregprogram som avses i förordning (EU) nr 651/2014; annat statligt stöd beviljas inte.",
  "grant-below-full-cost":
    "Det sökta stödet {grant} täcker alla kostnader, {total}. Stödet ska vara mindre än kostnaderna, om det inte finns särskilda skäl för fullt stöd. Minska stödet eller ange särskilda skäl.",
  "decided-grant-below-full-cost":
    "Det beviljade stödet {granted} täcker alla godkända kostnader, {total}. Stödet ska vara mindre än kostnaderna, om det inte finns särskilda skäl för fullt stöd. Minska stödet eller ange särskilda skäl i beslutet.",
  "grant-within-costs-after-revenue":
    "Det sökta stödet {grant} överstiger kostnaderna efter avdrag för projektets inkomster {revenue}. Stödet kan vara högst {most}.",
  "revenue-in-attachment":
    "Inkomsterna är uppskattade endast i en bilaga och har inte räknats med här. Läs beloppet i bilagan och kontrollera att stödet {grant} ryms inom kostnaderna {total} när inkomsterna har dragits av.",
  "revenue-with-aid":
    "Projektets inkomster uppskattas till {revenue}, och stöd söks som stöd av mindre betydelse eller statligt stöd. Kontrollera om det av lagstiftningen om stödet följer att inkomsterna inte dras av. Om inte, beräknas stödet av {rest}.",
  "own-financing":
    "Finansieringsplanen innehåller varken självfinansiering eller annan finansiering. Sökanden ska delta i kostnaderna med egen eller ersättande finansiering, om det inte finns särskilda skäl att avvika från detta. Utanför stödet återstår {rest} att täcka.",
  "in-kind-national":
    "I finansieringsandelen ingår insatser som fås gratis till ett värde av {inKind}. Bedöm om insatsen behövs i projektet, kan verifieras och fås gratis.",
  "in-kind-eu-programme":
    "Finansieringsplanen innehåller andras naturaprestationer på {inKind}. I EU-programmet räknas de inte som finansiering: ersätt dem med pengar eller fråga finansiären.",
  "filed-under-earlier-act":
    "Ansökan blev anhängig {filed}, innan lag 757/2021 trädde i kraft den 1 september 2021. På den tillämpas tidigare bestämmelser, som inte ingår i detta regelpaket.",
  "applied-before-start":
    "Projektet inleddes {started} men stöd söktes först {filed}. Stöd ska sökas innan projektet inleds.",
  "started-on-filing-day":
    "Projektet inleddes {started}, samma dag som stöd söktes. Kontrollera att ansökan blev anhängig innan projektet inleddes.",
  "start-day-without-start":
    "Enligt ansökan har projektet inte inletts, men som startdag anges {started}. Utred om projektet har inletts och rätta den ena uppgiften.",
  "planned-start-after-filing":
    "Genomförandetiden börjar {starts}, innan stöd söktes {filed}. Kontrollera att projektet inte har inletts före ansökan.",
  "de-minimis-declaration":
    "Stöd söks som stöd av mindre betydelse, men redogörelsen för tidigare stöd av mindre betydelse saknas. Bifoga redogörelsen och uppgift om att maximibeloppet inte överskrids.",
  "economic-entities-statement":
    "Ekonomiska aktörer drar nytta av projektet, men redogörelsen för de stödåtgärder som riktas till dem saknas. Bifoga redogörelsen.",
  "revenue-estimate":
    "Uppskattningen av projektets inkomster under genomförandetiden saknas. Bifoga uppskattningen; om det inte finns inkomster, ange 0,00 euro.",
  "revenue-estimate-with-aid":
    "Uppskattningen av projektets inkomster saknas. Kontrollera om lagstiftningen om stöd av mindre betydelse eller statligt stöd befriar från den, eller bifoga uppskattningen.",
  "application-signed":
    "Ansökan är inte undertecknad. Stöd av nationella medel samt nationell medfinansiering av Interregprogram och Interregprogram vid de yttre gränserna söks med en undertecknad ansökan.",
  "electronic-filing":
    "Stöd ur EU:s regional- och strukturpolitiska program söks endast i programmets informationssystem. Lämna ansökan i EURA 2021.",
  "filed-before-closing":
    "Ansökan lämnades {filed}, men ansökningstiden gick ut {closes}. Ansökan ska lämnas under ansökningstiden.",
  "filed-at-closing-instant":
    "Ansökan lämnades exakt då ansökningstiden gick ut {closes}. Bestämmelsen anger inte om ögonblicket hör till ansökningstiden; här har det tolkats så. Kontrollera med finansiären.",
  "filed-after-opening":
    "Ansökan lämnades {filed}, men utlysningen öppnas först {opens}. Lämna ansökan när utlysningen har öppnats.",
  "filed-by-closing-day":
    "Ansökan lämnades {filed}, men utlysningens sista dag var {closes}. Ansökan ska lämnas senast den dagen.",
  "call-sets-period":
    "Av utlysningen framgår varken ansökningstiden eller att stöd kan sökas kontinuerligt. Kontrollera ansökningstiden med finansiären.",
  "call-published":
    "Utlysningen offentliggjordes {published} men öppnades redan {opens}. Kontrollera om den var tillgänglig för sökandena på ett jämlikt sätt.",
  "call-describes-selection":
    "I utlysningen saknas en beskrivning av urvalsförfarandet, urvalskriterierna eller de huvudsakliga förutsättningarna och villkoren. Be finansiären om uppgifterna.",
  "advance-justification-given":
    "Ett förskott på {requested} söks utan motivering. Förskott kan betalas endast om det är motiverat med hänsyn till genomförandet av projektet: skriv en motivering.",
  "advance-to-public-law-body":
    "Ett offentligrättsligt samfund söker ett förskott på {requested}. Till det betalas inte förskott utan särskilda skäl. Ta bort förskottet eller ange särskilda skäl.",
  "advance-form-unclear":
    "Sökanden är ett universitet eller ett religionssamfund och söker förskott. Utred om sökanden är ett offentligrättsligt samfund: då krävs särskilda skäl för förskottet.",
  "advance-decided":
    "Sökanden har sökt ett förskott på {requested}, men beslutet tar inte ställning till det. Avgör förskottet i beslutet.",
  "advance-justified":
    "I beslutet finns ett förskott på {advance}. Bedöm om förskottet är motiverat med hänsyn till genomförandet av projektet.",
  "decided-advance-to-public-law-body":
    "I beslutet finns ett förskott på {advance} till ett offentligrättsligt samfund. Till det betalas inte förskott utan särskilda skäl. Ta bort förskottet eller ange särskilda skäl i beslutet.",
  "general-selection-criteria":
    "Stöd beviljas inte om projektet eller stödmottagaren inte uppfyller de allmänna urvalskriterierna. Ange att de uppfylls eller avslå ansökan.",
  "ministry-statement":
    "I projektet inleds utbildning som leder till högskoleexamen eller ändras högskolenätet. Stöd kan inte beviljas utan ett förordande, bindande utlåtande av undervisnings- och kulturministeriet. Begär utlåtandet före beslutet.",
  "ministry-statement-erdf-jtf":
    "I projektet inleds utbildning som leder till högskoleexamen eller ändras högskolenätet, och ministeriets förordande utlåtande saknas. Kontrollera om det krävs. För NTM-centralens FRO-stöd till sysselsättning och kompetens krävs det för båda, för landskapsförbundets stöd inom undervisnings- och kulturministeriets ansvarsområde för ändringar i nätet och av nationella medel också för inledande av utbildningen.",
  "ministry-statement-significance":
    "Projektet hör till undervisnings- och kulturministeriets ansvarsområde, och ministeriets förordande utlåtande saknas. Utlåtande ska begäras och är bindande om projektet är ett nationellt betydelsefullt investeringsprojekt som kan ha väsentlig inverkan på statsbudgeten, eller annars hör till de ekonomiskt eller nationellt sett viktigaste. Bedöm om det är ett sådant.",
  "retention-condition":
    "I beslutet saknas villkor om skyldigheten att bevara projektmaterialet och om bevaringstiden. Lägg till villkoret.",
  "results-conditions":
    "I beslutet om utvecklingsprojektet saknas villkor om allmänt tillgodogörande eller publicering av resultaten. Lägg till båda villkoren.",
  "asset-use-condition":
    "Stöd beviljas för en investering, men villkoret om egendomens användningstid saknas. Lägg till villkoret: minst fem år från det sista beslutet om utbetalning, av särskilda skäl högst tio.",
  "communication-condition":
    "I beslutet saknas villkor om skyldigheterna i fråga om information och kommunikation (artiklarna 47 och 50 i den allmänna förordningen). Lägg till villkoret.",
  "durability-condition":
    "Projektet inbegriper investeringar i infrastruktur eller produktiva investeringar, men villkoret om varaktighet saknas (artikel 65 i den allmänna förordningen). Lägg till villkoret.",
  "steering-group-decided":
    "Beslutet tar inte ställning till en styrgrupp. Avgör om en styrgrupp är motiverad med beaktande av projektets omfattning, innehåll och verkningar eller annars ändamålsenlig.",
  "decision-signed": "Beslutet är inte undertecknat. Myndighetens beslut ska undertecknas.",
  "grouping-fits-funding":
    "Ett grupprojekt finansieras genom EU:s regional- och strukturpolitiska program och ett samprojekt med nationella medel. Byt projektform eller fond.",
  "joint-project-agreement":
    "Stödmottagarna i ett samprojekt ska avtala om sina ömsesidiga rättigheter och skyldigheter och utse en huvudgenomförare. Kontrollera avtalet. Alla stödmottagare ansvarar solidariskt för genomförandet av projektet.",
  "group-has-several-applicants":
    "Grupprojektet har {applicants, plural, one {en sökande} other {# sökande}}. Det ska finnas minst två sökande.",
  "group-every-applicant-qualifies":
    "En sökande i grupprojektet kan inte få stöd: {applicants}. Alla sökande ska vara offentligrättsliga samfund eller privaträttsliga juridiska personer.",
  "group-eu-programme":
    "Alla ansökningar i ett grupprojekt finansieras genom EU:s regional- och strukturpolitiska program (ESF+, Eruf eller FRO). Rätta fonden i ansökningarna.",
  "group-joint-plan":
    "Grupprojektet saknar en gemensam projektplan som varje sökandes ansökan grundar sig på. Lägg till planen.",
  "group-same-project":
    "Alla ansökningar ({titles}) har inte grupprojektets namn, {plan}. Kontrollera att ansökningarna grundar sig på samma projektplan.",
  "group-lead-is-applicant":
    "Huvudgenomförarens FO-nummer {lead} hör inte till någon av sökandena. Huvudgenomföraren ska vara en av stödmottagarna i grupprojektet.",
  "group-agreement":
    "Stödmottagarna i ett grupprojekt ska avtala om sina ömsesidiga rättigheter och skyldigheter och utse en huvudgenomförare. Kontrollera avtalet. För återbetalning ansvarar var och en bara i fråga om sitt eget projekt.",
  "group-separate-decisions":
    "Ett separat beslut ska fattas om varje ansökan i grupprojektet. Fatta de beslut som saknas.",
};
