import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const sv: Catalogue<typeof rules> = {
  "own-financing-secured-at-start":
    "Självfinansieringen är inte säkrad innan genomförandet börjar. Se till att den egna, kommunens och andras andel finns.",
  "kick-off-held": "Inget inledande möte med finansiären har hållits. Avtala om ett innan genomförandet börjar.",
  "claims-timetable-agreed":
    "Vid det inledande mötet avtalades inte när ansökningar om utbetalning görs. Avtala en tidsplan.",
  "start-training-attended":
    "Finansiärens introduktionsutbildning har inte genomgåtts. Anmäl dig till nästa tillfälle.",
  "start-coaching-attended": "Koordineringsprojektets startcoachning har inte genomgåtts. Be om coachning.",
  "review-agreed":
    "Mellankontrollen har inte avtalats med finansiären. Avtala om den vid det inledande mötet eller i beslutet.",
  "review-during-implementation":
    "Mellankontrollen hölls {held}, men projektet genomförs {started}–{ends}. Håll den i tid, så att riktningen ännu kan ändras.",
  "review-tells-progress":
    "Materialet för mellankontrollen berättar inte i vilket skede projektet är. Berätta vad som gjorts och vad som återstår.",
  "review-tells-setbacks":
    "Mellankontrollen berättar inte vad som inte har fungerat. Misslyckanden lär: berätta om dem och om vad du ändrar.",
  "review-uses-evaluation":
    "Mellankontrollen använder inte processutvärderingen. Berätta vad utvärderingen hittills har visat.",
  "review-measures-indicators":
    "Utfallet av en indikator saknas i mellankontrollen. Mät läget, så att målen kan jämföras.",
  "review-hears-groups": "Mål- och intressegrupper har inte hörts inför mellankontrollen. Fråga efter deras syn.",
  "review-concludes": "Mellankontrollen har hållits, men slutsatsen saknas: fortsätta, ändra eller avbryta.",
  "review-names-changes":
    "Ändringar avtalades vid mellankontrollen, men de är inte angivna. Anteckna om tiden, kostnaderna, innehållet, parterna eller indikatorerna ändras.",
  "final-report-tells-turning-points":
    "Slutrapporten berättar inte om vändpunkter och små innovationer. Allt kan inte mätas i tal: berätta vad som förändrade arbetet.",
  "final-report-tells-setbacks":
    "Slutrapporten berättar inte vad som inte lyckades och vad man lärde sig. Det hjälper kommande projekt.",
  "final-report-tells-evaluation":
    "Slutrapporten berättar inte vad utvärderingen visade. Ta med utvärderingens slutsatser.",
  "result-described":
    "Resultatet saknar namn, slag eller beskrivning. Ange om det är en praxis, en modell, ett utbildningsinnehåll, en publikation, ett verktyg eller ett nätverk, och hur det används.",
  "result-evaluated":
    "Resultatet är inte utvärderat: belägg, utvärderare eller dag saknas. Utvärdera det innan det sprids.",
  "result-evaluated-by-others":
    "Bara projektets genomförare har utvärderat resultatet. Be till exempel koordineringsprojektet om en utvärdering.",
  "effective-result-spread-nationally":
    "Resultatet har inte visat sig verkningsfullt. Nationellt sprids resultat vars verkan har visats.",
  "result-compared":
    "Det har inte utretts om liknande resultat finns på annat håll. Gå igenom dem och berätta vad som är nytt.",
  "result-made-with-groups":
    "Mål- och intressegrupper har inte medverkat i arbetet med resultatet och spridningen. Ta med dem.",
  "result-has-owner":
    "Resultatet har ingen organisation som tar ansvar efter projektet. Kom överens om vems basverksamhet det hör till.",
  "owners-staff-take-part":
    "{owner} tar ansvar för resultatet, men dess egen personal deltar inte. Resultatet slår rot när den ansvarigas egna människor arbetar med det redan under projektet.",
  "result-changed-daily-work":
    "Det berättas inte vad som har förändrats i den ansvarigas dagliga arbete. Resultat slår rot först som vardaglig praxis.",
  "result-presented":
    "Resultatet har inte presenterats för någon utanför projektet. Anteckna var, för vem och för hur många det presenterades.",
  "transfer-adapted":
    "Resultatet har överförts, men det berättas inte hur det anpassades. Praxis flyttar sällan oförändrad.",
  "continuation-planned":
    "Spridningen av resultatet har ingen fortsättning. Planera ett fortsättnings- eller spridningsprojekt, en utbildning eller en plats i basverksamheten.",
};
