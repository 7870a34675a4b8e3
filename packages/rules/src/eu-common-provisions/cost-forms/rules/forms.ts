import { cite, type Rule } from "@kaari/core";
import { inForce } from "../../scope.ts";
import { cpr } from "../../sources.ts";

/** Salaries under a salary model are themselves a unit cost, or a base and a percentage of it. */
const onlyModelledSalaries = {
  planned:
    '(application.costModel.salaryModel != null and application.budget.lines != null and (every line in application.budget.lines satisfies line.category in ("staff", "participant-allowances")))',
  decided:
    '(decision.salaryModel != null and decision.acceptedCosts != null and (every cost in decision.acceptedCosts satisfies cost.category in ("staff", "participant-allowances")))',
};

/** Which forms a grant may take, and when simplified cost options are a duty. */
export const formRules = [
  {
    id: "one-form-per-cost",
    title: {
      fi: "Sama kustannus korvataan vain yhdellä mallilla",
      sv: "En kostnad ersätts enligt en enda modell",
      en: "One cost, one form of reimbursement",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(cpr, "Art. 53(1)(e)"),
    when: "cpr fund and application.costModel.overlapping != null",
    require: "application.costModel.overlapping = false",
    basis: ["CPR-53-1"],
    validity: inForce,
  },
  {
    id: "simplified-costs-required",
    title: {
      fi: "Pienessä hankkeessa käytetään yksinkertaistettuja kustannusmalleja",
      sv: "I ett litet projekt används förenklade kostnadsmodeller",
      en: "A small operation uses simplified cost options",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(cpr, "Art. 53(2)"),
    when: 'cpr fund and (application.grouping = null or application.grouping != "group") and (application.stateAid = null or application.stateAid != "state-aid") and application.budget.total <= eu simplified costs threshold',
    require: `application.costModel.actualCostsOnly = false or (application.costModel.actualCostsOnly = null and (application.costModel.model != "actual" or ${onlyModelledSalaries.planned})) or (application.researchExempted != null and application.researchExempted)`,
    values: { total: "application.budget.total", threshold: "eu simplified costs threshold" },
    basis: ["CPR-53-2", "CPR-53-2a"],
    validity: inForce,
  },
  {
    id: "actual-costs-in-flat-rate-base",
    title: {
      fi: "Tosiasiallisina korvataan pienessä hankkeessa vain prosentin laskentapohja",
      sv: "I ett litet projekt ersätts endast procentsatsens underlag som faktiska kostnader",
      en: "In a small operation only the base of the flat rate is reimbursed as actual cost",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(cpr, "Art. 53(2)"),
    when: 'cpr fund and (application.grouping = null or application.grouping != "group") and (application.stateAid = null or application.stateAid != "state-aid") and application.budget.total <= eu simplified costs threshold and (application.costModel.actualCostsOnly = false or (application.costModel.actualCostsOnly = null and application.costModel.model != "actual")) and application.budget.lines != null and (some line in application.budget.lines satisfies (line.costBasis != null and line.costBasis = "actual"))',
    require: `(application.researchExempted != null and application.researchExempted) or (
  every line in application.budget.lines satisfies (
    line.costBasis = null or line.costBasis != "actual" or line.category = "participant-allowances"
    or (application.costModel.model = "flat-40" and line.category = "staff")
    or (application.costModel.model in ("flat-7", "flat-1.5", "material-aid") and line.category != "indirect")
    or (
      application.costModel.flatRates != null and some flat in application.costModel.flatRates satisfies (
        (flat.of = "direct-staff-costs" and line.category = "staff")
        or (flat.of = "direct-costs" and line.category != "indirect")
        or (flat.of = "direct-costs-without-staff" and not(line.category in ("staff", "indirect")))
      )
    )
  )
)`,
    values: {
      actual: 'sum(application.budget.lines[costBasis != null and costBasis = "actual"].amount)',
      threshold: "eu simplified costs threshold",
    },
    basis: ["CPR-53-2", "CPR-53-2a"],
    validity: inForce,
  },
  {
    id: "simplified-costs-decided",
    title: {
      fi: "Pienestä hankkeesta päätetään yksinkertaistetulla kustannusmallilla",
      sv: "För ett litet projekt beslutas om en förenklad kostnadsmodell",
      en: "A small operation is granted simplified cost options",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(cpr, "Art. 53(2)"),
    when: 'cpr fund and (application.grouping = null or application.grouping != "group") and (application.stateAid = null or application.stateAid != "state-aid") and operation is selected and decision.acceptedTotal <= eu simplified costs threshold',
    require: `decision.costModel != "actual" or ${onlyModelledSalaries.decided} or (application.researchExempted != null and application.researchExempted)`,
    values: { total: "decision.acceptedTotal", threshold: "eu simplified costs threshold" },
    basis: ["CPR-53-2", "CPR-53-2a"],
    validity: inForce,
  },
  {
    id: "simplified-costs-of-group",
    title: {
      fi: "Ryhmähankkeen kustannusmalli ja koko hankekokonaisuuden kustannukset",
      sv: "Kostnadsmodellen i ett grupprojekt och hela projekthelhetens kostnader",
      en: "Cost model of a group project, and the cost of the whole",
    },
    gate: "submission",
    severity: "review",
    citation: [cite(cpr, "Art. 53(2)"), cite(cpr, "Art. 2(4)(a)", "interpretation")],
    when: 'cpr fund and application.grouping != null and application.grouping = "group" and (application.stateAid = null or application.stateAid != "state-aid") and application.budget.total <= eu simplified costs threshold and (if application.costModel.actualCostsOnly != null then application.costModel.actualCostsOnly else application.costModel.model = "actual")',
    values: { total: "application.budget.total", threshold: "eu simplified costs threshold" },
    basis: ["CPR-53-2", "CPR-DEF"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
