import { cite, type Parameter } from "@kaari/core";
import { financingDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

export const interregParameters = [
  {
    name: "interreg matching share",
    label: {
      fi: "Interreg-ohjelman kansallisen vastinrahoituksen enimmäisosuus",
      sv: "högsta andel för nationell medfinansiering av ett Interreg-program",
      en: "highest share of national co-financing of an Interreg programme",
    },
    kind: "percent",
    unit: "of the share of Finnish recipients that the Union does not pay",
    stricter: "lower",
    keyedOn: ["filing", "today"],
    citation: cite(financingDecree, "34 § 1 mom."),
    values: [
      { from: inForce.from, until: "2022-04-01", value: "70 %" },
      { from: "2022-04-01", value: "70 %", citation: cite(financingDecree, "34 § 1 mom. (187/2022)") },
    ],
    basis: ["FI-867-34-1"],
  },
  {
    name: "smallest interreg matching",
    label: {
      fi: "pienin myönnettävä kansallinen vastinrahoitus",
      sv: "minsta nationella medfinansiering som beviljas",
      en: "smallest national co-financing granted",
    },
    kind: "money",
    unit: "per project",
    stricter: "higher",
    keyedOn: ["filing", "today"],
    citation: cite(financingDecree, "34 § 2 mom."),
    values: [{ from: inForce.from, value: "4900.00" }],
    basis: ["FI-867-34-2"],
  },
  {
    name: "largest interreg matching",
    label: {
      fi: "suurin myönnettävä kansallinen vastinrahoitus",
      sv: "största nationella medfinansiering som beviljas",
      en: "largest national co-financing granted",
    },
    kind: "money",
    unit: "per project",
    stricter: "lower",
    keyedOn: ["filing", "today"],
    citation: cite(financingDecree, "34 § 2 mom."),
    values: [{ from: inForce.from, value: "200000.00" }],
    basis: ["FI-867-34-2"],
  },
  {
    name: "smallest interreg project",
    label: {
      fi: "pienimmät kokonaiskustannukset, joihin vastinrahoitusta myönnetään",
      sv: "minsta totalkostnader för vilka medfinansiering beviljas",
      en: "smallest total cost for which co-financing is granted",
    },
    kind: "money",
    unit: "of total cost",
    stricter: "higher",
    keyedOn: ["filing", "today"],
    citation: cite(financingDecree, "34 § 3 mom. (1042/2023)"),
    values: [{ from: "2023-12-01", value: "20000.00" }],
    basis: ["FI-867-34-3"],
  },
] as const satisfies ReadonlyArray<Parameter>;
