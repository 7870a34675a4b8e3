import { cite, type Rule } from "@kaari/core";
import { inForce } from "../../scope.ts";
import { cpr } from "../../sources.ts";

/** What the authority weighs when it selects a project. */
export const selectionRules = [
  {
    id: "criteria-applied",
    title: {
      fi: "Valintaperusteita on sovellettu",
      sv: "Urvalskriterierna har tillämpats",
      en: "The selection criteria were applied",
    },
    gate: "decision",
    severity: "warning",
    citation: cite(cpr, "Art. 73(1)"),
    when: "cpr fund besides interreg",
    require: "decision.generalCriteriaMet != null and (decision.score != null or decision.generalCriteriaMet = false)",
    basis: ["CPR-73-1"],
    validity: inForce,
  },
  {
    id: "contributes-to-programme",
    title: {
      fi: "Hanke on ohjelman mukainen",
      sv: "Projektet stämmer överens med programmet",
      en: "The project conforms to the programme",
    },
    gate: "decision",
    severity: "review",
    citation: [cite(cpr, "Art. 73(2)(a)"), cite(cpr, "Art. 73(2)(b)")],
    when: "cpr fund besides interreg and operation is selected",
    values: { objective: "application.specificObjective" },
    basis: ["CPR-73-2"],
    validity: inForce,
  },
  {
    id: "best-relation",
    title: {
      fi: "Tuen, toimien ja tavoitteiden paras suhde",
      sv: "Bästa förhållande mellan stöd, verksamhet och mål",
      en: "Best relation between support, activities and objectives",
    },
    gate: "decision",
    severity: "review",
    citation: cite(cpr, "Art. 73(2)(c)"),
    when: "cpr fund besides interreg and operation is selected",
    values: { granted: "decision.granted", total: "decision.acceptedTotal" },
    basis: ["CPR-73-2"],
    validity: inForce,
  },
  {
    id: "fund-and-intervention-type",
    title: {
      fi: "Rahaston soveltamisala ja toimenpidetyyppi",
      sv: "Fondens tillämpningsområde och interventionstyp",
      en: "Scope of the fund and type of intervention",
    },
    gate: "decision",
    severity: "review",
    citation: [cite(cpr, "Art. 73(2)(g)"), cite(cpr, "Annex I")],
    when: "cpr fund besides interreg and operation is selected",
    values: { fund: "application.fund" },
    basis: ["CPR-73-2", "CPR-AI"],
    validity: inForce,
  },
  {
    id: "separation-of-functions",
    title: {
      fi: "Viranomainen on itse hakijana",
      sv: "Myndigheten är själv sökande",
      en: "The authority is itself the applicant",
    },
    gate: "decision",
    severity: "review",
    citation: cite(cpr, "Art. 74(3)"),
    when: 'cpr fund and (decision.authority = application.applicant.name or (application.partners != null and (some partner in application.partners satisfies (partner.name != null and partner.name = decision.authority and (partner.role = null or partner.role = "recipient")))))',
    values: { authority: "decision.authority" },
    basis: ["CPR-74-3"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
