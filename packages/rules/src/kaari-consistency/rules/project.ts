import type { Rule } from "@kaari/core";
import { ours } from "../citation.ts";

/** Time, place, call and partners. */
export const projectRules = [
  {
    ...ours("implementation period"),
    id: "period-in-order",
    title: {
      fi: "Toteuttamisaika päättyy alkamisensa jälkeen",
      sv: "Genomförandetiden slutar efter att den börjat",
      en: "The implementation period ends after it starts",
    },
    gate: ["idea", "submission"],
    when: "application.period.startsOn != null and application.period.endsOn != null",
    require: "application.period.endsOn >= application.period.startsOn",
    values: { starts: "application.period.startsOn", ends: "application.period.endsOn" },
  },
  {
    ...ours("regions"),
    id: "region-shares-add-up",
    title: {
      fi: "Maakuntien osuudet ovat yhteensä 100 %",
      sv: "Landskapens andelar är sammanlagt 100 %",
      en: "Shares of regions add up to 100 %",
    },
    gate: "submission",
    when: "application.regions != null and (some region in application.regions satisfies region.share != null)",
    require: "sum(application.regions.share) = 1",
    values: { together: "sum(application.regions.share)" },
  },
  {
    ...ours("regions"),
    id: "region-named-once",
    title: {
      fi: "Maakunta on nimetty kerran",
      sv: "Ett landskap har nämnts en gång",
      en: "A region is named once",
    },
    gate: "submission",
    when: "application.regions != null and count(application.regions) > 1",
    require: "count(distinct values(application.regions.name)) = count(application.regions)",
  },
  {
    ...ours("call"),
    id: "call-is-the-one-named",
    title: {
      fi: "Hakemus ja hakuilmoitus kuuluvat samaan hakuun",
      sv: "Ansökan och kungörelsen hör till samma utlysning",
      en: "Application and call notice belong together",
    },
    gate: "submission",
    when: "application.callId != null and call.id != null",
    require: "application.callId = call.id",
    values: { named: "application.callId", given: "call.id" },
  },
  {
    ...ours("call"),
    id: "call-in-order",
    title: {
      fi: "Haku päättyy avautumisensa jälkeen",
      sv: "Utlysningen slutar efter att den öppnats",
      en: "The call closes after it opens",
    },
    gate: "submission",
    when: "call.opensAt != null and call.closesAt != null",
    require: "call.closesAt > call.opensAt",
    values: { opens: "call.opensAt", closes: "call.closesAt" },
  },
  {
    ...ours("partners"),
    id: "partner-is-another-body",
    title: {
      fi: "Kumppani on muu kuin hakija",
      sv: "En part är någon annan än sökanden",
      en: "A partner is not the applicant",
    },
    gate: "submission",
    when: "application.partners != null and application.applicant.businessId != null",
    require:
      "every partner in application.partners satisfies (partner.businessId = null or partner.businessId != application.applicant.businessId)",
    values: { businessId: "application.applicant.businessId" },
  },
] as const satisfies ReadonlyArray<Rule>;
