import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** Salaries by unit cost: descriptions, hours and their acceptance. */
export const salariesRules = [
  {
    id: "claimed-job-descriptions",
    title: {
      fi: "Palkatuilla on kirjallinen tehtävänkuvaus",
      sv: "De avlönade har en skriftlig arbetsbeskrivning",
      en: "Paid staff have a written job description",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "5 § 1 mom."),
    when: "eligibility decree applies and claim.salaries != null",
    require: "every salary in counted salaries satisfies salary.jobDescriptionWritten = true",
    values: { positions: "counted salaries[jobDescriptionWritten = null or jobDescriptionWritten = false].title" },
    basis: ["FI-866-5-1"],
    validity: inForce,
  },
  {
    id: "claimed-hours-within-year",
    title: {
      fi: "Tunnit mahtuvat hankkeen toimintavuoteen",
      sv: "Timmarna ryms inom projektets verksamhetsår",
      en: "Hours stay within the project year",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "6 § 5 mom."),
    when: 'eligibility decree applies and decision.salaryModel != null and decision.salaryModel = "unit-cost-1720" and claim.salaries != null',
    require:
      "every salary in claim.salaries satisfies salary.earlierHoursInYear + (if claim is decided then salary.acceptedHours else salary.hours) <= salary.decidedShare * annual working hours",
    values: {
      hours: "annual working hours",
      positions:
        "claim.salaries[earlierHoursInYear + (if claim is decided then acceptedHours else hours) > decidedShare * annual working hours].title",
    },
    basis: ["FI-866-6"],
    validity: inForce,
  },
  {
    id: "timesheets-accepted",
    title: {
      fi: "Työntekijä ja työnantaja ovat hyväksyneet tunnit",
      sv: "Arbetstagaren och arbetsgivaren har godkänt timmarna",
      en: "Worker and employer have accepted the hours",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "6 § 3 mom."),
    when: 'eligibility decree applies and decision.salaryModel != null and decision.salaryModel = "unit-cost-1720" and claim.salaries != null',
    require:
      "every salary in counted salaries satisfies salary.workerAcceptedHours = true and salary.employerAcceptedHours = true",
    values: {
      positions:
        "counted salaries[workerAcceptedHours = null or workerAcceptedHours = false or employerAcceptedHours = null or employerAcceptedHours = false].title",
    },
    basis: ["FI-866-6"],
    validity: inForce,
  },
  {
    id: "compensated-hours-left-out",
    title: {
      fi: "Muualta korvattavia tunteja ei lasketa",
      sv: "Timmar som ersätts från annat håll räknas inte",
      en: "Hours compensated elsewhere do not count",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "6 § 4 mom."),
    when: 'eligibility decree applies and decision.salaryModel != null and decision.salaryModel = "unit-cost-1720" and claim.salaries != null',
    require:
      "every salary in claim.salaries[compensatedHours != null] satisfies (if claim is decided then salary.acceptedHours else salary.hours) <= salary.hours - salary.compensatedHours",
    values: {
      positions:
        "claim.salaries[compensatedHours != null and (if claim is decided then acceptedHours else hours) > hours - compensatedHours].title",
    },
    basis: ["FI-866-6"],
    validity: inForce,
  },
  {
    id: "unit-cost-salaries",
    title: {
      fi: "Palkkakustannus on tunnit kertaa tuntihinta",
      sv: "Lönekostnaden är timmarna gånger timkostnaden",
      en: "Staff cost is hours times the hourly cost",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "6 § 4 mom."),
    when: 'eligibility decree applies and decision.salaryModel != null and decision.salaryModel = "unit-cost-1720" and claim.salaries != null',
    require:
      "counted staff costs <= ceiling(sum(for salary in claim.salaries return (if claim is decided then salary.acceptedHours else salary.hours) * salary.unitCost), 2)",
    values: {
      staff: "counted staff costs",
      most: "ceiling(sum(for salary in claim.salaries return (if claim is decided then salary.acceptedHours else salary.hours) * salary.unitCost), 2)",
    },
    basis: ["FI-866-6"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
