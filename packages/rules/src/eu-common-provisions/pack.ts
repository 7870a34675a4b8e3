import { definePack } from "@kaari/core";
import { besideLimits } from "../beside-limit.ts";
import { finland } from "../finland/jurisdiction.ts";
import { base } from "./base-example.ts";
import * as claims from "./claims/index.ts";
import * as costForms from "./cost-forms/index.ts";
import * as deMinimis from "./de-minimis/index.ts";
import * as eligibility from "./eligibility/index.ts";
import * as fundRules from "./fund-rules/index.ts";
import { limitCases } from "./limit-cases.ts";
import * as principles from "./principles/index.ts";
import * as projectLife from "./project-life/index.ts";
import * as scope from "./scope.ts";
import * as selection from "./selection-and-payment/index.ts";
import { sources } from "./sources.ts";
import * as visibility from "./visibility/index.ts";

const examples = [
  base,
  ...costForms.examples,
  ...eligibility.examples,
  ...selection.examples,
  ...visibility.examples,
  ...principles.examples,
  ...fundRules.examples,
  ...deMinimis.examples,
  ...projectLife.examples,
  ...claims.examples,
];

/** What Union law asks of every project of the funds under Regulation (EU) 2021/1060. */
export const euCommonProvisions = definePack({
  id: "eu-common-provisions",
  version: "1.0.0",
  title: {
    fi: "EU:n yhteiset säännökset 2021–2027",
    sv: "EU:s gemensamma bestämmelser 2021–2027",
    en: "Union common provisions 2021–2027",
  },
  // A pack needs one time zone and one calendar; Finland's stand here because the layers above are Finnish.
  jurisdiction: { ...finland },
  status: "draft",
  // The original text; the first consolidated text after it is of 26 October 2022.
  verified: { from: "2021-07-01", until: "2022-10-26" },
  sources,
  parameters: [
    ...costForms.parameters,
    ...eligibility.parameters,
    ...selection.parameters,
    ...visibility.parameters,
    ...deMinimis.parameters,
    ...projectLife.parameters,
    ...claims.parameters,
  ],
  definitions: [
    ...scope.definitions,
    ...costForms.definitions,
    ...eligibility.definitions,
    ...visibility.definitions,
    ...projectLife.definitions,
    ...claims.definitions,
  ],
  rules: [
    ...costForms.rules,
    ...eligibility.rules,
    ...selection.rules,
    ...visibility.rules,
    ...principles.rules,
    ...fundRules.rules,
    ...deMinimis.rules,
    ...projectLife.rules,
    ...claims.rules,
  ],
  requirements: claims.requirements,
  obligations: [
    ...costForms.obligations,
    ...eligibility.obligations,
    ...selection.obligations,
    ...visibility.obligations,
    ...deMinimis.obligations,
  ],
  // An idea paper says too little for Union law to be asked of it.
  open: ["idea"],
  messages: {
    fi: {
      ...costForms.fi,
      ...eligibility.fi,
      ...selection.fi,
      ...visibility.fi,
      ...principles.fi,
      ...fundRules.fi,
      ...deMinimis.fi,
      ...projectLife.fi,
      ...claims.fi,
    },
    sv: {
      ...costForms.sv,
      ...eligibility.sv,
      ...selection.sv,
      ...visibility.sv,
      ...principles.sv,
      ...fundRules.sv,
      ...deMinimis.sv,
      ...projectLife.sv,
      ...claims.sv,
    },
    en: {
      ...costForms.en,
      ...eligibility.en,
      ...selection.en,
      ...visibility.en,
      ...principles.en,
      ...fundRules.en,
      ...deMinimis.en,
      ...projectLife.en,
      ...claims.en,
    },
  },
  plain: {
    fi: {
      ...costForms.plainFi,
      ...eligibility.plainFi,
      ...selection.plainFi,
      ...visibility.plainFi,
      ...principles.plainFi,
      ...fundRules.plainFi,
      ...deMinimis.plainFi,
      ...projectLife.plainFi,
      ...claims.plainFi,
    },
  },
  examples: [...examples, ...besideLimits(examples, limitCases)],
});
