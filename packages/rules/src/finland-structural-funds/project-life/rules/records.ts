import { cite, type Rule } from "@kaari/core";
import { financingAct } from "../../sources.ts";
import { inForce } from "../../financing-act/validity.ts";

/** How long records are kept: 757/2021 25, 46 and 69 §. */
export const recordsRules = [
  {
    id: "records-kept-to-the-end",
    title: {
      fi: "Aineisto säilytetään säilytysajan loppuun",
      sv: "Materialet bevaras till bevaringstidens slut",
      en: "Records are kept to the end of their period",
    },
    gate: "aftercare",
    severity: "blocking",
    citation: [cite(financingAct, "46 § 1 mom."), cite(financingAct, "69 § 2 mom.")],
    when: '(eu programme project or application.fund = "Interreg") and aftercare.records.destroyedOn != null',
    require:
      'aftercare.records.destroyedOn > end of year(project.lastInstalmentOn) + @"P1Y" * project records retention years',
    values: {
      destroyed: "aftercare.records.destroyedOn",
      last: 'end of year(project.lastInstalmentOn) + @"P1Y" * project records retention years',
    },
    basis: ["FI-757-46"],
    validity: inForce,
  },
  {
    id: "records-kept-while-extended",
    title: {
      fi: "Jatkettua säilytysaikaa noudatetaan",
      sv: "Den förlängda bevaringstiden följs",
      en: "The extended retention is kept",
    },
    gate: "aftercare",
    severity: "blocking",
    citation: cite(financingAct, "46 § 2 mom."),
    when: "aftercare.records.destroyedOn != null and aftercare.records.extendedUntil != null",
    require: "aftercare.records.destroyedOn > aftercare.records.extendedUntil",
    values: { destroyed: "aftercare.records.destroyedOn", last: "aftercare.records.extendedUntil" },
    basis: ["FI-757-46"],
    validity: inForce,
  },
  {
    id: "other-retention-periods",
    title: {
      fi: "Muut säilytysajat tarkistetaan",
      sv: "Andra bevaringstider kontrolleras",
      en: "Other retention periods are checked",
    },
    gate: "aftercare",
    severity: "review",
    citation: [cite(financingAct, "25 § 3 mom."), cite(financingAct, "46 § 1 mom.")],
    when: "aftercare.records.destroyedOn != null",
    values: { destroyed: "aftercare.records.destroyedOn" },
    basis: ["FI-757-25", "FI-757-46"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
