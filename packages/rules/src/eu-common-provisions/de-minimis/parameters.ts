import { cite, type Parameter } from "@kaari/core";
import { deMinimisRegulation } from "../sources.ts";

export const parameters = [
  {
    name: "eu de minimis ceiling",
    label: {
      fi: "vähämerkityksisen tuen enimmäismäärä kolmen vuoden aikana",
      sv: "högsta stöd av mindre betydelse under tre år",
      en: "highest de minimis aid over three years",
    },
    kind: "money",
    unit: "to a single undertaking, over any three years",
    stricter: "lower",
    keyedOn: ["decision", "today"],
    citation: cite(deMinimisRegulation, "ceiling for a single undertaking", "third-party"),
    values: [{ from: "2024-01-01", value: "300000.00" }],
    basis: ["DM-1"],
  },
] as const satisfies ReadonlyArray<Parameter>;
