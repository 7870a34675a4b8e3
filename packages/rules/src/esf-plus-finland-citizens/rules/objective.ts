import { cite, type Rule } from "@kaari/core";
import { easternFinlandCall, funderRecommendations, guidanceModel } from "../sources.ts";
import { fundingCentresRelease } from "../../esf-plus-finland/sources.ts";

const call = (provision: string) => cite(easternFinlandCall, provision, "guidance");

export const objectiveRules = [
  {
    id: "specific-objective-4-3",
    title: {
      fi: "Erityistavoite on 4.3 Yhdenvertaiseen osallisuuteen",
      sv: "Det särskilda målet är 4.3",
      en: "The specific objective is 4.3",
    },
    gate: ["idea", "submission", "decision"],
    severity: "blocking",
    citation: call("erityistavoite 4.3"),
    require: 'application.specificObjective = "4.3"',
    values: { objective: "application.specificObjective" },
    basis: ["P43-priority"],
  },
  {
    id: "call-is-of-objective-4-3",
    title: {
      fi: "Haku koskee erityistavoitetta 4.3",
      sv: "Utlysningen gäller det särskilda målet 4.3",
      en: "The call is one of specific objective 4.3",
    },
    gate: ["idea", "submission"],
    severity: "warning",
    citation: call("erityistavoite 4.3"),
    when: "call.specificObjective != null",
    require: 'call.specificObjective = "4.3"',
    values: { objective: "call.specificObjective" },
    basis: ["P43-priority"],
  },
  {
    id: "region-in-eastern-finland",
    title: {
      fi: "Hanke toteutetaan Itä-Suomessa",
      sv: "Projektet genomförs i Östra Finland",
      en: "The project is carried out in Eastern Finland",
    },
    gate: ["idea", "submission"],
    severity: "blocking",
    citation: call("hakualue"),
    require: "some region in application.regions satisfies list contains(eastern finland regions, region.name)",
    basis: ["P43-regions"],
  },
  {
    id: "region-outside-eastern-finland",
    title: {
      fi: "Hankkeessa on myös muu maakunta",
      sv: "Projektet omfattar också ett annat landskap",
      en: "The project has another region too",
    },
    gate: ["idea", "submission"],
    severity: "review",
    citation: call("hakualue"),
    require: "every region in application.regions satisfies list contains(eastern finland regions, region.name)",
    basis: ["P43-regions"],
  },
  {
    id: "coordination-first",
    title: {
      fi: "Koordinaatiohanke käynnistyy ensimmäisenä",
      sv: "Koordineringsprojektet inleds först",
      en: "The coordination project starts first",
    },
    gate: ["idea", "submission"],
    severity: "warning",
    citation: cite(funderRecommendations, "suositus 1", "practice"),
    when: 'call.type != null and call.type in ("development", "pilot")',
    require: "call.coordinationStarted",
    basis: ["SEED-R1", "TRAP-coordination-first", "P43-coordination"],
  },
  {
    id: "filing-outside-pause",
    title: {
      fi: "EURA 2021:n hakukatko vuodenvaihteessa 2025–2026",
      sv: "Ansökningsuppehåll i EURA 2021 vid årsskiftet 2025–2026",
      en: "Pause of calls in EURA 2021 at the turn of 2025–2026",
    },
    gate: "submission",
    severity: "warning",
    citation: cite(fundingCentresRelease, "haut päättyvät 30.11.2025", "guidance"),
    when: "application.filedAt != null",
    require: 'not(local day(application.filedAt) between date("2025-12-01") and date("2025-12-31"))',
    values: { filed: "local day(application.filedAt)" },
    basis: ["P43-2025"],
  },
  {
    id: "start-after-expected-decision",
    title: {
      fi: "Toteutus alkaa odotetun päätöksen jälkeen",
      sv: "Genomförandet börjar efter det väntade beslutet",
      en: "Implementation starts after the expected decision",
    },
    gate: "submission",
    severity: "advice",
    citation: cite(guidanceModel, "hakeminen ja käsittely: noin kolme kuukautta haun päättymisestä", "practice"),
    when: "call.closesAt != null and application.period.startsOn != null",
    require: 'application.period.startsOn >= local day(call.closesAt) + @"P3M"',
    values: { starts: "application.period.startsOn", expected: 'local day(call.closesAt) + @"P3M"' },
    basis: ["P43-decision-time", "TRAP-three-months"],
  },
] as const satisfies ReadonlyArray<Rule>;
