import { cite, type Rule } from "@kaari/core";
import { financingDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** Call, selection and group projects of the EU programme. */
export const programmeProcedureRules = [
  {
    id: "call-lists-cost-models",
    title: {
      fi: "Hakuilmoitus kuvaa kustannusmallit",
      sv: "Kungörelsen beskriver kostnadsmodellerna",
      en: "The call notice describes the cost models",
    },
    gate: "submission",
    severity: "warning",
    citation: cite(financingDecree, "27 § 1 mom."),
    when: "eu programme project and call.id != null",
    require: "call.costModels != null and count(call.costModels) > 0",
    basis: ["FI-867-27-1"],
    validity: inForce,
  },
  {
    id: "cost-model-is-in-call",
    title: {
      fi: "Haettu kustannusmalli on haussa käytettävissä",
      sv: "Den kostnadsmodell som söks finns i utlysningen",
      en: "The cost model applied for is available in the call",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingDecree, "27 § 1 mom."),
    when: "eu programme project and call.costModels != null and application.costModel.model != null",
    require: "list contains(call.costModels, application.costModel.model)",
    basis: ["FI-867-27-1"],
    validity: inForce,
  },
  {
    id: "decided-cost-model-is-in-call",
    title: {
      fi: "Päätetty kustannusmalli on haussa käytettävissä",
      sv: "Den beslutade kostnadsmodellen finns i utlysningen",
      en: "The cost model decided is available in the call",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(financingDecree, "27 § 1 mom."),
    when: "eu programme project and call.costModels != null and decision.costModel != null",
    require: "list contains(call.costModels, decision.costModel)",
    basis: ["FI-867-27-1"],
    validity: inForce,
  },
  {
    id: "passing-application-is-scored",
    title: {
      fi: "Yleiset perusteet täyttävä hakemus pisteytetään",
      sv: "En ansökan som uppfyller de allmänna kriterierna poängsätts",
      en: "An application that meets the general criteria is scored",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(financingDecree, "27 § 2 mom. 3 kohta"),
    when: "eu programme project and decision.generalCriteriaMet = true",
    require: "decision.score != null",
    basis: ["FI-867-27-2"],
    validity: inForce,
  },
  {
    id: "group-decision-names-all-recipients",
    title: {
      fi: "Ryhmähankkeen päätös nimeää kaikki tuen saajat",
      sv: "Beslutet i ett grupprojekt nämner alla stödmottagare",
      en: "A group decision names all recipients",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(financingDecree, "30 § 2 mom."),
    when: 'support is granted and eu programme project and application.grouping != null and application.grouping = "group"',
    require: "decision.namesAllRecipients = true",
    basis: ["FI-867-30"],
    validity: inForce,
  },
  {
    id: "group-applications-pending-together",
    title: {
      fi: "Ryhmähankkeen hakemukset tulevat vireille samanaikaisesti",
      sv: "Ansökningarna i ett grupprojekt blir anhängiga samtidigt",
      en: "Applications of a group become pending together",
    },
    gate: "submission",
    severity: "review",
    citation: cite(financingDecree, "30 § 1 mom."),
    when: "count(parts) > 1",
    require: "count(distinct values(parts.application.filedAt)) <= 1",
    basis: ["FI-867-30"],
    validity: inForce,
    scope: "group",
  },
] as const satisfies ReadonlyArray<Rule>;
