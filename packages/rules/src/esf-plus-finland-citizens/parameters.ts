import { cite, type Parameter } from "@kaari/core";
import { easternFinlandCall } from "./sources.ts";

export const parameters = [
  {
    name: "eastern finland regions",
    label: { fi: "Itä-Suomen maakunnat", sv: "landskapen i Östra Finland", en: "regions of Eastern Finland" },
    kind: "texts",
    stricter: "none",
    keyedOn: ["filing", "today"],
    citation: cite(easternFinlandCall, "hakualue", "guidance"),
    values: [{ from: "2021-09-01", value: ["Etelä-Savo", "Pohjois-Savo", "Pohjois-Karjala"] }],
    basis: ["P43-regions"],
  },
] as const satisfies ReadonlyArray<Parameter>;
