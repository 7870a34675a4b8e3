import { variant } from "../../financing-act/examples/variant.ts";

const on = "2030-06-01";

export const durabilityExamples = [
  variant(
    "production-moved-on-2034-02-28",
    "aftercare",
    "Production moved on 2034-02-28, the period ending on 2034-03-01",
    "757/2021 43 § 3 mom.",
    {
      on,
      basedOn: "assets-in-use",
      with: { "aftercare.investment": { change: "activity-moved", changedOn: "2034-02-28" } },
    },
    { "durability-not-broken": "violated" },
  ),
  variant(
    "production-moved-on-2034-03-01",
    "aftercare",
    "Production moved on 2034-03-01, the period ending on 2034-03-01",
    "757/2021 43 § 3 mom.",
    {
      on,
      basedOn: "assets-in-use",
      with: { "aftercare.investment": { change: "activity-moved", changedOn: "2034-03-01" } },
    },
    { "durability-not-broken": "violated" },
  ),
  variant(
    "production-moved-on-2034-03-02",
    "aftercare",
    "Production moved on 2034-03-02, the period ending on 2034-03-01",
    "757/2021 43 § 3 mom.",
    {
      on,
      basedOn: "assets-in-use",
      with: { "aftercare.investment": { change: "activity-moved", changedOn: "2034-03-02" } },
    },
    { "durability-not-broken": "satisfied" },
  ),
  variant(
    "investment-changed-on-2034-02-28",
    "aftercare",
    "Investment changed on 2034-02-28, the period ending on 2034-03-01",
    "757/2021 43 § 3 mom. 3 kohta",
    {
      on,
      basedOn: "assets-in-use",
      with: { "aftercare.investment": { change: "substantial-change", changedOn: "2034-02-28" } },
    },
    { "durability-substantial-change": "for-review" },
  ),
  variant(
    "investment-changed-on-2034-03-01",
    "aftercare",
    "Investment changed on 2034-03-01, the period ending on 2034-03-01",
    "757/2021 43 § 3 mom. 3 kohta",
    {
      on,
      basedOn: "assets-in-use",
      with: { "aftercare.investment": { change: "substantial-change", changedOn: "2034-03-01" } },
    },
    { "durability-substantial-change": "for-review" },
  ),
  variant(
    "investment-changed-on-2034-03-02",
    "aftercare",
    "Investment changed on 2034-03-02, the period ending on 2034-03-01",
    "757/2021 43 § 3 mom. 3 kohta",
    {
      on,
      basedOn: "assets-in-use",
      with: { "aftercare.investment": { change: "substantial-change", changedOn: "2034-03-02" } },
    },
    { "durability-substantial-change": "satisfied" },
  ),
  variant(
    "owner-changed-to-undue-advantage",
    "aftercare",
    "Infrastructure changes hands to a firm's undue advantage",
    "757/2021 43 § 3 mom. 2 kohta",
    {
      on,
      basedOn: "assets-in-use",
      with: { "aftercare.investment": { change: "ownership-changed", changedOn: "2030-06-01", undueAdvantage: true } },
    },
    { "durability-not-broken": "violated" },
  ),
  variant(
    "owner-changed-without-advantage",
    "aftercare",
    "Infrastructure changes hands and nobody gains unduly",
    "757/2021 43 § 3 mom. 2 kohta",
    {
      on,
      basedOn: "assets-in-use",
      with: { "aftercare.investment": { change: "ownership-changed", changedOn: "2030-06-01", undueAdvantage: false } },
    },
    { "durability-not-broken": "not-applicable", "infrastructure-ownership-kept": "not-applicable" },
  ),
  variant(
    "honest-bankruptcy",
    "aftercare",
    "The activity ends in an honest bankruptcy",
    "757/2021 43 § 5 mom.",
    {
      on,
      basedOn: "assets-in-use",
      with: {
        "aftercare.investment": {
          change: "activity-ended",
          changedOn: "2030-06-01",
          causedByBankruptcy: true,
          debtorsOffence: false,
        },
      },
    },
    { "durability-not-broken": "not-applicable" },
  ),
  variant(
    "bankruptcy-with-offence-unknown",
    "aftercare",
    "Whether the bankruptcy was honest is not known: the exception does not hold by silence",
    "757/2021 43 § 5 mom.",
    {
      on,
      basedOn: "assets-in-use",
      with: {
        "aftercare.investment": { change: "activity-ended", changedOn: "2030-06-01", causedByBankruptcy: true },
      },
    },
    { "durability-not-broken": "violated" },
  ),
  variant(
    "production-moved-in-bankruptcy",
    "aftercare",
    "The exception speaks of an activity that ends, not of one that moves away",
    "757/2021 43 § 3 mom. 1 kohta ja 5 mom.",
    {
      on,
      basedOn: "assets-in-use",
      with: {
        "aftercare.investment": {
          change: "activity-moved",
          changedOn: "2030-06-01",
          causedByBankruptcy: true,
          debtorsOffence: false,
        },
      },
    },
    { "durability-not-broken": "violated" },
  ),
  variant(
    "bankruptcy-with-offence",
    "aftercare",
    "The activity ends in a bankruptcy with a debtor's offence",
    "757/2021 43 § 4–5 mom.",
    {
      on,
      basedOn: "assets-in-use",
      with: {
        "aftercare.investment": {
          change: "activity-ended",
          changedOn: "2030-06-01",
          causedByBankruptcy: true,
          debtorsOffence: true,
        },
      },
    },
    { "durability-not-broken": "violated" },
  ),
  variant(
    "esf-activity-ended",
    "aftercare",
    "An ESF+ project has no durability of investment",
    "757/2021 43 §",
    {
      on,
      basedOn: "assets-in-use",
      with: {
        "application.fund": "ESF+",
        "aftercare.investment": { change: "activity-ended", changedOn: "2030-06-01" },
      },
    },
    { "durability-not-broken": "not-applicable", "assets-used-to-the-end": "not-applicable" },
  ),
];
