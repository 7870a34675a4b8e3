import { definePack } from "@kaari/core";
import { finland } from "../finland/jurisdiction.ts";
import { base } from "./base-example.ts";
import * as costForms from "./cost-forms/index.ts";
import * as eligibility from "./eligibility/index.ts";
import * as scope from "./scope.ts";
import { sources } from "./sources.ts";

/** What Union law asks of every project of the funds under Regulation (EU) 2021/1060. */
export const euCommonProvisions = definePack({
  id: "eu-common-provisions",
  version: "0.1.0",
  title: {
    fi: "EU:n yhteiset säännökset 2021–2027",
    sv: "EU:s gemensamma bestämmelser 2021–2027",
    en: "Union common provisions 2021–2027",
  },
  // A pack needs one time zone and one calendar; Finland's stand here because the layers above are Finnish.
  jurisdiction: { ...finland },
  status: "draft",
  sources,
  parameters: [...costForms.parameters, ...eligibility.parameters],
  definitions: [...scope.definitions, ...costForms.definitions, ...eligibility.definitions],
  rules: [...costForms.rules, ...eligibility.rules],
  obligations: [...costForms.obligations, ...eligibility.obligations],
  open: ["idea"],
  messages: {
    fi: { ...costForms.fi, ...eligibility.fi },
    sv: { ...costForms.sv, ...eligibility.sv },
    en: { ...costForms.en, ...eligibility.en },
  },
  examples: [base, ...costForms.examples, ...eligibility.examples],
});
