import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree, financingDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** Salaries as actually paid: with the side-cost percentage decided or, of national funds, wholly actual. */
export const payRules = [
  {
    id: "actual-salaries-with-side-costs",
    title: {
      fi: "Palkkakustannus on palkka ja päätöksen sivukuluprosentti",
      sv: "Lönekostnaden är lönen och beslutets lönebikostnadsprocent",
      en: "Staff cost is the pay and the side-cost percentage decided",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "7 § 1 mom."),
    when: 'eligibility decree applies and decision.salaryModel != null and decision.salaryModel = "actual-plus-percentage" and claim.salaries != null',
    require: "counted staff costs <= ceiling(counted gross pay + decision.sideCostRate * counted gross pay, 2)",
    values: {
      staff: "counted staff costs",
      pay: "counted gross pay",
      rate: "decision.sideCostRate",
      most: "ceiling(counted gross pay + decision.sideCostRate * counted gross pay, 2)",
    },
    basis: ["FI-866-7"],
    validity: inForce,
  },
  {
    id: "claimed-share-as-decided",
    title: {
      fi: "Työaikaosuus on päätöksen mukainen",
      sv: "Arbetstidsandelen är enligt beslutet",
      en: "The share of working time is as decided",
    },
    gate: "claim",
    severity: "blocking",
    citation: [cite(eligibilityDecree, "7 § 3 mom."), cite(eligibilityDecree, "5 § 3 mom.")],
    when: 'eligibility decree applies and decision.salaryModel != null and decision.salaryModel = "actual-plus-percentage" and claim.salaries != null',
    // What is accepted may be the pay of a larger share cut to that of the decision; a cent upwards passes.
    require:
      "every salary in claim.salaries satisfies salary.claimedShare <= salary.decidedShare or (claim is decided and salary.acceptedPay <= ceiling(salary.grossPay * salary.decidedShare / salary.claimedShare, 2))",
    values: {
      positions:
        "claim.salaries[claimedShare > decidedShare and not(claim is decided and acceptedPay <= ceiling(grossPay * decidedShare / claimedShare, 2))].title",
    },
    basis: ["FI-866-7", "FI-866-5-3"],
    validity: inForce,
  },
  {
    id: "claimed-pay-usual",
    title: {
      fi: "Palkka ei ylitä tavallista palkkaa",
      sv: "Lönen överstiger inte den vanliga",
      en: "Pay is not above the usual",
    },
    gate: "claim",
    severity: "blocking",
    citation: [cite(eligibilityDecree, "5 § 2 mom."), cite(financingDecree, "24 § 2 mom.")],
    when: 'eligibility decree applies and (if decision.salaryModel != null then decision.salaryModel = "actual-plus-percentage" else national regional project) and claim.salaries != null',
    require:
      "every salary in claim.salaries satisfies (if claim is decided then salary.acceptedPay else salary.grossPay) <= salary.usualPay",
    values: {
      positions:
        "claim.salaries[usualPay = null or (if claim is decided then acceptedPay else grossPay) > usualPay].title",
    },
    basis: ["FI-866-5-2"],
    validity: inForce,
  },
  {
    id: "voluntary-items-left-out",
    title: {
      fi: "Vapaaehtoisia palkkaeriä ei korvata",
      sv: "Frivilliga löneposter ersätts inte",
      en: "Voluntary pay items are not reimbursed",
    },
    gate: "claim",
    severity: "blocking",
    citation: [cite(eligibilityDecree, "5 § 2 mom."), cite(financingDecree, "24 § 2 mom.")],
    when: 'eligibility decree applies and (if decision.salaryModel != null then decision.salaryModel = "actual-plus-percentage" else national regional project) and claim.salaries != null',
    require:
      "every salary in claim.salaries[voluntaryItems != null] satisfies (if claim is decided then salary.acceptedPay else salary.grossPay) <= salary.grossPay - salary.voluntaryItems",
    values: {
      positions:
        "claim.salaries[voluntaryItems != null and (if claim is decided then acceptedPay else grossPay) > grossPay - voluntaryItems].title",
    },
    basis: ["FI-866-5-2"],
    validity: inForce,
  },
  {
    id: "leave-pay-earned-in-period",
    title: {
      fi: "Loma-ajan palkka on ansaittu toteuttamisaikana",
      sv: "Semesterlönen har tjänats in under genomförandetiden",
      en: "Leave pay was earned in the implementation period",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "7 § 2 mom."),
    when: 'eligibility decree applies and decision.salaryModel != null and decision.salaryModel = "actual-plus-percentage" and claim.salaries != null',
    require:
      "every salary in claim.salaries[leavePayNotEarned != null] satisfies (if claim is decided then salary.acceptedPay else salary.grossPay) <= salary.grossPay - salary.leavePayNotEarned",
    values: {
      positions:
        "claim.salaries[leavePayNotEarned != null and (if claim is decided then acceptedPay else grossPay) > grossPay - leavePayNotEarned].title",
    },
    basis: ["FI-866-7"],
    validity: inForce,
  },
  {
    id: "compensated-pay-left-out",
    title: {
      fi: "Muualta korvattavaa palkkaa ei korvata",
      sv: "Lön som ersätts från annat håll ersätts inte",
      en: "Pay compensated elsewhere is not reimbursed",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "7 § 2 mom."),
    when: 'eligibility decree applies and decision.salaryModel != null and decision.salaryModel = "actual-plus-percentage" and claim.salaries != null',
    require:
      "every salary in claim.salaries[compensatedPay != null] satisfies (if claim is decided then salary.acceptedPay else salary.grossPay) <= salary.grossPay - salary.compensatedPay",
    values: {
      positions:
        "claim.salaries[compensatedPay != null and (if claim is decided then acceptedPay else grossPay) > grossPay - compensatedPay].title",
    },
    basis: ["FI-866-7"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
