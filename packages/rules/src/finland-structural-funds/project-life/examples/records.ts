import { variant } from "../../financing-act/examples/variant.ts";

const on = "2030-06-01";

export const recordsExamples = [
  variant(
    "paid-2027-02-15-destroyed-2032-12-30",
    "aftercare",
    "Last instalment on 2027-02-15, records destroyed on 2032-12-30",
    "TC-23: retention",
    {
      on,
      basedOn: "aftercare-in-order",
      with: { "project.lastInstalmentOn": "2027-02-15", "aftercare.records.destroyedOn": "2032-12-30" },
    },
    { "records-kept-to-the-end": "violated", "other-retention-periods": "for-review" },
  ),
  variant(
    "paid-2027-02-15-destroyed-2032-12-31",
    "aftercare",
    "Last instalment on 2027-02-15, records destroyed on 2032-12-31",
    "TC-23: retention",
    {
      on,
      basedOn: "aftercare-in-order",
      with: { "project.lastInstalmentOn": "2027-02-15", "aftercare.records.destroyedOn": "2032-12-31" },
    },
    { "records-kept-to-the-end": "violated", "other-retention-periods": "for-review" },
  ),
  variant(
    "paid-2027-02-15-destroyed-2033-01-01",
    "aftercare",
    "Last instalment on 2027-02-15, records destroyed on 2033-01-01",
    "TC-23: retention",
    {
      on,
      basedOn: "aftercare-in-order",
      with: { "project.lastInstalmentOn": "2027-02-15", "aftercare.records.destroyedOn": "2033-01-01" },
    },
    { "records-kept-to-the-end": "satisfied", "other-retention-periods": "for-review" },
  ),
  variant(
    "interreg-paid-2027-02-15-destroyed-2032-12-31",
    "aftercare",
    "National co-financing of Interreg: last instalment on 2027-02-15, records destroyed on 2032-12-31",
    "757/2021 69 § 2 mom.",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "application.fund": "Interreg",
        "project.lastInstalmentOn": "2027-02-15",
        "aftercare.records.destroyedOn": "2032-12-31",
      },
    },
    { "records-kept-to-the-end": "violated", "other-retention-periods": "for-review" },
  ),
  variant(
    "national-paid-2027-02-15-destroyed-2032-12-31",
    "aftercare",
    "National regional funds: the act sets no years of its own, the decision and other laws do",
    "757/2021 25 § 3 mom.",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "application.fund": "national-regional",
        "project.lastInstalmentOn": "2027-02-15",
        "aftercare.records.destroyedOn": "2032-12-31",
      },
    },
    { "records-kept-to-the-end": "not-applicable", "other-retention-periods": "for-review" },
  ),
  variant(
    "paid-2026-12-31-destroyed-2031-12-31",
    "aftercare",
    "Last instalment on 2026-12-31, records destroyed on 2031-12-31",
    "TC-23: retention",
    {
      on,
      basedOn: "aftercare-in-order",
      with: { "project.lastInstalmentOn": "2026-12-31", "aftercare.records.destroyedOn": "2031-12-31" },
    },
    { "records-kept-to-the-end": "violated", "other-retention-periods": "for-review" },
  ),
  variant(
    "paid-2026-12-31-destroyed-2032-01-01",
    "aftercare",
    "Last instalment on 2026-12-31, records destroyed on 2032-01-01",
    "TC-23: retention",
    {
      on,
      basedOn: "aftercare-in-order",
      with: { "project.lastInstalmentOn": "2026-12-31", "aftercare.records.destroyedOn": "2032-01-01" },
    },
    { "records-kept-to-the-end": "satisfied", "other-retention-periods": "for-review" },
  ),
  variant(
    "paid-2027-01-01-destroyed-2032-12-31",
    "aftercare",
    "Last instalment on 2027-01-01, records destroyed on 2032-12-31",
    "TC-23: retention",
    {
      on,
      basedOn: "aftercare-in-order",
      with: { "project.lastInstalmentOn": "2027-01-01", "aftercare.records.destroyedOn": "2032-12-31" },
    },
    { "records-kept-to-the-end": "violated", "other-retention-periods": "for-review" },
  ),
  variant(
    "paid-2027-01-01-destroyed-2033-01-01",
    "aftercare",
    "Last instalment on 2027-01-01, records destroyed on 2033-01-01",
    "TC-23: retention",
    {
      on,
      basedOn: "aftercare-in-order",
      with: { "project.lastInstalmentOn": "2027-01-01", "aftercare.records.destroyedOn": "2033-01-01" },
    },
    { "records-kept-to-the-end": "satisfied", "other-retention-periods": "for-review" },
  ),
  variant(
    "extended-destroyed-2036-06-29",
    "aftercare",
    "Retention extended until 2036-06-30, records destroyed on 2036-06-29",
    "757/2021 46 § 2 mom.",
    {
      on,
      basedOn: "aftercare-in-order",
      with: { "aftercare.records": { destroyedOn: "2036-06-29", extendedUntil: "2036-06-30" } },
    },
    { "records-kept-while-extended": "violated" },
  ),
  variant(
    "extended-destroyed-2036-06-30",
    "aftercare",
    "Retention extended until 2036-06-30, records destroyed on 2036-06-30",
    "757/2021 46 § 2 mom.",
    {
      on,
      basedOn: "aftercare-in-order",
      with: { "aftercare.records": { destroyedOn: "2036-06-30", extendedUntil: "2036-06-30" } },
    },
    { "records-kept-while-extended": "violated" },
  ),
  variant(
    "extended-destroyed-2036-07-01",
    "aftercare",
    "Retention extended until 2036-06-30, records destroyed on 2036-07-01",
    "757/2021 46 § 2 mom.",
    {
      on,
      basedOn: "aftercare-in-order",
      with: { "aftercare.records": { destroyedOn: "2036-07-01", extendedUntil: "2036-06-30" } },
    },
    { "records-kept-while-extended": "satisfied" },
  ),
];
