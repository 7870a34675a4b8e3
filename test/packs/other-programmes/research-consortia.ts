import { cite, definePack, type Example, type Source } from "@kaari/core";
import { finland } from "../../../packages/rules/src/finland/jurisdiction.ts";
import { only } from "./only.ts";

const applicationForm = {
  id: "horizon-application-form",
  title: only("Horizon Europe: hakulomake", "Horisont Europa: ansökningsblankett", "Horizon Europe: application form"),
  short: only("Horizon-hakulomake", "Horisont-blanketten", "Horizon application form"),
  url: "https://ec.europa.eu/info/funding-tenders/opportunities/",
  language: "en",
  version: "luettu 22.11.2026",
} as const satisfies Source;

const memberStates = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");
/** Which states are associated changes, and the research names none: three stand for all. */
const associatedStates = ["IS", "LI", "NO"];

const states = (...countries: ReadonlyArray<string>) => [{ from: "2021-01-01", value: countries }];
const within = (list: string): string =>
  `concatenate(if list contains(${list}, application.applicant.country) then [application.applicant.country] else [], application.partners[list contains(${list}, country)].country)`;

/** Consortia of research and innovation actions: three legal entities, each in another country, one in a member state. */
export const researchConsortia = definePack({
  id: "research-consortia",
  version: "1.0.0",
  title: only("Tutkimuskonsortiot", "Forskningskonsortier", "Research consortia"),
  jurisdiction: finland,
  status: "draft",
  sources: [applicationForm],
  parameters: [
    {
      name: "member states",
      kind: "texts",
      label: only("jäsenvaltiot", "medlemsstaterna", "member states"),
      stricter: "none",
      keyedOn: ["filing", "today"],
      citation: cite(applicationForm, "consortium", "guidance"),
      values: states(...memberStates),
    },
    {
      name: "states that take part",
      kind: "texts",
      label: only("osallistuvat valtiot", "deltagande stater", "states that take part"),
      stricter: "none",
      keyedOn: ["filing", "today"],
      citation: cite(applicationForm, "consortium", "guidance"),
      values: states(...memberStates, ...associatedStates),
    },
  ],
  rules: [
    {
      id: "three-countries",
      title: only("Kolme maata", "Tre länder", "Three countries"),
      gate: "submission",
      severity: "blocking",
      citation: cite(applicationForm, "consortium", "guidance"),
      require: `count(distinct values(${within("states that take part")})) >= 3`,
      values: { found: `count(distinct values(${within("states that take part")}))` },
      basis: [],
    },
    {
      id: "one-member-state",
      title: only("Yksi jäsenvaltiosta", "En i en medlemsstat", "One in a member state"),
      gate: "submission",
      severity: "blocking",
      citation: cite(applicationForm, "consortium", "guidance"),
      require: `count(${within("member states")}) >= 1`,
      basis: [],
    },
  ],
  messages: {
    fi: {
      "three-countries":
        "Konsortiossa on oltava toimijoita vähintään kolmesta osallistuvasta maasta, nyt niitä on {found}.",
      "one-member-state": "Konsortiossa on oltava vähintään yksi toimija EU:n jäsenvaltiosta.",
    },
    sv: {
      "three-countries": "Konsortiet ska ha aktörer från minst tre deltagande länder, nu finns {found}.",
      "one-member-state": "Konsortiet ska ha minst en aktör i en av EU:s medlemsstater.",
    },
    en: {
      "three-countries":
        "The consortium must have entities in at least three countries that take part; it has {found}.",
      "one-member-state": "The consortium must have at least one entity in a member state of the EU.",
    },
  },
  examples: (
    [
      ["FI", ["FI", "FI"], "violated", "satisfied"],
      ["FI", ["SE", "NO"], "satisfied", "satisfied"],
      ["FI", ["SE", "SE"], "violated", "satisfied"],
      ["FI", ["SE", "US"], "violated", "satisfied"],
      ["FI", ["SE", "US", "EE"], "satisfied", "satisfied"],
      ["FI", ["SE"], "violated", "satisfied"],
      ["NO", ["IS", "LI"], "satisfied", "violated"],
      ["NO", ["IS", "LI", "FI"], "satisfied", "satisfied"],
      ["US", ["GB", "CN"], "violated", "violated"],
    ] as const
  ).map(([lead, partners, three, member]): Example => ({
    id: `of-${[lead, ...partners].join("-").toLowerCase()}`,
    title: `A consortium of entities in ${[lead, ...partners].join(", ")}`,
    source: "TC-45",
    gate: "submission",
    on: "2026-03-02",
    facts: { application: { applicant: { country: lead }, partners: partners.map((country) => ({ country })) } },
    expect: { "three-countries": three, "one-member-state": member },
  })),
});
