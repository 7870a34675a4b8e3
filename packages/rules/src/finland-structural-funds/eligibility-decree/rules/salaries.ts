import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** Which salaries may be paid, and for how much time. */
export const salaryRules = [
  {
    id: "job-descriptions-written",
    title: {
      fi: "Palkattavilla on kirjallinen tehtävänkuvaus",
      sv: "De anställda har en skriftlig arbetsbeskrivning",
      en: "Staff have a written job description",
    },
    gate: ["submission", "decision"],
    severity: "warning",
    citation: cite(eligibilityDecree, "5 § 1 mom."),
    when: "costs are itemised and planned staff costs > 0 and application.budget.staff != null",
    require: "every position in application.budget.staff satisfies position.jobDescriptionWritten = true",
    values: {
      positions: "application.budget.staff[jobDescriptionWritten = null or jobDescriptionWritten = false].title",
    },
    basis: ["FI-866-5-1"],
    validity: inForce,
  },
  {
    id: "pay-not-above-usual",
    title: {
      fi: "Palkka ei ylitä hakijan yleensä maksamaa palkkaa",
      sv: "Lönen överstiger inte vad sökanden vanligen betalar",
      en: "Pay is not above what the applicant usually pays",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "5 § 2 mom."),
    when: "costs are itemised and planned staff costs > 0 and application.budget.staff != null",
    require:
      "every position in application.budget.staff satisfies (position.aboveUsualPay = null or position.aboveUsualPay = false)",
    values: { positions: "application.budget.staff[aboveUsualPay != null and aboveUsualPay].title" },
    basis: ["FI-866-5-2"],
    validity: inForce,
  },
  {
    id: "no-voluntary-pay-items",
    title: {
      fi: "Tulospalkkiot, luontoisedut ja bonukset eivät ole tukikelpoisia",
      sv: "Resultatpremier, naturaförmåner och bonusar är inte stödberättigande",
      en: "Bonuses and fringe benefits are not eligible",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "5 § 2 mom."),
    when: "costs are itemised and planned staff costs > 0 and application.budget.staff != null",
    require:
      "every position in application.budget.staff satisfies (position.voluntaryItems = null or position.voluntaryItems = false)",
    values: { positions: "application.budget.staff[voluntaryItems != null and voluntaryItems].title" },
    basis: ["FI-866-5-2"],
    validity: inForce,
  },
  {
    id: "working-time-share",
    title: {
      fi: "Työaikaosuus on vähintään 20 %",
      sv: "Arbetstidsandelen är minst 20 %",
      en: "The share of working time is at least 20 %",
    },
    gate: ["submission", "decision"],
    severity: "blocking",
    citation: cite(eligibilityDecree, "5 § 3 mom."),
    when: "costs are itemised and planned staff costs > 0",
    require:
      "count(application.budget.staff) > 0 and (every position in application.budget.staff satisfies (position.share >= working time share floor or position.shareReason != null))",
    values: {
      floor: "working time share floor",
      lowest: "justified working time share floor",
      positions: "application.budget.staff[share < working time share floor].title",
    },
    basis: ["FI-866-5-3"],
    validity: inForce,
    discretion: "justified",
  },
  {
    id: "working-time-share-lowest",
    title: {
      fi: "Työaikaosuus on aina vähintään 10 %",
      sv: "Arbetstidsandelen är alltid minst 10 %",
      en: "The share of working time is never below 10 %",
    },
    gate: ["submission", "decision"],
    severity: "blocking",
    citation: cite(eligibilityDecree, "5 § 3 mom."),
    when: "costs are itemised and planned staff costs > 0 and application.budget.staff != null",
    require:
      "every position in application.budget.staff satisfies position.share >= justified working time share floor",
    values: {
      lowest: "justified working time share floor",
      positions: "application.budget.staff[share < justified working time share floor].title",
    },
    basis: ["FI-866-5-3"],
    validity: inForce,
  },
  {
    id: "working-time-share-reason",
    title: {
      fi: "Alle 20 prosentin työaikaosuuden syy",
      sv: "Skälet till en arbetstidsandel under 20 procent",
      en: "Reason for a share of working time below 20 %",
    },
    gate: ["submission", "decision"],
    severity: "review",
    citation: cite(eligibilityDecree, "5 § 3 mom."),
    when: "costs are itemised and planned staff costs > 0 and application.budget.staff != null and (some position in application.budget.staff satisfies position.share < working time share floor and position.share >= justified working time share floor and position.shareReason != null)",
    values: {
      floor: "working time share floor",
      positions: "application.budget.staff[share < working time share floor].title",
    },
    basis: ["FI-866-5-3"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
