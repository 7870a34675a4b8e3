import { definePack } from "@kaari/core";
import { finland } from "../finland/jurisdiction.ts";
import { base } from "./base-example.ts";
import * as costForms from "./cost-forms/index.ts";
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
  parameters: costForms.parameters,
  definitions: [...scope.definitions, ...costForms.definitions],
  rules: costForms.rules,
  obligations: costForms.obligations,
  open: ["idea"],
  messages: { fi: costForms.fi, sv: costForms.sv, en: costForms.en },
  examples: [base, ...costForms.examples],
});
