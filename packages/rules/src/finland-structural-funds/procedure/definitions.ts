import { cite, type Definition } from "@kaari/core";
import { discretionaryGrantsAct, procurementAct } from "../sources.ts";

export const definitions = [
  {
    name: "grant usable in salaries",
    label: {
      fi: "tukea voidaan käyttää palkkakustannuksiin",
      sv: "stödet kan användas för lönekostnader",
      en: "the grant can be used for salaries",
    },
    value: 'some line in application.budget.lines satisfies line.category in ("staff", "lump-sum")',
    citation: cite(discretionaryGrantsAct, "7 § 2 mom. (1113/2018)"),
  },
  {
    name: "support from contracting authorities",
    label: {
      fi: "tuki hankintayksiköiltä",
      sv: "stöd från upphandlande enheter",
      en: "support from contracting authorities",
    },
    value:
      'application.fundingPlan.grant + sum(application.fundingPlan.sources[source in ("municipal", "other-public")].amount)',
    citation: cite(procurementAct, "5 § 1 mom. 5 kohta", "interpretation"),
  },
  {
    name: "procurement act binds",
    label: {
      fi: "hankintalaki sitoo hakijaa",
      sv: "upphandlingslagen binder sökanden",
      en: "the procurement act binds the applicant",
    },
    value:
      'application.applicant.legalForm in ("municipality", "joint-municipal-authority", "wellbeing-services-county", "regional-council", "state-authority", "parish", "university", "other-public-law-body") or support from contracting authorities * 2 > application.budget.total',
    citation: cite(procurementAct, "5 § 1 mom.", "interpretation"),
  },
] as const satisfies ReadonlyArray<Definition>;
