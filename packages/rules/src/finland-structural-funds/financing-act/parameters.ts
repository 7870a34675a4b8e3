import { cite, type Parameter } from "@kaari/core";
import { financingAct } from "../sources.ts";

export const parameters = [
  {
    name: "recovery waiver limit",
    label: {
      fi: "Suurin määrä, joka saadaan jättää palauttamatta tai perimättä",
      sv: "Högsta belopp som inte behöver betalas tillbaka eller återkrävas",
      en: "Largest amount that may be left unpaid or unrecovered",
    },
    kind: "money",
    unit: "of support to be repaid or recovered",
    stricter: "lower",
    citation: cite(financingAct, "32 §, 33 § 4 mom., 34 § 4 mom."),
    values: [{ from: "2021-09-01", value: "250.00" }],
    basis: ["FI-757-32"],
  },
] as const satisfies ReadonlyArray<Parameter>;
