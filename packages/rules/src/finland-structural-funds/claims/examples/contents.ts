import { claimCase } from "./claim-case.ts";

export const contentsExamples = [
  claimCase(
    "claim-filed",
    "The same claim as filed, not decided yet",
    "757/2021 27 §",
    { without: ["claim.decidedOn"] },
    {
      "claimed-costs-necessary": "not-applicable",
      "payable-after-revenue": "not-applicable",
      "claim-form": "satisfied",
    },
  ),
  claimCase(
    "claim-elsewhere",
    "A claim of the EU programme is made in EURA 2021 and nowhere else",
    "757/2021 27 § 1 mom., 51 §",
    { basedOn: "claim-filed", with: { "claim.channel": "other-electronic" } },
    { "claim-form": "violated" },
  ),
  claimCase(
    "claim-on-confirmed-form",
    "A claim of a nationally funded project may be made on the confirmed form",
    "757/2021 27 § 1 mom.",
    { basedOn: "claim-filed", with: { "application.fund": "national-regional", "claim.channel": "confirmed-form" } },
    { "claim-form": "satisfied" },
  ),
  claimCase(
    "claim-by-letter",
    "A claim in a form that nobody confirmed is not made",
    "757/2021 27 § 1 mom.",
    { basedOn: "claim-filed", with: { "application.fund": "national-regional", "claim.channel": "other" } },
    { "claim-form": "violated" },
  ),
  claimCase(
    "claim-not-signed",
    "A claim without a signature",
    "757/2021 27 § 1 mom.",
    { basedOn: "claim-filed", with: { "claim.signed": false } },
    { "claim-signed": "violated" },
  ),
  claimCase(
    "claim-silent-on-revenue",
    "A claim says whether there is income",
    "757/2021 27 § 3 mom.",
    { basedOn: "claim-filed", without: ["claim.revenue"] },
    { "claim-states-revenue": "violated" },
  ),
  claimCase(
    "claim-of-de-minimis-aid-and-revenue",
    "Aid rules may leave income out of a claim",
    "757/2021 27 § 3 mom.",
    { basedOn: "claim-filed", with: { "application.stateAid": "de-minimis" }, without: ["claim.revenue"] },
    { "claim-states-revenue": "not-applicable" },
  ),
  claimCase(
    "claim-without-progress",
    "A claim without an account of progress",
    "867/2021 15 § 1 mom.",
    { basedOn: "claim-filed", with: { "claim.attachments.progressAccount": false } },
    { "claim-tells-progress": "violated" },
  ),
  claimCase(
    "claim-silent-on-financing",
    "A claim says what other financing came in",
    "867/2021 15 § 1 mom.",
    { basedOn: "claim-filed", without: ["claim.financing"] },
    { "claim-tells-progress": "violated" },
  ),
  claimCase(
    "final-claim",
    "A final claim with its accounts",
    "867/2021 15 § 1 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "claim.kind": "final",
        "claim.attachments.implementationAccount": true,
        "claim.attachments.resultsAccount": true,
      },
    },
    { "final-claim-tells-results": "satisfied", "final-claim-tells-audit": "not-applicable" },
  ),
  claimCase(
    "final-claim-without-results",
    "A final claim without an account of results",
    "867/2021 15 § 1 mom.",
    { basedOn: "final-claim", with: { "claim.attachments.resultsAccount": false } },
    { "final-claim-tells-results": "violated" },
  ),
  claimCase(
    "final-claim-audit-missing",
    "A required audit is told of in the final claim",
    "867/2021 15 § 1 mom.",
    { basedOn: "final-claim", with: { "decision.conditions": ["audit", "payment-procedure"] } },
    { "final-claim-tells-audit": "violated" },
  ),
  claimCase(
    "final-claim-audited",
    "The account of the audit is attached",
    "867/2021 15 § 1 mom.",
    {
      basedOn: "final-claim",
      with: { "decision.conditions": ["audit", "payment-procedure"], "claim.attachments.auditReport": true },
    },
    { "final-claim-tells-audit": "satisfied" },
  ),
  claimCase(
    "actual-costs-not-itemised",
    "Actual costs without an itemisation",
    "867/2021 15 § 2 mom.",
    { basedOn: "claim-filed", with: { "claim.attachments.costItemisation": false } },
    { "claim-itemises-actual-costs": "violated" },
  ),
  claimCase(
    "model-not-verified",
    "A simplified model whose conditions are not verified",
    "867/2021 15 § 3 mom.",
    { basedOn: "claim-filed", with: { "claim.attachments.modelConditionsVerified": false } },
    { "claim-verifies-simplified-model": "violated" },
  ),
  claimCase(
    "supplement-of-claim-on-last-day",
    "A supplement that arrives on the last day is in time",
    "TC-07, 757/2021 30 § 1 mom. 2 kohta",
    {
      with: {
        "claim.supplement": { dueOn: "2026-11-20", concerns: "322.00", arrivedOn: "2026-11-20" },
        "claim.supplement.arrivedOn": "2026-11-20",
      },
    },
    { "claim-supplemented-in-time": "satisfied" },
  ),
  claimCase(
    "late-supplement-and-cut",
    "A late supplement bars only the share it concerns",
    "TC-07, 757/2021 30 § 2 mom.",
    {
      with: {
        "claim.supplement": { dueOn: "2026-11-20", concerns: "322.00", arrivedOn: "2026-11-21" },
        "claim.costs.0.accepted": "6000.00",
      },
    },
    { "claim-supplemented-in-time": "satisfied" },
  ),
  claimCase(
    "supplement-not-acceptable",
    "An account that is in time but not acceptable",
    "757/2021 30 § 1 mom. 2 kohta",
    {
      with: {
        "claim.supplement": {
          dueOn: "2026-11-20",
          concerns: "322.00",
          arrivedOn: "2026-11-20",
          accountSufficient: false,
        },
      },
    },
    { "claim-supplemented-in-time": "violated" },
  ),
  claimCase(
    "group-claim-by-recipient",
    "A recipient of a group does not file its claim itself",
    "867/2021 30 § 4 mom.",
    { basedOn: "claim-filed", with: { "application.grouping": "group" } },
    { "group-claim-by-lead-implementer": "violated" },
  ),
  claimCase(
    "group-claim-by-lead",
    "The lead implementer files each claim of the group",
    "867/2021 30 § 4 mom.",
    { basedOn: "claim-filed", with: { "application.grouping": "group", "claim.filedBy": "lead-implementer" } },
    { "group-claim-by-lead-implementer": "satisfied" },
  ),
  claimCase(
    "interreg-claim-bare",
    "A claim for Interreg co-financing without its attachments",
    "867/2021 35 §",
    { with: { "application.fund": "Interreg", "application.interreg": { programme: "interreg" } } },
    { "interreg-claim-attachments": "violated", "interreg-union-share-first": "violated" },
  ),
  claimCase(
    "interreg-claim-complete",
    "A claim for Interreg co-financing with its attachments and the ruling on the Union share",
    "867/2021 35–36 §",
    {
      with: {
        "application.fund": "Interreg",
        "application.interreg": { programme: "interreg" },
        "claim.attachments.managingAuthorityClaim": true,
        "claim.attachments.controlReports": true,
        "claim.attachments.unionPaymentStatement": true,
      },
    },
    { "interreg-claim-attachments": "satisfied", "interreg-union-share-first": "satisfied" },
  ),
  claimCase(
    "purchase-account-missing",
    "A requested account of a purchase is missing",
    "757/2021 27 § 2 mom.",
    {
      with: {
        "claim.purchases": [
          {
            subject: "Kirjanpito",
            kind: "services",
            value: "2000.00",
            amount: "2000.00",
            accepted: "2000.00",
            fromRelatedParty: false,
            accountRequested: true,
            accountGiven: false,
          },
        ],
      },
    },
    { "purchase-account-given": "violated" },
  ),
  claimCase(
    "purchase-account-missing-and-cut",
    "Without the account the purchase is not accepted",
    "757/2021 27 § 2 mom.",
    {
      with: {
        "claim.purchases": [
          {
            subject: "Kirjanpito",
            kind: "services",
            value: "2000.00",
            amount: "2000.00",
            accepted: "0.00",
            fromRelatedParty: false,
            accountRequested: true,
            accountGiven: false,
          },
        ],
      },
    },
    { "purchase-account-given": "satisfied" },
  ),
  claimCase(
    "purchase-account-there",
    "The account of a purchase was given",
    "757/2021 27 § 2 mom.",
    {
      with: {
        "claim.purchases": [
          {
            subject: "Kirjanpito",
            kind: "services",
            value: "2000.00",
            amount: "2000.00",
            accepted: "2000.00",
            fromRelatedParty: false,
            accountRequested: true,
            accountGiven: true,
          },
        ],
      },
    },
    { "purchase-account-given": "satisfied" },
  ),
] as const;
