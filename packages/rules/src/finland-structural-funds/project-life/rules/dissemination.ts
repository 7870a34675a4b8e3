import { cite, type Rule } from "@kaari/core";
import { financingAct } from "../../sources.ts";
import { inForce } from "../../financing-act/validity.ts";

/** What the law asks of a development project's results: 757/2021 5 §. */
export const disseminationRules = [
  {
    id: "result-open-to-all",
    title: {
      fi: "Tulos on yleisesti hyödynnettävissä",
      sv: "Resultatet kan utnyttjas allmänt",
      en: "The result is generally usable",
    },
    gate: "dissemination",
    severity: "warning",
    citation: cite(financingAct, "5 § 1 mom. 4 kohta"),
    when: 'application.projectType = "development"',
    require: "result.publicAt != null",
    basis: ["FI-757-5"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
