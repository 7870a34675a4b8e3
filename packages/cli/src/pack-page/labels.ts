import type { Locale } from "@kaari/core";

/** Words that stand on the page of a pack only. */
export interface PageLabels {
  readonly stricter: Readonly<Record<"lower" | "higher" | "none", string>>;
  readonly chosenBy: string;
  readonly functionOf: Readonly<Record<"cost" | "procurement", string>>;
  readonly else: string;
  readonly value: string;
  readonly days: string;
  readonly definitions: string;
  readonly tables: string;
  readonly hitPolicy: Readonly<Record<"unique" | "collect", string>>;
  readonly result: string;
  readonly sentence: string;
  readonly group: string;
  readonly steps: string;
  readonly obligations: string;
  readonly criteria: string;
  readonly who: string;
  readonly due: string;
  readonly metBy: string;
  readonly since: string;
  readonly scale: string;
  readonly passFail: string;
  readonly weight: string;
  readonly threshold: string;
  readonly examples: string;
  readonly expected: string;
  readonly basis: string;
  readonly open: string;
}

const en: PageLabels = {
  stricter: {
    lower: "a later pack may lower it",
    higher: "a later pack may raise it",
    none: "a later pack may not change it",
  },
  chosenBy: "chosen by",
  functionOf: { cost: "the day of each cost", procurement: "the day of each procurement" },
  else: "else",
  value: "Value",
  days: "Days",
  definitions: "Definitions",
  tables: "Tables",
  hitPolicy: { unique: "at most one row applies", collect: "all rows that apply count" },
  result: "Result",
  sentence: "Sentence",
  group: "Sees a whole group at once",
  steps: "Steps",
  obligations: "Obligations",
  criteria: "Selection criteria",
  who: "Who",
  due: "By",
  metBy: "Met by",
  since: "Arises on",
  scale: "Scale",
  passFail: "pass or fail",
  weight: "Weight",
  threshold: "Threshold",
  examples: "Examples",
  expected: "Expected",
  basis: "Rests on",
  open: "Knowingly asks nothing at",
};

const fi: PageLabels = {
  stricter: {
    lower: "myöhempi paketti saa laskea",
    higher: "myöhempi paketti saa nostaa",
    none: "myöhempi paketti ei saa muuttaa",
  },
  chosenBy: "arvon valitsee",
  functionOf: { cost: "kunkin kustannuksen päivä", procurement: "kunkin hankinnan päivä" },
  else: "muutoin",
  value: "Arvo",
  days: "Voimassa",
  definitions: "Määritelmät",
  tables: "Taulukot",
  hitPolicy: { unique: "enintään yksi rivi soveltuu", collect: "kaikki soveltuvat rivit otetaan" },
  result: "Tulos",
  sentence: "Lause",
  group: "Näkee koko ryhmän kerralla",
  steps: "Vaiheen askeleet",
  obligations: "Velvoitteet",
  criteria: "Valintaperusteet",
  who: "Kuka",
  due: "Viimeistään",
  metBy: "Täyttyy, kun",
  since: "Syntyy",
  scale: "Asteikko",
  passFail: "hyväksytty tai hylätty",
  weight: "Painokerroin",
  threshold: "Vähimmäispisteet",
  examples: "Esimerkit",
  expected: "Odotus",
  basis: "Perustuu riveihin",
  open: "Ei tarkoituksella kysy mitään vaiheessa",
};

const sv: PageLabels = {
  stricter: {
    lower: "ett senare paket får sänka det",
    higher: "ett senare paket får höja det",
    none: "ett senare paket får inte ändra det",
  },
  chosenBy: "väljs av",
  functionOf: { cost: "dagen för varje kostnad", procurement: "dagen för varje upphandling" },
  else: "annars",
  value: "Värde",
  days: "Gäller",
  definitions: "Definitioner",
  tables: "Tabeller",
  hitPolicy: { unique: "högst en rad gäller", collect: "alla rader som gäller tas med" },
  result: "Resultat",
  sentence: "Mening",
  group: "Ser hela gruppen på en gång",
  steps: "Steg",
  obligations: "Skyldigheter",
  criteria: "Urvalskriterier",
  who: "Vem",
  due: "Senast",
  metBy: "Uppfylls av",
  since: "Uppkommer",
  scale: "Skala",
  passFail: "godkänd eller underkänd",
  weight: "Vikt",
  threshold: "Lägsta poäng",
  examples: "Exempel",
  expected: "Förväntat",
  basis: "Bygger på",
  open: "Frågar med avsikt ingenting i skedet",
};

const catalogues: Readonly<Record<Locale, PageLabels>> = { fi, sv, en };

export const pageLabels = (locale: Locale): PageLabels => catalogues[locale];
