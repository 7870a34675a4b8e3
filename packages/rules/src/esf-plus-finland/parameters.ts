import { cite, type Parameter } from "@kaari/core";
import { fundingAreasDecree } from "./sources.ts";

const elyCentres = ["Hämeen", "Etelä-Savon", "Keski-Suomen", "Pohjois-Pohjanmaan"];
const ntmCentres = ["Tavastland", "Södra Savolax", "Mellersta Finland", "Norra Österbotten"];

export const parameters = [
  {
    name: "theme intermediate bodies",
    label: {
      fi: "valtakunnallisten teemojen välittävät toimielimet",
      sv: "förmedlande organ för de riksomfattande temana",
      en: "intermediate bodies of the national themes",
    },
    kind: "texts",
    stricter: "none",
    keyedOn: ["decision", "today"],
    citation: cite(fundingAreasDecree, "16 § 2 mom. (796/2021)"),
    values: [
      {
        from: "2021-09-01",
        until: "2026-01-01",
        value: [
          ...elyCentres.map((area) => `${area} ELY-keskus`),
          ...elyCentres.map((area) => `${area} elinkeino-, liikenne- ja ympäristökeskus`),
          ...ntmCentres.map((area) => `NTM-centralen i ${area}`),
          ...ntmCentres.map((area) => `Närings-, trafik- och miljöcentralen i ${area}`),
        ],
      },
    ],
    basis: ["REG-national-themes"],
  },
] as const satisfies ReadonlyArray<Parameter>;
