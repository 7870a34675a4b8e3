import type { Analysis } from "@kaari/analysis";
import type { Locale } from "@kaari/core";

type Proved = Analysis["findings"][number]["proved"];

interface AnalysisWords {
  readonly proved: Readonly<Record<Proved, (rule: string, other: string) => string>>;
  readonly inForce: (period: string) => string;
  readonly exampleCase: (day: string) => string;
  readonly nothingFound: string;
  readonly undecided: (questions: number) => string;
  readonly asked: Readonly<Record<Analysis["undecided"][number]["asked"], (rule: string, other: string) => string>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly notInstalled: string;
  readonly diff: {
    readonly none: string;
    readonly added: string;
    readonly removed: string;
    readonly changed: string;
    readonly parameters: string;
    readonly definitions: string;
    readonly messages: string;
    readonly parts: Readonly<Record<string, string>>;
    readonly through: (names: string) => string;
    readonly nothing: string;
    readonly outcome: (before: string, after: string) => string;
    readonly from: Readonly<Record<"example" | "boundary" | "solver", (example: string) => string>>;
    readonly noneFound: string;
    readonly provedEqual: string;
    readonly undecided: (reasons: string) => string;
    readonly notAsked: string;
  };
}

const en: AnalysisWords = {
  proved: {
    unreachable: (rule) =>
      `${rule} applies to no case: its when can never be true. Change the when, or take the rule out.`,
    "never-holds": (rule) => `${rule} holds in no case that it applies to. Change its require.`,
    "never-fails": (rule) => `${rule} is violated in no case. Change its require, or take the rule out.`,
    "fails-unanswered": (rule) => `${rule} is violated only where an answer is missing.`,
    contradictory: (rule, other) => `${rule} and ${other}: every case violates one of them. Change one.`,
    "at-odds": (rule, other) => `${rule} and ${other}: a case to which both apply violates one of them.`,
    redundant: (rule, other) => `${rule} follows from ${other}: whatever violates it violates that too.`,
    "ruled-out": (rule, other) => `${rule} applies only where ${other} is violated.`,
  },
  inForce: (period) => `Both in force: ${period}`,
  exampleCase: (day) => `For instance on ${day}:`,
  nothingFound: "no rule is out of reach, and no two rules are at odds",
  undecided: (questions) => `${questions} ${questions === 1 ? "question was" : "questions were"} not decided`,
  asked: {
    applies: (rule) => `whether ${rule} can apply`,
    holds: (rule) => `whether ${rule} can hold`,
    fails: (rule) => `whether ${rule} can fail`,
    violated: (rule) => `whether ${rule} can be violated`,
    contradictory: (rule, other) => `whether ${rule} and ${other} can both hold`,
    "at-odds": (rule, other) => `whether ${rule} and ${other} can both hold`,
    redundant: (rule, other) => `whether ${rule} follows from ${other}`,
    "ruled-out": (rule, other) => `whether ${rule} applies where ${other} holds`,
  },
  reasons: {},
  notInstalled:
    "expected the package @kaari/analysis for --deep, found none. Install it: npm install @kaari/analysis. It brings a solver of some 35 MB.",
  diff: {
    none: "no rule, parameter, definition or sentence differs",
    added: "Added",
    removed: "Removed",
    changed: "Changed rules",
    parameters: "Parameters",
    definitions: "Definitions and tables",
    messages: "Sentences",
    parts: {
      gate: "gate",
      severity: "severity",
      when: "when",
      require: "require",
      validity: "validity",
      discretion: "discretion",
      scope: "scope",
    },
    through: (names) => `reads what changed: ${names}`,
    nothing: "nothing",
    outcome: (before, after) => `a case that the two judge differently: ${before} → ${after}`,
    from: {
      example: (example) => `the worked example ${example}`,
      boundary: (example) => `the worked example ${example}, moved to a limit of the rule`,
      solver: () => "reckoned out",
    },
    noneFound: "no case was found that the two judge differently; that does not prove that there is none",
    provedEqual: "proved: the two judge every case alike",
    undecided: (reasons) => `not decided whether any case is judged differently (${reasons})`,
    notAsked: "With @kaari/analysis installed a solver goes on from here.",
  },
};

const fi: AnalysisWords = {
  proved: {
    unreachable: (rule) =>
      `${rule} ei koske mitään tapausta: ehto when ei voi toteutua. Muuta ehtoa tai poista sääntö.`,
    "never-holds": (rule) => `${rule} ei täyty missään tapauksessa, jota se koskee. Muuta ehtoa require.`,
    "never-fails": (rule) => `Mikään tapaus ei riko sääntöä ${rule}. Muuta ehtoa require tai poista sääntö.`,
    "fails-unanswered": (rule) => `${rule} rikkoutuu vain, kun vastaus puuttuu.`,
    contradictory: (rule, other) => `${rule} ja ${other}: jokainen tapaus rikkoo jompaakumpaa. Muuta toista.`,
    "at-odds": (rule, other) => `${rule} ja ${other}: tapaus, jota molemmat koskevat, rikkoo jompaakumpaa.`,
    redundant: (rule, other) => `${rule} seuraa säännöstä ${other}: mikä rikkoo sitä, rikkoo tätäkin.`,
    "ruled-out": (rule, other) => `${rule} koskee vain tapauksia, jotka rikkovat sääntöä ${other}.`,
  },
  inForce: (period) => `Molemmat voimassa: ${period}`,
  exampleCase: (day) => `Esimerkiksi ${day}:`,
  nothingFound: "jokainen sääntö voi tulla sovellettavaksi, eivätkä mitkään kaksi ole ristiriidassa",
  undecided: (questions) => `${questions} ${questions === 1 ? "kysymys" : "kysymystä"} jäi ratkaisematta`,
  asked: {
    applies: (rule) => `voiko ${rule} koskea jotakin tapausta`,
    holds: (rule) => `voiko ${rule} täyttyä`,
    fails: (rule) => `voiko ${rule} jäädä täyttymättä`,
    violated: (rule) => `voiko ${rule} rikkoutua`,
    contradictory: (rule, other) => `voivatko ${rule} ja ${other} täyttyä yhdessä`,
    "at-odds": (rule, other) => `voivatko ${rule} ja ${other} täyttyä yhdessä`,
    redundant: (rule, other) => `seuraako ${rule} säännöstä ${other}`,
    "ruled-out": (rule, other) => `koskeeko ${rule} tapausta, jossa ${other} täyttyy`,
  },
  reasons: {
    "lists of more than 2 items": "luettelot, joissa on yli kaksi kohtaa",
    "a division": "jakolasku",
    "a product of two facts": "kahden tiedon tulo",
    "too much work": "liian työläs",
    "a case that could not be confirmed": "tapausta ei voitu varmistaa",
    "next working day": "seuraava työpäivä",
    "working days after": "työpäivien laskeminen",
    "another gate or scope": "toinen vaihe tai laajuus",
  },
  notInstalled:
    "--deep tarvitsee paketin @kaari/analysis, jota ei löytynyt. Asenna se: npm install @kaari/analysis. Mukana tulee noin 35 megatavun ratkaisin.",
  diff: {
    none: "säännöissä, parametreissa, määritelmissä ja lauseissa ei ole eroja",
    added: "Lisätty",
    removed: "Poistettu",
    changed: "Muuttuneet säännöt",
    parameters: "Parametrit",
    definitions: "Määritelmät ja taulukot",
    messages: "Lauseet",
    parts: {
      gate: "vaihe",
      severity: "vakavuus",
      when: "soveltamisehto (when)",
      require: "vaatimus (require)",
      validity: "voimassaolo",
      discretion: "harkinta",
      scope: "laajuus",
    },
    through: (names) => `lukee muuttunutta: ${names}`,
    nothing: "ei mitään",
    outcome: (before, after) => `tapaus, josta versiot sanovat eri tavoin: ${before} → ${after}`,
    from: {
      example: (example) => `esimerkki ${example}`,
      boundary: (example) => `esimerkki ${example} siirrettynä säännön rajalle`,
      solver: () => "laskettu",
    },
    noneFound: "eroa ei löytynyt yhdestäkään tapauksesta; se ei todista, ettei eroa ole",
    provedEqual: "todistettu: versiot sanovat jokaisesta tapauksesta saman",
    undecided: (reasons) => `ei ratkennut, eroaako yksikään tapaus (${reasons})`,
    notAsked: "Jos @kaari/analysis on asennettu, ratkaisin jatkaa tästä.",
  },
};

const sv: AnalysisWords = {
  proved: {
    unreachable: (rule) =>
      `${rule} gäller inget fall: villkoret when kan aldrig vara sant. Ändra villkoret eller ta bort regeln.`,
    "never-holds": (rule) => `${rule} uppfylls inte i något fall som den gäller. Ändra villkoret require.`,
    "never-fails": (rule) => `Inget fall bryter mot ${rule}. Ändra villkoret require eller ta bort regeln.`,
    "fails-unanswered": (rule) => `${rule} bryts bara där ett svar saknas.`,
    contradictory: (rule, other) => `${rule} och ${other}: varje fall bryter mot den ena. Ändra någondera.`,
    "at-odds": (rule, other) => `${rule} och ${other}: ett fall som båda gäller bryter mot den ena.`,
    redundant: (rule, other) => `${rule} följer av ${other}: det som bryter mot den bryter också mot denna.`,
    "ruled-out": (rule, other) => `${rule} gäller bara fall som bryter mot ${other}.`,
  },
  inForce: (period) => `Båda i kraft: ${period}`,
  exampleCase: (day) => `Till exempel ${day}:`,
  nothingFound: "varje regel kan bli tillämplig, och inga två regler motsäger varandra",
  undecided: (questions) => `${questions} ${questions === 1 ? "fråga avgjordes" : "frågor avgjordes"} inte`,
  asked: {
    applies: (rule) => `om ${rule} kan gälla något fall`,
    holds: (rule) => `om ${rule} kan uppfyllas`,
    fails: (rule) => `om ${rule} kan bli ouppfylld`,
    violated: (rule) => `om ${rule} kan brytas`,
    contradictory: (rule, other) => `om ${rule} och ${other} kan uppfyllas tillsammans`,
    "at-odds": (rule, other) => `om ${rule} och ${other} kan uppfyllas tillsammans`,
    redundant: (rule, other) => `om ${rule} följer av ${other}`,
    "ruled-out": (rule, other) => `om ${rule} gäller fall där ${other} uppfylls`,
  },
  reasons: {
    "lists of more than 2 items": "listor med fler än två poster",
    "a division": "en division",
    "a product of two facts": "produkten av två uppgifter",
    "too much work": "för arbetsamt",
    "a case that could not be confirmed": "fallet kunde inte bekräftas",
    "next working day": "nästa arbetsdag",
    "working days after": "räkning av arbetsdagar",
    "another gate or scope": "ett annat skede eller en annan omfattning",
  },
  notInstalled:
    "--deep behöver paketet @kaari/analysis, som inte hittades. Installera det: npm install @kaari/analysis. Det har med en lösare på cirka 35 MB.",
  diff: {
    none: "inga regler, parametrar, definitioner eller meningar skiljer sig",
    added: "Tillagt",
    removed: "Borttaget",
    changed: "Ändrade regler",
    parameters: "Parametrar",
    definitions: "Definitioner och tabeller",
    messages: "Meningar",
    parts: {
      gate: "skede",
      severity: "allvar",
      when: "tillämpningsvillkor (when)",
      require: "krav (require)",
      validity: "giltighet",
      discretion: "prövning",
      scope: "omfattning",
    },
    through: (names) => `läser det som ändrats: ${names}`,
    nothing: "ingenting",
    outcome: (before, after) => `ett fall som versionerna bedömer olika: ${before} → ${after}`,
    from: {
      example: (example) => `exemplet ${example}`,
      boundary: (example) => `exemplet ${example}, flyttat till regelns gräns`,
      solver: () => "uträknat",
    },
    noneFound: "inget fall hittades som versionerna bedömer olika; det bevisar inte att det inte finns något",
    provedEqual: "bevisat: versionerna bedömer varje fall lika",
    undecided: (reasons) => `det avgjordes inte om något fall bedöms olika (${reasons})`,
    notAsked: "Med @kaari/analysis installerat fortsätter en lösare härifrån.",
  },
};

export const analysisWords: Readonly<Record<Locale, AnalysisWords>> = { fi, sv, en };

export const reasonsIn = (reasons: ReadonlyArray<string>, locale: Locale): string =>
  reasons.map((reason) => analysisWords[locale].reasons[reason] ?? reason).join("; ");
