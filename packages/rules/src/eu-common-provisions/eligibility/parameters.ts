import { cite, type Parameter } from "@kaari/core";
import { inForce, lawOfFiling } from "../scope.ts";
import { cpr } from "../sources.ts";

export const parameters = [
  {
    name: "eu eligibility first day",
    label: {
      fi: "ensimmäinen päivä, jona menot voivat olla tukikelpoisia",
      sv: "den första dag då utgifter kan vara stödberättigande",
      en: "first day on which expenditure may be eligible",
    },
    kind: "day",
    stricter: "higher",
    keyedOn: lawOfFiling,
    citation: cite(cpr, "Art. 63(2)"),
    values: [{ ...inForce, value: "2021-01-01" }],
    basis: ["CPR-63-2"],
  },
  {
    name: "eu eligibility last day",
    label: {
      fi: "viimeinen päivä, jona menot voivat olla tukikelpoisia",
      sv: "den sista dag då utgifter kan vara stödberättigande",
      en: "last day on which expenditure may be eligible",
    },
    kind: "day",
    stricter: "lower",
    keyedOn: lawOfFiling,
    citation: cite(cpr, "Art. 63(2)"),
    values: [{ ...inForce, value: "2029-12-31" }],
    basis: ["CPR-63-2"],
  },
  {
    name: "eu land share",
    label: {
      fi: "maan ostamisen enimmäisosuus",
      sv: "högsta andel för köp av mark",
      en: "highest share for the purchase of land",
    },
    kind: "percent",
    unit: "of total eligible expenditure",
    stricter: "lower",
    keyedOn: lawOfFiling,
    citation: cite(cpr, "Art. 64(1)(b)"),
    values: [{ ...inForce, value: "10 %" }],
    basis: ["CPR-64-1b"],
  },
  {
    name: "eu derelict land share",
    label: {
      fi: "joutomaan ja entisten teollisuusalueiden ostamisen enimmäisosuus",
      sv: "högsta andel för köp av övergiven mark och tidigare industriområden",
      en: "highest share for derelict and formerly industrial sites",
    },
    kind: "percent",
    unit: "of total eligible expenditure",
    stricter: "lower",
    keyedOn: lawOfFiling,
    citation: cite(cpr, "Art. 64(1)(b)"),
    values: [{ ...inForce, value: "15 %" }],
    basis: ["CPR-64-1b"],
  },
  {
    name: "eu vat threshold",
    label: {
      fi: "kokonaiskustannukset, joista alkaen vähennettävä arvonlisävero ei ole tukikelpoinen",
      sv: "totala kostnader från vilka avdragbar mervärdesskatt inte är stödberättigande",
      en: "total cost from which recoverable VAT is not eligible",
    },
    kind: "money",
    unit: "of total cost including VAT",
    stricter: "lower",
    keyedOn: lawOfFiling,
    citation: cite(cpr, "Art. 64(1)(c)(i)"),
    values: [{ ...inForce, value: "5000000.00" }],
    basis: ["CPR-64-1c"],
  },
] as const satisfies ReadonlyArray<Parameter>;
