import { cite, type Parameter } from "@kaari/core";
import { discretionaryGrantsAct } from "../sources.ts";

export const parameters = [
  {
    name: "recovery interest addition",
    label: {
      fi: "lisä korkolain korkoon takaisinperinnässä",
      sv: "tillägg till räntelagens ränta vid återkrav",
      en: "addition to the statutory rate in recovery",
    },
    kind: "percent",
    unit: "a year, added to the rate of section 3(2) of the Interest Act",
    stricter: "none",
    citation: cite(discretionaryGrantsAct, "24 §"),
    values: [{ from: "2001-09-01", value: "3 %" }],
    basis: ["FI-688-24"],
  },
] as const satisfies ReadonlyArray<Parameter>;
