import { definitions } from "./definitions.ts";
import { obligations, requirements } from "./duties.ts";
import { examples } from "./examples/index.ts";
import { en } from "./messages/en.ts";
import { fi } from "./messages/fi.ts";
import { plainFi } from "./messages/plain-fi.ts";
import { sv } from "./messages/sv.ts";
import { parameters } from "./parameters/index.ts";
import { rules } from "./rules/index.ts";
import { procedureSources } from "./sources.ts";

/** General grant law, administrative procedure, time limits and public procurement. */
export const procedureChapter = {
  sources: procedureSources,
  parameters,
  definitions,
  rules,
  requirements,
  obligations,
  messages: { fi, sv, en },
  plain: { fi: plainFi },
  examples,
} as const;
