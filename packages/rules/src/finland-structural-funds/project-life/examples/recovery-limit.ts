import { variant } from "../../financing-act/examples/variant.ts";

const on = "2030-06-01";

export const recoveryLimitExamples = [
  variant(
    "recovery-decided-on-2037-05-31",
    "aftercare",
    "Last payment decision on 2027-06-01, recovery decided on 2037-05-31",
    "TC-23: recovery limit",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "project.lastPaymentDecisionOn": "2027-06-01",
        "aftercare.recovery": { ground: "conditions-not-met", amount: "1200.00", decidedOn: "2037-05-31" },
      },
    },
    { "recovery-within-limit": "satisfied" },
  ),
  variant(
    "recovery-decided-on-2037-06-01",
    "aftercare",
    "Last payment decision on 2027-06-01, recovery decided on 2037-06-01",
    "TC-23: recovery limit",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "project.lastPaymentDecisionOn": "2027-06-01",
        "aftercare.recovery": { ground: "conditions-not-met", amount: "1200.00", decidedOn: "2037-06-01" },
      },
    },
    { "recovery-within-limit": "satisfied" },
  ),
  variant(
    "recovery-decided-on-2037-06-02",
    "aftercare",
    "Last payment decision on 2027-06-01, recovery decided on 2037-06-02",
    "TC-23: recovery limit",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "project.lastPaymentDecisionOn": "2027-06-01",
        "aftercare.recovery": { ground: "conditions-not-met", amount: "1200.00", decidedOn: "2037-06-02" },
      },
    },
    { "recovery-within-limit": "violated" },
  ),
  variant(
    "late-recovery-union-law-requires-national-regional",
    "aftercare",
    "Recovery after the limit: unionLawRequires, national-regional",
    "TC-23: exceptions of 35 § 3 mom. and 45 §",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "application.fund": "national-regional",
        "project.lastPaymentDecisionOn": "2027-06-01",
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "1200.00",
          decidedOn: "2037-06-02",
          unionLawRequires: true,
        },
      },
    },
    { "recovery-within-limit": "not-applicable" },
  ),
  variant(
    "late-recovery-proceedings-pending-esf",
    "aftercare",
    "Recovery after the limit: proceedingsPending, ESF+",
    "TC-23: exceptions of 35 § 3 mom. and 45 §",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "application.fund": "ESF+",
        "project.lastPaymentDecisionOn": "2027-06-01",
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "1200.00",
          decidedOn: "2037-06-02",
          proceedingsPending: true,
        },
      },
    },
    { "recovery-within-limit": "not-applicable" },
  ),
  variant(
    "late-recovery-fraud-suspected-esf",
    "aftercare",
    "Recovery after the limit: fraudSuspected, ESF+",
    "TC-23: exceptions of 35 § 3 mom. and 45 §",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "application.fund": "ESF+",
        "project.lastPaymentDecisionOn": "2027-06-01",
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "1200.00",
          decidedOn: "2037-06-02",
          fraudSuspected: true,
        },
      },
    },
    { "recovery-within-limit": "not-applicable" },
  ),
  variant(
    "late-recovery-fraud-suspected-national-regional",
    "aftercare",
    "Recovery after the limit: fraudSuspected, national-regional",
    "TC-23: exceptions of 35 § 3 mom. and 45 §",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "application.fund": "national-regional",
        "project.lastPaymentDecisionOn": "2027-06-01",
        "aftercare.recovery": {
          ground: "conditions-not-met",
          amount: "1200.00",
          decidedOn: "2037-06-02",
          fraudSuspected: true,
        },
      },
    },
    { "recovery-within-limit": "violated" },
  ),
  variant(
    "asset-recovery-decided-on-2042-05-31",
    "aftercare",
    "A use period until 2032-06-01, recovery decided on 2042-05-31",
    "TC-23: asset with a use period",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "application.fund": "ERDF",
        "application.supportKind": "business-infrastructure",
        "application.infrastructureOrProductiveInvestment": true,
        "decision.investmentGranted": "70000.00",
        "project.lastPaymentDecisionOn": "2027-06-01",
        "aftercare.investment.useEndsOn": "2032-06-01",
        "aftercare.recovery": { ground: "conditions-not-met", amount: "1200.00", decidedOn: "2042-05-31" },
      },
    },
    { "recovery-within-limit": "satisfied" },
  ),
  variant(
    "asset-recovery-decided-on-2042-06-01",
    "aftercare",
    "A use period until 2032-06-01, recovery decided on 2042-06-01",
    "TC-23: asset with a use period",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "application.fund": "ERDF",
        "application.supportKind": "business-infrastructure",
        "application.infrastructureOrProductiveInvestment": true,
        "decision.investmentGranted": "70000.00",
        "project.lastPaymentDecisionOn": "2027-06-01",
        "aftercare.investment.useEndsOn": "2032-06-01",
        "aftercare.recovery": { ground: "conditions-not-met", amount: "1200.00", decidedOn: "2042-06-01" },
      },
    },
    { "recovery-within-limit": "satisfied" },
  ),
  variant(
    "interreg-asset-recovery-decided-on-2042-06-01",
    "aftercare",
    "An Interreg investment in use until 2032-06-01, recovery decided on 2042-06-01",
    "757/2021 24 § ja 35 § 2 mom.",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "application.fund": "Interreg",
        "decision.investmentGranted": "70000.00",
        "project.lastPaymentDecisionOn": "2027-06-01",
        "aftercare.investment.useEndsOn": "2032-06-01",
        "aftercare.recovery": { ground: "conditions-not-met", amount: "1200.00", decidedOn: "2042-06-01" },
      },
    },
    { "recovery-within-limit": "satisfied" },
  ),
  variant(
    "asset-recovery-decided-on-2042-06-02",
    "aftercare",
    "A use period until 2032-06-01, recovery decided on 2042-06-02",
    "TC-23: asset with a use period",
    {
      on,
      basedOn: "aftercare-in-order",
      with: {
        "application.fund": "ERDF",
        "application.supportKind": "business-infrastructure",
        "application.infrastructureOrProductiveInvestment": true,
        "decision.investmentGranted": "70000.00",
        "project.lastPaymentDecisionOn": "2027-06-01",
        "aftercare.investment.useEndsOn": "2032-06-01",
        "aftercare.recovery": { ground: "conditions-not-met", amount: "1200.00", decidedOn: "2042-06-02" },
      },
    },
    { "recovery-within-limit": "violated" },
  ),
];
