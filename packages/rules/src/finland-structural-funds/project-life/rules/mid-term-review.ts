import { cite, type Rule } from "@kaari/core";
import { administrativeProcedureAct, eligibilityDecree, financingAct } from "../../sources.ts";
import { inForce } from "../../financing-act/validity.ts";
import { inForce as decreeInForce } from "../../financing-decree/validity.ts";

/** What a mid-term review can and cannot settle: 757/2021 22 §, 866/2021 14 §, 434/2003 45 §. */
export const midTermReviewRules = [
  {
    id: "lump-sum-review-of-time-only",
    title: {
      fi: "Välitarkastuksessa kertakorvaushankkeen muutos koskee vain aikaa",
      sv: "Vid mellankontrollen ändras bara tiden i ett projekt med engångsersättning",
      en: "At review only the period of a lump-sum project changes",
    },
    gate: "mid-term",
    severity: "blocking",
    citation: cite(eligibilityDecree, "14 § 4 mom."),
    when: "lump sum is decided and review.changes != null",
    require: 'every agreed in review.changes satisfies agreed in ("period", "contact")',
    basis: ["FI-866-14"],
    validity: decreeInForce,
  },
  {
    id: "agreed-change-applied-for",
    title: {
      fi: "Sovitusta muutoksesta tehdään muutoshakemus",
      sv: "Om den avtalade ändringen görs en ändringsansökan",
      en: "An agreed change is applied for",
    },
    gate: "mid-term",
    severity: "review",
    citation: cite(financingAct, "22 § 1 mom."),
    when: 'review.conclusion != null and review.conclusion = "adjust"',
    basis: ["FI-757-22"],
    validity: inForce,
  },
  {
    id: "termination-reasoned",
    title: {
      fi: "Hankkeen lopettaminen perustellaan",
      sv: "Att projektet avbryts motiveras",
      en: "Terminating the project is reasoned",
    },
    gate: "mid-term",
    severity: "blocking",
    citation: cite(administrativeProcedureAct, "45 §"),
    when: 'review.conclusion != null and review.conclusion = "terminate"',
    require: "review.reasons != null",
    basis: ["FI-HL-45"],
  },
] as const satisfies ReadonlyArray<Rule>;
