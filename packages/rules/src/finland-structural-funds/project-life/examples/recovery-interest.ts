import { variant } from "../../financing-act/examples/variant.ts";

const on = "2030-06-01";

export const recoveryInterestExamples = [
  variant(
    "interest-waived",
    "aftercare",
    "A part of the interest is waived",
    "TC-23: interest moderated",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "1200.00",
          decidedOn: "2030-05-04",
          waivedInterest: "80.00",
        },
      },
    },
    { "interest-waiver-weighed": "for-review", "principal-not-waived": "not-applicable" },
  ),
  variant(
    "no-interest-waived",
    "aftercare",
    "Interest is taken in full",
    "757/2021 44 § 1 mom.",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "1200.00",
          decidedOn: "2030-05-04",
          waivedInterest: "0.00",
        },
      },
    },
    { "interest-waiver-weighed": "not-applicable" },
  ),
  variant(
    "interest-from-2029-03-14",
    "aftercare",
    "Support paid on 2029-03-15, interest from 2029-03-14",
    "688/2001 24 §",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "1200.00",
          decidedOn: "2030-05-04",
          supportPaidOn: "2029-03-15",
          interestFrom: "2029-03-14",
        },
      },
    },
    { "recovery-interest-from-payment": "violated" },
  ),
  variant(
    "interest-from-2029-03-15",
    "aftercare",
    "Support paid on 2029-03-15, interest from 2029-03-15",
    "688/2001 24 §",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "1200.00",
          decidedOn: "2030-05-04",
          supportPaidOn: "2029-03-15",
          interestFrom: "2029-03-15",
        },
      },
    },
    { "recovery-interest-from-payment": "satisfied" },
  ),
  variant(
    "interest-from-2029-03-16",
    "aftercare",
    "Support paid on 2029-03-15, interest from 2029-03-16",
    "688/2001 24 §",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "1200.00",
          decidedOn: "2030-05-04",
          supportPaidOn: "2029-03-15",
          interestFrom: "2029-03-16",
        },
      },
    },
    { "recovery-interest-from-payment": "violated" },
  ),
  variant(
    "interest-rate-6-49",
    "aftercare",
    "A statutory rate of 3.5 % and interest of 6.49 %",
    "688/2001 24 §",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "1200.00",
          decidedOn: "2030-05-04",
          statutoryRate: "3.5 %",
          interestRate: "6.49 %",
        },
      },
    },
    { "recovery-interest-rate": "violated" },
  ),
  variant(
    "interest-rate-6-5",
    "aftercare",
    "A statutory rate of 3.5 % and interest of 6.5 %",
    "688/2001 24 §",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "1200.00",
          decidedOn: "2030-05-04",
          statutoryRate: "3.5 %",
          interestRate: "6.5 %",
        },
      },
    },
    { "recovery-interest-rate": "satisfied" },
  ),
  variant(
    "interest-rate-6-51",
    "aftercare",
    "A statutory rate of 3.5 % and interest of 6.51 %",
    "688/2001 24 §",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "1200.00",
          decidedOn: "2030-05-04",
          statutoryRate: "3.5 %",
          interestRate: "6.51 %",
        },
      },
    },
    { "recovery-interest-rate": "violated" },
  ),
  variant(
    "set-off-on-2030-06-30",
    "aftercare",
    "Final on 2030-07-01, set off on 2030-06-30",
    "757/2021 36 § 1 mom.",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "1200.00",
          decidedOn: "2030-05-04",
          finalOn: "2030-07-01",
          setOffOn: "2030-06-30",
          setOffInSameProject: true,
        },
      },
    },
    { "set-off-after-final": "violated", "set-off-in-same-project": "satisfied" },
  ),
  variant(
    "set-off-on-2030-07-01",
    "aftercare",
    "Final on 2030-07-01, set off on 2030-07-01",
    "757/2021 36 § 1 mom.",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "1200.00",
          decidedOn: "2030-05-04",
          finalOn: "2030-07-01",
          setOffOn: "2030-07-01",
          setOffInSameProject: true,
        },
      },
    },
    { "set-off-after-final": "satisfied", "set-off-in-same-project": "satisfied" },
  ),
  variant(
    "set-off-on-2030-07-02",
    "aftercare",
    "Final on 2030-07-01, set off on 2030-07-02",
    "757/2021 36 § 1 mom.",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "1200.00",
          decidedOn: "2030-05-04",
          finalOn: "2030-07-01",
          setOffOn: "2030-07-02",
          setOffInSameProject: true,
        },
      },
    },
    { "set-off-after-final": "satisfied", "set-off-in-same-project": "satisfied" },
  ),
  variant(
    "set-off-in-another-project",
    "aftercare",
    "Set off against the support of another project",
    "757/2021 36 § 1 mom.",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "1200.00",
          decidedOn: "2030-05-04",
          finalOn: "2030-07-01",
          setOffOn: "2030-08-01",
          setOffInSameProject: false,
        },
      },
    },
    { "set-off-in-same-project": "violated" },
  ),
];
