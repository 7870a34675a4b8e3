import type { Words } from "./words.ts";

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const forPerson = (count: number): string => (count === 0 ? "ei kohtia" : counted(count, "kohta", "kohtaa"));

export const fi: Words = {
  noTitle: "nimetön hakemus",
  part: (number) => `osa ${number}`,

  pass: (reviews) => `Estettä ei löytynyt; ${forPerson(reviews)} ihmisen arvioitavaksi`,
  fail: (obstacles) => `Löytyi ${counted(obstacles, "este", "estettä")}`,
  undetermined: (rules) =>
    `Ei vielä ratkaistavissa: ${counted(rules, "sääntö tarvitsee", "sääntöä tarvitsee")} lisätietoja`,
  unreadable: "Ei voitu lukea",

  inDraft: "luonnos",
  draft: "Luonnos: täyttämätön tieto on vielä avoin. --submitted lukee sen pois jätetyksi.",
  submitted: "Jätetty hakemus: täyttämätön tieto luetaan pois jätetyksi.",
  claims: "Löydökset kertovat, mitä ei makseta haetun mukaan. Ne eivät estä hakemuksen jättämistä.",
  assessedOn: (day) => `arvioitu ${day}`,
  noPlainSentences: "Näissä säännöissä ei ole selkokielisiä lauseita: saat tavalliset lauseet.",
  callNotFound: (id) => `Hakua ${id} ei löytynyt: haun tietoja ei tunneta. Anna haku valinnalla --call TIEDOSTO.`,

  blocks: "Esteet",
  reviews: "Ihmisen arvioitavaksi",
  warnings: "Varoitukset",
  advice: "Neuvot",
  notKnown: (facts) => `Vielä avoinna (${facts})`,
  more: (facts) => `ja ${facts} muuta; --format json luettelee kaikki`,
  moreRemedies: (remedies) => `${counted(remedies, "muu muutos", "muuta muutosta")}; --format json luettelee kaikki`,
  noRemedy: "Näiden tietojen muuttaminen ei yksin poista tätä.",
  gaveUp: "Muutosta ei löytynyt annetussa ajassa; sellainen voi silti olla.",
  nextQuestion: "Seuraava kysymys",
  readsOtherwise: "sanoo toisin",
  proof: "Perustelu",
  provedAbove: "osoitettu edellä",
  settled: (satisfied, notApplicable) => `täyttyy ${satisfied}, ei sovelleta ${notApplicable}`,
  total: (applications, { pass, fail, undetermined, unreadable, reviews }) =>
    `${counted(applications, "hakemus", "hakemusta")}: ${pass} ilman esteitä, ${fail} esteellistä, ` +
    `${undetermined} vielä avoinna, ${unreadable} ei luettavissa; ${forPerson(reviews)} ihmisen arvioitavaksi`,

  packHolds: (rules, examples) =>
    `${counted(rules, "sääntö", "sääntöä")} ja ${counted(examples, "esimerkki", "esimerkkiä")} kunnossa`,
  packNotices: (notices) => `${notices} ${notices === 1 ? "kohta" : "kohtaa"} katsottavaksi`,
  packProblems: (problems) => counted(problems, "virhe", "virhettä"),
  lifecycleHolds: (stages, transitions) =>
    `${counted(stages, "tila", "tilaa")} ja ${counted(transitions, "siirtymä", "siirtymää")} kunnossa`,

  madePack: (file) => `Tein paketin ${file}, joka läpäisee tarkistuksen. Lue se ja muuta sitä; sitten:`,
  builtPack: (pack, files, folder) =>
    `Paketti ${pack} on käännetty: ${counted(files, "tiedosto", "tiedostoa")} kansiossa ${folder}`,
  examplesHold: (holding, failing) =>
    holding + failing === 0
      ? "ei esimerkkejä: kirjoita kummallekin puolelle jokaista rajaa"
      : `${counted(holding, "esimerkki pitää paikkansa", "esimerkkiä pitää paikkansa")}${failing === 0 ? "" : `; ${counted(failing, "esimerkki ei pidä paikkaansa", "esimerkkiä ei pidä paikkaansa")}`}`,
  expectedFound: (expected, found) => `odotettiin: ${expected}; saatiin: ${found}`,
  noSuchRule: "sääntöä ei ole tässä vaiheessa",
  malformedFacts: "esimerkin tietoja ei voi lukea",
  verdict: { pass: "ei estettä", undetermined: "ei vielä ratkaistavissa", fail: "este" },
  onTheWhole: "kaikkiaan",
  replay: {
    verdict: { pass: "ei estettä", fail: "esteitä", undetermined: "avoin" },
    absent: "ei ole paketissa",
    ruleAdded: "sääntö on uusi",
    ruleRemoved: "sääntö on poistunut",
    ruleChanged: (parts) => `sääntö on muuttunut: ${parts}`,
    parts: {
      when: "milloin sitä sovelletaan",
      require: "mitä se edellyttää",
      severity: "vakavuus",
      validity: "voimassaolo",
      discretion: "harkinta",
    },
    definitionChanged: (name) => `${name}: lasketaan toisin`,
    jurisdictionChanged: "laskettavat päivät ovat muuttuneet",
    total: ({ applications, unmoved, tipped, unreadable }) =>
      `${counted(applications, "hakemus", "hakemusta")}: ${tipped} muuttuu, ${unmoved} ennallaan, ` +
      `${unreadable} ei luettavissa`,
  },

  inForceOn: (day, key) => `sellaisena kuin voimassa ${day} (${key})`,
  from: (day) => `${day} alkaen`,
  keyDate: {
    "call-opening": "haun avautuminen",
    filing: "hakemuksen vireilletulo",
    decision: "päätöspäivä",
    today: "arviointipäivä",
  },
  gate: {
    idea: "ideapaperi",
    submission: "hakemuksen jättäminen",
    decision: "tukipäätös",
    start: "toteutuksen aloitus",
    change: "muutos",
    claim: "maksatushakemus",
    "mid-term": "väliarviointi",
    closure: "hankkeen päättäminen",
    dissemination: "levittäminen",
    aftercare: "jälkiseuranta",
  },
  certainty: {
    law: "laki",
    guidance: "viranomaisen ohje",
    "third-party": "muu lähde",
    practice: "käytäntö",
    interpretation: "oma tulkinta",
  },
  outcome: {
    satisfied: "täyttyy",
    violated: "ei täyty",
    "for-review": "ihmisen arvioitava",
    undetermined: "avoin",
    "not-applicable": "ei sovelleta",
  },
  severity: { blocking: "estää", review: "ihminen arvioi", warning: "varoitus", advice: "neuvo" },
  status: { draft: "luonnos", reviewed: "katselmoitu", verified: "tarkistettu" },
  discretion: {
    justified: "perusteltu syy",
    special: "erityinen syy",
    weighty: "painava syy",
    "particularly-weighty": "erityisen painava syy",
  },
  labels: {
    builtOn: "Perustana",
    calls: "Haut",
    certainty: "Varmuus",
    conditions: "Sovelletaan, jos",
    discretion: "Poikkeamisen peruste",
    excepts: "Poikkeus sääntöön",
    gate: "Vaihe",
    id: "Tunnus",
    jurisdiction: "Oikeusalue",
    message: "Viesti",
    parameters: "Parametrit",
    plain: "Selkokielellä",
    programme: "Ohjelma",
    provision: "Säännös",
    reads: "Lukee",
    requires: "Täyttyy, jos",
    rules: "Säännöt",
    severity: "Vakavuus",
    sources: "Lähteet",
    status: "Tila",
    validity: "Voimassa",
    values: "Viestin arvot",
    verified: "Verrattu lähteisiin ajalta",
  },
};
