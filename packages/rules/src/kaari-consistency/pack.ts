import { definePack } from "@kaari/core";
import { besideLimits } from "../beside-limit.ts";
import { finland } from "../finland/jurisdiction.ts";
import { examples } from "./examples/index.ts";
import { limitCases } from "./limit-cases.ts";
import { en } from "./messages/en.ts";
import { fi } from "./messages/fi.ts";
import { plainFi } from "./messages/plain-fi.ts";
import { sv } from "./messages/sv.ts";
import { rules } from "./rules/index.ts";
import { consistency } from "./sources.ts";

/** Facts of one file that contradict one another. It extends nothing: a programme's pack names it beside its law. */
export const kaariConsistency = definePack({
  id: "kaari-consistency",
  version: "1.0.0",
  title: {
    fi: "Tietojen yhteensopivuus",
    sv: "Uppgifternas samstämmighet",
    en: "Facts that fit together",
  },
  // A pack needs one time zone and one calendar; it reads no working day, and days of an instant in the call's zone.
  jurisdiction: finland,
  status: "draft",
  sources: [consistency],
  rules,
  messages: { fi, sv, en },
  plain: { fi: plainFi },
  examples: [...examples, ...besideLimits(examples, limitCases)],
});
