import { cite, type Rule } from "@kaari/core";
import { financingAct } from "../../finland-structural-funds/sources.ts";

/** The notice describes the main conditions; that an application outside them fails is our reading. */
const conditionsOfNotice = cite(financingAct, "38 § 1 mom. 3 kohta", "interpretation");

export const callConditionRules = [
  {
    id: "call-scope",
    title: {
      fi: "Haku ja hanke ovat samaa laajuutta",
      sv: "Utlysningen och projektet har samma räckvidd",
      en: "Call and project have the same scope",
    },
    gate: ["idea", "submission"],
    severity: "warning",
    citation: conditionsOfNotice,
    when: "call.scope != null",
    require: "application.scope = call.scope",
    basis: ["FI-757-38"],
  },
  {
    id: "call-regions",
    title: {
      fi: "Hankkeen maakunnat ovat haun maakuntia",
      sv: "Projektets landskap hör till utlysningen",
      en: "The project's regions are regions of the call",
    },
    gate: ["idea", "submission"],
    severity: "warning",
    citation: conditionsOfNotice,
    when: "call.regions != null",
    require: "every region in application.regions satisfies list contains(call.regions, region.name)",
    basis: ["FI-757-38"],
  },
  {
    id: "call-outside-activity",
    title: {
      fi: "Toiminta alueen ulkopuolella hakuilmoituksen mukaan",
      sv: "Verksamhet utanför området enligt kungörelsen",
      en: "Activity outside the area as the notice allows",
    },
    gate: "submission",
    severity: "warning",
    citation: conditionsOfNotice,
    when: "call.outsideActivityExcluded != null and call.outsideActivityExcluded",
    require: "application.outsideActivity = false",
    basis: ["FI-757-38"],
  },
  {
    id: "call-maximum-grant",
    title: { fi: "Haun suurin tuki", sv: "Utlysningens högsta stöd", en: "Largest grant of the call" },
    gate: "submission",
    severity: "warning",
    citation: conditionsOfNotice,
    when: "call.maximumGrant != null",
    require: "application.fundingPlan.grant <= call.maximumGrant",
    values: { grant: "application.fundingPlan.grant", most: "call.maximumGrant" },
    basis: ["FI-757-38"],
  },
  {
    id: "call-minimum-grant",
    title: { fi: "Haun pienin tuki", sv: "Utlysningens minsta stöd", en: "Smallest grant of the call" },
    gate: "submission",
    severity: "warning",
    citation: conditionsOfNotice,
    when: "call.minimumGrant != null",
    require: "application.fundingPlan.grant >= call.minimumGrant",
    values: { grant: "application.fundingPlan.grant", least: "call.minimumGrant" },
    basis: ["FI-757-38"],
  },
  {
    id: "call-support-rate",
    title: { fi: "Haun enimmäistukiprosentti", sv: "Utlysningens högsta stödprocent", en: "Support rate of the call" },
    gate: "submission",
    severity: "warning",
    citation: conditionsOfNotice,
    when: "call.maximumSupportRate != null",
    require: "application.fundingPlan.grant <= call.maximumSupportRate * planned costs after revenue",
    values: {
      grant: "application.fundingPlan.grant",
      rate: "call.maximumSupportRate",
      most: "floor(call.maximumSupportRate * planned costs after revenue, 2)",
    },
    basis: ["FI-757-38"],
  },
  {
    id: "call-duration",
    title: { fi: "Haun enimmäiskesto", sv: "Utlysningens längsta tid", en: "Longest duration of the call" },
    gate: "submission",
    severity: "warning",
    citation: conditionsOfNotice,
    when: "call.maximumMonths != null",
    require: 'application.period.endsOn < application.period.startsOn + @"P1M" * call.maximumMonths',
    values: {
      starts: "application.period.startsOn",
      ends: "application.period.endsOn",
      months: "call.maximumMonths",
    },
    basis: ["FI-757-38"],
  },
] as const satisfies ReadonlyArray<Rule>;
