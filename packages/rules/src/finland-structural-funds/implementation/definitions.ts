import { cite, type Definition } from "@kaari/core";
import { implementationAct } from "../sources.ts";

export const definitions = [
  {
    name: "regional statement needed",
    label: {
      fi: "maakunnan yhteistyöryhmän lausunto tarvitaan",
      sv: "landskapets samarbetsgrupps utlåtande behövs",
      en: "statement of the regional cooperation group needed",
    },
    value:
      'application.fund in ("ESF+", "ERDF", "JTF") and application.scope = "regional" and decision.significantForRegion',
    citation: cite(implementationAct, "21 § 3 mom."),
  },
] as const satisfies ReadonlyArray<Definition>;
