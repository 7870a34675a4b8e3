/** Duties of the packs that no event of the lifecycle meets, each with the reason. */

const lasting = "holds as long as the project lasts: no single event fulfils it";
const outside = "done outside the project's history, which has no event for it";
const asked = "owed each time that it is asked for";
const whenever = "owed each time that its case comes up";
const waiting = "its day is that of the claim that waits; paid, the claim waits no more";
const perResult = "each result has a state of its own";
const byHand = "recorded by hand: no event tells it";

export const unmet: Readonly<Record<"obligations" | "requirements", Readonly<Record<string, string>>>> = {
  obligations: {
    "eu-common-provisions/fixed-share-document": outside,
    "eu-common-provisions/pay-costs-in-eligibility-period": lasting,
    "eu-common-provisions/de-minimis-register": outside,
    "eu-common-provisions/notice-before-publication": outside,
    "eu-common-provisions/entry-in-list-of-operations": outside,
    "eu-common-provisions/communication-material-licence": asked,
    "eu-common-provisions/beneficial-owners": outside,
    "eu-common-provisions/strategic-operation-notice": outside,
    "eu-common-provisions/separate-accounting": lasting,
    "eu-common-provisions/payment-to-recipient": waiting,
    "eu-common-provisions/union-emblem": lasting,
    "eu-common-provisions/funding-statement-wording": lasting,
    "eu-common-provisions/description-online": lasting,
    "eu-common-provisions/statement-on-documents": lasting,
    "eu-common-provisions/plaque": outside,
    "eu-common-provisions/poster": lasting,
    "eu-common-provisions/communication-event": outside,
    "finland-structural-funds/change-application": whenever,
    "finland-structural-funds/force-majeure-notice": whenever,
    "finland-structural-funds/assistance-in-audits": asked,
    "finland-structural-funds/participant-data": lasting,
    "finland-structural-funds/recovery-limit": "one recovery does not use it up",
    "finland-structural-funds/recovery-limit-with-assets": "one recovery does not use it up",
    "finland-structural-funds/other-information-for-the-application": asked,
    "finland-structural-funds/show-staff-competence-on-demand": asked,
    "finland-structural-funds/keep-separate-accounts": lasting,
    "finland-structural-funds/keep-accounts-separable": lasting,
    "finland-structural-funds/steering-group-handles-changes-first": lasting,
    "finland-structural-funds/pay-the-claim-in-time": waiting,
    "finland-structural-funds/deliver-the-interreg-agreement": outside,
    "finland-structural-funds/report-revenue": outside,
    "finland-structural-funds/keep-working-time-records": lasting,
    "finland-structural-funds/show-reasonable-prices": asked,
    "finland-structural-funds/monitoring-report-contents": lasting,
    "finland-structural-funds/controller-verifies-in-time": outside,
    "finland-structural-funds/review-of-change-decision": outside,
    "finland-structural-funds/review-of-recovery-decision": outside,
    "finland-structural-funds/municipal-review-of-change-decision": outside,
    "finland-structural-funds/municipal-review-of-recovery-decision": outside,
    "finland-structural-funds/excess-support-returned": whenever,
    "finland-structural-funds/recovered-support-paid":
      "may be paid in parts; the recovery itself is on the agenda until it is paid",
    "finland-structural-funds/correct-information": lasting,
    "finland-structural-funds/changes-reported": whenever,
    "finland-structural-funds/decision-day-estimated": asked,
    "finland-structural-funds/error-correction-claim": outside,
    "finland-structural-funds/projects-coordinated-in-secretariat": lasting,
    "finland-structural-funds/theme-projects-told-to-regional-committee": lasting,
    "esf-plus-finland-citizens/results-collected": perResult,
    "esf-plus-finland-citizens/effective-results-spread": perResult,
    "esf-plus-finland-citizens/knowledge-kept": lasting,
    "esf-plus-finland-citizens/workers-trained": outside,
  },
  requirements: {
    "eu-common-provisions/claim-verified-by-risk": "begun is not yet verified: recorded by hand for each claim",
    "finland-structural-funds/strong-identification": byHand,
    "finland-structural-funds/joint-agreement-made": byHand,
    "finland-structural-funds/group-agreement-made": byHand,
    "finland-structural-funds/independent-assessors": byHand,
    "finland-structural-funds/assessment-recorded": byHand,
    "finland-structural-funds/cost-models-decided": byHand,
  },
};
