import { exampleEndedProject } from "../../../finland/example-project.ts";
import { variant } from "./variant.ts";

const on = "2030-06-01";

export const aftercareExamples = [
  variant(
    "nothing-after-payment",
    "aftercare",
    "Nothing has happened after the final payment",
    "Art. 65, Art. 82",
    { on, basedOn: "base", with: { project: exampleEndedProject } },
    {
      "investment-endures": "not-applicable",
      "investment-not-substantially-changed": "not-applicable",
      "maintenance-under-state-aid": "not-applicable",
      "documents-kept-five-years": "not-applicable",
      "documents-kept-in-proceedings": "not-applicable",
    },
  ),
  variant(
    "activity-moved-on-2034-03-14",
    "aftercare",
    "Activity moved on 2034-03-14, five years from a final payment of 2029-03-15",
    "Art. 65(1)",
    {
      on,
      basedOn: "nothing-after-payment",
      with: {
        "application.fund": "ERDF",
        "application.infrastructureOrProductiveInvestment": true,
        "aftercare.investment": { change: "activity-moved", changedOn: "2034-03-14" },
      },
    },
    { "investment-endures": "violated" },
  ),
  variant(
    "activity-moved-on-2034-03-15",
    "aftercare",
    "Activity moved on 2034-03-15, five years from a final payment of 2029-03-15",
    "Art. 65(1)",
    {
      on,
      basedOn: "nothing-after-payment",
      with: {
        "application.fund": "ERDF",
        "application.infrastructureOrProductiveInvestment": true,
        "aftercare.investment": { change: "activity-moved", changedOn: "2034-03-15" },
      },
    },
    { "investment-endures": "violated" },
  ),
  variant(
    "activity-moved-on-2034-03-16",
    "aftercare",
    "Activity moved on 2034-03-16, five years from a final payment of 2029-03-15",
    "Art. 65(1)",
    {
      on,
      basedOn: "nothing-after-payment",
      with: {
        "application.fund": "ERDF",
        "application.infrastructureOrProductiveInvestment": true,
        "aftercare.investment": { change: "activity-moved", changedOn: "2034-03-16" },
      },
    },
    { "investment-endures": "satisfied" },
  ),
  variant(
    "substantial-change-on-2034-03-14",
    "aftercare",
    "Substantial change on 2034-03-14, five years from a final payment of 2029-03-15",
    "Art. 65(1)",
    {
      on,
      basedOn: "nothing-after-payment",
      with: {
        "application.fund": "ERDF",
        "application.infrastructureOrProductiveInvestment": true,
        "aftercare.investment": { change: "substantial-change", changedOn: "2034-03-14" },
      },
    },
    { "investment-not-substantially-changed": "for-review" },
  ),
  variant(
    "substantial-change-on-2034-03-15",
    "aftercare",
    "Substantial change on 2034-03-15, five years from a final payment of 2029-03-15",
    "Art. 65(1)",
    {
      on,
      basedOn: "nothing-after-payment",
      with: {
        "application.fund": "ERDF",
        "application.infrastructureOrProductiveInvestment": true,
        "aftercare.investment": { change: "substantial-change", changedOn: "2034-03-15" },
      },
    },
    { "investment-not-substantially-changed": "for-review" },
  ),
  variant(
    "substantial-change-on-2034-03-16",
    "aftercare",
    "Substantial change on 2034-03-16, five years from a final payment of 2029-03-15",
    "Art. 65(1)",
    {
      on,
      basedOn: "nothing-after-payment",
      with: {
        "application.fund": "ERDF",
        "application.infrastructureOrProductiveInvestment": true,
        "aftercare.investment": { change: "substantial-change", changedOn: "2034-03-16" },
      },
    },
    { "investment-not-substantially-changed": "satisfied" },
  ),
  variant(
    "owner-gains-unduly",
    "aftercare",
    "Infrastructure changes hands to undue advantage",
    "Art. 65(1)(b)",
    {
      on,
      basedOn: "nothing-after-payment",
      with: {
        "application.fund": "ERDF",
        "application.infrastructureOrProductiveInvestment": true,
        "aftercare.investment": { change: "ownership-changed", changedOn: "2031-01-10", undueAdvantage: true },
      },
    },
    { "investment-endures": "violated" },
  ),
  variant(
    "ended-in-honest-bankruptcy",
    "aftercare",
    "Production ends in a non-fraudulent bankruptcy",
    "Art. 65(3)",
    {
      on,
      basedOn: "nothing-after-payment",
      with: {
        "application.fund": "ERDF",
        "application.infrastructureOrProductiveInvestment": true,
        "aftercare.investment": {
          change: "activity-ended",
          changedOn: "2031-01-10",
          causedByBankruptcy: true,
          debtorsOffence: false,
        },
      },
    },
    { "investment-endures": "not-applicable" },
  ),
  variant(
    "ended-in-bankruptcy-of-unknown-kind",
    "aftercare",
    "Whether the bankruptcy was fraudulent is not known: the exception does not hold by silence",
    "Art. 65(3)",
    {
      on,
      basedOn: "nothing-after-payment",
      with: {
        "application.fund": "ERDF",
        "application.infrastructureOrProductiveInvestment": true,
        "aftercare.investment": { change: "activity-ended", changedOn: "2031-01-10", causedByBankruptcy: true },
      },
    },
    { "investment-endures": "violated" },
  ),
  variant(
    "owner-changed-in-honest-bankruptcy",
    "aftercare",
    "The exception speaks of a productive activity that stops, not of infrastructure that changes hands",
    "Art. 65(3)",
    {
      on,
      basedOn: "nothing-after-payment",
      with: {
        "application.fund": "ERDF",
        "application.infrastructureOrProductiveInvestment": true,
        "aftercare.investment": {
          change: "ownership-changed",
          changedOn: "2031-01-10",
          undueAdvantage: true,
          causedByBankruptcy: true,
          debtorsOffence: false,
        },
      },
    },
    { "investment-endures": "violated" },
  ),
  variant(
    "ended-in-fraudulent-bankruptcy",
    "aftercare",
    "Production ends in a fraudulent bankruptcy",
    "Art. 65(3)",
    {
      on,
      basedOn: "nothing-after-payment",
      with: {
        "application.fund": "ERDF",
        "application.infrastructureOrProductiveInvestment": true,
        "aftercare.investment": {
          change: "activity-ended",
          changedOn: "2031-01-10",
          causedByBankruptcy: true,
          debtorsOffence: true,
        },
      },
    },
    { "investment-endures": "violated" },
  ),
  variant(
    "esf-activity-ended",
    "aftercare",
    "An ESF+ project without State aid",
    "Art. 65(2)",
    {
      on,
      basedOn: "nothing-after-payment",
      with: {
        "application.infrastructureOrProductiveInvestment": true,
        "aftercare.investment": { change: "activity-ended", changedOn: "2031-01-10" },
      },
    },
    { "investment-endures": "not-applicable", "maintenance-under-state-aid": "not-applicable" },
  ),
  variant(
    "esf-state-aid-activity-ended",
    "aftercare",
    "An ESF+ project with State aid",
    "Art. 65(2)",
    {
      on,
      basedOn: "nothing-after-payment",
      with: {
        "application.stateAid": "state-aid",
        "aftercare.investment": { change: "activity-ended", changedOn: "2031-01-10" },
      },
    },
    { "maintenance-under-state-aid": "for-review" },
  ),
  variant(
    "documents-destroyed-2034-12-30",
    "aftercare",
    "Final payment on 2029-03-15, documents destroyed on 2034-12-30",
    "Art. 82(1)",
    { on, basedOn: "nothing-after-payment", with: { "aftercare.records.destroyedOn": "2034-12-30" } },
    { "documents-kept-five-years": "violated" },
  ),
  variant(
    "documents-destroyed-2034-12-31",
    "aftercare",
    "Final payment on 2029-03-15, documents destroyed on 2034-12-31",
    "Art. 82(1)",
    { on, basedOn: "nothing-after-payment", with: { "aftercare.records.destroyedOn": "2034-12-31" } },
    { "documents-kept-five-years": "violated" },
  ),
  variant(
    "documents-destroyed-2035-01-01",
    "aftercare",
    "Final payment on 2029-03-15, documents destroyed on 2035-01-01",
    "Art. 82(1)",
    { on, basedOn: "nothing-after-payment", with: { "aftercare.records.destroyedOn": "2035-01-01" } },
    { "documents-kept-five-years": "satisfied" },
  ),
  variant(
    "kept-while-in-court",
    "aftercare",
    "Documents kept while a court handles the case",
    "Art. 82(2)",
    { on, basedOn: "nothing-after-payment", with: { "aftercare.records.proceedingsPending": true } },
    { "documents-kept-in-proceedings": "satisfied" },
  ),
  variant(
    "destroyed-while-in-court",
    "aftercare",
    "Documents destroyed while a court handles the case",
    "Art. 82(2)",
    {
      on,
      basedOn: "nothing-after-payment",
      with: { "aftercare.records": { destroyedOn: "2036-02-01", proceedingsPending: true } },
    },
    { "documents-kept-in-proceedings": "violated" },
  ),
];
