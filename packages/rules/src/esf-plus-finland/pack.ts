import { definePack } from "@kaari/core";
import { finland } from "../finland/jurisdiction.ts";
import { authorities } from "./authorities.ts";
import { criteria } from "./criteria.ts";
import { examples } from "./examples/index.ts";
import { definitions, tables } from "./funders.ts";
import { en } from "./messages/en.ts";
import { fi } from "./messages/fi.ts";
import { plainFi } from "./messages/plain-fi.ts";
import { sv } from "./messages/sv.ts";
import { parameters } from "./parameters.ts";
import { rules } from "./rules/index.ts";
import { sources } from "./sources.ts";

/** The programme Innovation and Skills in Finland 2021–2027, European Social Fund Plus. */
export const esfPlusFinland = definePack({
  id: "esf-plus-finland",
  version: "1.0.0",
  title: {
    fi: "Uudistuva ja osaava Suomi 2021–2027, ESR+",
    sv: "Ett förnybart och kunnigt Finland 2021–2027, ESF+",
    en: "Innovation and Skills in Finland 2021–2027, ESF+",
  },
  programme: {
    id: "fi-uos-2021",
    title: {
      fi: "Uudistuva ja osaava Suomi 2021–2027",
      sv: "Ett förnybart och kunnigt Finland 2021–2027",
      en: "Innovation and Skills in Finland 2021–2027",
    },
    fund: "ESF+",
  },
  jurisdiction: finland,
  status: "draft",
  verified: { from: "2021-09-01", until: "2026-11-22" },
  extends: [
    { id: "finland-structural-funds", version: "1.0.0" },
    { id: "kaari-consistency", version: "1.0.0" },
  ],
  sources,
  parameters,
  definitions,
  tables,
  rules,
  criteria,
  authorities,
  messages: { fi, sv, en },
  plain: { fi: plainFi },
  examples,
});
