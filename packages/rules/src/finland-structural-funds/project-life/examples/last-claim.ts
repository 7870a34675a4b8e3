import { variant } from "../../financing-act/examples/variant.ts";

const on = "2028-12-20";

/** When the last instalment is claimed, and what excuses a late claim. */
export const lastClaimExamples = [
  variant(
    "last-claim-on-2029-01-01",
    "closure",
    "The last claim a day before the last day",
    "757/2021 28 § 1 mom.",
    { on, basedOn: "closure-in-order", with: { "report.finalClaimOn": "2029-01-01" } },
    { "last-claim-in-time": "satisfied" },
  ),
  variant(
    "last-claim-on-2029-01-02",
    "closure",
    "The last claim on the last day, 31 December being a Sunday and 1 January a holy day",
    "757/2021 28 § 1 mom.",
    { on, basedOn: "closure-in-order", with: { "report.finalClaimOn": "2029-01-02" } },
    { "last-claim-in-time": "satisfied" },
  ),
  variant(
    "last-claim-on-2029-01-03",
    "closure",
    "The last claim a day late",
    "757/2021 28 § 1 mom.",
    { on, basedOn: "closure-in-order", with: { "report.finalClaimOn": "2029-01-03" } },
    { "last-claim-in-time": "violated" },
  ),
  variant(
    "last-claim-missing",
    "closure",
    "No last claim",
    "757/2021 28 § 1 mom.",
    { on, basedOn: "closure-in-order", without: ["report.finalClaimOn"] },
    { "last-claim-in-time": "violated" },
  ),
  variant(
    "weighty-reason-on-2029-01-01",
    "closure",
    "A weighty reason is notified on the day before",
    "757/2021 28 § 2 mom.",
    {
      on,
      basedOn: "closure-in-order",
      with: {
        "report.finalClaimOn": "2029-02-15",
        "report.lateClaim": { reason: "weighty-reason", notifiedOn: "2029-01-01" },
      },
    },
    {
      "weighty-reason-notified-in-time": "satisfied",
      "last-claim-in-time": "not-applicable",
      "late-claim-weighed": "for-review",
    },
  ),
  variant(
    "weighty-reason-on-2029-01-02",
    "closure",
    "A weighty reason is notified on the last day",
    "757/2021 28 § 2 mom.",
    {
      on,
      basedOn: "closure-in-order",
      with: {
        "report.finalClaimOn": "2029-02-15",
        "report.lateClaim": { reason: "weighty-reason", notifiedOn: "2029-01-02" },
      },
    },
    {
      "weighty-reason-notified-in-time": "satisfied",
      "last-claim-in-time": "not-applicable",
      "late-claim-weighed": "for-review",
    },
  ),
  variant(
    "weighty-reason-on-2029-01-03",
    "closure",
    "A weighty reason is notified on the day after",
    "757/2021 28 § 2 mom.",
    {
      on,
      basedOn: "closure-in-order",
      with: {
        "report.finalClaimOn": "2029-02-15",
        "report.lateClaim": { reason: "weighty-reason", notifiedOn: "2029-01-03" },
      },
    },
    {
      "weighty-reason-notified-in-time": "violated",
      "last-claim-in-time": "not-applicable",
      "late-claim-weighed": "for-review",
    },
  ),
  variant(
    "weighty-reason-and-claim-in-time",
    "closure",
    "A weighty reason was notified beforehand, and the claim comes on the last day after all",
    "757/2021 28 § 1–2 mom.",
    {
      on,
      basedOn: "closure-in-order",
      with: { "report.finalClaimOn": "2029-01-02", "report.lateClaim": { reason: "weighty-reason" } },
    },
    {
      "last-claim-in-time": "satisfied",
      "weighty-reason-notified-in-time": "not-applicable",
      "late-claim-weighed": "not-applicable",
    },
  ),
  variant(
    "weighty-reason-and-claim-a-day-late",
    "closure",
    "The claim comes a day late, and of the weighty reason nothing is known to have been notified",
    "757/2021 28 § 1–2 mom.",
    {
      on,
      basedOn: "closure-in-order",
      with: { "report.finalClaimOn": "2029-01-03", "report.lateClaim": { reason: "weighty-reason" } },
    },
    {
      "last-claim-in-time": "not-applicable",
      "weighty-reason-notified-in-time": "violated",
      "late-claim-weighed": "for-review",
    },
  ),
  variant(
    "weighty-reason-and-claim-a-day-early",
    "closure",
    "A weighty reason was notified, and the claim comes a day before the last day",
    "757/2021 28 § 1–2 mom.",
    {
      on,
      basedOn: "closure-in-order",
      with: { "report.finalClaimOn": "2029-01-01", "report.lateClaim": { reason: "weighty-reason" } },
    },
    { "last-claim-in-time": "satisfied", "late-claim-weighed": "not-applicable" },
  ),
  variant(
    "force-majeure-and-claim-in-time",
    "closure",
    "Force majeure struck, and the claim still came in time",
    "757/2021 28 § 1 ja 3 mom.",
    {
      on,
      basedOn: "closure-in-order",
      with: {
        "report.finalClaimOn": "2029-01-02",
        "report.lateClaim": { reason: "force-majeure", couldNotifyOn: "2028-11-06", notifiedOn: "2028-11-28" },
      },
    },
    {
      "last-claim-in-time": "satisfied",
      "force-majeure-notified-in-time": "not-applicable",
      "force-majeure-saturdays": "not-applicable",
      "late-claim-weighed": "not-applicable",
    },
  ),
  variant(
    "force-majeure-on-2028-11-22",
    "closure",
    "Force majeure is notified on 2028-11-22, possible from Monday 6 November",
    "757/2021 28 § 3 mom.",
    {
      on,
      basedOn: "closure-in-order",
      with: {
        "report.finalClaimOn": "2029-02-15",
        "report.lateClaim": { reason: "force-majeure", couldNotifyOn: "2028-11-06", notifiedOn: "2028-11-22" },
      },
    },
    {
      "force-majeure-notified-in-time": "satisfied",
      "force-majeure-saturdays": "satisfied",
      "late-claim-weighed": "for-review",
    },
  ),
  variant(
    "force-majeure-on-2028-11-23",
    "closure",
    "Force majeure is notified on 2028-11-23, possible from Monday 6 November",
    "757/2021 28 § 3 mom.",
    {
      on,
      basedOn: "closure-in-order",
      with: {
        "report.finalClaimOn": "2029-02-15",
        "report.lateClaim": { reason: "force-majeure", couldNotifyOn: "2028-11-06", notifiedOn: "2028-11-23" },
      },
    },
    {
      "force-majeure-notified-in-time": "satisfied",
      "force-majeure-saturdays": "satisfied",
      "late-claim-weighed": "for-review",
    },
  ),
  variant(
    "force-majeure-on-2028-11-24",
    "closure",
    "Force majeure is notified on 2028-11-24, possible from Monday 6 November",
    "757/2021 28 § 3 mom.",
    {
      on,
      basedOn: "closure-in-order",
      with: {
        "report.finalClaimOn": "2029-02-15",
        "report.lateClaim": { reason: "force-majeure", couldNotifyOn: "2028-11-06", notifiedOn: "2028-11-24" },
      },
    },
    {
      "force-majeure-notified-in-time": "satisfied",
      "force-majeure-saturdays": "for-review",
      "late-claim-weighed": "for-review",
    },
  ),
  variant(
    "force-majeure-on-2028-11-26",
    "closure",
    "Force majeure is notified on 2028-11-26, possible from Monday 6 November",
    "757/2021 28 § 3 mom.",
    {
      on,
      basedOn: "closure-in-order",
      with: {
        "report.finalClaimOn": "2029-02-15",
        "report.lateClaim": { reason: "force-majeure", couldNotifyOn: "2028-11-06", notifiedOn: "2028-11-26" },
      },
    },
    {
      "force-majeure-notified-in-time": "satisfied",
      "force-majeure-saturdays": "for-review",
      "late-claim-weighed": "for-review",
    },
  ),
  variant(
    "force-majeure-on-2028-11-27",
    "closure",
    "Force majeure is notified on 2028-11-27, possible from Monday 6 November",
    "757/2021 28 § 3 mom.",
    {
      on,
      basedOn: "closure-in-order",
      with: {
        "report.finalClaimOn": "2029-02-15",
        "report.lateClaim": { reason: "force-majeure", couldNotifyOn: "2028-11-06", notifiedOn: "2028-11-27" },
      },
    },
    {
      "force-majeure-notified-in-time": "satisfied",
      "force-majeure-saturdays": "for-review",
      "late-claim-weighed": "for-review",
    },
  ),
  variant(
    "force-majeure-on-2028-11-28",
    "closure",
    "Force majeure is notified on 2028-11-28, possible from Monday 6 November",
    "757/2021 28 § 3 mom.",
    {
      on,
      basedOn: "closure-in-order",
      with: {
        "report.finalClaimOn": "2029-02-15",
        "report.lateClaim": { reason: "force-majeure", couldNotifyOn: "2028-11-06", notifiedOn: "2028-11-28" },
      },
    },
    {
      "force-majeure-notified-in-time": "violated",
      "force-majeure-saturdays": "for-review",
      "late-claim-weighed": "for-review",
    },
  ),
];
