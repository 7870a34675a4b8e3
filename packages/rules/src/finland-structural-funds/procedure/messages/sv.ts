import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules/index.ts";

export const sv = {
  "sanctions-bar-salaries":
    "Stödet kan användas för lönekostnader, och sökanden eller dess företrädare har en lagakraftvunnen dom (strafflagen 47 kap. 6 a §, utlänningslagen 186 §) eller sökanden en påföljdsavgift (arbetsavtalslagen 11 a kap. 3 §) från beviljandeåret eller de {years} åren före det. Stöd kan beviljas endast av synnerligen vägande skäl, som antecknas i beslutet.",
  "sanctions-looked-up":
    "Stödet kan användas för lönekostnader, men det har inte antecknats om sökanden eller dess företrädare har lagakraftvunna avgöranden som hindrar stöd. Kontrollera saken och anteckna avgörandena eller en tom förteckning.",
  "sanctions-before-grant-year":
    "Budgeten innehåller lönekostnader, och ett lagakraftvunnet avgörande har uppgetts för sökanden eller dess företrädare. Om avgörandet är från beviljandeåret eller de {years} åren före det kan stöd beviljas endast av synnerligen vägande skäl. Uppge skälet i ansökan.",
  "public-support-together":
    "Projektet har {others, plural, one {annan finansiering från en källa} other {annan finansiering från # källor}}, sammanlagt {amount}. Kontrollera att stödet tillsammans med övrigt offentligt stöd inte överskrider maximibeloppet enligt EU:s eller Finlands lagstiftning.",
  "decision-essentials":
    "Av beslutet ska framgå det beviljade stödet, de godkända totala kostnaderna samt genomförandetidens början och slut. Lägg till den uppgift som saknas.",
  "no-disqualified-person":
    "En jävig person har deltagit i behandlingen, eller så har jävet inte kontrollerats. Den som är jävig får inte delta i behandlingen: behandla ärendet på nytt utan honom eller henne.",
  "decision-gives-reasons":
    "Genom beslutet ges mindre än vad som sökts: stöd {granted} när {asked} har sökts, eller ett mindre förskott eller mindre godkända kostnader. Beslutet ska motiveras: ange vilka omständigheter och utredningar som inverkat på avgörandet och nämn de bestämmelser som tillämpats.",
  "review-instructions-given":
    "Beslutet saknar anvisning om hur man begär omprövning. Ge anvisningen samtidigt som beslutet; annars börjar tiden löpa först när den nya anvisningen delges.",
  "letter-served-on-seventh-day":
    "Ett beslut som sänts per brev anses ha delgetts den sjunde dagen efter avsändandet, {deemed}, om inte något annat visas. Som dag för delfåendet anges {served}. Kontrollera vad det grundar sig på.",
  "letter-reaches-authority":
    "Beslutet sändes per brev {sent} till ett offentligt samfund. Ett ärende anses ha kommit till en myndighets kännedom den dag då brevet anländer, inte först den sjunde dagen. Som dag för delfåendet anges {served}. Kontrollera att det är den dag då brevet anlände.",
  "message-served-on-third-day":
    "Ett beslut som med samtycke sänts som elektroniskt meddelande anses ha delgetts den tredje dagen efter avsändandet, {deemed}, om inte något annat visas. Som dag för delfåendet anges {served}. Kontrollera vad det grundar sig på.",
  "verifiable-message-fetched":
    "Ett beslut som delges bevisligen elektroniskt är delgivet när det har hämtats efter meddelandet {sent}. Som dag för delfåendet anges {served}. Om beslutet inte hämtades senast {last} delges det på annat sätt. Kontrollera delgivningen.",
  "closing-day-without-hour":
    "Ansökan lämnades utlysningens sista dag {day}, och kungörelsen anger inget klockslag. På en myndighets serviceställe slutar en lagstadgad tid klockan {hour}; lagen säger inte om det gäller en elektronisk ansökan och en ansökningstid. Fråga finansiären om ansökan kom in i tid.",
  "supplement-in-time":
    "En komplettering begärdes senast {due}, och den kom in {arrived}. En försening hindrar inte att ärendet avgörs, och tiden kan förlängas på begäran. En elektronisk komplettering är i tid när den kommer in under den utsatta dagen.",
  "supplement-on-paper":
    "En komplettering begärdes senast {due}, och den lämnades på papper. Regeln om hela dagen gäller elektronisk ankomst. Kontrollera när handlingen lämnades till myndigheten.",
  "goods-procurement":
    "Budgeten innehåller en varu- eller tjänsteupphandling vars uppskattade värde är minst {threshold} utan mervärdesskatt. Om sökanden är en upphandlande enhet eller får stöd för mer än hälften av upphandlingens värde av en upphandlande enhet, konkurrensutsätts upphandlingen enligt upphandlingslagen. Kontrollera om lagen gäller upphandlingen; utanför faller till exempel hyror, arbetsavtal och en del forskningstjänster.",
  "works-procurement":
    "Budgeten innehåller en byggentreprenad vars uppskattade värde är minst {threshold} utan mervärdesskatt. Kontrollera om entreprenaden konkurrensutsätts enligt upphandlingslagen.",
  "social-services-procurement":
    "Budgeten innehåller en upphandling av social-, hälso-, utbildnings- eller evenemangstjänster vars uppskattade värde är minst {threshold} utan mervärdesskatt. Kontrollera om tjänsten hör till bilaga E punkt 1–4 i upphandlingslagen och om den konkurrensutsätts.",
  "special-services-procurement":
    "Budgeten innehåller en upphandling av hotell-, restaurang- eller andra särskilda tjänster vars uppskattade värde är minst {threshold} utan mervärdesskatt. Kontrollera om tjänsten hör till bilaga E punkt 5–15 i upphandlingslagen och om den konkurrensutsätts.",
  "concession-procurement":
    "Projektet innehåller en koncession vars uppskattade värde är minst {threshold} utan mervärdesskatt. Kontrollera om den konkurrensutsätts enligt upphandlingslagen.",
  "purchases-in-parts":
    "Varu- och tjänsteanskaffningarna är sammanlagt {together}, alltså minst {threshold}, och en del av dem är mindre. Kontrollera om de är delar av samma upphandling: en upphandling får inte delas upp. Delar under {part} som inte själva når tröskelvärdet kan falla utanför lagen om de utgör högst {share} av alla delars värde.",
  "works-in-parts":
    "Byggentreprenaderna är sammanlagt {together}, alltså minst {threshold}, och en del av dem är mindre. Kontrollera om de är delar av samma upphandling: en upphandling får inte delas upp. Delar under {part} som inte själva når tröskelvärdet kan falla utanför lagen om de utgör högst {share} av alla delars värde.",
} as const satisfies Catalogue<typeof rules>;
