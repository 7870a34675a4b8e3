import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** Claimed costs of instalment purchases, used machines and land. */
export const acquiredAssetsRules = [
  {
    id: "instalment-purchase-terms",
    title: {
      fi: "Osamaksulla hankittu omaisuus on tuen saajan",
      sv: "Egendom som köpts på avbetalning tillhör stödmottagaren",
      en: "An asset bought by instalments is the recipient's",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "19 § 1–2 mom."),
    when: 'application.fund in ("ERDF", "JTF", "national-regional")',
    require:
      'every cost in counted claim costs[acquiredBy != null and acquiredBy = "instalments"] satisfies cost.instalments.bindingDebt = true and cost.instalments.delivered = true and cost.instalments.rightsTransferred = true and (cost.instalments.rightsAssigned = false or cost.instalments.sellerPaid = true)',
    values: { costs: 'counted claim costs[acquiredBy != null and acquiredBy = "instalments"].description' },
    basis: ["FI-866-19"],
    validity: inForce,
  },
  {
    id: "instalments-outside-regional-funds",
    title: {
      fi: "Osamaksu ESR+-hankkeessa",
      sv: "Avbetalning i ett ESF+-projekt",
      en: "Instalments in an ESF+ project",
    },
    gate: "claim",
    severity: "review",
    citation: cite(eligibilityDecree, "19 § 1 mom.", "interpretation"),
    when: 'application.fund = "ESF+" and (some cost in counted claim costs satisfies cost.acquiredBy != null and cost.acquiredBy = "instalments")',
    values: { costs: 'counted claim costs[acquiredBy != null and acquiredBy = "instalments"].description' },
    basis: ["FI-866-19"],
    validity: inForce,
  },
  {
    id: "claimed-used-machine",
    title: {
      fi: "Käytettyyn koneeseen ei ole saatu tukea viiteen vuoteen",
      sv: "Den begagnade maskinen har inte fått stöd på fem år",
      en: "A used machine had no aid for five years",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "21 § 1 mom. 1 kohta"),
    when: 'application.fund in ("ERDF", "JTF", "national-regional")',
    require:
      'every cost in counted claim costs[category in ("machinery", "equipment") and usedGoods != null and usedGoods = true] satisfies cost.subsidisedWithinFiveYears = false',
    values: {
      costs:
        'counted claim costs[category in ("machinery", "equipment") and usedGoods != null and usedGoods = true][subsidisedWithinFiveYears = null or subsidisedWithinFiveYears].description',
    },
    basis: ["FI-866-21"],
    validity: inForce,
  },
  {
    id: "claimed-used-machine-value",
    title: {
      fi: "Käytetyn koneen arvo ja sopivuus",
      sv: "Den begagnade maskinens värde och lämplighet",
      en: "Value and fitness of a used machine",
    },
    gate: "claim",
    severity: "review",
    citation: cite(eligibilityDecree, "21 § 1 mom. 2–4 kohta"),
    when: 'application.fund in ("ERDF", "JTF", "national-regional") and (some cost in counted claim costs satisfies cost.category in ("machinery", "equipment") and cost.usedGoods != null and cost.usedGoods = true)',
    values: {
      costs:
        'counted claim costs[category in ("machinery", "equipment") and usedGoods != null and usedGoods = true].description',
    },
    basis: ["FI-866-21"],
    validity: inForce,
  },
  {
    id: "claimed-land-share",
    title: {
      fi: "Maa-alueen osuus kokonaiskustannuksista",
      sv: "Markens andel av de totala kostnaderna",
      en: "The share of land in the total cost",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "22 §"),
    when: 'application.fund in ("ERDF", "national-regional") and (application.environmentProtection = null or application.environmentProtection = false) and (some cost in claim.costs satisfies cost.category = "land")',
    // Earlier claims do not say of which kind their land was: of both kinds the two limits together hold it.
    require:
      "counted derelict land <= derelict land share * decision.acceptedTotal and counted other land <= other land share * decision.acceptedTotal and counted derelict land + counted other land + land accepted earlier <= land share of the project * decision.acceptedTotal",
    values: {
      land: "counted derelict land + counted other land + land accepted earlier",
      derelict: "counted derelict land",
      other: "counted other land",
      derelictMost: "floor(derelict land share * decision.acceptedTotal, 2)",
      otherMost: "floor(other land share * decision.acceptedTotal, 2)",
      derelictShare: "derelict land share",
      otherShare: "other land share",
    },
    basis: ["FI-866-22"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
