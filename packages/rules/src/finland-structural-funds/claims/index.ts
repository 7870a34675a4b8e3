import { definitions } from "./definitions.ts";
import { obligations } from "./duties.ts";
import { examples } from "./examples.ts";
import { en } from "./messages/en.ts";
import { fi } from "./messages/fi.ts";
import { plainFi } from "./messages/plain-fi.ts";
import { sv } from "./messages/sv.ts";
import { parameters } from "./parameters.ts";
import { rules } from "./rules.ts";
import { sources } from "./sources.ts";

/** Payment claims: what acts 757/2021 and 688/2001 and decrees 866/2021 and 867/2021 ask when one is made and decided. */
export const claimsChapter = {
  sources,
  parameters,
  definitions,
  rules,
  obligations,
  messages: { fi, sv, en },
  plain: { fi: plainFi },
  examples,
} as const;
