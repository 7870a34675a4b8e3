import { cite, type Rule } from "@kaari/core";
import { financingAct, timeLimitsAct } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** When the last payment must be claimed. */
export const deadlineRules = [
  {
    id: "final-claim-in-time",
    title: {
      fi: "Viimeistä maksua haetaan neljän kuukauden kuluessa",
      sv: "Den sista betalningen söks inom fyra månader",
      en: "The last payment is claimed within four months",
    },
    gate: "claim",
    severity: "blocking",
    citation: [cite(financingAct, "28 § 1–3 mom."), cite(timeLimitsAct, "3 ja 5 §", "guidance")],
    when: 'application.fund != "Interreg" and claim.kind = "final"',
    require:
      "claim.pendingOn <= last claim day or (claim.late.weightyReason != null and claim.late.weightyReasonNotifiedOn != null and claim.late.weightyReasonNotifiedOn <= last claim day) or (claim.late.circumstance != null and claim.late.circumstanceNotifiedOn != null and claim.late.circumstanceNotifiedOn <= working days after(claim.late.notifiableFrom, force majeure notice weekdays))",
    values: {
      pending: "claim.pendingOn",
      last: "last claim day",
      days: "force majeure notice weekdays",
    },
    basis: ["FI-757-28-1", "FI-757-28-2", "FI-757-28-3"],
    validity: inForce,
  },
  {
    id: "late-final-claim-weighed",
    title: {
      fi: "Myöhästyneen viimeisen maksatushakemuksen syy",
      sv: "Skälet till att den sista ansökan om utbetalning är försenad",
      en: "The reason why the final claim is late",
    },
    gate: "claim",
    severity: "review",
    citation: cite(financingAct, "28 § 2–3 mom."),
    when: 'application.fund != "Interreg" and claim.kind = "final" and claim.pendingOn > last claim day and (claim.late.weightyReasonNotifiedOn != null or claim.late.circumstanceNotifiedOn != null)',
    values: { pending: "claim.pendingOn", last: "last claim day" },
    basis: ["FI-757-28-2", "FI-757-28-3"],
    validity: inForce,
  },
  {
    id: "circumstance-notice-saturdays",
    title: {
      fi: "Lasketaanko lauantai arkipäiväksi",
      sv: "Räknas lördag som vardag",
      en: "Does Saturday count as a weekday",
    },
    gate: "claim",
    severity: "review",
    citation: [cite(financingAct, "28 § 3 mom.", "interpretation"), cite(timeLimitsAct, "5 §", "guidance")],
    when: 'application.fund != "Interreg" and claim.kind = "final" and claim.pendingOn > last claim day and claim.late.circumstance != null and claim.late.circumstanceNotifiedOn != null',
    // Fifteen days with Saturdays and without Sundays are over on the seventeenth day at the earliest.
    require: 'claim.late.circumstanceNotifiedOn <= claim.late.notifiableFrom + @"P17D"',
    values: {
      notified: "claim.late.circumstanceNotifiedOn",
      sure: 'claim.late.notifiableFrom + @"P17D"',
      days: "force majeure notice weekdays",
    },
    basis: ["FI-757-28-3"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
