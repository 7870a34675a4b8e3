import { cite, type Parameter } from "@kaari/core";
import { inForce } from "../scope.ts";
import { cpr } from "../sources.ts";

export const parameters = [
  {
    name: "eu plaque threshold erdf",
    label: {
      fi: "kokonaiskustannukset, joiden ylittyessä EAKR-hanke asettaa pysyvän laatan tai kyltin",
      sv: "totala kostnader över vilka ett ERUF-projekt sätter upp en permanent skylt",
      en: "total cost above which an ERDF project puts up a durable plaque or billboard",
    },
    kind: "money",
    unit: "of total cost of the operation",
    stricter: "lower",
    citation: cite(cpr, "Art. 50(1)(c)(i)"),
    values: [{ ...inForce, value: "500000.00" }],
    basis: ["CPR-50-1c"],
  },
  {
    name: "eu plaque threshold",
    label: {
      fi: "kokonaiskustannukset, joiden ylittyessä muun rahaston hanke asettaa pysyvän laatan tai kyltin",
      sv: "totala kostnader över vilka ett projekt inom en annan fond sätter upp en permanent skylt",
      en: "total cost above which a project of another fund puts up a durable plaque or billboard",
    },
    kind: "money",
    unit: "of total cost of the operation",
    stricter: "lower",
    citation: cite(cpr, "Art. 50(1)(c)(ii)"),
    values: [{ ...inForce, value: "100000.00" }],
    basis: ["CPR-50-1c"],
  },
  {
    name: "eu communication event threshold",
    label: {
      fi: "kokonaiskustannukset, joiden ylittyessä järjestetään viestintätapahtuma",
      sv: "totala kostnader över vilka ett kommunikationsevenemang ordnas",
      en: "total cost above which a communication event is held",
    },
    kind: "money",
    unit: "of total cost of the operation",
    stricter: "lower",
    citation: cite(cpr, "Art. 50(1)(e)"),
    values: [{ ...inForce, value: "10000000.00" }],
    basis: ["CPR-50-1e"],
  },
] as const satisfies ReadonlyArray<Parameter>;
