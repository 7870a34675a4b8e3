import { variant } from "../../financing-act/examples/variant.ts";

const on = "2030-06-01";

export const recoveryPrincipalExamples = [
  variant(
    "recovery-decided",
    "aftercare",
    "A mandatory recovery that is decided",
    "757/2021 33 §",
    {
      on,
      basedOn: "aftercare-in-order",
      with: { "aftercare.recovery": { ground: "conditions-not-met", amount: "1200.00", decidedOn: "2030-05-04" } },
    },
    {
      "mandatory-recovery-decided": "satisfied",
      "recovery-within-limit": "satisfied",
      "discretionary-recovery-weighed": "not-applicable",
    },
  ),
  variant(
    "undecided-recovery-of-249-99",
    "aftercare",
    "A mandatory ground, 249.99 and no decision",
    "TC-23: recovery of 250.00 and 250.01",
    { on, basedOn: "aftercare-in-order", with: { "aftercare.recovery": { ground: "misused", amount: "249.99" } } },
    { "mandatory-recovery-decided": "not-applicable" },
  ),
  variant(
    "undecided-recovery-of-250-00",
    "aftercare",
    "A mandatory ground, 250.00 and no decision",
    "TC-23: recovery of 250.00 and 250.01",
    { on, basedOn: "aftercare-in-order", with: { "aftercare.recovery": { ground: "misused", amount: "250.00" } } },
    { "mandatory-recovery-decided": "not-applicable" },
  ),
  variant(
    "undecided-recovery-of-250-01",
    "aftercare",
    "A mandatory ground, 250.01 and no decision",
    "TC-23: recovery of 250.00 and 250.01",
    { on, basedOn: "aftercare-in-order", with: { "aftercare.recovery": { ground: "misused", amount: "250.01" } } },
    { "mandatory-recovery-decided": "violated" },
  ),
  variant(
    "recovery-on-discretion",
    "aftercare",
    "A follow-up report is missing",
    "757/2021 34 § 2 mom.",
    {
      on,
      basedOn: "aftercare-in-order",
      with: { "aftercare.recovery": { ground: "report-missing", amount: "1200.00", decidedOn: "2030-05-04" } },
    },
    { "discretionary-recovery-weighed": "for-review", "mandatory-recovery-decided": "not-applicable" },
  ),
  variant(
    "principal-waived-of-249-99",
    "aftercare",
    "EU programme support: 249.99 to recover, a part waived",
    "TC-23: principal moderated",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "249.99",
          decidedOn: "2030-05-04",
          waived: "200.00",
        },
      },
    },
    { "principal-not-waived": "satisfied", "national-principal-weighed": "not-applicable" },
  ),
  variant(
    "principal-waived-of-250-00",
    "aftercare",
    "EU programme support: 250.00 to recover, a part waived",
    "TC-23: principal moderated",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "250.00",
          decidedOn: "2030-05-04",
          waived: "200.00",
        },
      },
    },
    { "principal-not-waived": "satisfied", "national-principal-weighed": "not-applicable" },
  ),
  variant(
    "principal-waived-of-250-01",
    "aftercare",
    "EU programme support: 250.01 to recover, a part waived",
    "TC-23: principal moderated",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "250.01",
          decidedOn: "2030-05-04",
          waived: "200.00",
        },
      },
    },
    { "principal-not-waived": "violated", "national-principal-weighed": "not-applicable" },
  ),
  variant(
    "national-principal-waived-of-249-99",
    "aftercare",
    "National funds: 249.99 to recover, a part waived",
    "TC-23: national funds",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "application.fund": "national-regional",
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "249.99",
          decidedOn: "2030-05-04",
          waived: "200.00",
        },
      },
    },
    { "national-principal-weighed": "satisfied", "principal-not-waived": "not-applicable" },
  ),
  variant(
    "national-principal-waived-of-250-00",
    "aftercare",
    "National funds: 250.00 to recover, a part waived",
    "TC-23: national funds",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "application.fund": "national-regional",
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "250.00",
          decidedOn: "2030-05-04",
          waived: "200.00",
        },
      },
    },
    { "national-principal-weighed": "satisfied", "principal-not-waived": "not-applicable" },
  ),
  variant(
    "national-principal-waived-of-250-01",
    "aftercare",
    "National funds: 250.01 to recover, a part waived",
    "TC-23: national funds",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "application.fund": "national-regional",
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "250.01",
          decidedOn: "2030-05-04",
          waived: "200.00",
        },
      },
    },
    { "national-principal-weighed": "for-review", "principal-not-waived": "not-applicable" },
  ),
];
