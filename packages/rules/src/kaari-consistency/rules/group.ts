import type { Rule } from "@kaari/core";
import { ours } from "../citation.ts";

/** The parts of a group against its plan. */
export const groupRules = [
  {
    ...ours("group"),
    id: "group-total-adds-up",
    title: {
      fi: "Osahankkeiden kustannukset ovat yhteensä ryhmän kustannukset",
      sv: "Delprojektens kostnader är sammanlagt gruppens kostnader",
      en: "Costs of the parts add up to those of the group",
    },
    gate: "submission",
    scope: "group",
    when: "plan.total != null and (every part in parts satisfies part.application.budget.total != null)",
    require: "sum(parts.application.budget.total) = plan.total",
    values: { parts: "sum(parts.application.budget.total)", total: "plan.total" },
  },
  {
    ...ours("group"),
    id: "group-applicant-once",
    title: {
      fi: "Sama hakija on ryhmässä kerran",
      sv: "Samma sökande är med i gruppen en gång",
      en: "An applicant is in the group once",
    },
    gate: "submission",
    scope: "group",
    when: "every part in parts satisfies part.application.applicant.businessId != null",
    require: "count(distinct values(parts.application.applicant.businessId)) = count(parts)",
  },
  {
    ...ours("group"),
    id: "group-parts-say-so",
    title: {
      fi: "Jokainen osa on merkitty ryhmähankkeeksi",
      sv: "Varje del är angiven som grupprojekt",
      en: "Every part says that it is of a group",
    },
    gate: "submission",
    scope: "group",
    require: 'every part in parts satisfies (part.application.grouping = null or part.application.grouping = "group")',
  },
] as const satisfies ReadonlyArray<Rule>;
