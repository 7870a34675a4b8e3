import { definePack } from "@kaari/core";
import { finland } from "../finland/jurisdiction.ts";
import { calls } from "./calls.ts";
import { obligations, requirements } from "./duties.ts";
import { examples } from "./examples/index.ts";
import { en } from "./messages/en.ts";
import { fi } from "./messages/fi.ts";
import { plainFi } from "./messages/plain-fi.ts";
import { sv } from "./messages/sv.ts";
import { parameters } from "./parameters.ts";
import * as projectLife from "./project-life/index.ts";
import { rules } from "./rules/index.ts";
import { sources } from "./sources.ts";

/** Specific objective 4.3, civil-society-led development in Eastern Finland. */
export const esfPlusFinlandCitizens = definePack({
  id: "esf-plus-finland-citizens",
  version: "1.0.0",
  title: {
    fi: "Kansalaistoimijalähtöinen kehittäminen Itä-Suomessa, ESR+ 4.3",
    sv: "Utveckling på medborgaraktörers initiativ i Östra Finland, ESF+ 4.3",
    en: "Civil-society-led development in Eastern Finland, ESF+ 4.3",
  },
  programme: {
    id: "fi-uos-2021-4.3",
    title: {
      fi: "Uudistuva ja osaava Suomi 2021–2027, erityistavoite 4.3 Yhdenvertaiseen osallisuuteen",
      sv: "Ett förnybart och kunnigt Finland 2021–2027, särskilt mål 4.3",
      en: "Innovation and Skills in Finland 2021–2027, specific objective 4.3",
    },
    fund: "ESF+",
    priority: "4",
    specificObjective: "4.3",
  },
  jurisdiction: finland,
  status: "draft",
  verified: { from: "2021-09-01", until: "2026-11-22" },
  extends: [{ id: "esf-plus-finland", version: "1.0.0" }],
  sources,
  parameters,
  rules: [...rules, ...projectLife.rules],
  requirements,
  obligations,
  calls,
  messages: {
    fi: { ...fi, ...projectLife.fi },
    sv: { ...sv, ...projectLife.sv },
    en: { ...en, ...projectLife.en },
  },
  plain: { fi: { ...plainFi, ...projectLife.plainFi } },
  examples: [...examples, ...projectLife.examples],
});
