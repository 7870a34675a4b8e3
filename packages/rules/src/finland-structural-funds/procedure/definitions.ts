import { cite, type Definition } from "@kaari/core";
import { discretionaryGrantsAct, procurementAct } from "../sources.ts";

/** Contracting units of 5 § 1 mom. 1–2 and 4 kohta, as far as a legal form tells. */
const contractingForms =
  '"municipality", "joint-municipal-authority", "wellbeing-services-county", "regional-council", "state-authority", "parish", "university", "other-public-law-body"';

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
      fi: "hankintalaki sitoo hakijaa tai tukea saavaa kumppania",
      sv: "upphandlingslagen binder sökanden eller en part som får stöd",
      en: "the procurement act binds the applicant or a partner that receives support",
    },
    // A partner that receives support may be the one that buys.
    value: `application.applicant.legalForm in (${contractingForms}) or support from contracting authorities * 2 > application.budget.total or (application.partners != null and (some partner in application.partners satisfies (partner.legalForm != null and partner.legalForm in (${contractingForms}) and (partner.role = null or partner.role = "recipient"))))`,
    citation: cite(procurementAct, "5 § 1 mom.", "interpretation"),
  },
] as const satisfies ReadonlyArray<Definition>;
