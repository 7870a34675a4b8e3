import { cite, type Rule } from "@kaari/core";
import { financingAct } from "../../finland-structural-funds/sources.ts";
import { guidanceModel } from "../sources.ts";

export const decisionRules = [
  {
    id: "joint-steering-group",
    title: {
      fi: "Hanke liittyy maakunnan yhteiseen ohjausryhmään",
      sv: "Projektet ansluter sig till landskapets gemensamma styrgrupp",
      en: "The project joins the joint regional steering group",
    },
    gate: "decision",
    severity: "advice",
    citation: cite(guidanceModel, "toteutus: maakunnallinen ohjausryhmä", "practice"),
    when: "operation is selected",
    require: 'decision.steeringGroup = "joint"',
    basis: ["P43-steering-group", "TRAP-joint-steering-group"],
    conflicts: [
      {
        citation: cite(financingAct, "26 §"),
        says: {
          fi: "Rahoittaja päättää tukipäätöksessä, asetetaanko ohjausryhmä; yhteistä ryhmää laki ei edellytä.",
          sv: "Finansiären bestämmer i stödbeslutet om en styrgrupp tillsätts; lagen kräver ingen gemensam grupp.",
          en: "The funder decides in the grant decision whether a steering group is set up; the law asks for no joint one.",
        },
      },
    ],
  },
  {
    id: "start-after-decision",
    title: {
      fi: "Hanketta ei aloiteta ennen päätöstä",
      sv: "Projektet inleds inte före beslutet",
      en: "The project does not start before the decision",
    },
    gate: "decision",
    severity: "advice",
    citation: cite(guidanceModel, "hakeminen: aloitus ei suositeltava ilman päätöstä", "practice"),
    when: "application.startedOn != null",
    require: "application.startedOn >= decision.madeOn",
    values: { started: "application.startedOn", decided: "decision.madeOn" },
    basis: ["P43-start"],
  },
] as const satisfies ReadonlyArray<Rule>;
