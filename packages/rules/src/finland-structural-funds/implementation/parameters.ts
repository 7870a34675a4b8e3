import { cite, type Parameter } from "@kaari/core";
import { implementationDecree, supportAreasDecree } from "../sources.ts";
import { supportAreaOneBoth, supportAreaTwoBefore2024, supportAreaTwoBoth } from "./support-area-municipalities.ts";

export const parameters = [
  {
    name: "pooled regional councils",
    label: {
      fi: "maakuntien liitot, joiden välittävän toimielimen tehtävät on koottu Uudenmaan liittoon",
      sv: "landskapsförbund vars uppgifter som förmedlande organ är samlade till Nylands förbund",
      en: "regional councils whose tasks as intermediate body are pooled in the Helsinki-Uusimaa Regional Council",
    },
    kind: "texts",
    stricter: "none",
    keyedOn: ["decision", "today"],
    citation: cite(implementationDecree, "5 § 1 mom. 1 kohta"),
    values: [
      {
        from: "2021-09-01",
        value: ["Hämeen liitto", "Kymenlaakson liitto", "Päijät-Hämeen liitto", "Varsinais-Suomen liitto"],
      },
    ],
    basis: ["FI-797-5"],
  },
  {
    name: "support area one municipalities",
    label: { fi: "I tukialueen kunnat", sv: "kommunerna i stödområde I", en: "municipalities of support area I" },
    kind: "texts",
    stricter: "none",
    keyedOn: ["decision", "today"],
    citation: cite(supportAreasDecree, "1 §"),
    values: [
      { from: "2022-06-22", until: "2024-10-01", value: [...supportAreaOneBoth, "Sonkajärvi"] },
      { from: "2024-10-01", until: "2028-01-01", value: [...supportAreaOneBoth, "Hamina", "Kotka", "Pyhtää"] },
    ],
    basis: ["FI-467"],
  },
  {
    name: "support area two municipalities",
    label: { fi: "II tukialueen kunnat", sv: "kommunerna i stödområde II", en: "municipalities of support area II" },
    kind: "texts",
    stricter: "none",
    keyedOn: ["decision", "today"],
    citation: cite(supportAreasDecree, "2 §"),
    values: [
      { from: "2022-06-22", until: "2024-10-01", value: [...supportAreaTwoBoth, ...supportAreaTwoBefore2024] },
      { from: "2024-10-01", until: "2028-01-01", value: [...supportAreaTwoBoth] },
    ],
    basis: ["FI-467"],
  },
] as const satisfies ReadonlyArray<Parameter>;
