import { cite, type Parameter } from "@kaari/core";
import { inForce } from "../scope.ts";
import { cpr } from "../sources.ts";

export const parameters = [
  {
    name: "eu communication reduction ceiling",
    label: {
      fi: "viestintävelvollisuuksien rikkomisesta tehtävän vähennyksen enimmäisosuus",
      sv: "högsta andel för avdrag vid överträdelse av kommunikationsskyldigheterna",
      en: "highest share of a reduction for breach of communication duties",
    },
    kind: "percent",
    unit: "of the support from the Funds",
    stricter: "none",
    citation: cite(cpr, "Art. 50(3)"),
    values: [{ ...inForce, value: "3 %" }],
    basis: ["CPR-50-3"],
  },
] as const satisfies ReadonlyArray<Parameter>;
