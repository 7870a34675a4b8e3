import { cite, definePack } from "@kaari/core";
import { finland } from "../finland/jurisdiction.ts";
import { financingActChapter } from "./financing-act/index.ts";
import { implementation } from "./implementation/index.ts";
import { procedure, procedureSources } from "./procedure/index.ts";
import { sources, timeLimitsAct } from "./sources.ts";

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
  sources: [...sources, ...procedureSources],
  parameters: [...financingActChapter.parameters, ...implementation.parameters, ...procedure.parameters],
  definitions: [...financingActChapter.definitions, ...implementation.definitions, ...procedure.definitions],
  rules: [...financingActChapter.rules, ...implementation.rules, ...procedure.rules],
  requirements: [...financingActChapter.requirements, ...implementation.requirements, ...procedure.requirements],
  obligations: [...financingActChapter.obligations, ...implementation.obligations, ...procedure.obligations],
  messages: {
    fi: { ...financingActChapter.messages.fi, ...implementation.messages.fi, ...procedure.messages.fi },
    sv: { ...financingActChapter.messages.sv, ...implementation.messages.sv, ...procedure.messages.sv },
    en: { ...financingActChapter.messages.en, ...implementation.messages.en, ...procedure.messages.en },
  },
  examples: [...financingActChapter.examples, ...implementation.examples, ...procedure.examples],
});
