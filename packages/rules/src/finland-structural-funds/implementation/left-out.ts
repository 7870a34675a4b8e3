import type { LeftOut } from "../../left-out.ts";

/** Rows of acts 756/2021, decrees 797/2021 and 467/2022 and of the programme that nothing here states, and why. */
export const leftOut = {
  "FI-756-9": { reason: "authority", note: "who the managing authority is decides no gate of a project" },
  "FI-756-19/21": {
    reason: "authority",
    note: "how the regional cooperation group votes: its statement comes as a fact",
  },
  "FI-756-44": {
    reason: "authority",
    note: "appeal against decisions of the regional cooperation group and the ministry, not against a grant decision",
  },
  "FI-756-20-5": { reason: "authority", note: "task of the regional cooperation group towards the managing authority" },
  "FI-797-4": {
    reason: "authority",
    note: "list of tasks of intermediate bodies; the duties towards a project stand in act 757/2021",
  },
  "FI-797-10": { reason: "authority", note: "a theme management group proposes and no gate depends on its proposal" },
  "FI-797-20/23": { reason: "programme", note: "Interreg: controllers and national co-financing" },
  "FI-PROG": { reason: "authority", note: "money of the whole programme; no rule reads it" },
  "FI-PROG-AMD": { reason: "unread", note: "amendment of the programme; its text was not read" },
} as const satisfies Readonly<Record<string, LeftOut>>;
