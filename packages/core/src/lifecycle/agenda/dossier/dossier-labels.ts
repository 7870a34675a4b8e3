import type { Words } from "../../questions/words.ts";
import type { DueState } from "../due-state.ts";

/** Headings and words of a dossier. */
export const dossierLabels = {
  dossier: ["Siirtokansio", "Överlämningsmapp", "Handover dossier"],
  on: ["Tilanne {on}", "Läget {on}", "As of {on}"],
  stage: ["Vaihe: {phase}, {stage}.", "Skede: {phase}, {stage}.", "Where it stands: {phase}, {stage}."],
  period: ["Toteuttamisaika {from}–{until}.", "Genomförandetid {from}–{until}.", "Period {from} – {until}."],
  pack: ["Sääntöpaketti {id} {version}.", "Regelpaket {id} {version}.", "Pack {id} {version}."],
  people: [
    "Henkilöiden yhteystietoja ei tallenneta tähän.",
    "Kontaktuppgifter till personer sparas inte här.",
    "Contact details of people are not kept here.",
  ],
  notes: ["Edeltäjän muistiinpanot", "Företrädarens anteckningar", "Notes of the one before"],
  money: ["Raha", "Pengar", "Money"],
  granted: ["Myönnetty tuki", "Beviljat stöd", "Support granted"],
  advance: ["Ennakkoa maksettu", "Förskott betalat", "Advance paid"],
  cleared: ["Ennakosta kuitattu", "Avräknat av förskottet", "Advance cleared"],
  uncleared: ["Ennakosta kuittaamatta", "Återstår att avräkna av förskottet", "Advance not cleared"],
  decided: ["Maksatuksista päätetty tuki", "Stöd som beslutats på ansökningar", "Support decided on claims"],
  paid: ["Maksatuksista maksettu", "Utbetalt på ansökningar", "Paid on claims"],
  left: ["Tuesta jäljellä", "Återstår av stödet", "Support left"],
  toRecover: ["Perittävänä takaisin", "Att återkräva", "To be recovered"],
  category: ["Kustannuslaji", "Kostnadsslag", "Cost category"],
  inDecision: ["Päätöksessä", "I beslutet", "In the decision"],
  claimed: ["Haettu", "Ansökt", "Claimed"],
  accepted: ["Hyväksytty", "Godkänt", "Accepted"],
  remaining: ["Jäljellä", "Återstår", "Left"],
  conditions: ["Avoimet ehdot", "Öppna villkor", "Open conditions"],
  claims: ["Maksatushakemukset", "Ansökningar om utbetalning", "Claims"],
  changes: ["Muutokset", "Ändringar", "Changes"],
  reports: ["Raportit", "Rapporter", "Reports"],
  results: ["Tulokset", "Resultat", "Results"],
  agenda: ["Määräpäivät ja velvoitteet", "Datum och skyldigheter", "Days and duties"],
  waits: ["odottaa tietoa", "väntar på uppgift", "waits for a fact"],
  last: ["Viimeksi tapahtunut", "Det senaste som hänt", "What happened last"],
  may: ["Mitä voit tehdä nyt", "Vad du kan göra nu", "What you may do now"],
  none: ["Ei mitään.", "Inget.", "None."],
} as const satisfies Readonly<Record<string, Words>>;

export const dueStateWords: Readonly<Record<DueState, Words>> = {
  overdue: ["myöhässä", "försenat", "overdue"],
  next: ["seuraavaksi", "härnäst", "next"],
  later: ["myöhemmin", "senare", "later"],
  undated: ["jatkuva", "fortlöpande", "standing"],
  waiting: ["odottaa", "väntar", "waiting"],
  over: ["päättynyt", "över", "over"],
  done: ["tehty", "gjort", "done"],
};
