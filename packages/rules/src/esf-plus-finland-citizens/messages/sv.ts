import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules/index.ts";

export const sv = {
  "idea-states-need": "Ange i idépapperet vilket behov projektet svarar mot.",
  "idea-states-target-group": "Ange i idépapperet vilka som är projektets målgrupp.",
  "idea-states-measures": "Ange i idépapperet vad som görs i projektet.",
  "idea-states-goals": "Ange i idépapperet vad projektet strävar efter.",
  "idea-states-results": "Ange i idépapperet vilka resultat ni väntar er.",
  "idea-states-indicators": "Ange i idépapperet minst en mätare som visar resultaten.",
  "idea-states-budget": "Gör en preliminär kostnadskalkyl i idépapperet.",
  "mapping-names-resources": "Ange i den inledande kartläggningen vilka resurser ni har.",
  "mapping-names-partners": "Ange i den inledande kartläggningen vilka parter som behövs. Nämn gärna minst en.",
  "mapping-names-risks":
    "Ange i den inledande kartläggningen vilka risker som kan inverka på genomförandet. Nämn gärna minst en.",
  "specific-objective-4-3": "Som särskilt mål anges {objective}. Dessa regler gäller det särskilda målet 4.3.",
  "call-is-of-objective-4-3":
    "Utlysningen gäller det särskilda målet {objective}. Välj en utlysning som gäller det särskilda målet 4.3.",
  "region-in-eastern-finland":
    "Projektet har inget landskap i Östra Finland. Lägg till minst ett: Södra Savolax (Etelä-Savo), Norra Savolax (Pohjois-Savo) eller Norra Karelen (Pohjois-Karjala). En ansökan kan gälla flera av dem.",
  "region-outside-eastern-finland":
    "Projektet omfattar också ett landskap utanför Östra Finland. Kontrollera i kungörelsen eller hos finansiären om det är tillåtet.",
  "coordination-first":
    "Helhetens koordineringsprojekt har inte inletts, eller så saknas uppgiften. Enligt rekommendationen inleds det först, så att projekten stöder varandra. Detta är inget krav i lag.",
  "filing-outside-pause":
    "Ansökan anges som anhängig {filed}. Utlysningarna i EURA 2021 slutade senast 30.11.2025 och systemet öppnades igen i januari 2026. Kontrollera dagen.",
  "start-after-expected-decision":
    "Genomförandet skulle börja {starts}. Beslut fattas vanligen ungefär tre månader efter utlysningens slut, alltså omkring {expected}. Att börja före beslutet sker på egen risk; överväg en senare start.",
  "funder-consulted":
    "Kontakta finansiären innan ansökan lämnas och anteckna dagen. Samtalet hjälper er att förbättra ansökan.",
  "letters-of-intent-signed":
    "Projektet har {partners, plural, one {en part} other {# parter}}, och avsiktsförklaring saknas för minst en. Ingå en avsiktsförklaring med varje part före ansökan.",
  "outside-financing-secured": "Finansiering för {open} är inte säkrad. Säkra varje finansieringskälla före ansökan.",
  "mandate-given": "Ge den som gör ansökan en Suomi.fi-fullmakt. Den behövs redan när ansökan görs i EURA 2021.",
  "advance-with-application":
    "Om ni behöver förskott, sök det redan i ansökan. Om ni inte behöver förskott, ange 0,00 euro som förskott.",
  "overlap-checked":
    "Ansökan anger inte hur andra projekt har beaktats. Ta reda på vilka projekt inom samma tema som pågår och ange hur projektet skiljer sig från dem och stöder dem.",
  "evaluation-planned":
    "Ange hur projektet utvärderas från början och hur utvärderingens uppgifter används under projektet.",
  "mid-term-review-planned":
    "Planera en mellankontroll där projektets riktning vid behov kan ändras under styrning. Lagen kräver den inte.",
  "participation-in-every-phase":
    "Ange hur målgrupper och intressentgrupper deltar i planeringen, genomförandet, arbetet med resultaten och spridningen av dem. Minst ett skede saknas.",
  "tied-to-core-activity": "Ange hur projektet anknyter till sökandens basverksamhet, så att resultaten lever vidare.",
  "joint-steering-group":
    "Praxis är att ett projekt på medborgaraktörers initiativ ansluter sig till koordineringens styrgrupp i landskapet. I beslutet anges en annan lösning.",
  "start-after-decision":
    "Projektet inleddes {started}, före beslutet {decided}. Det kan inledas när ansökan är anhängig, men det rekommenderas inte utan beslut.",
} as const satisfies Catalogue<typeof rules>;
