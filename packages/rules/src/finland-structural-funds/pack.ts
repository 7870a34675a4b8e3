import { cite, definePack } from "@kaari/core";
import { besideLimits } from "../beside-limit.ts";
import { finland } from "../finland/jurisdiction.ts";
import { claimsChapter } from "./claims/index.ts";
import { limitCases as claimLimits } from "./claims/limit-cases.ts";
import { eligibilityDecreeChapter } from "./eligibility-decree/index.ts";
import { limitCases as eligibilityLimits } from "./eligibility-decree/limit-cases.ts";
import { purchaseLimitCases } from "./eligibility-decree/purchase-limit-cases.ts";
import { financingActChapter } from "./financing-act/index.ts";
import { limitCases as financingActLimits } from "./financing-act/limit-cases.ts";
import { financingDecreeChapter } from "./financing-decree/index.ts";
import { limitCases as financingDecreeLimits } from "./financing-decree/limit-cases.ts";
import { implementationChapter } from "./implementation/index.ts";
import { procedureChapter } from "./procedure/index.ts";
import { projectLifeChapter } from "./project-life/index.ts";
import { limitCases as procedureLimits } from "./procedure/limit-cases.ts";
import { sources, timeLimitsAct } from "./sources.ts";

const examples = [
  ...financingActChapter.examples,
  ...financingDecreeChapter.examples,
  ...eligibilityDecreeChapter.examples,
  ...implementationChapter.examples,
  ...procedureChapter.examples,
  ...projectLifeChapter.examples,
  ...claimsChapter.examples,
];

/** Finnish law on projects of the EU's regional and structural policy and of national regional development. */
export const finlandStructuralFunds = definePack({
  id: "finland-structural-funds",
  version: "1.0.0",
  title: {
    fi: "Alue- ja rakennepolitiikan hankkeiden rahoitus Suomessa",
    sv: "Finansiering av regional- och strukturpolitiska projekt i Finland",
    en: "Financing of regional and structural policy projects in Finland",
  },
  jurisdiction: { ...finland, calendarCitation: cite(timeLimitsAct, "5 §", "guidance") },
  status: "draft",
  verified: { from: "2021-09-01", until: "2025-02-21" },
  extends: [{ id: "eu-common-provisions", version: "1.0.0" }],
  sources: [
    ...sources,
    ...financingDecreeChapter.sources,
    ...eligibilityDecreeChapter.sources,
    ...procedureChapter.sources,
    ...claimsChapter.sources,
  ],
  parameters: [
    ...financingActChapter.parameters,
    ...financingDecreeChapter.parameters,
    ...eligibilityDecreeChapter.parameters,
    ...implementationChapter.parameters,
    ...procedureChapter.parameters,
    ...projectLifeChapter.parameters,
    ...claimsChapter.parameters,
  ],
  definitions: [
    ...financingActChapter.definitions,
    ...financingDecreeChapter.definitions,
    ...eligibilityDecreeChapter.definitions,
    ...implementationChapter.definitions,
    ...procedureChapter.definitions,
    ...projectLifeChapter.definitions,
    ...claimsChapter.definitions,
  ],
  rules: [
    ...financingActChapter.rules,
    ...financingDecreeChapter.rules,
    ...eligibilityDecreeChapter.rules,
    ...implementationChapter.rules,
    ...procedureChapter.rules,
    ...projectLifeChapter.rules,
    ...claimsChapter.rules,
  ],
  requirements: [
    ...financingActChapter.requirements,
    ...financingDecreeChapter.requirements,
    ...eligibilityDecreeChapter.requirements,
    ...implementationChapter.requirements,
    ...procedureChapter.requirements,
  ],
  obligations: [
    ...financingActChapter.obligations,
    ...financingDecreeChapter.obligations,
    ...eligibilityDecreeChapter.obligations,
    ...implementationChapter.obligations,
    ...procedureChapter.obligations,
    ...projectLifeChapter.obligations,
    ...claimsChapter.obligations,
  ],
  messages: {
    fi: {
      ...financingActChapter.messages.fi,
      ...financingDecreeChapter.messages.fi,
      ...eligibilityDecreeChapter.messages.fi,
      ...implementationChapter.messages.fi,
      ...procedureChapter.messages.fi,
      ...projectLifeChapter.messages.fi,
      ...claimsChapter.messages.fi,
    },
    sv: {
      ...financingActChapter.messages.sv,
      ...financingDecreeChapter.messages.sv,
      ...eligibilityDecreeChapter.messages.sv,
      ...implementationChapter.messages.sv,
      ...procedureChapter.messages.sv,
      ...projectLifeChapter.messages.sv,
      ...claimsChapter.messages.sv,
    },
    en: {
      ...financingActChapter.messages.en,
      ...financingDecreeChapter.messages.en,
      ...eligibilityDecreeChapter.messages.en,
      ...implementationChapter.messages.en,
      ...procedureChapter.messages.en,
      ...projectLifeChapter.messages.en,
      ...claimsChapter.messages.en,
    },
  },
  plain: {
    fi: {
      ...financingActChapter.plain.fi,
      ...financingDecreeChapter.plain.fi,
      ...eligibilityDecreeChapter.plain.fi,
      ...implementationChapter.plain.fi,
      ...procedureChapter.plain.fi,
      ...projectLifeChapter.plain.fi,
      ...claimsChapter.plain.fi,
    },
  },
  examples: [
    ...examples,
    ...besideLimits(examples, [
      ...financingActLimits,
      ...financingDecreeLimits,
      ...eligibilityLimits,
      ...purchaseLimitCases,
      ...procedureLimits,
      ...claimLimits,
    ]),
  ],
});
