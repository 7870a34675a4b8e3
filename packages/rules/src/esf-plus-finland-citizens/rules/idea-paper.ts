import { cite, type Rule } from "@kaari/core";
import { guidanceModel } from "../sources.ts";

const ideaPaper = cite(guidanceModel, "hankesuunnittelu: ideapaperi", "practice");
const initialMapping = cite(guidanceModel, "hankesuunnittelu: alkukartoitus", "practice");

export const ideaPaperRules = [
  {
    id: "idea-states-need",
    title: {
      fi: "Ideapaperi kertoo tarpeen",
      sv: "Idépapperet anger behovet",
      en: "The idea paper states the need",
    },
    gate: "idea",
    severity: "advice",
    citation: ideaPaper,
    require: "application.need != null",
    basis: ["P43-idea-paper"],
  },
  {
    id: "idea-states-target-group",
    title: {
      fi: "Ideapaperi kertoo kohderyhmän",
      sv: "Idépapperet anger målgruppen",
      en: "The idea paper states the target group",
    },
    gate: "idea",
    severity: "advice",
    citation: ideaPaper,
    require: "application.targetGroup != null",
    basis: ["P43-idea-paper"],
  },
  {
    id: "idea-states-measures",
    title: {
      fi: "Ideapaperi kertoo toimenpiteet",
      sv: "Idépapperet anger åtgärderna",
      en: "The idea paper states the measures",
    },
    gate: "idea",
    severity: "advice",
    citation: ideaPaper,
    require: "application.measures != null",
    basis: ["P43-idea-paper"],
  },
  {
    id: "idea-states-goals",
    title: {
      fi: "Ideapaperi kertoo tavoitteet",
      sv: "Idépapperet anger målen",
      en: "The idea paper states the goals",
    },
    gate: "idea",
    severity: "advice",
    citation: ideaPaper,
    require: "application.goals != null",
    basis: ["P43-idea-paper"],
  },
  {
    id: "idea-states-results",
    title: {
      fi: "Ideapaperi kertoo odotetut tulokset",
      sv: "Idépapperet anger de förväntade resultaten",
      en: "The idea paper states the expected results",
    },
    gate: "idea",
    severity: "advice",
    citation: ideaPaper,
    require: "application.expectedResults != null",
    basis: ["P43-idea-paper"],
  },
  {
    id: "idea-states-indicators",
    title: {
      fi: "Ideapaperi kertoo mittarit",
      sv: "Idépapperet anger mätarna",
      en: "The idea paper states the indicators",
    },
    gate: "idea",
    severity: "advice",
    citation: ideaPaper,
    require: "count(application.indicators) > 0",
    basis: ["P43-idea-paper"],
  },
  {
    id: "idea-states-budget",
    title: {
      fi: "Ideapaperissa on alustava kustannusarvio",
      sv: "Idépapperet har en preliminär kostnadskalkyl",
      en: "The idea paper holds a preliminary budget",
    },
    gate: "idea",
    severity: "advice",
    citation: ideaPaper,
    require: "application.budget.total > 0",
    basis: ["P43-idea-paper"],
  },
  {
    id: "mapping-names-resources",
    title: {
      fi: "Alkukartoitus kertoo resurssit",
      sv: "Den inledande kartläggningen anger resurserna",
      en: "The initial mapping names the resources",
    },
    gate: "idea",
    severity: "advice",
    citation: initialMapping,
    require: "application.resources != null",
    basis: ["P43-initial-mapping"],
  },
  {
    id: "mapping-names-partners",
    title: {
      fi: "Alkukartoitus kertoo kumppanit",
      sv: "Den inledande kartläggningen anger parterna",
      en: "The initial mapping names the partners",
    },
    gate: "idea",
    severity: "advice",
    citation: initialMapping,
    require: "count(application.partners) > 0",
    basis: ["P43-initial-mapping"],
  },
  {
    id: "mapping-names-risks",
    title: {
      fi: "Alkukartoitus kertoo riskit",
      sv: "Den inledande kartläggningen anger riskerna",
      en: "The initial mapping names the risks",
    },
    gate: "idea",
    severity: "advice",
    citation: initialMapping,
    require: "count(application.risks) > 0",
    basis: ["P43-initial-mapping"],
  },
] as const satisfies ReadonlyArray<Rule>;
