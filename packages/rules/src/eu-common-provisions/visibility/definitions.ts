import { cite, type Definition } from "@kaari/core";
import { cpr } from "../sources.ts";

export const definitions = [
  {
    name: "plaque due",
    label: {
      fi: "pysyvä laatta tai kyltti on asetettava",
      sv: "en permanent skylt ska sättas upp",
      en: "a durable plaque or billboard is due",
    },
    value:
      'cpr fund besides interreg and application.physicalInvestmentOrEquipment != null and application.physicalInvestmentOrEquipment and application.budget.total > (if application.fund = "ERDF" then eu plaque threshold erdf else eu plaque threshold)',
    citation: cite(cpr, "Art. 50(1)(c)"),
  },
] as const satisfies ReadonlyArray<Definition>;
