import { definitions } from "./definitions.ts";
import { obligations, requirements } from "./duties.ts";
import { examples } from "./examples.ts";
import { en } from "./messages/en.ts";
import { fi } from "./messages/fi.ts";
import { plainFi } from "./messages/plain-fi.ts";
import { sv } from "./messages/sv.ts";
import { parameters } from "./parameters.ts";
import { rules } from "./rules.ts";

/** Act 757/2021: who may be granted support, for what, and by which procedure. */
export const financingActChapter = {
  parameters,
  definitions,
  rules,
  requirements,
  obligations,
  messages: { fi, sv, en },
  plain: { fi: plainFi },
  examples,
} as const;
