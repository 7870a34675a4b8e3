import { cite, type Rule } from "@kaari/core";
import { indicatorGuidance } from "../sources.ts";

/** How a final report counts those whom the project helped. */
export const finalReportRules = [
  {
    id: "beneficiary-counted-once",
    title: {
      fi: "Sama edunsaaja lasketaan vain kerran",
      sv: "Samma förmånstagare räknas bara en gång",
      en: "One beneficiary is counted only once",
    },
    gate: "closure",
    severity: "warning",
    citation: cite(indicatorGuidance, "EECO05, EECO19", "guidance"),
    when: 'application.fund = "ESF+"',
    require: "report.sameBeneficiaryTwice = false",
    basis: ["EE-counted-once"],
  },
] as const satisfies ReadonlyArray<Rule>;
