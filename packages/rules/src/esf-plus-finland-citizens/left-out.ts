import type { LeftOut } from "../left-out.ts";

/** Topics of specific objective 4.3 and of the guides that nothing here states, and why. */
export const leftOut = {
  "P43-eu-objective": {
    reason: "unread",
    note: "which objective of the ESF+ regulation stands behind 4.3 was not verified",
  },
  "P43-goals": {
    reason: "no-fact",
    note: "three goals of the programme: text that people score under the content criteria",
  },
  "P43-emphases": { reason: "no-fact", note: "call notices vary them" },
  "P43-applicant": { reason: "stated", by: ["finland-structural-funds/applicant-form"], note: "who may apply" },
  "P43-support-rate": {
    reason: "stated",
    by: ["finland-structural-funds/development-support-ceiling", "esf-plus-finland/call-support-rate"],
    note: "rate of support",
  },
  "P43-own-share": {
    reason: "stated",
    by: ["finland-structural-funds/own-financing"],
    note: "own and other financing",
  },
  "P43-in-kind": {
    reason: "stated",
    by: ["finland-structural-funds/in-kind-eu-programme"],
    note: "no contributions in kind",
  },
  "P43-cost-model": {
    reason: "stated",
    by: [
      "finland-structural-funds/cost-model-is-in-call",
      "finland-structural-funds/salary-model-chosen",
      "finland-structural-funds/forty-percent-amount",
    ],
    note: "models of the call notice",
  },
  "P43-calls-seen": {
    reason: "stated",
    by: ["esf-plus-finland-citizens/esr-4-3-ita-suomi-2024-03"],
    note: "the call read on the programme's own site; earlier ones were read only on other bodies' pages",
  },
  "P43-calls-2026": { reason: "unread", note: "not verified" },
  "P43-minimum-score": { reason: "unread", note: "none was found, and the law ranks without a threshold" },
  "P43-old-scale": { reason: "programme", note: "scale of the period 2014–2020" },
  "P43-decision-path": {
    reason: "stated",
    by: [
      "finland-structural-funds/regional-committee-support",
      "finland-structural-funds/projects-coordinated-in-secretariat",
    ],
    note: "secretariat, regional committee, funder",
  },
  "P43-participant-data": {
    reason: "stated",
    by: ["finland-structural-funds/participant-data"],
    note: "participants report themselves",
  },
  "P43-visibility": {
    reason: "stated",
    by: [
      "eu-common-provisions/plaque",
      "eu-common-provisions/poster",
      "eu-common-provisions/description-online",
      "eu-common-provisions/statement-on-documents",
    ],
    note: "what Union law asks",
  },
  "P43-payment-time": { reason: "stated", by: ["finland-structural-funds/pay-the-claim-in-time"], note: "80 days" },
  "P43-change": {
    reason: "stated",
    by: ["finland-structural-funds/change-costs-from-pending"],
    note: "costs after a change application",
  },
  "P43-retention": {
    reason: "stated",
    by: ["finland-structural-funds/records-kept"],
    note: "how long records are kept",
  },
  "P43-durability": {
    reason: "stated",
    by: ["finland-structural-funds/durability", "eu-common-provisions/durability-under-state-aid"],
    note: "durability of investments",
  },
  "P43-appeal": {
    reason: "stated",
    by: ["finland-structural-funds/request-for-review", "finland-structural-funds/appeal-to-administrative-court"],
    note: "review and appeal",
  },
  "TRAP-advance-base": {
    reason: "stated",
    by: ["finland-structural-funds/advance-ceiling"],
    note: "share of the granted support; the rule names the source that reads otherwise",
  },
  "TRAP-flat-rate-automatic": {
    reason: "stated",
    by: ["finland-structural-funds/cost-model-decided"],
    note: "the body may decide the 40 % rate; it does not come by itself",
  },
  "TRAP-own-share-sources": {
    reason: "stated",
    by: ["finland-structural-funds/own-financing", "finland-structural-funds/in-kind-eu-programme"],
    note: "cash of one's own or of others",
  },
  "TRAP-date-slip": { reason: "no-fact", note: "a slip in a newsletter, not in a case file" },
} as const satisfies Readonly<Record<string, LeftOut>>;
