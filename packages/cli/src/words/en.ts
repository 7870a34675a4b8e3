import type { Words } from "./words.ts";

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const forPerson = (count: number): string => (count === 0 ? "no points" : counted(count, "point", "points"));

export const en: Words = {
  noTitle: "untitled application",
  part: (number) => `part ${number}`,

  pass: (reviews) => `No obstacle found; ${forPerson(reviews)} for a person`,
  fail: (obstacles) => `${counted(obstacles, "obstacle", "obstacles")} found`,
  undetermined: (rules) => `Not decided yet: ${counted(rules, "rule needs", "rules need")} facts not given`,
  unreadable: "Could not be read",

  inDraft: "draft",
  draft: "Draft: what is not filled in is not known yet. --submitted counts it as left out.",
  submitted: "Submitted: what is not filled in counts as left out.",
  claims: "What is found says what is not paid as claimed. It does not keep a claim from being filed.",
  assessedOn: (day) => `assessed on ${day}`,
  noPlainSentences: "Plain sentences are in Finnish only (--lang fi): you get the ordinary ones.",
  callNotFound: (id) => `The call ${id} was not found: facts of the call are not known. Give it with --call FILE.`,

  blocks: "What stands in the way",
  reviews: "For a person to look at",
  warnings: "Warnings",
  advice: "Advice",
  notKnown: (facts) => `Not known yet (${facts})`,
  more: (facts) => `and ${facts} more; --format json lists all`,
  moreRemedies: (remedies) => `${counted(remedies, "other change", "other changes")}; --format json lists all`,
  noRemedy: "No change of these facts alone was found to remove this.",
  gaveUp: "No change was found in the time given; there may be one.",
  nextQuestion: "Next question",
  readsOtherwise: "reads otherwise",
  proof: "Why",
  provedAbove: "proved above",
  settled: (satisfied, notApplicable) => `${satisfied} satisfied, ${notApplicable} not applicable`,
  total: (applications, { pass, fail, undetermined, unreadable, reviews }) =>
    `${counted(applications, "application", "applications")}: ${pass} without obstacles, ${fail} with obstacles, ` +
    `${undetermined} not decided yet, ${unreadable} not readable; ${forPerson(reviews)} for a person`,

  packHolds: (rules, examples) =>
    `${counted(rules, "rule", "rules")} and ${counted(examples, "example", "examples")} hold`,
  packNotices: (notices) => `${notices} ${notices === 1 ? "point" : "points"} worth a look`,
  packProblems: (problems) => counted(problems, "problem", "problems"),
  lifecycleHolds: (stages, transitions) =>
    `${counted(stages, "stage", "stages")} and ${counted(transitions, "transition", "transitions")} hold`,

  madePack: (file) => `Made ${file}, a pack that passes its check. Read it and change it; then:`,
  builtPack: (pack, files, folder) => `Built ${pack}: ${counted(files, "file", "files")} in ${folder}`,
  examplesHold: (holding, failing) =>
    holding + failing === 0
      ? "no example: write one on each side of every limit"
      : `${counted(holding, "example holds", "examples hold")}${failing === 0 ? "" : `; ${counted(failing, "example does not hold", "examples do not hold")}`}`,
  expectedFound: (expected, found) => `expected: ${expected}; found: ${found}`,
  noSuchRule: "no such rule at this gate",
  malformedFacts: "the facts of the example cannot be read",
  verdict: { pass: "no obstacle", undetermined: "not decided yet", fail: "obstacle" },
  onTheWhole: "on the whole",
  replay: {
    verdict: { pass: "no obstacle", fail: "obstacles", undetermined: "not decided" },
    absent: "not in the pack",
    ruleAdded: "the rule is new",
    ruleRemoved: "the rule is gone",
    ruleChanged: (parts) => `the rule has changed: ${parts}`,
    parts: {
      when: "when it applies",
      require: "what it requires",
      severity: "its severity",
      validity: "its validity",
      discretion: "its discretion",
    },
    definitionChanged: (name) => `${name}: reckoned otherwise`,
    jurisdictionChanged: "other days count",
    total: ({ applications, unmoved, tipped, unreadable }) =>
      `${counted(applications, "application", "applications")}: ${tipped} tip, ${unmoved} come to the same, ` +
      `${unreadable} not readable`,
  },

  inForceOn: (day, key) => `as in force on ${day} (${key})`,
  from: (day) => `from ${day}`,
  keyDate: {
    "call-opening": "opening of the call",
    filing: "filing of the application",
    decision: "day of the decision",
    today: "day of assessing",
  },
  gate: {
    idea: "idea paper",
    submission: "submission",
    decision: "grant decision",
    start: "start of implementation",
    change: "change",
    claim: "payment application",
    "mid-term": "mid-term review",
    closure: "closure",
    dissemination: "dissemination",
    aftercare: "aftercare",
  },
  certainty: {
    law: "law",
    guidance: "guidance of the authority",
    "third-party": "third party",
    practice: "practice",
    interpretation: "our reading",
  },
  outcome: {
    satisfied: "satisfied",
    violated: "violated",
    "for-review": "for a person",
    undetermined: "undetermined",
    "not-applicable": "not applicable",
  },
  severity: { blocking: "blocks", review: "a person looks at it", warning: "warning", advice: "advice" },
  status: { draft: "draft", reviewed: "reviewed", verified: "verified" },
  discretion: {
    justified: "justified reason",
    special: "special reason",
    weighty: "weighty reason",
    "particularly-weighty": "particularly weighty reason",
  },
  labels: {
    builtOn: "Built on",
    calls: "Calls",
    certainty: "Certainty",
    conditions: "Applies if",
    discretion: "May be departed from for",
    excepts: "Exception to",
    gate: "Gate",
    id: "Id",
    jurisdiction: "Jurisdiction",
    message: "Message",
    parameters: "Parameters",
    plain: "In plain Finnish",
    programme: "Programme",
    provision: "Provision",
    reads: "Reads",
    requires: "Holds if",
    rules: "Rules",
    severity: "Severity",
    sources: "Sources",
    status: "Status",
    validity: "Valid",
    values: "Values in the message",
    verified: "Compared with its sources for",
  },
};
