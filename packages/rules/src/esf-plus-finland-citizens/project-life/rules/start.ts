import { cite, type Rule } from "@kaari/core";
import { guidanceModel, projectFaq } from "../../sources.ts";

/** What a project does before the work begins, by the guides. */
export const startRules = [
  {
    id: "own-financing-secured-at-start",
    title: {
      fi: "Omarahoitus on varmistettu",
      sv: "Självfinansieringen är säkrad",
      en: "The own financing is secured",
    },
    gate: "start",
    severity: "warning",
    citation: cite(guidanceModel, "suunnittelu: resurssien varmistaminen", "practice"),
    require: "project.startUp.ownFinancingSecured = true",
    basis: ["P43-resources-secured"],
  },
  {
    id: "kick-off-held",
    title: {
      fi: "Aloituspalaveri on pidetty",
      sv: "Det inledande mötet har hållits",
      en: "The kick-off meeting was held",
    },
    gate: "start",
    severity: "advice",
    citation: cite(projectFaq, "aloituspalaveri", "third-party"),
    require: "project.startUp.kickOffOn != null",
    basis: ["P43-kick-off"],
  },
  {
    id: "claims-timetable-agreed",
    title: {
      fi: "Maksatushakemusten aikataulusta on sovittu",
      sv: "Tidsplanen för ansökningar om utbetalning är avtalad",
      en: "It is agreed when claims are made",
    },
    gate: "start",
    severity: "advice",
    citation: cite(projectFaq, "aloituspalaveri", "third-party"),
    require: "project.startUp.claimsAgreed = true",
    basis: ["P43-kick-off"],
  },
  {
    id: "start-training-attended",
    title: {
      fi: "Rahoittajan aloituskoulutukseen on osallistuttu",
      sv: "Finansiärens introduktionsutbildning har genomgåtts",
      en: "The funder's start training was attended",
    },
    gate: "start",
    severity: "advice",
    citation: cite(guidanceModel, "toteutus: aloituskoulutus", "practice"),
    require: "project.startUp.trainingOn != null",
    basis: ["P43-start-training"],
  },
  {
    id: "start-coaching-attended",
    title: {
      fi: "Koordinaation aloitusvalmennukseen on osallistuttu",
      sv: "Koordineringens startcoachning har genomgåtts",
      en: "The coordination's start coaching was attended",
    },
    gate: "start",
    severity: "advice",
    citation: cite(guidanceModel, "toteutus: aloitusvalmennus", "practice"),
    require: "project.startUp.coachingOn != null",
    basis: ["P43-start-training"],
  },
] as const satisfies ReadonlyArray<Rule>;
