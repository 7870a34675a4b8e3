import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const sv = {
  "development-support-ceiling":
    "Det sökta stödet {grant} överskrider maximibeloppet {most} ({ceiling} av de godtagbara totalkostnaderna {total}) med {over}. Sök högst {most}, eller lägg fram särskilda skäl som myndigheten prövar.",
  "project-type-stated":
    "Av ansökan framgår inte om projektet är ett utvecklings- eller investeringsprojekt. Stödets maximibelopp beror på det: ange projekttypen.",
  "granted-development-support-ceiling":
    "Det beviljade stödet {granted} överskrider maximibeloppet {most} ({ceiling} av de godkända totalkostnaderna {total}) med {over}. Bevilja högst {most}, eller skriv in de särskilda skälen i beslutet.",
  "investment-project-support-ceiling":
    "Det sökta stödet {grant} är mer än {ceiling} av investeringens godtagbara totalkostnader {total}. Sök högst {most}. Gränsen medger inga undantag.",
  "granted-investment-project-support-ceiling":
    "Det beviljade stödet {granted} är mer än {ceiling} av investeringens godkända totalkostnader {total}. Bevilja högst {most}. Gränsen medger inga undantag.",
  "investment-part-support-ceiling":
    "Det stöd som söks för investeringsdelen, {grant}, är mer än {ceiling} av investeringens godtagbara kostnader {total}. Sök högst {most} för investeringsdelen. Gränsen medger inga undantag.",
  "granted-investment-part-support-ceiling":
    "Det stöd som beviljas för investeringsdelen, {granted}, är mer än {ceiling} av investeringens godkända kostnader {total}. Bevilja högst {most} för investeringsdelen. Gränsen medger inga undantag.",
  "support-by-parts":
    "Det sökta stödet {grant} är mer än de högsta stöden för utvecklingsdelen och investeringsdelen tillsammans, {most}. Summeringen står inte i förordningen: myndigheten prövar saken.",
  "granted-support-by-parts":
    "Det beviljade stödet {granted} är mer än de högsta stöden för utvecklingsdelen och investeringsdelen tillsammans, {most}. Summeringen står inte i förordningen: pröva om stödet är tillåtet.",
  "advance-ceiling":
    "Det sökta förskottet {requested} är mer än {ceiling} av det sökta stödet {grant}. Sök högst {most} i förskott.",
  "advance-only-once":
    "För projektet har förskott redan betalats eller beslutats ({earlier}). Ett nytt förskott på {requested} kan inte fås: lämna bort förskottet.",
  "granted-advance-ceiling":
    "Det beslutade förskottet {advance} är mer än {ceiling} av det beviljade stödet {granted}. Förskottet får vara högst {most}.",
  "granted-advance-only-once":
    "För projektet har förskott redan betalats eller beslutats ({earlier}), så ett nytt förskott på {advance} kan inte beslutas.",
  "applicant-information":
    "I ansökan saknas sökandens namn, organisationens juridiska form eller projektets kontaktperson. Komplettera uppgifterna.",
  "project-name-description-and-period":
    "I ansökan saknas projektets namn, beskrivning eller genomförandetidens första eller sista dag. Komplettera uppgifterna.",
  "participants-and-their-duties":
    "Ange för varje aktör som deltar i projektet ansvaret för genomförandet och finansieringen (finansiering 0,00 om aktören inte finansierar) samt behövliga anslutande avtalsarrangemang. Om inga andra aktörer deltar ska det anges.",
  "need-and-goals":
    "I ansökan saknas motiveringen till varför projektet behövs eller beskrivningen av målen. Skriv båda.",
  "measures-results-and-effects":
    "I ansökan saknas beskrivningen av åtgärderna eller av eftersträvade resultat och verkningar. Skriv båda.",
  "cost-estimate": "I ansökan saknas kostnadsförslaget: ange totalkostnaderna och kostnadsraderna.",
  "financing-plan": "I ansökan saknas finansieringsplanen: ange stödet som söks och övriga finansieringskällor.",
  "use-of-results":
    "I ansökan saknas beskrivningen av hur resultaten utnyttjas och hur information om dem ges. Skriv beskrivningen.",
  "results-of-other-projects":
    "I ansökan saknas redogörelsen för hur resultaten av andra relevanta projekt har beaktats. Skriv redogörelsen.",
  "other-financing-reported":
    "I ansökan saknas redogörelsen för annan finansiering som fåtts eller sökts för projektet. Om ingen annan finansiering finns, ange en tom förteckning.",
  continuity:
    "I ansökan saknas beskrivningen av verksamhetens kontinuitet efter projektet. Skriv beskrivningen, eller ange att kontinuiteten är onödig på grund av verksamhetens natur.",
  "idea-covers-application-contents":
    "Ansökan ska i sinom tid innehålla också de punkter som ännu inte är skrivna. Förbered dem i god tid.",
  "financial-position-shown":
    "Andra sökande än offentligrättsliga samfund ska på begäran lämna utredningar om sin ekonomiska situation, om myndigheten inte får uppgifterna elektroniskt. Förbered utredningen.",
  "decision-shows-costs-by-category":
    "Av beslutet framgår inte hur de godkända kostnaderna fördelas på kostnadsslag. Lägg till fördelningen, om den inte är uppenbart onödig.",
  "decision-allocates-de-minimis-aid":
    "Stödet beviljas som stöd av mindre betydelse. Rikta det i beslutet separat till varje stödmottagare och till varje enhet som bedriver ekonomisk verksamhet och deltar som nyttohavare.",
  "decision-states-payment-procedure":
    "Av beslutet framgår inte det förfarande som ska iakttas vid utbetalningen av stödet. Lägg till det bland villkoren.",
  "decision-states-procurement-terms":
    "I projektet ersätts anskaffningar på basis av faktiska kostnader. Lägg till villkor om förfarandet vid upphandling i beslutet.",
  "responsible-person-named":
    "Stödmottagaren ska utse en ansvarsperson för projektet som ansvarar för genomförandet som helhet. Utse en ansvarsperson före beslutet.",
  "responsible-person-planned":
    "Ingen ansvarsperson har ännu utsetts. Stödmottagaren ska utse en ansvarsperson för projektet: utse personen redan i ansökan.",
  "development-cost-types":
    "I utvecklingsdelen finns investeringskostnader på {amount}. Flytta dem till investeringsdelen, där stödet är högst 70 %, eller motivera varför de är kostnader för utvecklingsprojektet.",
  "investment-cost-types":
    "I investeringsdelen finns kostnader på {amount} av slag som saknas i förordningens förteckning över investeringskostnader. Flytta bort dem eller motivera dem.",
  "support-kind-stated":
    "Av ansökan framgår inte vilket stöd enligt finansieringslagen som söks. Villkoren beror på det: ange stödets slag.",
  "regional-investment-share":
    "Investeringskostnaderna {investment} är mer än {ceiling} av de godtagbara totalkostnaderna {total}. Investeringen får vara högst {most}.",
  "accepted-regional-investment-share":
    "De godkända investeringskostnaderna {investment} är mer än {ceiling} av de godkända totalkostnaderna {total}. Godkänn högst {most}.",
  "regional-investment-necessary":
    "En investering ({investment}) som ingår i ett projekt med regionalt utvecklingsstöd ska vara nödvändig för genomförandet. Ta bort investeringen eller visa att den är nödvändig.",
  "no-single-company-business":
    "Ett landskapsförbund kan inte bevilja ett enskilt företag stöd för utveckling av dess egen affärsverksamhet. Rikta projektet bredare eller sök understöd för utvecklande av företag.",
  "national-call-notice":
    "I kungörelsen saknas ansökningstiden eller uppgift om kontinuerlig ansökan, urvalsförfarandet, urvalskriterierna eller de centrala villkoren. Be myndigheten komplettera kungörelsen.",
  "national-project-duration":
    "Genomförandetiden {starts}–{ends} är längre än {years} år. Avsluta projektet senast {last}.",
  "granted-national-project-duration":
    "Den beslutade genomförandetiden {starts}–{ends} är längre än {years} år. Den sista dagen kan vara {last}.",
  "national-free-input-share":
    "Insatserna som fås gratis, {input}, är mer än {ceiling} av självfinansieringen och den finansiering som ersätter den ({sources}). De får vara högst {most}.",
  "national-free-input-by-share":
    "Insatserna som fås gratis är {own} i självfinansieringen och {other} i den övriga finansieringen. I någondera överskrids {ceiling} av andelen: bedöm om gränsen räknas per andel.",
  "national-free-input-value":
    "Insatser som fås gratis uppgår till {input}. Kontrollera att de är motiverade, att arbetets värde är högst lönen för motsvarande arbete och värdet av en produkt eller tjänst högst det verkliga värdet, att den som utför arbetet har fyllt 15 år, och att beslutet anger värde, maximibelopp och verifiering.",
  "national-cost-model":
    "Den kostnadsmodell som söks gäller inte projekt som finansieras med nationella medel. Välj faktiska kostnader, procentuell ersättning eller engångsersättning.",
  "national-lump-sum":
    "Det stöd som söks som engångsersättning, {grant}, överskrider maximibeloppet {most}. Sök högst {most} eller välj en annan kostnadsmodell.",
  "granted-national-lump-sum":
    "Det stöd som beviljas som engångsersättning, {granted}, överskrider maximibeloppet {most}. Bevilja högst {most} eller besluta om en annan kostnadsmodell.",
  "national-lump-sum-not-for-procurement":
    "Projektet genomförs i sin helhet som offentlig upphandling, så stöd beviljas inte som engångsersättning. Välj en annan kostnadsmodell.",
  "call-lists-cost-models":
    "Av kungörelsen framgår inte vilka kostnadsmodeller som får användas i utlysningen. Fråga finansiären.",
  "cost-model-is-in-call":
    "Den kostnadsmodell som söks får inte användas i utlysningen. Välj en av kungörelsens kostnadsmodeller.",
  "decided-cost-model-is-in-call":
    "Den beslutade kostnadsmodellen får inte användas i utlysningen. Besluta om någon av kungörelsens kostnadsmodeller.",
  "passing-application-is-scored":
    "Ansökan uppfyller de allmänna urvalskriterierna men har inte poängsatts enligt de särskilda. Poängsätt ansökan före beslutet.",
  "group-decision-names-all-recipients":
    "Av beslutet för varje stödmottagare i ett grupprojekt ska alla stödmottagare i grupprojektet framgå. Lägg till dem i beslutet.",
  "group-applications-pending-together":
    "Ansökningarna i grupprojektet har blivit anhängiga vid olika tidpunkter. Huvudgenomföraren gör dem anhängiga och de blir anhängiga samtidigt: kontrollera tiderna.",
  "interreg-programme-stated":
    "Av ansökan framgår inte om det gäller ett Interreg-program eller ett program vid de yttre gränserna. Gränserna för medfinansieringen beror på det: ange programmet.",
  "interreg-matching-share":
    "Den sökta medfinansieringen {grant} är mer än {share} av de finländska stödmottagarnas andra finansieringsandel än EU:s, {base}. Sök högst {most}; beloppet beror också på anslagen i statsbudgeten.",
  "interreg-matching-smallest":
    "Den sökta medfinansieringen {grant} understiger det minsta belopp som beviljas per projekt, {least}.",
  "interreg-matching-largest":
    "Den sökta medfinansieringen {grant} överskrider det största belopp som beviljas. Sök högst {most} per projekt.",
  "interreg-project-total":
    "Projektets totalkostnader {total} understiger {least}, så nationell medfinansiering beviljas inte.",
  "interreg-attachments":
    "I ansökan saknas den projektplan som den förvaltande myndigheten godkänt eller dokumentet enligt artikel 22.6 i förordning (EU) 2021/1059. Bifoga båda.",
  "granted-interreg-matching-share":
    "Den beviljade medfinansieringen {granted} är mer än {share} av de finländska stödmottagarnas andra finansieringsandel än EU:s, {base}. Bevilja högst {most}.",
  "granted-interreg-matching-limits":
    "Den beviljade medfinansieringen {granted} ligger inte mellan {least} och {most}. Bevilja ett belopp däremellan eller avslå ansökan.",
} as const satisfies Catalogue<typeof rules>;
