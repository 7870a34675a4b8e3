import { cite, type Rule } from "@kaari/core";
import { financingDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** Clearing the advance. */
export const advanceClearingRules = [
  // The decree sets the share and no rounding: the cent below and the cent above are both the share.
  {
    id: "advance-cleared-by-thirty-percent",
    title: {
      fi: "Ennakosta kuitataan 30 % maksettavasta",
      sv: "Av förskottet kvittas 30 % av beloppet att betala",
      en: "30 % of the payment clears the advance",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(financingDecree, "14 § 2 mom."),
    when: 'claim is decided and claim.earlier.advancePaid != null and claim.earlier.advancePaid != 0 and not(application.fund = "Interreg" and application.interreg.programme != null and application.interreg.programme = "external-border")',
    require:
      "claim.payment.advanceDeducted >= floor(advance clearing share * claim.payment.payable, 2) or claim.payment.advanceDeducted = claim.earlier.advancePaid - claim.earlier.advanceCleared",
    values: {
      deducted: "claim.payment.advanceDeducted",
      share: "advance clearing share",
      payable: "claim.payment.payable",
      least: "floor(advance clearing share * claim.payment.payable, 2)",
      left: "claim.earlier.advancePaid - claim.earlier.advanceCleared",
    },
    basis: ["FI-867-14-2"],
    validity: inForce,
  },
  {
    id: "larger-advance-deduction-agreed",
    title: {
      fi: "Yli 30 prosentin kuittaus on päätetty tai pyydetty",
      sv: "En kvittning på över 30 procent har beslutats eller begärts",
      en: "A deduction above 30 % was decided or asked for",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(financingDecree, "14 § 3 mom."),
    when: 'claim is decided and claim.earlier.advancePaid != null and claim.earlier.advancePaid != 0 and not(application.fund = "Interreg" and application.interreg.programme != null and application.interreg.programme = "external-border") and claim.kind = "interim"',
    require:
      "claim.payment.advanceDeducted <= ceiling(advance clearing share * claim.payment.payable, 2) or claim.payment.largerDeductionDecided = true or claim.largerDeductionRequested = true",
    values: {
      deducted: "claim.payment.advanceDeducted",
      share: "advance clearing share",
      most: "ceiling(advance clearing share * claim.payment.payable, 2)",
    },
    basis: ["FI-867-14-3"],
    validity: inForce,
  },
  {
    id: "advance-not-overcleared",
    title: {
      fi: "Ennakosta kuitataan enintään maksettu määrä",
      sv: "Av förskottet kvittas högst det betalda beloppet",
      en: "No more is cleared than was advanced",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(financingDecree, "14 § 2 mom."),
    when: 'claim is decided and claim.earlier.advancePaid != null and claim.earlier.advancePaid != 0 and not(application.fund = "Interreg" and application.interreg.programme != null and application.interreg.programme = "external-border")',
    require: "claim.earlier.advanceCleared + claim.payment.advanceDeducted <= claim.earlier.advancePaid",
    values: {
      cleared: "claim.earlier.advanceCleared + claim.payment.advanceDeducted",
      paid: "claim.earlier.advancePaid",
      left: "claim.earlier.advancePaid - claim.earlier.advanceCleared",
    },
    basis: ["FI-867-14-2"],
    validity: inForce,
  },
  {
    id: "advance-cleared-at-last",
    title: {
      fi: "Ennakko on kuitattu viimeistään viimeisestä maksusta",
      sv: "Förskottet har kvittats senast från den sista betalningen",
      en: "The advance is cleared at the latest from the last payment",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(financingDecree, "14 § 2 mom."),
    when: 'claim is decided and claim.earlier.advancePaid != null and claim.earlier.advancePaid != 0 and not(application.fund = "Interreg" and application.interreg.programme != null and application.interreg.programme = "external-border") and claim.kind = "final"',
    // More than the last payment cannot be deducted from it: what is left of the advance is then recovered.
    require:
      "claim.earlier.advanceCleared + claim.payment.advanceDeducted = claim.earlier.advancePaid or claim.payment.paid = 0",
    values: {
      cleared: "claim.earlier.advanceCleared + claim.payment.advanceDeducted",
      paid: "claim.earlier.advancePaid",
      left: "claim.earlier.advancePaid - claim.earlier.advanceCleared",
    },
    basis: ["FI-867-14-2"],
    validity: inForce,
  },
  {
    id: "external-border-advance",
    title: {
      fi: "Ennakon kuittaus Interreg-ulkorajaohjelmassa",
      sv: "Kvittning av förskott i ett Interreg-program vid de yttre gränserna",
      en: "Clearing an advance in an external-border programme",
    },
    gate: "claim",
    severity: "review",
    citation: cite(financingDecree, "37 §"),
    when: 'claim is decided and application.fund = "Interreg" and application.interreg.programme != null and application.interreg.programme = "external-border" and claim.earlier.advancePaid != null and claim.earlier.advancePaid != 0',
    values: {
      deducted: "claim.payment.advanceDeducted",
      left: "claim.earlier.advancePaid - claim.earlier.advanceCleared",
    },
    basis: ["FI-867-37"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
