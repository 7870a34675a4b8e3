import { definitions } from "./definitions.ts";
import { obligations, requirements } from "./duties.ts";
import { examples } from "./examples.ts";
import { en } from "./messages/en.ts";
import { fi } from "./messages/fi.ts";
import { plainFi } from "./messages/plain-fi.ts";
import { sv } from "./messages/sv.ts";
import { parameters } from "./parameters.ts";
import { rules } from "./rules.ts";

/** Act 756/2021 and decrees 797/2021 and 467/2022. */
export const implementationChapter = {
  parameters,
  definitions,
  rules,
  requirements,
  obligations,
  messages: { fi, sv, en },
  plain: { fi: plainFi },
  examples,
} as const;
