import { cite, type Rule } from "@kaari/core";
import { financingDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** From accepted costs to what is paid. */
export const paymentRules = [
  {
    id: "payable-after-revenue",
    title: {
      fi: "Tuki lasketaan hyväksytyistä kustannuksista, joista tulot on vähennetty",
      sv: "Stödet beräknas på de godkända kostnaderna med avdrag för inkomsterna",
      en: "Support is reckoned on accepted costs less income",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(financingDecree, "16 § 1 ja 3 mom."),
    when: "claim is decided and (decision.acceptedInvestmentTotal = null or decision.acceptedInvestmentTotal = 0 or investment project)",
    require: "claim.payment.payable <= decision.supportRate * (counted claim total - claim.revenueDeducted)",
    values: {
      payable: "claim.payment.payable",
      rate: "decision.supportRate",
      accepted: "counted claim total",
      revenue: "claim.revenueDeducted",
      most: "floor(decision.supportRate * (counted claim total - claim.revenueDeducted), 2)",
    },
    basis: ["FI-867-16"],
    validity: inForce,
  },
  {
    id: "payable-by-parts",
    title: {
      fi: "Kehittämis- ja investointiosan tuki lasketaan erikseen",
      sv: "Stödet för utvecklings- och investeringsdelen beräknas särskilt",
      en: "Support of development and investment is reckoned apart",
    },
    gate: "claim",
    severity: "review",
    citation: cite(financingDecree, "16 § 1 mom. ja 4 §", "interpretation"),
    when: "claim is decided and not(decision.acceptedInvestmentTotal = null or decision.acceptedInvestmentTotal = 0 or investment project)",
    values: { payable: "claim.payment.payable" },
    basis: ["FI-867-16"],
    validity: inForce,
  },
  {
    id: "support-within-grant",
    title: {
      fi: "Tukea maksetaan enintään myönnetty määrä",
      sv: "Stöd betalas högst till det beviljade beloppet",
      en: "No more support is paid than was granted",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(financingDecree, "16 § 1 mom."),
    when: "claim is decided",
    require: "claim.earlier.advancePaid + claim.earlier.paid + claim.payment.paid <= decision.granted",
    values: {
      together: "claim.earlier.advancePaid + claim.earlier.paid + claim.payment.paid",
      granted: "decision.granted",
      left: "decision.granted - claim.earlier.advancePaid - claim.earlier.paid",
    },
    basis: ["FI-867-16"],
    validity: inForce,
  },
  {
    id: "payment-adds-up",
    title: {
      fi: "Maksettava on tuki, josta ennakko ja vähennys on otettu",
      sv: "Beloppet är stödet med avdrag för förskott och minskning",
      en: "What is paid is the support less the advance and a reduction",
    },
    gate: "claim",
    severity: "blocking",
    citation: [cite(financingDecree, "14 § 2 mom."), cite(financingDecree, "16 § 1 mom.")],
    when: "claim is decided",
    require:
      "claim.payment.paid = claim.payment.payable - claim.payment.advanceDeducted - (if claim.communication.reduction != null then claim.communication.reduction else claim.payment.payable - claim.payment.payable)",
    values: {
      paid: "claim.payment.paid",
      right:
        "claim.payment.payable - claim.payment.advanceDeducted - (if claim.communication.reduction != null then claim.communication.reduction else claim.payment.payable - claim.payment.payable)",
      payable: "claim.payment.payable",
      deducted: "claim.payment.advanceDeducted",
    },
    basis: ["FI-867-16", "FI-867-14-2"],
    validity: inForce,
  },
  {
    id: "funds-for-the-claim",
    title: {
      fi: "Varat maksamiseen puuttuvat",
      sv: "Medel för utbetalningen saknas",
      en: "Funds for the payment are lacking",
    },
    gate: "claim",
    severity: "review",
    citation: cite(financingDecree, "28 §"),
    when: "eu programme project and claim.payment.fundsAvailable != null and claim.payment.fundsAvailable = false",
    values: { days: "claim payment days" },
    basis: ["FI-867-28"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
