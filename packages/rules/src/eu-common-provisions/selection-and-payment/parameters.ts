import { cite, type Parameter } from "@kaari/core";
import { inForce, lawOfFiling } from "../scope.ts";
import { cpr } from "../sources.ts";

export const parameters = [
  {
    name: "eu climate proofing years",
    label: {
      fi: "infrastruktuurin kestoikä, josta alkaen ilmastokestävyys varmistetaan",
      sv: "livslängd från vilken infrastruktur ska klimatsäkras",
      en: "expected life from which infrastructure is climate-proofed",
    },
    kind: "integer",
    unit: "years",
    stricter: "lower",
    keyedOn: lawOfFiling,
    citation: cite(cpr, "Art. 73(2)(j)"),
    values: [{ ...inForce, value: 5 }],
    basis: ["CPR-73-2"],
  },
] as const satisfies ReadonlyArray<Parameter>;
