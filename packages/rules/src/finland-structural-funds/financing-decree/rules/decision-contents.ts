import { cite, type Rule } from "@kaari/core";
import { financingDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** What a grant decision must show. */
export const decisionContentsRules = [
  {
    id: "decision-shows-costs-by-category",
    title: {
      fi: "Hyväksytyt kustannukset kustannuslajeittain",
      sv: "Godkända kostnader enligt kostnadsslag",
      en: "Accepted costs by cost category",
    },
    gate: "decision",
    severity: "review",
    citation: cite(financingDecree, "10 § 1 mom. 2 kohta"),
    when: "support is granted",
    require: "decision.acceptedCosts != null and count(decision.acceptedCosts) > 0",
    basis: ["FI-867-10"],
    validity: inForce,
  },
  {
    id: "decision-allocates-de-minimis-aid",
    title: {
      fi: "Vähämerkityksinen tuki kohdennetaan saajittain",
      sv: "Stöd av mindre betydelse riktas till varje mottagare",
      en: "De minimis aid is allocated to each recipient",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(financingDecree, "10 § 1 mom. 3 kohta"),
    when: 'support is granted and application.stateAid != null and application.stateAid = "de-minimis"',
    require: "decision.deMinimisAllocated = true",
    basis: ["FI-867-10"],
    validity: inForce,
  },
  {
    id: "decision-states-payment-procedure",
    title: {
      fi: "Päätöksestä käy ilmi maksamisen menettely",
      sv: "Av beslutet framgår förfarandet vid utbetalning",
      en: "The decision shows the payment procedure",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(financingDecree, "10 § 1 mom. 4 kohta"),
    when: "support is granted",
    require: 'list contains(decision.conditions, "payment-procedure")',
    basis: ["FI-867-10"],
    validity: inForce,
  },
  {
    id: "decision-states-procurement-terms",
    title: {
      fi: "Hankintojen menettelyn ehdot",
      sv: "Villkor om förfarandet vid upphandling",
      en: "Terms on the procedure in purchases",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(financingDecree, "10 § 1 mom. 5 kohta"),
    when: 'support is granted and application.budget.lines != null and (some line in application.budget.lines satisfies (not(line.category in ("staff", "flat-rate", "lump-sum")) and (if line.costBasis != null then line.costBasis = "actual" else decision.costModel in ("actual", "flat-7", "flat-1.5"))))',
    require: 'list contains(decision.conditions, "procurement")',
    basis: ["FI-867-10"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
