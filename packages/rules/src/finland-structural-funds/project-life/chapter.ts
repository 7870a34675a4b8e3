import { definitions } from "./definitions.ts";
import { obligations } from "./duties.ts";
import { examples } from "./examples.ts";
import { en } from "./messages/en.ts";
import { fi } from "./messages/fi.ts";
import { plainFi } from "./messages/plain-fi.ts";
import { sv } from "./messages/sv.ts";
import { parameters } from "./parameters.ts";
import { rules } from "./rules.ts";

/** What is asked after the decision: start, change, mid-term review, closure, results, assets, records and recovery. */
export const projectLifeChapter = {
  parameters,
  definitions,
  rules,
  obligations,
  messages: { fi, sv, en },
  plain: { fi: plainFi },
  examples,
} as const;
