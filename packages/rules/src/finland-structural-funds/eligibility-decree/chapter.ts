import { definitions } from "./definitions.ts";
import { obligations, requirements } from "./duties.ts";
import { examples } from "./examples.ts";
import { en } from "./messages/en.ts";
import { fi } from "./messages/fi.ts";
import { plainFi } from "./messages/plain-fi.ts";
import { sv } from "./messages/sv.ts";
import { parameters } from "./parameters.ts";
import { rules } from "./rules.ts";
import { sources } from "./sources.ts";

/** Decree 866/2021: which costs are eligible, and under which cost models. */
export const eligibilityDecreeChapter = {
  sources,
  parameters,
  definitions,
  rules,
  requirements,
  obligations,
  messages: { fi, sv, en },
  plain: { fi: plainFi },
  examples,
} as const;
