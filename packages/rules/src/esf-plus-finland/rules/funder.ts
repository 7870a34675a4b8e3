import { cite, type Rule } from "@kaari/core";
import { financingAct } from "../../finland-structural-funds/sources.ts";
import { applyingGuide, fundingAreasDecree, fundingCentresRelease } from "../sources.ts";

/** Decree 796/2021 divided the funds among the centres from this day. */
const sinceFundingAreas = { from: "2021-09-01", keyedOn: ["decision", "today"] } as const;

export const funderRules = [
  {
    id: "fund-is-esf-plus",
    title: { fi: "Rahasto on ESR+", sv: "Fonden är ESF+", en: "The fund is ESF+" },
    gate: ["idea", "submission", "decision"],
    severity: "blocking",
    citation: cite(applyingGuide, "Euroopan sosiaalirahasto plus", "guidance"),
    require: 'application.fund = "ESF+"',
    basis: ["P43-priority"],
  },
  {
    id: "call-is-of-esf-plus",
    title: { fi: "Haku on ESR+-haku", sv: "Utlysningen gäller ESF+", en: "The call is one of ESF+" },
    gate: ["idea", "submission"],
    severity: "warning",
    citation: cite(financingAct, "38 § 1 mom.", "interpretation"),
    when: "call.fund != null",
    require: 'call.fund = "ESF+"',
    basis: ["P43-priority"],
  },
  {
    id: "aland-outside",
    title: {
      fi: "Ahvenanmaalla on oma ohjelma",
      sv: "Åland har ett eget program",
      en: "Åland has a programme of its own",
    },
    gate: ["idea", "submission"],
    severity: "blocking",
    citation: cite(fundingAreasDecree, "11 § 2 mom. (796/2021)"),
    require: 'some region in application.regions satisfies region.name != "Ahvenanmaa"',
    basis: ["REG-funder"],
    validity: { from: sinceFundingAreas.from },
  },
  {
    id: "main-region-clear",
    title: {
      fi: "Hankkeella on yksi maakunta, jossa se pääosin toteutetaan",
      sv: "Projektet har ett landskap där det huvudsakligen genomförs",
      en: "The project has one region in which it is mainly carried out",
    },
    gate: ["submission", "decision"],
    severity: "review",
    citation: cite(fundingAreasDecree, "16 § 1 mom. (796/2021)", "interpretation"),
    when: 'application.scope = "regional" and count(application.regions) > 1',
    require: "count(main regions) = 1",
    values: { regions: "count(main regions)" },
    basis: ["REG-main-area"],
    validity: sinceFundingAreas,
  },
  {
    id: "competent-funder",
    title: {
      fi: "Päätöksen tekee alueen rahoittava keskus",
      sv: "Beslutet fattas av regionens finansierande central",
      en: "The funding centre of the region decides",
    },
    gate: "decision",
    severity: "review",
    citation: [
      cite(fundingAreasDecree, "6 § 2 mom., 9 § 3 mom., 11 § 2 mom., 14 § 3 mom., 16 § 1 mom. (796/2021)"),
      cite(fundingCentresRelease, "rahoittavat elinvoimakeskukset", "guidance"),
    ],
    when: 'application.scope = "regional"',
    require: "list contains(competent funders, decision.authority)",
    values: { authority: "decision.authority", expected: "competent funders[1]", region: "main region" },
    basis: ["REG-funder", "REG-transition", "TRAP-authority-names"],
    validity: sinceFundingAreas,
  },
  {
    id: "decided-before-funding-areas",
    title: {
      fi: "Päätös ennen keskusten nykyistä aluejakoa",
      sv: "Beslut före den nuvarande indelningen i finansieringsområden",
      en: "Decision before the funding areas of the centres",
    },
    gate: "decision",
    severity: "review",
    citation: cite(fundingAreasDecree, "16 § (796/2021, voimaan 1.9.2021)"),
    when: 'decision.madeOn != null and decision.madeOn < @"2021-09-01"',
    values: { decided: "decision.madeOn", authority: "decision.authority" },
    basis: ["REG-funder"],
  },
  {
    id: "theme-intermediate-body",
    title: {
      fi: "Valtakunnallisen teeman hankkeesta päättää teemojen välittävä toimielin",
      sv: "Om ett projekt inom ett riksomfattande tema beslutar ett förmedlande organ för temana",
      en: "An intermediate body of the national themes decides on a project of a theme",
    },
    gate: "decision",
    severity: "review",
    citation: cite(fundingAreasDecree, "16 § 2 mom. (796/2021)"),
    when: 'application.scope = "national-theme"',
    require: "list contains(theme intermediate bodies, decision.authority)",
    values: { authority: "decision.authority" },
    basis: ["REG-national-themes"],
    validity: sinceFundingAreas,
  },
] as const satisfies ReadonlyArray<Rule>;
