import { cite, type Rule } from "@kaari/core";
import { financingAct, financingDecree } from "../../sources.ts";
import { inForce } from "../../financing-act/validity.ts";
import { inForce as decreeInForce } from "../../financing-decree/validity.ts";

/** What a decision on a change must hold: 757/2021 23 and 76 §, 867/2021 12 §. */
export const changeDecisionRules = [
  {
    id: "change-decision-states-changes",
    title: {
      fi: "Muutospäätös kertoo, miltä osin hanke muuttuu",
      sv: "Ändringsbeslutet anger till vilka delar projektet ändras",
      en: "The decision on the change says what changes",
    },
    gate: "change",
    severity: "blocking",
    citation: cite(financingDecree, "12 § 2 mom."),
    when: "change is decided",
    require: "change.decision.changesStated = true",
    basis: ["FI-867-12"],
    validity: decreeInForce,
  },
  {
    id: "change-decision-states-cost-day",
    title: {
      fi: "Muutospäätös kertoo, mistä päivästä kustannukset hyväksytään",
      sv: "Ändringsbeslutet anger från vilken dag kostnader godkänns",
      en: "The decision on the change says from which day costs count",
    },
    gate: "change",
    severity: "blocking",
    citation: cite(financingDecree, "12 § 2 mom."),
    when: "change is decided",
    require: "change.decision.costsFrom != null",
    basis: ["FI-867-12"],
    validity: decreeInForce,
  },
  {
    id: "change-decision-costs-from-pending",
    title: {
      fi: "Muutospäätös hyväksyy kustannukset aikaisintaan vireilletulosta",
      sv: "Ändringsbeslutet godkänner kostnader tidigast från det att ansökan blev anhängig",
      en: "The decision accepts costs at the earliest from the pending day",
    },
    gate: "change",
    severity: "blocking",
    citation: cite(financingAct, "23 § 3 mom."),
    when: 'change is decided and application.fund != "Interreg" and change.decision.costsFrom != null',
    require: "change.decision.costsFrom >= change.pendingOn",
    values: { from: "change.decision.costsFrom", pending: "change.pendingOn" },
    basis: ["FI-757-23-3"],
    validity: inForce,
  },
  {
    id: "change-decision-signed",
    title: {
      fi: "Muutospäätös on allekirjoitettu",
      sv: "Ändringsbeslutet är undertecknat",
      en: "The decision on the change is signed",
    },
    gate: "change",
    severity: "blocking",
    citation: cite(financingAct, "76 §"),
    when: "change is decided",
    require: "change.decision.signed = true",
    basis: ["FI-757-19-3"],
    validity: inForce,
  },
  {
    id: "change-decision-answers-each-part",
    title: {
      fi: "Jokainen haettu muutos ratkaistaan",
      sv: "Varje ändring som söks avgörs",
      en: "Each change applied for is decided",
    },
    gate: "change",
    severity: "warning",
    citation: cite(financingAct, "23 § 1 mom.", "interpretation"),
    when: "change is decided and change.parts != null",
    require:
      "change.decision.parts != null and (every asked in change.parts satisfies list contains(change.decision.parts.part, asked))",
    basis: ["FI-757-22"],
    validity: inForce,
  },
  {
    id: "changed-group-meets-goals",
    title: {
      fi: "Muuttunut hankekokonaisuus täyttää alkuperäiset tavoitteet",
      sv: "Den ändrade helheten uppfyller de ursprungliga målen",
      en: "The changed group still meets the original goals",
    },
    gate: "change",
    severity: "blocking",
    citation: cite(financingAct, "23 § 2 mom."),
    when: 'change is decided and several recipients and change.parts != null and list contains(change.parts, "partners")',
    require: "change.goalsStillMet = true",
    basis: ["FI-757-23-2"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
