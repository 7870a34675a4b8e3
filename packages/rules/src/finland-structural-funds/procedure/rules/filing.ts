import { cite, type Rule } from "@kaari/core";
import { administrativeProcedureAct, electronicServicesAct, stateServicesAct, timeLimitsAct } from "../../sources.ts";

export const filingRules = [
  {
    id: "closing-day-without-hour",
    title: {
      fi: "Hakemus jätettiin viimeisenä päivänä, eikä hakuilmoitus anna kellonaikaa",
      sv: "Ansökan lämnades den sista dagen och kungörelsen anger inget klockslag",
      en: "Filed on the last day, and the notice gives no time of day",
    },
    gate: "submission",
    severity: "review",
    citation: [
      cite(stateServicesAct, "5 b § (892/2022)", "interpretation"),
      cite(timeLimitsAct, "6 §", "guidance"),
      cite(electronicServicesAct, "10 § 1 mom."),
    ],
    when: "call.closesAt = null and call.closesOn != null and local day(application.filedAt) = call.closesOn",
    values: { day: "call.closesOn", hour: "filing hour at state offices" },
    basis: ["FI-728-5b", "FI-150-6", "FI-13-10"],
    validity: { from: "2023-01-01", keyedOn: ["filing", "today"] },
  },
  {
    id: "supplement-in-time",
    title: {
      fi: "Pyydetty täydennys saapuu määräpäivän aikana",
      sv: "En begärd komplettering kommer in senast under den utsatta dagen",
      en: "A supplement that was asked for arrives on its due day at the latest",
    },
    gate: "decision",
    severity: "warning",
    citation: [
      cite(electronicServicesAct, "11 § 1 mom.", "interpretation"),
      cite(administrativeProcedureAct, "22 § 1 mom., 33 § 2 mom."),
    ],
    when: 'application.supplement.dueOn != null and application.supplement.channel = "electronic"',
    require: "local day(application.supplement.arrivedAt) <= application.supplement.dueOn",
    values: { due: "application.supplement.dueOn", arrived: "local day(application.supplement.arrivedAt)" },
    basis: ["FI-13-11", "FI-HL-22-33"],
  },
  {
    id: "supplement-on-paper",
    title: {
      fi: "Täydennys toimitettiin paperilla",
      sv: "Kompletteringen lämnades på papper",
      en: "The supplement was sent on paper",
    },
    gate: "decision",
    severity: "review",
    citation: [
      cite(electronicServicesAct, "11 § 1 mom.", "interpretation"),
      cite(administrativeProcedureAct, "18 §, 33 § 2 mom."),
    ],
    when: 'application.supplement.dueOn != null and application.supplement.channel = "paper"',
    values: { due: "application.supplement.dueOn" },
    basis: ["FI-13-11", "FI-HL-22-33"],
  },
] as const satisfies ReadonlyArray<Rule>;
