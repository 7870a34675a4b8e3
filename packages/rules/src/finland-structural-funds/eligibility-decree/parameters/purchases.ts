import { cite, type Parameter } from "@kaari/core";
import { eligibilityDecree } from "../../sources.ts";

export const purchaseParameters = [
  {
    name: "price level value",
    label: {
      fi: "hinta, josta alkaen hintataso selvitetään",
      sv: "värde från vilket prisnivån utreds",
      en: "value from which the price level is established",
    },
    kind: "money",
    unit: "of the purchase",
    stricter: "lower",
    keyedOn: ["filing", "today"],
    citation: cite(eligibilityDecree, "18 § 3 mom."),
    values: [{ from: "2021-10-15", value: "3000.00" }],
    basis: ["FI-866-18-3"],
  },
  {
    name: "quotes value",
    label: {
      fi: "hinta, josta alkaen pyydetään tarjouksia",
      sv: "värde från vilket anbud begärs",
      en: "value from which quotes are asked for",
    },
    kind: "money",
    unit: "of the purchase",
    stricter: "lower",
    keyedOn: ["filing", "today"],
    citation: cite(eligibilityDecree, "18 § 2 mom."),
    values: [{ from: "2021-10-15", value: "10000.00" }],
    basis: ["FI-866-18-2"],
  },
  {
    name: "derelict land share",
    label: {
      fi: "joutomaan ja hylätyn teollisuusalueen enimmäisosuus",
      sv: "högsta andel för övergivna tomter och industriområden",
      en: "highest share of derelict land and abandoned industrial sites",
    },
    kind: "percent",
    unit: "of the eligible total cost",
    stricter: "lower",
    keyedOn: ["filing", "today"],
    citation: cite(eligibilityDecree, "22 § 1 mom. 1 kohta"),
    values: [{ from: "2021-10-15", value: "15 %" }],
    basis: ["FI-866-22"],
  },
  {
    name: "other land share",
    label: {
      fi: "muun maa- ja vesialueen enimmäisosuus",
      sv: "högsta andel för andra mark- och vattenområden",
      en: "highest share of other land and water",
    },
    kind: "percent",
    unit: "of the eligible total cost",
    stricter: "lower",
    keyedOn: ["filing", "today"],
    citation: cite(eligibilityDecree, "22 § 1 mom. 2 kohta"),
    values: [{ from: "2021-10-15", value: "10 %" }],
    basis: ["FI-866-22"],
  },
] as const satisfies ReadonlyArray<Parameter>;
