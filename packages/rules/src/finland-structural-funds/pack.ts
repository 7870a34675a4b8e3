import { cite, definePack } from "@kaari/core";
import { finland } from "../finland/jurisdiction.ts";
import { financingActChapter } from "./financing-act/index.ts";
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
  sources,
  parameters: [...financingActChapter.parameters],
  definitions: [...financingActChapter.definitions],
  rules: [...financingActChapter.rules],
  requirements: [...financingActChapter.requirements],
  obligations: [...financingActChapter.obligations],
  messages: {
    fi: { ...financingActChapter.messages.fi },
    sv: { ...financingActChapter.messages.sv },
    en: { ...financingActChapter.messages.en },
  },
  examples: [...financingActChapter.examples],
});
