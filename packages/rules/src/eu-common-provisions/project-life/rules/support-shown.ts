import { cite, type Rule } from "@kaari/core";
import { cpr } from "../../sources.ts";
import { inForce } from "../../scope.ts";

/** Whether the Union's support was shown: Articles 47 and 50. What is not mended may cost up to 3 % of the support. */
export const supportShownRules = [
  {
    id: "emblem-shown",
    title: { fi: "EU-tunnusta on käytetty", sv: "EU-emblemet har använts", en: "The Union emblem was used" },
    gate: "closure",
    severity: "warning",
    citation: cite(cpr, "Art. 47"),
    when: "cpr fund",
    require: "report.shown.emblem = true",
    basis: ["CPR-47"],
    validity: inForce,
  },
  {
    id: "project-described-online",
    title: {
      fi: "Hanketta on kuvattu verkossa",
      sv: "Projektet har beskrivits på nätet",
      en: "The project was described online",
    },
    gate: "closure",
    severity: "warning",
    citation: cite(cpr, "Art. 50(1)(a)"),
    when: "cpr fund besides interreg",
    require: "report.shown.online = true",
    basis: ["CPR-50-1a"],
    validity: inForce,
  },
  {
    id: "support-stated-in-material",
    title: {
      fi: "EU:n tuki mainitaan aineistossa",
      sv: "EU-stödet nämns i materialet",
      en: "The Union's support is stated in material",
    },
    gate: "closure",
    severity: "warning",
    citation: cite(cpr, "Art. 50(1)(b)"),
    when: "cpr fund besides interreg",
    require: "report.shown.statement = true",
    basis: ["CPR-50-1b"],
    validity: inForce,
  },
  {
    id: "plaque-put-up",
    title: {
      fi: "Pysyvä laatta tai kyltti on asetettu",
      sv: "En permanent skylt har satts upp",
      en: "A durable plaque or billboard is up",
    },
    gate: "closure",
    severity: "warning",
    citation: cite(cpr, "Art. 50(1)(c)"),
    when: "plaque due",
    require: "report.shown.plaque = true",
    values: {
      total: "application.budget.total",
      threshold: 'if application.fund = "ERDF" then eu plaque threshold erdf else eu plaque threshold',
    },
    basis: ["CPR-50-1c"],
    validity: inForce,
  },
  {
    id: "poster-on-show",
    title: {
      fi: "Juliste tai sähköinen näyttö on esillä",
      sv: "En affisch eller elektronisk skärm finns framme",
      en: "A poster or electronic display is on show",
    },
    gate: "closure",
    severity: "warning",
    citation: cite(cpr, "Art. 50(1)(d)"),
    when: "poster due",
    require: "report.shown.poster = true",
    basis: ["CPR-50-1d"],
    validity: inForce,
  },
  {
    id: "communication-event-held",
    title: {
      fi: "Viestintätapahtuma on järjestetty",
      sv: "Ett kommunikationsevenemang har ordnats",
      en: "A communication event was held",
    },
    gate: "closure",
    severity: "warning",
    citation: cite(cpr, "Art. 50(1)(e)"),
    when: "communication event due",
    require: "report.shown.event = true",
    values: { total: "application.budget.total", threshold: "eu communication event threshold" },
    basis: ["CPR-50-1e"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
