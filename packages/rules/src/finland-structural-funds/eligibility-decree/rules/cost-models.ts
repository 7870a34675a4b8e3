import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree } from "../../sources.ts";
import { flatRateGuidance } from "../sources.ts";
import { inForce } from "../validity.ts";

/** Which cost models a project may and must use. */
export const costModelRules = [
  {
    id: "simplified-model-used",
    title: {
      fi: "Hankkeessa käytetään yksinkertaistettua kustannusmallia",
      sv: "I projektet används en förenklad kostnadsmodell",
      en: "The project uses a simplified cost model",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "2 § 3 mom."),
    when: "eu programme project",
    require:
      'application.costModel.actualCostsOnly = false or (application.costModel.actualCostsOnly = null and (application.costModel.model != "actual" or (application.costModel.salaryModel != null and planned staff costs > 0)))',
    values: { total: "application.budget.total" },
    basis: ["FI-866-2"],
    validity: inForce,
  },
  {
    id: "cost-model-stated",
    title: {
      fi: "Hakemus kertoo kustannusmallin",
      sv: "Ansökan anger kostnadsmodellen",
      en: "The application states its cost model",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "2 § 2–3 mom."),
    when: "eligibility decree applies",
    require: "application.costModel.model != null",
    basis: ["FI-866-2"],
    validity: inForce,
  },
  {
    id: "models-cover-different-costs",
    title: {
      fi: "Eri kustannusmallit kattavat eri kustannukset",
      sv: "Olika kostnadsmodeller täcker olika kostnader",
      en: "Different cost models cover different costs",
    },
    gate: ["submission", "decision"],
    severity: "blocking",
    citation: cite(eligibilityDecree, "2 § 2 mom. 5 kohta"),
    when: "eligibility decree applies and application.costModel.overlapping != null",
    require: "application.costModel.overlapping = false",
    basis: ["FI-866-2"],
    validity: inForce,
  },
  {
    id: "cost-model-decided",
    title: {
      fi: "Päätös sisältää kustannusmallin",
      sv: "Beslutet anger kostnadsmodellen",
      en: "The decision sets the cost model",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(eligibilityDecree, "2 § 1 mom."),
    when: "support is granted and eligibility decree applies",
    require: "decision.costModel != null",
    basis: ["FI-866-2"],
    validity: inForce,
  },
  {
    id: "decided-simplified-model",
    title: {
      fi: "Päätöksessä on yksinkertaistettu kustannusmalli",
      sv: "Beslutet har en förenklad kostnadsmodell",
      en: "The decision has a simplified cost model",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(eligibilityDecree, "2 § 1 ja 3 mom."),
    when: "support is granted and eu programme project and decision.costModel != null",
    require:
      'decision.costModel != "actual" or (decision.salaryModel != null and (decision.acceptedCosts = null or accepted staff costs != 0))',
    values: { total: "decision.acceptedTotal" },
    basis: ["FI-866-2"],
    validity: inForce,
  },
  {
    id: "cost-model-as-applied-for",
    title: {
      fi: "Päätetty kustannusmalli poikkeaa haetusta",
      sv: "Den beslutade kostnadsmodellen avviker från den sökta",
      en: "The cost model decided differs from the one applied for",
    },
    gate: "decision",
    severity: "review",
    citation: cite(eligibilityDecree, "2 § 1 mom."),
    when: "support is granted and eligibility decree applies and decision.costModel != null and application.costModel.model != null",
    require: "decision.costModel = application.costModel.model",
    basis: ["FI-866-2"],
    validity: inForce,
  },
  {
    id: "forty-percent-model-first",
    title: {
      fi: "40 prosentin malli on kehittämishankkeen ensisijainen malli",
      sv: "40-procentsmodellen är den primära för utvecklingsprojekt",
      en: "The 40 % model comes first for development projects",
    },
    gate: "submission",
    severity: "advice",
    citation: cite(flatRateGuidance, "kehittämishankkeet", "guidance"),
    when: "costs are itemised and eu programme project and development project and application.costModel.model != null and planned staff costs > 0",
    require: 'not(application.costModel.model in ("actual", "flat-7"))',
    basis: ["FI-866-8-guid"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
