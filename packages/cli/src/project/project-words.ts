import type { Locale } from "@kaari/core";
import type { Project } from "@kaari/core/lifecycle";

type State =
  | Project["conditions"][number]["state"]
  | Project["claims"][number]["state"]
  | Project["results"][number]["state"];

/** What the commands on a project say themselves. */
interface ProjectWords {
  readonly stage: string;
  readonly period: string;
  readonly pack: string;
  readonly informationBy: string;
  readonly nothingWritten: string;
  readonly forPerson: (reviews: number) => string;
  readonly more: (more: number) => string;
  readonly money: string;
  readonly granted: string;
  readonly paid: string;
  readonly openAdvance: string;
  readonly left: string;
  readonly support: string;
  readonly paidOut: string;
  readonly cleared: string;
  readonly conditions: string;
  readonly claims: string;
  readonly changes: string;
  readonly results: string;
  readonly embedded: string;
  readonly transfers: (times: number) => string;
  readonly clocks: string;
  readonly clock: Readonly<Record<Project["clocks"][number]["clock"], string>>;
  readonly states: Readonly<Record<State, string>>;
  readonly leadsOn: (day: string) => string;
  readonly alsoOpen: string;
  readonly nothingOpen: string;
  readonly historyHolds: (events: number) => string;
  readonly otherEvent: string;
  readonly cutShort: string;
  readonly agenda: {
    readonly title: (day: string) => string;
    readonly groups: Readonly<Record<"overdue" | "next" | "later" | "undated", string>>;
    readonly waiting: (duties: number) => string;
    readonly kept: (done: number, over: number) => string;
    readonly nothing: string;
    readonly withoutPack: (project: string, pack: string) => string;
  };
}

const fi: ProjectWords = {
  stage: "Vaihe",
  period: "Toteuttamisaika",
  pack: "Sääntöpaketti",
  informationBy: "Lisätietoja odotetaan viimeistään",
  nothingWritten: "Kokeilu: mitään ei kirjoitettu.",
  forPerson: (reviews) => `${reviews} ${reviews === 1 ? "kohta" : "kohtaa"} ihmisen arvioitavaksi`,
  more: (more) => `ja ${more} muuta; --format json luettelee kaikki`,
  money: "Rahat",
  granted: "Myönnetty",
  paid: "Maksettu",
  openAdvance: "Ennakosta kuittaamatta",
  left: "Maksamatta",
  support: "tuki",
  paidOut: "maksettiin",
  cleared: "ennakosta kuitattiin",
  conditions: "Avoimet ehdot",
  claims: "Maksatukset",
  changes: "Vireillä olevat muutokset",
  results: "Tulokset",
  embedded: "juurrutettu",
  transfers: (times) => (times === 1 ? "siirretty kerran" : `siirretty ${times} kertaa`),
  clocks: "Määräajat",
  clock: {
    durability: "pysyvyys",
    retention: "aineiston säilytys",
    "recovery-limit": "takaisinperinnän takaraja",
    anonymisation: "henkilötietojen poisto",
  },
  states: {
    open: "avoin",
    shown: "osoitettu täytetyksi",
    met: "täyttynyt",
    failed: "ei täyttynyt",
    submitted: "jätetty",
    "in-verification": "tarkastettavana",
    decided: "päätetty",
    paid: "maksettu",
    found: "löydetty",
    described: "kuvattu",
    evaluated: "arvioitu",
    endorsed: "suositeltu",
    "disseminated-nationally": "levitetään valtakunnallisesti",
    "taken-up": "otettu käyttöön muualla",
    withdrawn: "vedetty pois",
  },
  leadsOn: (day) => `Näin eteenpäin ${day}`,
  alsoOpen: "Lisäksi voi kirjata",
  nothingOpen: "Hanke on päättynyt: mitään ei enää kirjata.",
  historyHolds: (events) => `${events} ${events === 1 ? "tapahtuma" : "tapahtumaa"}: jokainen seuraa komennostaan`,
  otherEvent: "Samasta komennosta seuraisi nyt jotain muuta. Tapahtumaa on muutettu tai se on kirjoitettu käsin.",
  cutShort: "Tiedosto katkeaa kesken rivin: ota koko tiedosto varmuuskopiosta.",
  agenda: {
    title: (day) => `Määräpäivät ${day}`,
    groups: { overdue: "Myöhässä", next: "Seuraavaksi", later: "Myöhemmin", undated: "Ilman määräpäivää" },
    waiting: (duties) =>
      `${duties} ${duties === 1 ? "velvollisuus odottaa" : "velvollisuutta odottaa"} tietoja, joita ei vielä ole`,
    kept: (done, over) => `tehty ${done}, mennyt ohi ${over}`,
    nothing: "Ei avoimia velvollisuuksia.",
    withoutPack: (project, pack) =>
      `${project}: sääntöpakettia ${pack} ei ole, joten vain hankkeen omat määräpäivät tiedetään. Anna se valinnalla --pack.`,
  },
};

const sv: ProjectWords = {
  stage: "Läge",
  period: "Genomförandetid",
  pack: "Regelpaket",
  informationBy: "Komplettering väntas senast",
  nothingWritten: "Försök: inget skrevs.",
  forPerson: (reviews) => `${reviews} ${reviews === 1 ? "punkt" : "punkter"} för en människa att bedöma`,
  more: (more) => `och ${more} till; --format json räknar upp alla`,
  money: "Pengar",
  granted: "Beviljat",
  paid: "Betalt",
  openAdvance: "Av förskottet återstår att avräkna",
  left: "Obetalt",
  support: "stöd",
  paidOut: "betalades",
  cleared: "av förskottet avräknades",
  conditions: "Öppna villkor",
  claims: "Utbetalningar",
  changes: "Anhängiga ändringar",
  results: "Resultat",
  embedded: "förankrat",
  transfers: (times) => (times === 1 ? "överfört en gång" : `överfört ${times} gånger`),
  clocks: "Slutdatum",
  clock: {
    durability: "varaktighet",
    retention: "bevaring av handlingar",
    "recovery-limit": "tidsgräns för återkrav",
    anonymisation: "avidentifiering",
  },
  states: {
    open: "öppet",
    shown: "visat uppfyllt",
    met: "uppfyllt",
    failed: "inte uppfyllt",
    submitted: "inlämnad",
    "in-verification": "under kontroll",
    decided: "avgjord",
    paid: "betald",
    found: "hittat",
    described: "beskrivet",
    evaluated: "utvärderat",
    endorsed: "rekommenderat",
    "disseminated-nationally": "sprids nationellt",
    "taken-up": "i bruk på annat håll",
    withdrawn: "draget tillbaka",
  },
  leadsOn: (day) => `Så vidare den ${day}`,
  alsoOpen: "Dessutom kan antecknas",
  nothingOpen: "Projektet är avslutat: inget mer antecknas.",
  historyHolds: (events) => `${events} ${events === 1 ? "händelse" : "händelser"}: var och en följer av sitt kommando`,
  otherEvent: "Samma kommando skulle nu leda till något annat. Händelsen har ändrats eller skrivits för hand.",
  cutShort: "Filen tar slut mitt i en rad: ta hela filen från en kopia.",
  agenda: {
    title: (day) => `Tidsfrister ${day}`,
    groups: { overdue: "Försenat", next: "Härnäst", later: "Senare", undated: "Utan bestämd dag" },
    waiting: (duties) =>
      `${duties} ${duties === 1 ? "skyldighet väntar" : "skyldigheter väntar"} på uppgifter som inte finns än`,
    kept: (done, over) => `utfört ${done}, förbi ${over}`,
    nothing: "Inga öppna skyldigheter.",
    withoutPack: (project, pack) =>
      `${project}: regelpaketet ${pack} saknas, och bara projektets egna frister är kända. Ange det med --pack.`,
  },
};

const en: ProjectWords = {
  stage: "Stage",
  period: "Implementation period",
  pack: "Rule pack",
  informationBy: "Information is awaited by",
  nothingWritten: "Dry run: nothing was written.",
  forPerson: (reviews) => `${reviews} ${reviews === 1 ? "point" : "points"} for a person to look at`,
  more: (more) => `and ${more} more; --format json lists them all`,
  money: "Money",
  granted: "Granted",
  paid: "Paid",
  openAdvance: "Advance not cleared",
  left: "Not paid yet",
  support: "support",
  paidOut: "paid",
  cleared: "cleared of the advance:",
  conditions: "Open conditions",
  claims: "Claims",
  changes: "Pending changes",
  results: "Results",
  embedded: "embedded",
  transfers: (times) => (times === 1 ? "transferred once" : `transferred ${times} times`),
  clocks: "Time limits",
  clock: {
    durability: "durability",
    retention: "retention of records",
    "recovery-limit": "limit of recovery",
    anonymisation: "anonymisation",
  },
  states: {
    open: "open",
    shown: "shown to be met",
    met: "met",
    failed: "not met",
    submitted: "submitted",
    "in-verification": "in verification",
    decided: "decided",
    paid: "paid",
    found: "found",
    described: "described",
    evaluated: "evaluated",
    endorsed: "endorsed",
    "disseminated-nationally": "spread nationally",
    "taken-up": "taken up elsewhere",
    withdrawn: "withdrawn",
  },
  leadsOn: (day) => `What leads on, on ${day}`,
  alsoOpen: "What may be recorded besides",
  nothingOpen: "The project has ended: nothing more is recorded.",
  historyHolds: (events) => `${events} ${events === 1 ? "event" : "events"}: each follows from its command`,
  otherEvent: "The same command would now leave something else behind. The event was changed or written by hand.",
  cutShort: "The file ends in the middle of a line: take the whole file from a copy.",
  agenda: {
    title: (day) => `What is due, as of ${day}`,
    groups: { overdue: "Overdue", next: "Next", later: "Later", undated: "Without a day" },
    waiting: (duties) => `${duties} ${duties === 1 ? "duty waits" : "duties wait"} for facts that are not there yet`,
    kept: (done, over) => `done ${done}, over ${over}`,
    nothing: "Nothing is owed.",
    withoutPack: (project, pack) =>
      `${project}: the pack ${pack} is not there, and only the project's own days are known. Give it with --pack.`,
  },
};

export const projectWords: Readonly<Record<Locale, ProjectWords>> = { fi, sv, en };
