import { cite, type Rule } from "@kaari/core";
import { inForce } from "../../scope.ts";
import { cpr } from "../../sources.ts";

/** What the document that the recipient gets must set out. */
export const decisionDocumentRules = [
  {
    id: "decision-sets-financing",
    title: {
      fi: "Päätöksessä on rahoitussuunnitelma",
      sv: "Beslutet innehåller finansieringsplanen",
      en: "The decision sets the financing plan",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(cpr, "Art. 73(3)"),
    when: "cpr fund besides interreg",
    // A decision that grants nothing has no plan to set.
    require: "decision.granted != null and (decision.acceptedTotal != null or decision.granted = 0)",
    values: { total: "decision.acceptedTotal", granted: "decision.granted" },
    basis: ["CPR-73-3"],
    validity: inForce,
  },
  {
    id: "decision-sets-time-limit",
    title: {
      fi: "Päätöksessä on toteuttamisaika",
      sv: "Beslutet anger genomförandetiden",
      en: "The decision sets the time limit",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(cpr, "Art. 73(3)"),
    when: "cpr fund besides interreg and operation is selected",
    require: "decision.period.endsOn != null",
    basis: ["CPR-73-3"],
    validity: inForce,
  },
  {
    id: "decision-sets-cost-method",
    title: {
      fi: "Päätöksessä on kustannusmalli",
      sv: "Beslutet anger kostnadsmodellen",
      en: "The decision sets the cost method",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(cpr, "Art. 73(3)"),
    when: "cpr fund besides interreg and operation is selected",
    require: "decision.costModel != null",
    basis: ["CPR-73-3"],
    validity: inForce,
  },
  {
    id: "decision-sets-payment-conditions",
    title: {
      fi: "Päätöksessä on maksamisen ehdot",
      sv: "Beslutet anger villkoren för utbetalning",
      en: "The decision sets the payment conditions",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(cpr, "Art. 73(3)"),
    when: "cpr fund besides interreg and operation is selected",
    require: 'decision.conditions != null and list contains(decision.conditions, "payment-procedure")',
    basis: ["CPR-73-3"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
