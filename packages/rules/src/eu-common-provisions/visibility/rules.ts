import { cite, type Rule } from "@kaari/core";
import { inForce } from "../scope.ts";
import { cpr } from "../sources.ts";

/** What an applicant should plan, and a decision should ask, for the Union's support to be seen. */
export const rules = [
  {
    id: "communication-planned",
    title: {
      fi: "EU:n tuesta viestiminen on suunniteltu",
      sv: "Kommunikationen om EU-stödet har planerats",
      en: "Communication on the Union's support is planned",
    },
    gate: "submission",
    severity: "advice",
    citation: [cite(cpr, "Art. 50(1)(a)"), cite(cpr, "Art. 50(1)(b)")],
    when: "cpr fund besides interreg",
    require: "application.communicationPlan != null",
    basis: ["CPR-50-1a", "CPR-50-1b"],
    validity: inForce,
  },
  {
    id: "plaque-planned",
    title: {
      fi: "Pysyvä laatta tai kyltti",
      sv: "Permanent skylt",
      en: "Durable plaque or billboard",
    },
    gate: "decision",
    severity: "review",
    citation: cite(cpr, "Art. 50(1)(c)"),
    when: "plaque due and operation is selected",
    values: {
      total: "application.budget.total",
      threshold: 'if application.fund = "ERDF" then eu plaque threshold erdf else eu plaque threshold',
    },
    basis: ["CPR-50-1c"],
    validity: inForce,
  },
  {
    id: "communication-event-planned",
    title: {
      fi: "Viestintätapahtuma suuressa hankkeessa",
      sv: "Kommunikationsevenemang i ett stort projekt",
      en: "Communication event of a large project",
    },
    gate: "decision",
    severity: "review",
    citation: cite(cpr, "Art. 50(1)(e)"),
    when: "communication event due and operation is selected",
    values: { total: "application.budget.total", threshold: "eu communication event threshold" },
    basis: ["CPR-50-1e"],
    validity: inForce,
  },
  {
    id: "decision-asks-for-visibility",
    title: {
      fi: "Päätöksessä on viestintää koskeva ehto",
      sv: "Beslutet innehåller ett villkor om kommunikation",
      en: "The decision holds a condition on communication",
    },
    gate: "decision",
    severity: "warning",
    citation: [cite(cpr, "Art. 47"), cite(cpr, "Art. 50(1)"), cite(cpr, "Art. 73(3)")],
    when: "cpr fund besides interreg and operation is selected",
    require: 'decision.conditions != null and list contains(decision.conditions, "communication")',
    basis: ["CPR-47", "CPR-50-1b", "CPR-73-3"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
