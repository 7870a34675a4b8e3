import { cite, type Definition, type KeyDate } from "@kaari/core";
import { cpr } from "./sources.ts";

/** The regulation applies from the day after its publication (Article 119). */
export const inForce = { from: "2021-07-01" } as const;

/** The text in force when the application became pending decides; in a draft, today's. */
export const lawOfFiling = ["filing", "today"] as const satisfies ReadonlyArray<KeyDate>;

/** To which funds the common provisions speak. */
export const definitions = [
  {
    name: "cpr fund",
    label: {
      fi: "yleisasetuksen piiriin kuuluva rahasto",
      sv: "fond som omfattas av förordningen om gemensamma bestämmelser",
      en: "fund under the Common Provisions Regulation",
    },
    value: 'application.fund in ("ESF+", "ERDF", "JTF", "AMIF", "ISF", "BMVI", "Interreg")',
    citation: cite(cpr, "Art. 1(1)"),
  },
  {
    name: "cpr fund besides interreg",
    label: {
      fi: "yleisasetuksen piiriin kuuluva rahasto, ei Interreg-ohjelma",
      sv: "fond som omfattas av förordningen om gemensamma bestämmelser, dock inte Interreg-program",
      en: "fund under the Common Provisions Regulation, Interreg programmes not included",
    },
    value: 'application.fund in ("ESF+", "ERDF", "JTF", "AMIF", "ISF", "BMVI")',
    citation: cite(cpr, "Art. 1(5)"),
  },
  {
    name: "operation is selected",
    label: {
      fi: "päätöksellä myönnetään tukea, eikä hakemusta hylätä",
      sv: "stöd beviljas i beslutet, och ansökan avslås inte",
      en: "the decision selects the operation, it does not refuse it",
    },
    // A decision that does not say what it grants is read as one that grants.
    value: "decision.granted = null or decision.granted > 0",
    citation: cite(cpr, "Art. 73(3)"),
  },
] as const satisfies ReadonlyArray<Definition>;
