import { cite, type Parameter } from "@kaari/core";
import { eligibilityDecree, financingDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

export const nationalFundsParameters = [
  {
    name: "national project years",
    label: {
      fi: "kansallisten varojen tuen enimmäiskesto vuosina",
      sv: "längsta tid i år för stöd av nationella medel",
      en: "longest duration in years of support from national funds",
    },
    kind: "integer",
    unit: "years",
    stricter: "lower",
    keyedOn: ["filing", "today"],
    citation: cite(financingDecree, "19 §"),
    values: [{ from: inForce.from, value: 3 }],
    basis: ["FI-867-19"],
  },
  {
    name: "national free input ceiling",
    label: {
      fi: "rahaa edellyttämättömän panostuksen enimmäisosuus",
      sv: "högsta andel för insatser som fås gratis",
      en: "highest share of input received free of charge",
    },
    kind: "percent",
    unit: "of own financing, or of the financing that replaces it",
    stricter: "lower",
    keyedOn: ["filing", "today"],
    citation: cite(financingDecree, "22 § 1 mom."),
    values: [{ from: inForce.from, value: "50 %" }],
    basis: ["FI-867-22"],
  },
  {
    name: "national lump sum ceiling",
    label: {
      fi: "kertakorvauksena myönnettävän tuen enimmäismäärä kansallisista varoista",
      sv: "högsta engångsersättning av nationella medel",
      en: "highest lump-sum support from national funds",
    },
    kind: "money",
    unit: "of support",
    stricter: "lower",
    keyedOn: ["filing", "today"],
    citation: cite(financingDecree, "23 § 3 mom."),
    values: [{ from: inForce.from, value: "100000.00" }],
    basis: ["FI-867-23"],
  },
  {
    name: "nationally usable cost models",
    label: {
      fi: "kansallisissa varoissa käytettävissä olevat kustannusmallit",
      sv: "kostnadsmodeller som får användas för nationella medel",
      en: "cost models that may be used with national funds",
    },
    kind: "texts",
    stricter: "none",
    keyedOn: ["filing", "today"],
    citation: cite(financingDecree, "20, 23 ja 25 §"),
    values: [
      {
        from: inForce.from,
        value: ["actual", "flat-40", "flat-7", "flat-1.5", "lump-sum"],
        citation: cite(eligibilityDecree, "2 § 2 mom., 8–10 ja 14 §"),
      },
    ],
    basis: ["FI-867-20"],
  },
] as const satisfies ReadonlyArray<Parameter>;
