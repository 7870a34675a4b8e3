import { cite, type Parameter } from "@kaari/core";
import { inForce } from "../scope.ts";
import { cpr } from "../sources.ts";

export const parameters = [
  {
    name: "eu durability years",
    label: {
      fi: "investoinnin pysyvyys loppumaksusta vähintään",
      sv: "investeringens kortaste varaktighet från slutbetalningen",
      en: "shortest durability of an investment from the final payment",
    },
    kind: "integer",
    unit: "years",
    stricter: "higher",
    citation: cite(cpr, "Art. 65(1)"),
    values: [{ ...inForce, value: 5 }],
    basis: ["CPR-65-1"],
  },
  {
    name: "eu document retention years",
    label: {
      fi: "asiakirjojen säilyttäminen viimeisen maksun vuoden lopusta vähintään",
      sv: "kortaste bevaring av handlingar från utgången av det sista betalningsåret",
      en: "shortest retention of documents from the end of the last payment's year",
    },
    kind: "integer",
    unit: "years",
    stricter: "higher",
    citation: cite(cpr, "Art. 82(1)"),
    values: [{ ...inForce, value: 5 }],
    basis: ["CPR-82"],
  },
] as const satisfies ReadonlyArray<Parameter>;
