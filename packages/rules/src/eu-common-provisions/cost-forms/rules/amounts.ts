import { cite, type Rule } from "@kaari/core";
import { inForce } from "../../scope.ts";
import { cpr } from "../../sources.ts";

/** By which method unit costs, lump sums and flat rates may be set. */
export const amountRules = [
  {
    id: "draft-budget-ceiling",
    title: {
      fi: "Alustavaan talousarvioon perustuva kertakorvaus vain pieneen hankkeeseen",
      sv: "Engångsersättning enligt budgetförslag endast för ett litet projekt",
      en: "A lump sum from a draft budget is for small operations only",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(cpr, "Art. 53(3)(b)"),
    when: 'cpr fund and application.costModel.model = "lump-sum" and application.costModel.lumpSumBasis = "draft-budget"',
    require: "application.budget.total <= eu draft budget ceiling",
    values: { total: "application.budget.total", ceiling: "eu draft budget ceiling" },
    basis: ["CPR-53-3"],
    validity: inForce,
  },
  {
    id: "draft-budget-agreed",
    title: {
      fi: "Alustava talousarvio hyväksytään ennen päätöstä",
      sv: "Budgetförslaget godkänns på förhand",
      en: "The draft budget is agreed beforehand",
    },
    gate: "decision",
    severity: "review",
    citation: cite(cpr, "Art. 53(3)(b)"),
    when: 'cpr fund and decision.costModel = "lump-sum" and application.costModel.lumpSumBasis = "draft-budget"',
    values: { total: "decision.acceptedTotal" },
    basis: ["CPR-53-3"],
    validity: inForce,
  },
  {
    id: "calculated-rate-method",
    title: {
      fi: "Laskelmaan perustuvan prosentin menetelmä",
      sv: "Metoden för en beräknad procentsats",
      en: "Method of a calculated flat rate",
    },
    gate: "submission",
    severity: "review",
    citation: [cite(cpr, "Art. 53(3)(a)"), cite(cpr, "Art. 54, second paragraph")],
    when: 'cpr fund and application.costModel.flatRates != null and (some flat in application.costModel.flatRates satisfies flat.method = "calculated")',
    basis: ["CPR-53-3", "CPR-54-c"],
    validity: inForce,
  },
  {
    id: "corresponding-union-scheme",
    title: {
      fi: "EU-tason kustannusmallia käytetään samankaltaisessa hankkeessa",
      sv: "En kostnadsmodell på EU-nivå används för ett liknande projekt",
      en: "An EU-level option is used for a similar operation",
    },
    gate: "submission",
    severity: "review",
    citation: cite(cpr, "Art. 53(3)(c)"),
    when: 'cpr fund and (application.costModel.model = "eu-level" or (application.costModel.model = "lump-sum" and application.costModel.lumpSumBasis = "eu-level"))',
    basis: ["CPR-53-3"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
