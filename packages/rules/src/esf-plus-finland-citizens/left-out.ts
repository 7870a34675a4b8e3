const national = "stated by the Finnish pack this one extends";

/** Topics of specific objective 4.3 and of the guides that nothing here states, and why. */
export const leftOut = {
  "P43-eu-objective": "which objective of the ESF+ regulation stands behind 4.3 was not verified",
  "P43-goals": "three goals of the programme: text that people score under the content criteria",
  "P43-emphases": "call notices vary them",
  "P43-applicant": national,
  "P43-support-rate": national,
  "P43-own-share": national,
  "P43-in-kind": national,
  "P43-cost-model": national,
  "P43-calls-before-2024": "read only on other bodies' pages",
  "P43-calls-2026": "not verified",
  "P43-minimum-score": "none found, and the law ranks without a threshold",
  "P43-old-scale": "scale of the period 2014–2020",
  "P43-decision-path": national,
  "P43-participant-data": national,
  "P43-visibility": "stated by the EU layer",
  "P43-payment-time": national,
  "P43-change": "gate change",
  "P43-retention": national,
  "P43-durability": national,
  "P43-appeal": national,
  "TRAP-advance-base": "the decree's rule on the advance names the conflict",
  "TRAP-flat-rate-automatic": "the decree's rule on the 40 % rate: the body may decide",
  "TRAP-own-share-sources": national,
  "TRAP-date-slip": "a slip in a newsletter, not in a case file",
} as const satisfies Readonly<Record<string, string>>;
