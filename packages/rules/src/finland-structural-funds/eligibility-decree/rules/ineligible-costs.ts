import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** What a decision leaves out of the costs applied for. How much of a line is VAT or compensated elsewhere no fact tells. */
export const ineligibleCostRules = [
  {
    id: "ineligible-costs-left-out",
    title: {
      fi: "Päätöksessä ei hyväksytä kustannuksia, jotka eivät ole tukikelpoisia",
      sv: "Beslutet godkänner inga kostnader som inte är stödberättigande",
      en: "The decision accepts no cost that is not eligible",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(eligibilityDecree, "3 § 1 mom. 3 kohta, 5 § 2 mom., 21 § 1 kohta, 23 § ja 24 §"),
    when: "support is granted and costs are itemised and (count(ineligible lines) != 0 or count(partly ineligible lines) != 0)",
    require:
      '(if count(partly ineligible lines) != 0 then decision.acceptedTotal < application.budget.total - sum(ineligible lines.amount) else decision.acceptedTotal <= application.budget.total - sum(ineligible lines.amount)) and (decision.acceptedCosts = null or (every line in decision.acceptedCosts[category in ("ordinary-activity", "depreciation", "interest-and-finance", "transfer-tax", "fines-and-court-costs") or (category = "in-kind" and eu programme project)] satisfies line.amount = 0))',
    values: {
      accepted: "decision.acceptedTotal",
      ineligible: "sum(ineligible lines.amount)",
      partly: "sum(partly ineligible lines.amount)",
      most: "application.budget.total - sum(ineligible lines.amount)",
    },
    basis: ["FI-866-3-1", "FI-866-5-2", "FI-866-21", "FI-866-23", "FI-866-24"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
