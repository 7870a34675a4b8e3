import type { Words } from "./words.ts";

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const forPerson = (count: number): string => (count === 0 ? "inga punkter" : counted(count, "punkt", "punkter"));

export const sv: Words = {
  noTitle: "ansökan utan namn",
  part: (number) => `del ${number}`,

  pass: (reviews) => `Inget hinder hittades; ${forPerson(reviews)} för en människa att bedöma`,
  fail: (obstacles) => `${obstacles} hinder hittades`,
  undetermined: (rules) =>
    `Kan inte avgöras ännu: ${counted(rules, "regel behöver", "regler behöver")} uppgifter som saknas`,
  unreadable: "Kunde inte läsas",

  inDraft: "utkast",
  draft: "Utkast: det som inte är ifyllt är ännu okänt. --submitted räknar det som utelämnat.",
  submitted: "Inlämnad ansökan: det som inte är ifyllt räknas som utelämnat.",
  claims: "Det som hittas visar vad som inte betalas enligt ansökan. Det hindrar inte att ansökan lämnas.",
  assessedOn: (day) => `bedömd ${day}`,
  noPlainSentences: "Lättlästa meningar finns bara på finska (--lang fi): du får de vanliga.",
  callNotFound: (id) => `Utlysningen ${id} hittades inte: dess uppgifter är okända. Ange den med --call FIL.`,

  blocks: "Hinder",
  reviews: "För en människa att bedöma",
  warnings: "Varningar",
  advice: "Råd",
  notKnown: (facts) => `Ännu okänt (${facts})`,
  more: (facts) => `och ${facts} till; --format json räknar upp alla`,
  moreRemedies: (remedies) => `${counted(remedies, "annan ändring", "andra ändringar")}; --format json listar alla`,
  noRemedy: "Ingen ändring av enbart dessa uppgifter avhjälper detta.",
  gaveUp: "Ingen ändring hittades inom den givna tiden; det kan ändå finnas en.",
  nextQuestion: "Nästa fråga",
  readsOtherwise: "säger annorlunda",
  proof: "Varför",
  provedAbove: "visat ovan",
  settled: (satisfied, notApplicable) => `${satisfied} uppfylls, ${notApplicable} tillämpas inte`,
  total: (applications, { pass, fail, undetermined, unreadable, reviews }) =>
    `${counted(applications, "ansökan", "ansökningar")}: ${pass} utan hinder, ${fail} med hinder, ` +
    `${undetermined} kan inte avgöras ännu, ${unreadable} kunde inte läsas; ${forPerson(reviews)} för en människa att bedöma`,

  packHolds: (rules, examples) =>
    `${counted(rules, "regel", "regler")} och ${counted(examples, "exempel", "exempel")} håller`,
  packNotices: (notices) => `${notices} ${notices === 1 ? "punkt" : "punkter"} att se på`,
  packProblems: (problems) => `${problems} fel`,
  lifecycleHolds: (stages, transitions) =>
    `${counted(stages, "läge", "lägen")} och ${counted(transitions, "övergång", "övergångar")} håller`,

  madePack: (file) => `Gjorde paketet ${file}, som klarar sin kontroll. Läs och ändra det; sedan:`,
  builtPack: (pack, files, folder) => `Paketet ${pack} är byggt: ${counted(files, "fil", "filer")} i ${folder}`,
  examplesHold: (holding, failing) =>
    holding + failing === 0
      ? "inga exempel: skriv ett på vardera sidan av varje gräns"
      : `${counted(holding, "exempel stämmer", "exempel stämmer")}${failing === 0 ? "" : `; ${counted(failing, "exempel stämmer inte", "exempel stämmer inte")}`}`,
  expectedFound: (expected, found) => `väntades: ${expected}; blev: ${found}`,
  noSuchRule: "regeln finns inte i detta skede",
  malformedFacts: "exemplets uppgifter kan inte läsas",
  verdict: { pass: "inget hinder", undetermined: "inte avgjort", fail: "hinder" },
  onTheWhole: "som helhet",
  replay: {
    verdict: { pass: "inget hinder", fail: "hinder", undetermined: "öppen" },
    absent: "finns inte i paketet",
    ruleAdded: "regeln är ny",
    ruleRemoved: "regeln har utgått",
    ruleChanged: (parts) => `regeln har ändrats: ${parts}`,
    parts: {
      when: "när den tillämpas",
      require: "vad den förutsätter",
      severity: "hur mycket den väger",
      validity: "giltighet",
      discretion: "prövning",
    },
    definitionChanged: (name) => `${name}: räknas på annat sätt`,
    jurisdictionChanged: "andra dagar räknas",
    total: ({ applications, unmoved, tipped, unreadable }) =>
      `${counted(applications, "ansökan", "ansökningar")}: ${tipped} ändras, ${unmoved} oförändrade, ` +
      `${unreadable} ej läsbara`,
  },

  inForceOn: (day, key) => `i den lydelse som gällde ${day} (${key})`,
  from: (day) => `från ${day}`,
  keyDate: {
    "call-opening": "utlysningens öppning",
    filing: "när ansökan blev anhängig",
    decision: "beslutsdagen",
    today: "bedömningsdagen",
  },
  gate: {
    idea: "idépapper",
    submission: "inlämning av ansökan",
    decision: "stödbeslut",
    start: "genomförandets början",
    change: "ändring",
    claim: "ansökan om utbetalning",
    "mid-term": "halvtidsutvärdering",
    closure: "avslutande av projektet",
    dissemination: "spridning",
    aftercare: "efteruppföljning",
  },
  certainty: {
    law: "lag",
    guidance: "myndighetens anvisning",
    "third-party": "annan källa",
    practice: "praxis",
    interpretation: "egen tolkning",
  },
  outcome: {
    satisfied: "uppfylls",
    violated: "uppfylls inte",
    "for-review": "bedöms av en människa",
    undetermined: "öppen",
    "not-applicable": "tillämpas inte",
  },
  severity: { blocking: "hindrar", review: "en människa bedömer", warning: "varning", advice: "råd" },
  status: { draft: "utkast", reviewed: "granskat", verified: "kontrollerat" },
  discretion: {
    justified: "motiverat skäl",
    special: "särskilda skäl",
    weighty: "vägande skäl",
    "particularly-weighty": "synnerligen vägande skäl",
  },
  labels: {
    builtOn: "Bygger på",
    calls: "Utlysningar",
    certainty: "Säkerhet",
    conditions: "Tillämpas om",
    discretion: "Avvikelse får göras av",
    excepts: "Undantag från",
    gate: "Skede",
    id: "Id",
    jurisdiction: "Jurisdiktion",
    message: "Meddelande",
    parameters: "Parametrar",
    plain: "På lättläst finska",
    programme: "Program",
    provision: "Bestämmelse",
    reads: "Läser",
    requires: "Uppfylls om",
    rules: "Regler",
    severity: "Verkan",
    sources: "Källor",
    status: "Status",
    validity: "Gäller",
    values: "Värden i meddelandet",
    verified: "Jämfört med källorna för",
  },
};
