import { cite, type Rule } from "@kaari/core";
import { discretionaryGrantsAct, financingAct } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** Suspension, sanctions and breach of communication duties. */
export const barsRules = [
  {
    id: "payments-not-suspended",
    title: {
      fi: "Keskeytettyä tukea ei makseta",
      sv: "Avbrutet stöd betalas inte",
      en: "Support that is suspended is not paid",
    },
    gate: "claim",
    severity: "blocking",
    citation: [cite(financingAct, "31 §"), cite(discretionaryGrantsAct, "19 §")],
    when: "claim is decided and claim.payment.paid != 0",
    require: "claim.paymentsSuspended = null or claim.paymentsSuspended = false",
    values: { paid: "claim.payment.paid" },
    basis: ["FI-757-31"],
    validity: inForce,
  },
  {
    id: "suspension-weighed",
    title: {
      fi: "Peruste keskeyttää maksaminen",
      sv: "Grund för att avbryta utbetalningen",
      en: "A ground for suspending payment",
    },
    gate: "claim",
    severity: "review",
    citation: [cite(financingAct, "31 §"), cite(discretionaryGrantsAct, "19 §")],
    when: "claim.suspensionGrounds != null and count(claim.suspensionGrounds) > 0",
    values: { grounds: "count(claim.suspensionGrounds)" },
    basis: ["FI-757-31"],
    validity: inForce,
  },
  {
    id: "sanctions-after-grant",
    title: {
      fi: "Tuen aikana lainvoimaiseksi tullut ratkaisu",
      sv: "Ett avgörande som vunnit laga kraft under stödtiden",
      en: "A ruling that became final during the grant",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(discretionaryGrantsAct, "22 § 2 mom. (1113/2018)"),
    when: "grant usable in salaries and claim.sanctions != null and count(claim.sanctions) > 0",
    require:
      'every ruling in claim.sanctions satisfies not(ruling.final) or ruling.provision = "other" or (ruling.provision = "tsl-11-a-3" and ruling.against = "representative")',
    values: { rulings: "count(claim.sanctions)" },
    basis: ["FI-688-22-2"],
    validity: { from: "2019-01-01", keyedOn: ["decision", "today"] },
    discretion: "particularly-weighty",
  },
  {
    id: "communication-breach-reduces",
    title: {
      fi: "Viestintävelvollisuuden rikkominen vähentää tukea",
      sv: "Överträdelse av kommunikationsskyldigheten minskar stödet",
      en: "A breach of communication duties reduces the support",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(financingAct, "42 §"),
    when: "eu programme project and claim is decided and claim.communication.breached != null and claim.communication.breached and (claim.communication.remedied = null or claim.communication.remedied = false)",
    require:
      "(claim.communication.reduction != null and claim.communication.reduction != 0) or (claim.communication.recovery != null and claim.communication.recovery != 0)",
    values: { payable: "claim.payment.payable" },
    basis: ["FI-757-42"],
    validity: inForce,
  },
  {
    id: "communication-reduction-in-proportion",
    title: {
      fi: "Viestintävähennys on suhteessa rikkomukseen",
      sv: "Avdraget för kommunikationen står i proportion till överträdelsen",
      en: "A reduction for communication is in proportion",
    },
    gate: "claim",
    severity: "review",
    citation: cite(financingAct, "42 §"),
    when: "eu programme project and ((claim.communication.reduction != null and claim.communication.reduction != 0) or (claim.communication.recovery != null and claim.communication.recovery != 0))",
    values: {
      reduction:
        "(if claim.communication.reduction != null then claim.communication.reduction else decision.granted - decision.granted) + (if claim.communication.recovery != null then claim.communication.recovery else decision.granted - decision.granted)",
    },
    basis: ["FI-757-42"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
