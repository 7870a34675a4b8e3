import { claimCase } from "./claim-case.ts";

export const deadlineExamples = [
  claimCase(
    "final-claim-on-last-day",
    "Four months after 30 June end on 30 October",
    "757/2021 28 § 1 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "claim.kind": "final",
        "project.endsOn": "2026-06-30",
        "claim.attachments.implementationAccount": true,
        "claim.attachments.resultsAccount": true,
        "claim.pendingOn": "2026-10-30",
      },
    },
    { "final-claim-in-time": "satisfied" },
  ),
  claimCase(
    "final-claim-after-sunday",
    "Four months after 31 October end on a Sunday and roll to Monday",
    "150/1930 3 ja 5 §, 757/2021 28 § 1 mom.",
    {
      basedOn: "claim-filed",
      on: "2027-03-10",
      with: {
        "claim.kind": "final",
        "project.endsOn": "2026-10-31",
        "claim.attachments.implementationAccount": true,
        "claim.attachments.resultsAccount": true,
        "claim.pendingOn": "2027-03-01",
      },
    },
    { "final-claim-in-time": "satisfied" },
  ),
  claimCase(
    "final-claim-after-monday",
    "A day after the rolled period is late",
    "150/1930 3 ja 5 §, 757/2021 28 § 1 mom.",
    {
      basedOn: "claim-filed",
      on: "2027-03-10",
      with: {
        "claim.kind": "final",
        "project.endsOn": "2026-10-31",
        "claim.attachments.implementationAccount": true,
        "claim.attachments.resultsAccount": true,
        "claim.pendingOn": "2027-03-02",
      },
    },
    { "final-claim-in-time": "violated" },
  ),
  claimCase(
    "weighty-reason-on-last-day",
    "A weighty reason is notified before the period ends",
    "757/2021 28 § 2 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "claim.kind": "final",
        "project.endsOn": "2026-06-30",
        "claim.attachments.implementationAccount": true,
        "claim.attachments.resultsAccount": true,
        "claim.pendingOn": "2026-11-18",
        "claim.late": { weightyReason: "Kirjanpitäjä sairastui.", weightyReasonNotifiedOn: "2026-10-30" },
        "claim.late.weightyReasonNotifiedOn": "2026-10-30",
      },
    },
    { "final-claim-in-time": "satisfied" },
  ),
  claimCase(
    "force-majeure-in-fifteen-weekdays",
    "Force majeure is notified within fifteen weekdays",
    "757/2021 28 § 3 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "claim.kind": "final",
        "project.endsOn": "2026-06-30",
        "claim.attachments.implementationAccount": true,
        "claim.attachments.resultsAccount": true,
        "claim.pendingOn": "2026-11-18",
        "claim.late": {
          circumstance: "Toimitila paloi.",
          notifiableFrom: "2026-11-02",
          circumstanceNotifiedOn: "2026-11-23",
        },
        "claim.late.circumstanceNotifiedOn": "2026-11-23",
      },
    },
    { "final-claim-in-time": "satisfied", "circumstance-notice-saturdays": "for-review" },
  ),
  claimCase(
    "force-majeure-surely-in-time",
    "On the seventeenth day fifteen weekdays are not over, whether or not Saturdays count",
    "757/2021 28 § 3 mom.",
    {
      basedOn: "claim-filed",
      certainty: "interpretation",
      with: {
        "claim.kind": "final",
        "project.endsOn": "2026-06-30",
        "claim.attachments.implementationAccount": true,
        "claim.attachments.resultsAccount": true,
        "claim.pendingOn": "2026-11-18",
        "claim.late": {
          circumstance: "Toimitila paloi.",
          notifiableFrom: "2026-11-02",
          circumstanceNotifiedOn: "2026-11-19",
        },
        "claim.late.circumstanceNotifiedOn": "2026-11-19",
      },
    },
    { "final-claim-in-time": "satisfied", "circumstance-notice-saturdays": "satisfied" },
  ),
  claimCase(
    "late-final-claim-with-reason",
    "A notified reason goes to a person only if the claim is late",
    "757/2021 28 § 2 mom.",
    {
      basedOn: "claim-filed",
      with: {
        "claim.kind": "final",
        "project.endsOn": "2026-06-30",
        "claim.attachments.implementationAccount": true,
        "claim.attachments.resultsAccount": true,
        "claim.pendingOn": "2026-10-30",
        "claim.late": { weightyReason: "Kirjanpitäjä sairastui.", weightyReasonNotifiedOn: "2026-10-28" },
      },
    },
    { "late-final-claim-weighed": "not-applicable" },
  ),
] as const;
