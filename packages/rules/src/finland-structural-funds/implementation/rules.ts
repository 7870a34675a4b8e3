import { cite, type Rule } from "@kaari/core";
import { implementationAct, implementationDecree } from "../sources.ts";

/** Act 756/2021 and decree 797/2021 are in force from this day. */
const inForce = { from: "2021-09-01", keyedOn: ["decision", "today"] } as const;

export const rules = [
  {
    id: "regional-committee-support",
    title: {
      fi: "Maakunnan yhteistyöryhmä puoltaa merkittävää alueellista hanketta",
      sv: "Landskapets samarbetsgrupp förordar ett betydande regionalt projekt",
      en: "The regional cooperation group supports a significant regional project",
    },
    gate: "decision",
    severity: "blocking",
    citation: [cite(implementationAct, "22 §"), cite(implementationAct, "21 § 3 mom.")],
    when: "regional statement needed and support is granted",
    require: 'decision.regionalStatement = "supported"',
    basis: ["FI-756-21-3", "FI-756-22"],
    validity: inForce,
  },
  {
    id: "departure-from-regional-statement",
    title: {
      fi: "Poikkeaminen yhteistyöryhmän puoltavasta lausunnosta",
      sv: "Avvikelse från samarbetsgruppens förordande utlåtande",
      en: "Departing from the regional cooperation group's supporting statement",
    },
    gate: "decision",
    severity: "review",
    citation: cite(implementationAct, "22 §"),
    when: 'regional statement needed and decision.regionalStatement = "supported" and decision.granted = 0',
    basis: ["FI-756-22"],
    validity: inForce,
  },
  {
    id: "pooled-regional-council",
    title: {
      fi: "Päätöksen tekee liitto, johon välittävän toimielimen tehtävät on koottu",
      sv: "Beslutet fattas av det förbund till vilket uppgifterna som förmedlande organ är samlade",
      en: "The decision is made by the council in which the tasks of the intermediate body are pooled",
    },
    gate: "decision",
    severity: "blocking",
    citation: [cite(implementationDecree, "5 § 1 mom. 1 kohta"), cite(implementationAct, "10 § 3 mom.")],
    when: 'application.fund in ("ESF+", "ERDF", "JTF")',
    require: "not(list contains(pooled regional councils, decision.authority))",
    values: { authority: "decision.authority" },
    basis: ["FI-797-5", "FI-756-10"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
