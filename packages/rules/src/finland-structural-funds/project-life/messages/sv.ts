import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const sv: Catalogue<typeof rules> = {
  "started-after-application":
    "Projektet inleddes {started}, men ansökan blev anhängig först {filed}. Stöd ska sökas innan projektet inleds.",
  "started-in-decided-period":
    "Projektet inleddes {started}, men i beslutet börjar genomförandetiden {first}. Kostnader före det ligger utanför den beslutade tiden.",
  "responsible-person-at-start":
    "Ingen person som ansvarar för projektet som helhet har utsetts. Utse en ansvarig person innan genomförandet börjar.",
  "separate-accounts-set-up":
    "Ingen separat bokföring har ordnats för projektet. Håll åtminstone annan finansiering än egen, inkomster och kostnader som ersätts som faktiska åtskilda.",
  "recipients-agreement-signed":
    "Stödmottagarnas avtal om genomförandet är inte undertecknat. Avtala om rättigheter, skyldigheter och huvudgenomförare innan genomförandet börjar.",
  "steering-group-appointed":
    "En styrgrupp tillsattes i stödbeslutet, men dess medlemmar är inte utsedda. Stödmottagaren utser medlemmarna och de permanenta sakkunniga.",
  "steering-group-has-funders-expert":
    "Finansiären har inte utsett sin företrädare till sakkunnig i styrgruppen. Be finansiären utse hen.",
  "steering-group-matches-project":
    "Styrgruppen har {members} medlemmar. Bedöm om medlemmarnas och de permanenta sakkunnigas antal och sakkunskap motsvarar projektets storlek och art.",
  "change-in-eura":
    "Ändringsansökan för ett projekt i EU-programmet ska göras i systemet EURA 2021. Gör ändringsansökan där.",
  "change-names-parts":
    "Ändringsansökan anger inte vad som ändras i stödbeslutet eller projektplanen: tiden, kostnaderna, innehållet, stödmottagarna, indikatorerna eller kontaktpersonen.",
  "change-reasoned":
    "Ändringsansökan anger inte varför projektet eller en del av det inte kan genomföras enligt beslutet och planen.",
  "changed-period-given":
    "En ändring av genomförandetiden söks, men det nya slutdatumet saknas. Ange när projektet skulle sluta.",
  "changed-budget-given":
    "En ändring av kostnaderna söks, men de totala kostnaderna eller kostnaderna per kostnadsslag efter ändringen saknas.",
  "changed-content-given":
    "En ändring av innehållet söks, men de ändrade åtgärderna, resultaten och effekterna beskrivs inte.",
  "changed-partners-given":
    "En ändring av stödmottagarna söks, men det framgår inte vem som läggs till eller tas bort och hur ansvaret ändras.",
  "changed-indicators-given": "En ändring av indikatorerna söks, men indikatorerna efter ändringen saknas.",
  "changed-contact-given": "Byte av kontaktperson söks, men den nya kontaktpersonen är inte angiven.",
  "change-costs-from-pending":
    "Ändringen medför kostnader redan {cost}, men ändringsansökan blev anhängig först {pending}. Kostnader för ändringen kan godkännas tidigast från {pending}.",
  "steering-group-before-change":
    "Styrgruppen har inte behandlat ändringen innan ändringsansökan lämnades till finansiären {pending}. Bara en brådskande ändring får behandlas i efterhand.",
  "steering-group-after-urgent-change":
    "Ändringen är brådskande och ansökan blev anhängig {pending}. Styrgruppen ska ännu behandla ändringsansökan efter det.",
  "lump-sum-change-of-time-only":
    "Stödet är en engångsersättning. Beslutet kan ändras bara i fråga om genomförandetiden: ta bort de övriga ändringarna ur ansökan.",
  "group-change-filed-by-lead":
    "I ett grupprojekt ansvarar huvudgenomföraren för att ändringsansökan görs anhängig. Be huvudgenomföraren göra det.",
  "group-change-of-own-decision":
    "En stödmottagare i ett grupprojekt kan söka ändring bara i sitt eget stödbeslut. De andra söker själva ändring i sina beslut.",
  "changed-agreement":
    "Stödmottagarna byts, men deras avtal har inte ändrats. Se över rättigheter, skyldigheter och huvudgenomförare i avtalet.",
  "interreg-change-follows-programme":
    "Kostnaderna för ändringen i ett Interreg-projekt kan godkännas enligt den ändring som programmets förvaltande myndighet har godkänt. Kontrollera ändringen och dess datum.",
  "changed-national-duration":
    "Projektet skulle efter ändringen sluta {ends}. Nationella medel beviljas för högst {years} år åt gången, här till {last}. Bedöm om tiden därefter kan ges genom en ändring eller kräver ett nytt stöd.",
  "change-decision-states-changes":
    "Det framgår inte av ändringsbeslutet till vilka delar projektet ändras jämfört med det föregående stödbeslutet. Skriv in ändringarna.",
  "change-decision-states-cost-day":
    "I ändringsbeslutet saknas den dag från vilken kostnaderna för det ändrade projektet är stödberättigande. Lägg till dagen.",
  "change-decision-costs-from-pending":
    "Ändringsbeslutet skulle godkänna kostnader från {from}. Ändringsansökan blev anhängig {pending}, och tidigare kostnader kan inte godkännas: ändra dagen till tidigast {pending}.",
  "change-decision-signed":
    "Ändringsbeslutet är inte undertecknat. Beslut som fattas med stöd av lagen ska undertecknas.",
  "change-decision-answers-each-part":
    "Ändringsbeslutet avgör inte alla ändringar som sökts. Avgör varje del för sig: godkänns, godkänns med ändringar eller avslås.",
  "changed-group-meets-goals":
    "Ett grupp- eller samprojekt kan fortsätta utan en stödmottagare eller med en ny bara om den ändrade helheten fortfarande uppfyller de ursprungliga målen och villkoren. Det har inte konstaterats.",
  "lump-sum-review-of-time-only":
    "Vid mellankontrollen avtalades också om annat än tiden, men stödet är en engångsersättning och beslutet kan ändras bara i fråga om genomförandetiden.",
  "agreed-change-applied-for":
    "Vid mellankontrollen avtalades om ändringar. Kontrollera om det behövs en ändringsansökan: kostnaderna godkänns tidigast från den dag då den blir anhängig.",
  "termination-reasoned":
    "Projektet avbryts, men beslutet har inte motiverats. Ange vilka omständigheter och bestämmelser som har inverkat.",
  "last-claim-in-time":
    "Projektet slutade {ended}. Den sista stödposten ska sökas inom {months} månader, alltså senast {last}; annars upphör skyldigheten att betala. Finns det ett vägande skäl, meddela det innan tiden går ut.",
  "weighty-reason-notified-in-time":
    "Ett vägande skäl till att ansökan försenas ska meddelas innan tiden går ut, senast {last}. Meddelandet saknas eller kom senare.",
  "force-majeure-notified-in-time":
    "Ett oöverstigligt hinder eller någon annan exceptionell omständighet ska meddelas inom {days} vardagar från det att meddelandet är möjligt, senast {last}. Meddelandet saknas eller kom senare.",
  "force-majeure-saturdays":
    "Meddelandet om hindret lämnades {notified}. Om lördagar räknas som vardagar kan 15 vardagar vara fulla redan {sure}. Lagen definierar inte vardag: bedöm om meddelandet kom i tid.",
  "late-claim-weighed":
    "Den sista posten söks efter {last}. Myndigheten kan betala den om skälet är vägande eller om ett oöverstigligt hinder eller någon annan exceptionell omständighet gäller stödmottagaren själv. Bedöm skälet.",
  "final-report-in-eura":
    "Slutrapporten för ett projekt i EU-programmet ska lämnas i systemet EURA 2021. Fyll i rapporten där.",
  "final-report-tells-implementation":
    "I ansökan om den sista posten saknas en redogörelse för genomförandet. Berätta vad som gjordes och när.",
  "final-report-tells-results":
    "I ansökan om den sista posten saknas en redogörelse för uppnådda resultat. Berätta vad projektet gav.",
  "final-report-tells-revenue":
    "I ansökan om den sista posten saknas en redogörelse för projektets inkomster. Ange dem; om det inte fanns några, ange 0 euro.",
  "final-report-has-audit":
    "Stödbeslutet förutsatte revision, men redogörelsen saknas. Bifoga den till ansökan om den sista posten.",
  "final-report-has-indicator-data":
    "I slutrapporten saknas utfallet av en indikator. Av redogörelsen ska framgå hur målen nåddes, inbegripet indikatoruppgifter.",
  "planned-indicators-reported":
    "I ansökan fanns en indikator som saknas i slutrapporten. Rapportera varje planerad indikator under samma namn.",
  "targets-reached":
    "Målet för en indikator nåddes inte. Bedöm vad rapporten säger om orsakerna och hur målen annars nåddes.",
  "participants-entered-data":
    "Stödmottagaren ska se till att deltagarna själva lämnar sina uppgifter i systemet EURA 2021. Uppgifter saknas: påminn, och bistå på begäran.",
  "use-of-results-reported":
    "Slutrapporten berättar inte vem som använder resultaten och hur. Allmänt användbara resultat publiceras på programmets webbplats enligt slutrapporten.",
  "result-open-to-all":
    "Resultaten av ett utvecklingsprojekt ska kunna utnyttjas allmänt, men ingen plats har angetts där resultatet är tillgängligt för alla.",
  "use-period-long-enough":
    "Användningstiden skulle gå ut {ends}, men egendomen ska användas för det beslutade ändamålet i minst {years} år från det sista beslutet om utbetalning, till {first}.",
  "use-period-not-too-long":
    "Användningstiden skulle gå ut {ends}. Också av särskilda skäl får den vara högst {years} år från det sista beslutet om utbetalning, till {last}.",
  "assets-used-to-the-end":
    "Den stödda verksamheten lades ned eller egendom överläts {changed}, men användningstiden löper till {ends}. Myndigheten ska bestämma att utbetalningen upphör och återkräva stödet eller en del av det.",
  "activity-not-reduced":
    "Den stödda verksamheten inskränktes {changed}, och användningstiden löper till {ends}. Bedöm om inskränkningen är väsentlig; då ska stödet återkrävas.",
  "lost-assets-replaced":
    "Den stödda egendomen förstördes, skadades, stals eller försvann {changed} under användningstiden (till {ends}) och har inte ersatts. Bedöm om skälig tid har gått; då ska stödet återkrävas.",
  "infrastructure-ownership-kept":
    "Ägandet av infrastrukturen ändrades {changed} under användningstiden (till {ends}) och gynnar obehörigt ett företag eller ett offentligt samfund. Stödet ska återkrävas.",
  "infrastructure-not-changed":
    "Infrastrukturprojektet ändrades {changed} under användningstiden (till {ends}). Bedöm om ändringen betydligt påverkar arten, målen eller förutsättningarna för genomförandet.",
  "durability-not-broken":
    "Produktionsverksamheten lades ned eller flyttades, eller ägandet av infrastrukturen ändrades med obehörig fördel {changed}. Verksamheten ska vara varaktig till {ends}: stödet ska återkrävas i förhållande till den tid som inte uppfylls, eller till fullt belopp om ett gäldenärsbrott har begåtts i en konkurs.",
  "durability-substantial-change":
    "Investeringen ändrades {changed} och ska vara varaktig till {ends}. Bedöm om verksamhetens ursprungliga mål äventyras.",
  "records-kept-to-the-end":
    "Materialet skulle förstöras {destroyed}, men bokföringsmaterialet och det övriga materialet ska bevaras minst till {last}.",
  "records-kept-while-extended":
    "Materialet skulle förstöras {destroyed}, men det förmedlande organet har skriftligt förlängt bevaringstiden till {last}.",
  "other-retention-periods":
    "Materialet skulle förstöras {destroyed}. Kontrollera ännu 2 kap. 9 och 10 § i bokföringslagen och reglerna om stöd av mindre betydelse och statligt stöd: de kan kräva längre bevaring.",
  "mandatory-recovery-decided":
    "Grunden för återkrav förpliktar myndigheten, och beloppet {amount} överstiger {limit}. Återkrav ska beslutas.",
  "discretionary-recovery-weighed":
    "Myndigheten kan bestämma att utbetalningen upphör och att stödet {amount} eller en del av det återkrävs. Bedöm grunden; högst {limit} kan lämnas oindrivet.",
  "recovery-within-limit":
    "Återkravet skulle beslutas {decided}, men det får inte längre inledas när {years} år har gått, efter {last}.",
  "principal-not-waived":
    "Av beloppet {amount} som återkrävs skulle {waived} lämnas oindrivet. Kapitalet av stöd ur EU-programmet eller Interreg-medfinansiering kan inte jämkas; bara högst {limit} får lämnas oindrivet.",
  "national-principal-weighed":
    "Av beloppet {amount} skulle {waived} lämnas oindrivet. En del kan lämnas oindriven om full indrivning är oskälig; allt bara av synnerligen vägande skäl. Bedöm motiven.",
  "interest-waiver-weighed":
    "Av räntan skulle {waived} lämnas oindrivet. Bedöm om det med hänsyn till stödmottagarens förhållanden och verksamhet vore oskäligt att ta ut hela räntan.",
  "recovery-interest-from-payment":
    "Räntan skulle räknas från {start}, men den räknas från stödets betalningsdag {paid}.",
  "recovery-interest-rate":
    "På beloppet som återkrävs skulle räknas ränta {rate}. Rätt ränta är räntan enligt 3 § 2 mom. i räntelagen ökad med {addition}, alltså {right}.",
  "set-off-after-final":
    "Beloppet skulle kvittas {setOff}, men beslutet om återkrav har då inte vunnit laga kraft. Kvitta först när beslutet har vunnit laga kraft.",
  "set-off-in-same-project":
    "Beloppet kan kvittas bara mot stöd som senare betalas till samma projekt. Återkräv beloppet annars separat.",
};
